import GoalText

extension String {
  /// A cell as it is meant: without the guard against formulas and without blanks around it.
  var tableCell: String { CSVWriter.original(trimmed).trimmed }

  /// Without white space at both ends, the ideographic space too.
  var trimmed: String {
    var rest = unicodeScalars[...]
    while rest.first?.properties.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.properties.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }

  /// What staff write where a cell does not apply: `-`, `—`, `/`, 无 and their like; an empty cell too.
  var saysNothing: Bool {
    switch self {
    case "", "-", "—", "——", "–", "－", "/", "／", "\\", "无", "没有", "暂无", "none", "None", "n/a", "N/A": true
    default: false
    }
  }
}
