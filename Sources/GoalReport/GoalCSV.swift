import GoalCore
package import GoalText
import TextCells

/// The columns of a goal in CSV: numbers plain, so that a spreadsheet counts with them.
struct GoalCSV {
  let plan: Plan
  let words: Words
  private let items: [String: Item]
  private let areas: [String: Area]
  private let zones: [String: Zone]

  init(_ plan: Plan, _ words: Words) {
    self.plan = plan
    self.words = words
    items = Dictionary(
      plan.areas.flatMap(\.items).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    areas = Dictionary(plan.areas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    zones = Dictionary(plan.zones.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private var fields: FieldWords { words.fields }

  var titles: [String] {
    let reports = words.reports
    return [
      fields.id, fields.title, fields.area, fields.item, fields.zone, fields.kind, fields.ask, fields.target,
      reports.unitOfMeasure, words.status.lastYear(plan.year - 1), fields.actual, fields.percent,
      fields.stage,
      fields.assess, fields.estimate, reports.sharePercent, reports.expectedPercent, reports.gapPoints,
      reports.lightWord, fields.finding, words.status.owing, fields.needPerMonth, fields.projected,
      fields.lead,
      fields.partners, fields.person, fields.start, fields.due, fields.rhythm, reports.lastReported,
      reports.reportedBy, fields.problem, fields.next, reports.rule,
    ]
  }

  func cells(_ view: GoalView, on day: Day) -> [String] {
    plan(view) + standing(view) + ahead(view, on: day) + office(view)
  }

  private func plan(_ view: GoalView) -> [String] {
    let goal = view.goal
    let language = words.language
    return [
      goal.id, goal.title.in(language), goal.area.flatMap { areas[$0]?.title.in(language) } ?? "",
      goal.item.map { "\($0) \(items[$0]?.title.in(language) ?? "")" } ?? words.status.headlineRows,
      goal.zone.flatMap { zones[$0]?.title.in(language) } ?? "", words.kinds.kind(goal.kind),
      goal.ask.verb.in(language), view.standing.target?.description ?? "", goal.unit?.in(language) ?? "",
      plan.lastYear(goal)?.value.description ?? "",
    ]
  }

  private func standing(_ view: GoalView) -> [String] {
    let standing = view.standing
    let gap = standing.gap.map { words.points($0, against: plan.lights.gapBounds) }
    let sign = standing.gap.map { $0 < .zero ? "-" : "" } ?? ""
    let found = view.state.verified.map { $0.differs ? words.reports.differs : words.reports.agrees } ?? ""
    return [
      standing.value?.description ?? "", standing.percent?.description ?? "",
      standing.stage.map(words.kinds.stage) ?? "", standing.assess.map(words.kinds.assessment) ?? "",
      standing.estimate ? fields.estimate : "", standing.share.map(plain) ?? "",
      standing.expected.map(plain) ?? "", gap.map { sign + $0 } ?? "",
      words.word(standing.light, plan), found, String(standing.owed),
    ]
  }

  /// A share in per cent without the sign, so that it stays a number.
  private func plain(_ share: Ratio) -> String {
    Words.zh.number(share * Ratio(100, 1), places: 1, against: [.zero, Ratio(100, 1)])
  }

  private func ahead(_ view: GoalView, on day: Day) -> [String] {
    let ahead = view.state.ahead(view.goal, on: day)
    let target = view.goal.rule == .milestone ? Quantity(100) : view.standing.target
    let bounds = target.map { [Ratio($0, over: Quantity(1))] } ?? []
    return [
      ahead.needPerMonth.map { Words.zh.number($0, places: 1, against: [.zero]) } ?? "",
      ahead.projected.map { Words.zh.number($0, places: 1, against: bounds) } ?? "",
    ]
  }

  private func office(_ view: GoalView) -> [String] {
    let state = view.state
    return [
      state.lead ?? "", state.partners.joined(separator: words.numbers.and), state.person ?? "",
      state.start.description, state.due.description, words.kinds.rhythm(state.rhythm),
      state.lastReport?.on.description ?? "", state.lastReport?.by ?? "", state.problem ?? "",
      state.next ?? "",
      words.reason(view.standing, of: view.goal, view.held, plan: plan),
    ]
  }
}

extension CSVWriter {
  /// One line of cells, with nothing in them that drives a terminal; line feeds stay.
  mutating func clean(_ cells: [String]) {
    row(cells.map { Text.visible($0, keepingNewlines: true) })
  }
}

extension ListReport {
  /// A row for each goal.
  package func csv(_ words: Words, bom: Bool = false) -> [UInt8] {
    var writer = CSVWriter(bom: bom)
    let goals = GoalCSV(plan, words)
    writer.clean(goals.titles)
    for view in views { writer.clean(goals.cells(view, on: day)) }
    return writer.bytes
  }
}

extension LogReport {
  /// A row for each entry.
  package func csv(_ words: Words, bom: Bool = false) -> [UInt8] {
    var writer = CSVWriter(bom: bom)
    let reports = words.reports
    writer.clean([
      reports.entryID, reports.entryType, words.fields.id, words.fields.title, words.fields.day,
      words.fields.at,
      words.fields.by, reports.entryText, reports.retractedBy,
    ])
    for line in lines {
      let entry = line.entry
      writer.clean([
        entry.id, words.entries.type(entry.type), entry.about ?? "",
        line.goal?.title.in(words.language) ?? "",
        entry.on?.description ?? "", entry.at.description, entry.by, words.line(entry, of: line.goal),
        line.retractedBy ?? "",
      ])
    }
    return writer.bytes
  }
}
