package import GoalCore
import GoalText
import TextCells

/// Goals in a table: sign, id, title, figure, share and due day.
package struct ListReport: Sendable {
  package let plan: Plan
  package let day: Day
  package let views: [GoalView]

  package init(_ snapshot: Snapshot, filter: Filter = Filter()) {
    plan = snapshot.plan
    day = snapshot.day
    views = snapshot.indices(filter).map(snapshot.view)
  }

  package func text(_ layout: Layout) -> [String] {
    let words = layout.words
    var sheet = TextSheet(layout)
    let rows = views.map { cells($0, layout) }
    let table = TextTable(
      layout,
      [
        TextColumn(""), TextColumn(words.fields.id), TextColumn(words.fields.title, isFlexible: true),
        TextColumn(words.fields.actual, .right, most: 18), TextColumn(words.fields.share, .right),
        TextColumn(words.fields.due, .right),
      ], rows, gap: layout.width < 80 ? 1 : 2)
    sheet.add(table.head)
    sheet.rule()
    for row in rows { sheet.add(table, row) }
    sheet.rule()
    sheet.add(words.status.count(views.count))
    return sheet.lines
  }

  private func cells(_ view: GoalView, _ layout: Layout) -> [String] {
    let words = layout.words
    return [
      words.mark(view.standing.light, plan, ascii: layout.ascii), view.goal.id,
      view.goal.title.in(words.language), words.figure(view.standing, of: view.goal, view.state),
      view.standing.share.map { words.percent($0) } ?? "-", view.state.due.monthAndDay,
    ]
  }
}
