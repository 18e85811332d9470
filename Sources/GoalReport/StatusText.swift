import GoalCore
import GoalText
import TextCells

extension StatusReport {
  /// The report as lines of text, none wider than the layout.
  package func text(_ layout: Layout) -> [String] { sheet(layout).lines }

  /// The same in pages, each with the head repeated and its number.
  package func pages(_ layout: Layout, height: Int = TextPages.height) -> [[String]] {
    let title = layout.words.status.product + layout.words.numbers.dot + plan.title.in(layout.words.language)
    let pages = TextPages(
      layout, head: title, side: layout.words.status.asOf(day.description), height: height)
    return pages.split(sheet(layout))
  }

  private func sheet(_ layout: Layout) -> TextSheet {
    let setter = StatusSetter(report: self, layout: layout)
    var sheet = TextSheet(layout)
    setter.head(&sheet)
    setter.legend(&sheet)
    setter.totals(&sheet)
    setter.headline(&sheet)
    setter.zones(&sheet)
    setter.units(&sheet)
    setter.stuck(&sheet)
    setter.noReport(&sheet)
    setter.closed(&sheet)
    setter.latest(&sheet)
    setter.late(&sheet)
    setter.signature(&sheet)
    setter.foot(&sheet)
    return sheet
  }
}

/// Sets the sections of one status report.
struct StatusSetter {
  let report: StatusReport
  let layout: Layout

  var words: Words { layout.words }
  var said: StatusWords { layout.words.status }
  var language: Language { words.language }

  func head(_ sheet: inout TextSheet) {
    let title = said.product + words.numbers.dot + report.plan.title.in(language)
    sheet.spread(title, said.asOf(report.day.description))
    let pace = GoalState.yearPace(report.plan, on: report.day)
    sheet.spread(
      said.title + words.numbers.dot + said.count(report.total.goals),
      words.fields.pace + " " + words.percent(pace))
    if let scope = report.scope { sheet.hanging("", said.filter(scope)) }
    if let notice = report.notice { sheet.hanging("", notice) }
  }

  func legend(_ sheet: inout TextSheet) {
    sheet.heading(said.legend)
    let rows = Light.allCases.map { light in
      [mark(light), words.word(light, report.plan), words.rule(light, report.plan)]
    }
    let table = TextTable(layout, [TextColumn(""), TextColumn(""), TextColumn("", isFlexible: true)], rows)
    for row in rows { sheet.add(table, row) }
  }

  func totals(_ sheet: inout TextSheet) {
    sheet.heading(said.totals)
    tallies(report.areas, title: said.area, total: report.total, &sheet)
  }

  func zones(_ sheet: inout TextSheet) {
    guard !report.zones.isEmpty else { return }
    sheet.heading(said.zones)
    tallies(report.zones, title: words.fields.zone, total: nil, &sheet)
  }

  func units(_ sheet: inout TextSheet) {
    guard !report.units.isEmpty else { return }
    sheet.heading(said.units)
    tallies(report.units, title: words.fields.lead, total: nil, &sheet)
  }

  /// Goals by light, a row for each part of the plan.
  private func tallies(_ rows: [Tally], title: String, total: Tally?, _ sheet: inout TextSheet) {
    let lights = Light.allCases.map { TextColumn(mark($0), .right, least: 3) }
    let columns =
      [TextColumn(title, isFlexible: true)] + lights
      + [TextColumn(said.total, .right, least: 5), TextColumn(said.owing, .right, least: 5)]
    let all = rows + (total.map { [$0] } ?? [])
    let table = TextTable(layout, columns, all.map(cells), gap: 1)
    sheet.add(table.head, keeps: true)
    for row in rows { sheet.add(table, cells(row)) }
    if let total {
      sheet.rule(keeps: true)
      sheet.add(table, cells(total))
    }
  }

  private func cells(_ tally: Tally) -> [String] {
    [tally.title.in(language)] + Light.allCases.map { tally.count($0) == 0 ? "·" : String(tally.count($0)) }
      + [String(tally.goals), String(tally.owing)]
  }

  func headline(_ sheet: inout TextSheet) {
    guard !report.headline.isEmpty else { return }
    sheet.heading(said.headline)
    let rows = report.headline.map(cells)
    let table = TextTable(
      layout,
      [
        TextColumn(""), TextColumn(words.fields.id), TextColumn(words.fields.title, isFlexible: true),
        TextColumn(words.fields.target, .right),
        TextColumn(said.lastYear(report.plan.year - 1), .right), TextColumn(said.actual, .right),
      ], rows)
    sheet.add(table.head, keeps: true)
    for (row, cells) in zip(report.headline, rows) {
      sheet.add(table, cells, keeps: true)
      let strip = row.months.map { $0.map(mark) ?? "·" }.joined()
      sheet.hanging(sheet.spaces(table.start(2)) + strip + "  ", reason(row.view))
    }
  }

  private func cells(_ row: StatusReport.HeadlineRow) -> [String] {
    let view = row.view
    return [
      mark(view.standing.light), view.goal.id, view.goal.title.in(language),
      words.target(view.standing, of: view.goal) ?? "-", row.lastYear.map(words.lastYear) ?? "-",
      words.figure(view.standing, of: view.goal, view.state),
    ]
  }

  func mark(_ light: Light) -> String { words.mark(light, report.plan, ascii: layout.ascii) }

  func reason(_ view: GoalView) -> String {
    words.reason(view.standing, of: view.goal, view.state, plan: report.plan)
  }
}
