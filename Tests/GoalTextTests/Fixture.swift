import GoalCore
import GoalText

/// A small plan with one goal of each kind, and shorthand for its entries.
enum Fixture {
  static let percent = Bilingual(zh: "%", en: "%")
  static let roads = Bilingual(zh: "条", en: "roads")

  static func goal(
    _ id: String, _ kind: Kind, target: Quantity? = nil, unit: Bilingual? = nil, measure: Kind? = nil,
    accrues: Bool = false, ask: Ask.Class = .advance
  ) -> Goal {
    Goal(
      id: id, item: id.hasPrefix("H") ? nil : "1.1", zone: nil, title: Bilingual(zh: "目标", en: "goal"),
      ask: Ask(verb: Bilingual(zh: "实施", en: "carry out"), kind: ask), kind: kind, measure: measure,
      target: target, unit: unit, accrues: accrues,
      step: Goal.step(target: target, percent: unit?.en == "%"))
  }

  static let goals = [
    goal("H-01", .growth, target: Quantity(9), unit: percent),
    goal("H-05", .ceiling, target: Quantity(2), unit: percent),
    goal("H-06", .floor, target: Quantity(60), unit: percent, accrues: true),
    goal("H-07", .delegated, unit: percent, measure: .floor),
    goal("count", .count, target: Quantity(40), unit: roads),
    goal("homes", .count, target: Quantity(17_000), unit: Bilingual(zh: "户", en: "households")),
    goal("build", .milestone, ask: .complete),
    goal("open", .milestone, ask: .open),
    goal("ongoing", .ongoing),
  ]

  static let plan = Plan(
    id: "test", year: 2013, title: Bilingual(zh: "试验", en: "test"),
    areas: [Area(id: "1", title: Bilingual(zh: "甲", en: "A"), items: [])], zones: [], figures: [],
    lights: LightTable(
      behind: 10, farBehind: 30, shortfall: 10, latestPace: 90, checkpointDays: 60, legend: []),
    grace: Grace(week: 0, month: 5, quarter: 10, headlineMonth: 30, headlineQuarter: 30), goals: goals)

  /// The reason in both languages, from what was said on which days.
  static func reasons(_ goal: String, _ said: [(String, Entry.Content)], on day: String) -> [String] {
    let ledger = Ledger(plan: plan, entries: entries(goal, said))
    let snapshot = Snapshot(ledger, on: date(day))
    guard let index = snapshot.indexOfGoal[goal] else { return [] }
    return Language.allCases.map {
      Words.of($0).reason(
        snapshot.standings[index], of: snapshot.goals[index], snapshot.states[index], plan: plan)
    }
  }

  static func entries(_ goal: String, _ said: [(String, Entry.Content)]) -> [Entry] {
    said.enumerated().map { index, said in
      var on: Day? = date(said.0)
      if case .lock = said.1 { on = nil }
      return Entry(
        id: "e\(index)", goal: on == nil ? nil : goal, on: on,
        at: Instant(microseconds: Int64(index + 1)), by: "wang", content: said.1)
    }
  }

  /// `06-30` of 2013.
  static func date(_ text: String) -> Day { Day(iso: "2013-" + text) ?? Day(number: 0) }
}

extension Entry.Content {
  static func value(_ value: String, estimate: Bool = false) -> Entry.Content {
    .progress(Progress(value: try? Quantity(json: value), estimate: estimate))
  }
  static func percent(_ percent: Int) -> Entry.Content { .progress(Progress(percent: Quantity(percent))) }
  static func stage(_ stage: Stage) -> Entry.Content { .progress(Progress(stage: stage)) }
  static func assess(_ assess: Assessment) -> Entry.Content { .progress(Progress(assess: assess)) }
  static func note(_ note: String) -> Entry.Content { .progress(Progress(note: note)) }
  static func due(_ day: String) -> Entry.Content { .assign(Assignment(due: Fixture.date(day))) }
  static func verify(_ value: Int) -> Entry.Content { .verify(Inspection(value: Quantity(value))) }
}
