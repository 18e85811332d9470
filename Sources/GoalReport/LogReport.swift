package import GoalCore
package import GoalText

/// The entries of the ledger as lines of text.
package struct LogReport: Sendable {
  package let plan: Plan
  package let day: Day
  package let lines: [LogLine]
  /// Whether each line names its goal; it need not in the history of one.
  package let namesGoal: Bool
  /// What stands at the head of a page, such as that the entries are samples.
  package let notice: String?

  /// All entries in their order; a filter leaves out those about goals it does not hold, and about none.
  package init(_ whole: WholeLedger, _ snapshot: Snapshot, filter: Filter = Filter(), notice: String? = nil) {
    let shown = Set(snapshot.indices(filter).map { snapshot.goals[$0].id })
    plan = snapshot.plan
    day = snapshot.day
    namesGoal = true
    self.notice = notice
    lines = whole.entries.filter { entry in
      filter.isEmpty || entry.about.map(shown.contains) ?? false
    }.map { LogLine($0, whole.ledger) }
  }

  /// The history of one goal.
  package init(_ detail: GoalDetail, notice: String? = nil) {
    plan = detail.plan
    day = detail.day
    lines = detail.history
    namesGoal = false
    self.notice = notice
  }

  package func text(_ layout: Layout) -> [String] { sheet(layout).lines }

  func sheet(_ layout: Layout) -> TextSheet {
    var sheet = TextSheet(layout)
    if let notice { sheet.hanging("", notice) }
    sheet.addLog(lines, namesGoal: namesGoal, showsID: true)
    return sheet
  }

  package func document(_ words: Words) -> Document {
    var document = Document.page(words, plan, day, title: words.fields.history)
    document.count = words.reports.entries(lines.count)
    document.notice = notice
    let log = lines.map { line in
      Document.Log(
        day: line.dayText, id: String(line.entry.id.prefix(8)), by: line.entry.by,
        text: line.text(words, namesGoal: namesGoal))
    }
    document.sections = [
      Document.Section(title: words.fields.history, blocks: [log.isEmpty ? .nothing : .log(log)])
    ]
    return document
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
