package import GoalCore
package import GoalText
import TextCells

/// Goals in a table: sign, id, title, figure, share and due day.
package struct ListReport: Sendable {
  package let plan: Plan
  package let day: Day
  package let views: [GoalView]
  /// What stands at the head of a page, such as that the entries are samples.
  package let notice: String?
  let ledger: Ledger

  package init(_ ledger: Ledger, _ snapshot: Snapshot, filter: Filter = Filter(), notice: String? = nil) {
    plan = snapshot.plan
    day = snapshot.day
    self.ledger = ledger
    self.notice = notice
    views = snapshot.views(filter)
  }

  package func text(_ layout: Layout) -> [String] { sheet(layout).lines }

  func sheet(_ layout: Layout) -> TextSheet {
    var sheet = TextSheet(layout)
    if let notice { sheet.hanging("", notice) }
    let page = Document.page(layout.words, plan, day, title: layout.words.reports.list)
    let setter = TextSetter(document: page, layout: layout)
    setter.set(table(layout.words), gap: layout.width < 80 ? 1 : 2, rulesHead: true, &sheet)
    sheet.rule()
    sheet.add(layout.words.status.count(views.count))
    return sheet
  }

  package func document(_ words: Words) -> Document {
    var document = Document.page(words, plan, day, title: words.reports.list)
    document.count = words.status.count(views.count)
    document.notice = notice
    document.sections = [
      Document.Section(title: words.reports.list, blocks: [.table(table(words))])
    ]
    return document
  }

  private func table(_ words: Words) -> Document.Table {
    let columns = [
      Document.Column(""), Document.Column(words.fields.id),
      Document.Column(words.fields.title, room: .fill(1)),
      Document.Column(words.fields.actual, isNumber: true),
      Document.Column(words.fields.share, isNumber: true), Document.Column(words.fields.due, isNumber: true),
    ]
    let rows = views.map { view in
      Document.Row(cells: [
        .light(view.standing.light), .text(view.goal.id), .text(view.goal.title.in(words.language)),
        .text(words.figure(view.standing, of: view.goal, view.state)),
        .text(view.standing.share.map { words.percent($0) } ?? "-"), .text(view.state.due.monthAndDay),
      ])
    }
    return Document.Table(columns: columns, rows: rows)
  }
}

extension Document {
  /// A page with nothing on it yet, as lists and logs have it: no signatures, no foot.
  static func page(_ words: Words, _ plan: Plan, _ day: Day, title: String) -> Document {
    Document(
      words: words, plan: plan,
      head: words.status.product + words.numbers.dot + plan.title.in(words.language),
      side: words.status.asOf(day.description), title: title, count: "",
      pace: words.fields.pace + " " + words.percent(GoalState.yearPace(plan, on: day)), foot: "", footSide: ""
    )
  }
}
