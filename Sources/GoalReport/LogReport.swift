package import GoalCore
import GoalText

/// The entries of the ledger as lines of text.
package struct LogReport: Sendable {
  package let lines: [LogLine]
  /// Whether each line names its goal; it need not in the history of one.
  let namesGoal: Bool

  /// All entries in their order; a filter leaves out those about goals it does not hold, and about none.
  package init(_ ledger: Ledger, _ snapshot: Snapshot, filter: Filter = Filter()) {
    let shown = Set(snapshot.indices(filter).map { snapshot.goals[$0].id })
    namesGoal = true
    lines = ledger.entries.filter { entry in
      filter.isEmpty || entry.about.map(shown.contains) ?? false
    }.map { LogLine($0, ledger) }
  }

  /// The history of one goal.
  package init(_ detail: GoalDetail) {
    lines = detail.history
    namesGoal = false
  }

  package func text(_ layout: Layout) -> [String] {
    var sheet = TextSheet(layout)
    sheet.addLog(lines, namesGoal: namesGoal, showsID: true)
    return sheet.lines
  }
}

extension TextSheet {
  /// Day, the id by which an entry is taken back, name and text; the text hangs.
  mutating func addLog(_ lines: [LogLine], namesGoal: Bool, showsID: Bool = false) {
    let names = lines.map { layout.columns($0.entry.by) }.max() ?? 0
    for line in lines {
      let id = showsID ? layout.fit(String(line.entry.id.prefix(8)), 8) + "  " : ""
      let by = layout.fit(line.entry.by, min(names, 12))
      hanging("\(line.dayText)  \(id)\(by)  ", line.text(layout.words, namesGoal: namesGoal))
    }
  }
}
