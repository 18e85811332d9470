import GoalCore
import TestSupport
import Testing

/// What is refused of drafts that the language of recordings cannot say.
@Suite("Refusals of drafts made by hand")
struct AddedGoalTests {
  static func added(
    _ item: String = "2.2", zh: String = "西单路口", as kind: Kind = .count, ask: Ask.Class = .advance,
    target: Int? = 3, unit: String? = "处", reason: String = "区政府会议增列"
  ) -> Draft {
    let goal = AddedGoal(
      item: item, title: Bilingual(zh: zh, en: ""), kind: kind, ask: ask,
      target: target.map { Quantity($0) }, unit: unit, reason: reason)
    return Draft(goal: nil, on: RefusalRow.day("06-30"), content: .add(goal))
  }
  static func on(_ day: Day?, goal: String? = "2.2-06") -> Draft {
    Draft(goal: goal, on: day, content: .progress(Progress(value: Quantity(1))))
  }

  static let rows: [(Draft, Refusal?)] = [
    (added(), nil),
    (added(as: .milestone, ask: .complete, target: nil, unit: nil), nil),
    (added(as: .ongoing, target: nil, unit: nil), nil),
    (added("7.7"), .unknownItem("7.7")),
    (added("2.1"), .listNotOpen("2.1", open: ["2.2"])),
    (added(zh: " "), .missing(.title)),
    (added(reason: ""), .missing(.reason)),
    (added(target: nil), .missing(.target)),
    (added(target: 0), .targetNotPositive(.zero)),
    (added(unit: nil), .missing(.unit)),
    (added(unit: " "), .missing(.unit)),
    (added(as: .milestone, ask: .complete), .noTarget(.milestone)),
    (added(as: .ongoing), .noTarget(.ongoing)),
    (added(as: .growth), .kindNotAdded(.growth)),
    (added(as: .milestone, ask: .advance, target: nil), .askAgainstKind(.advance, .milestone)),
    (added(as: .ongoing, ask: .start, target: nil), .askAgainstKind(.start, .ongoing)),
    (added(as: .count, ask: .complete), .askAgainstKind(.complete, .count)),
    (on(nil), .nothingStated),
    (on(RefusalRow.day("06-30"), goal: nil), .unknownGoal("", suggestion: nil)),
    (on(Day(iso: "2012-12-31")), .outsideYear(Day(iso: "2012-12-31") ?? Day(number: 0), year: 2013)),
    (on(Day(iso: "2014-01-01")), .outsideYear(Day(iso: "2014-01-01") ?? Day(number: 0), year: 2013)),
    (
      Draft(
        goal: nil, on: nil,
        content: .lock(MonthLock(month: Month(year: 2012, month: 6), goals: [:], knew: []))
      ),
      .outsideYear(Day(iso: "2012-06-01") ?? Day(number: 0), year: 2013)
    ),
    (Draft(goal: "2.2-06", on: RefusalRow.day("06-30"), content: .assign(Assignment())), .nothingStated),
    (
      Draft(
        goal: "2.2-06", on: RefusalRow.day("06-30"),
        content: .assign(Assignment(partners: ["民政局", RefusalTests.long]))),
      .textTooLong(.partners, characters: 4005)
    ),
    (
      Draft(
        goal: "2.2-06", on: RefusalRow.day("06-30"),
        content: .assign(Assignment(due: Day(iso: "2014-01-01")))),
      .outsideYear(Day(iso: "2014-01-01") ?? Day(number: 0), year: 2013)
    ),
  ]

  @Test("Refused or taken", arguments: AddedGoalTests.rows)
  func check(_ draft: Draft, _ refusal: Refusal?) throws {
    #expect(RefusalTests.refusal(draft, try Recording().ledger) == refusal)
  }

  @Test("An added goal takes the zone and the place in the report of the open list, and counts from its id")
  func addedGoal() throws {
    var recording = try Recording()
    recording.save(Self.added(target: 1200))
    let goal = try #require(recording.ledger.goal("2.2-a00000001"))
    #expect(
      goal.addedOn != nil && goal.item == "2.2" && goal.target == Quantity(1200) && goal.step == Quantity(10))
    let state = GoalState(goal, plan: recording.plan, events: [], on: RefusalRow.day("06-30"))
    #expect(state.standing(goal, plan: recording.plan, on: RefusalRow.day("06-30")).light == .noReport)
  }
}
