extension Text {
  /// The text with the signs some terminals draw one column wide and others two changed for clear ones.
  ///
  /// “ ” ‘ ’ · … — and the like get ASCII twins, arrows and marks a letter or sign. Any other ambiguous sign stays.
  package static func unambiguous(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { twins[$0] != nil }) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if let twin = twins[scalar] { result += twin } else { result.unicodeScalars.append(scalar) }
    }
  }

  private static let twins: [Unicode.Scalar: String] = [
    "“": "\"", "”": "\"", "‘": "'", "’": "'", "…": "...", "—": "-", "–": "-", "·": ".", "×": "x",
    "÷": "/", "±": "+-", "°": "deg", "℃": "C", "‰": "/1000", "№": "No.", "≤": "<=", "≥": ">=", "≠": "!=",
    "←": "<", "↑": "^", "→": ">", "↓": "v", "●": "*", "○": "o", "▲": "^", "△": "^", "▼": "v", "■": "#",
    "□": "o", "◆": "+", "◇": "o", "★": "*", "☆": "*", "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+",
    "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+", "═": "=", "║": "|", "█": "#", "▌": "|",
    "░": ".", "▒": ":", "▓": "#",
  ]
}
