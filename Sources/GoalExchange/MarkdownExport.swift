package import GoalCore
package import GoalText

/// Goals as Markdown: a heading for each area and item, and a table of its goals.
package struct MarkdownExport {
  private let snapshot: Snapshot
  private let words: Words
  private let clean: (String) -> String

  package init(_ snapshot: Snapshot, _ words: Words, clean: @escaping (String) -> String) {
    self.snapshot = snapshot
    self.words = words
    self.clean = clean
  }

  /// - Parameter rows: the goals, in the plan's order.
  package func file(_ rows: [GoalRow]) -> [UInt8] {
    let plan = snapshot.plan
    var lines = [
      "# \(cell(plan.title.in(words.language)))", "", words.status.asOf(snapshot.day.description), "",
    ]
    add(rows.filter(\.goal.isHeadline), under: "## \(words.status.headline)", &lines)
    for area in plan.areas {
      let own = rows.filter { $0.goal.area == area.id }
      guard !own.isEmpty else { continue }
      lines += ["## \(area.id) \(cell(area.title.in(words.language)))", ""]
      for item in area.items {
        add(
          own.filter { $0.goal.item == item.id },
          under: "### \(item.id) \(cell(item.title.in(words.language)))", &lines)
      }
    }
    return Array((lines.joined(separator: "\n")).utf8)
  }

  private static let columns: [TableColumn] = [
    .id, .title, .ask, .target, .last, .light, .lead, .due, .problem, .next,
  ]

  private func add(_ rows: [GoalRow], under heading: String, _ lines: inout [String]) {
    guard !rows.isEmpty else { return }
    let columns = MarkdownExport.columns
    lines += [
      heading, "", line(columns.map { $0 == .last ? words.fields.actual : $0.heading(words.language) }),
    ]
    lines.append(line(columns.map { _ in "---" }))
    for row in rows { lines.append(line(columns.map { text(row, $0) })) }
    lines.append("")
  }

  private func text(_ row: GoalRow, _ column: TableColumn) -> String {
    if column == .last {
      return row.state.figure == nil ? "" : cell(words.figure(row.standing, of: row.goal, row.state))
    }
    let text = cell(row.text(column, words))
    guard column == .light else { return text }
    let light = row.standing.light
    return "\(cell(words.mark(light, snapshot.plan))) \(text)"
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// A text that stays one cell and draws nothing of its own: signs of Markdown are escaped, line ends are breaks.
  private func cell(_ text: String) -> String {
    var escaped = ""
    for scalar in clean(text).unicodeScalars {
      switch scalar {
      case "|", "\\", "`", "*", "_", "[", "]", "<", "#", "~": escaped += "\\\(scalar)"
      case "\n": escaped += "<br>"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
