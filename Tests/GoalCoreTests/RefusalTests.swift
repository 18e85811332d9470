import GoalCore
import TestSupport
import Testing

/// What was recorded, what is handed in on 30 December 2013, and why it is refused; nil when it is taken.
struct RefusalRow: Sendable, CustomTestStringConvertible {
  let goal: String
  let recorded: String
  let act: String
  let refusal: Refusal?

  init(_ goal: String, _ recorded: String, _ act: String, _ refusal: Refusal?) {
    (self.goal, self.recorded, self.act, self.refusal) = (goal, recorded, act, refusal)
  }
  var testDescription: String { "\(goal): \(recorded) + \(act)" }

  static func day(_ text: String) -> Day { Day(iso: "2013-" + text) ?? Day(number: 0) }
  static let june = Month(year: 2013, month: 6)
}

@Suite("Refusals")
struct RefusalTests {
  typealias Row = RefusalRow
  static let today = Row.day("12-30")

  @Test("Reports", arguments: RefusalTests.reports)
  func report(_ row: RefusalRow) throws { try check(row) }

  @Test("The office's acts", arguments: RefusalTests.acts)
  func act(_ row: RefusalRow) throws { try check(row) }

  private func check(_ row: RefusalRow) throws {
    let recording = try Recording(row.recorded, goal: row.goal)
    let draft = try recording.draft(row.act, goal: row.goal)
    #expect(RefusalTests.refusal(draft, recording.ledger) == row.refusal)
  }

  static func refusal(_ draft: Draft, _ ledger: Ledger) -> Refusal? {
    do {
      try ledger.check(draft, today: today)
      return nil
    } catch { return error }
  }

  static let reports: [RefusalRow] = [
    // The goal and the day.
    Row("2.2-60", "", "06-30 value 1", .unknownGoal("2.2-60", suggestion: "2.2-06")),
    Row("2.2-6", "", "06-30 value 1", .unknownGoal("2.2-6", suggestion: "2.2-06")),
    Row("9.9-99", "", "06-30 value 1", .unknownGoal("9.9-99", suggestion: nil)),
    Row("2.2-06", "", "12-31 value 1", .afterToday(Row.day("12-31"), today: today)),
    Row("2.2-06", "", "12-30 value 1", nil),
    Row("2.2-06", "06-30 value 1; lock 06", "06-01 value 1", .monthLocked(Row.june, by: "wang")),
    Row("2.2-06", "06-30 value 1; lock 06", "07-01 value 1", nil),
    Row("2.2-06", "06-30 value 1; lock 06; unlock 06", "06-30 value 1", nil),
    Row(
      "2.2-06", "06-30 value 40; 06-30 close 验收单", "07-01 value 41",
      .goalClosed("2.2-06", on: Row.day("06-30"), by: "wang")),
    Row(
      "2.2-06", "06-30 value 40; 06-30 close 验收单", "06-29 value 39",
      .goalClosed("2.2-06", on: Row.day("06-30"), by: "wang")),
    Row("2.2-06", "06-30 value 40; 06-30 close 验收单", "07-01 verify value 39", nil),
    Row("2.2-06", "06-30 value 40; 06-30 close 验收单", "07-01 reopen 返工", nil),

    // What each kind takes.
    Row("2.2-06", "", "06-30", .nothingStated),
    Row("2.2-06", "", "06-30 note 走访", nil),
    Row("2.2-06", "", "06-30 percent 50", notTaken(.percent, .count, [.value, .add])),
    Row("2.2-06", "", "06-30 value 5 estimate", notTaken(.estimate, .count, [.value, .add])),
    Row("2.2-06", "", "06-30 assess behind", notTaken(.assess, .count, [.value, .add])),
    Row("1.1-05", "", "06-30 value 50", notTaken(.value, .milestone, [.stage, .percent, .assess])),
    Row("1.1-05", "", "06-30 add 1", notTaken(.add, .milestone, [.stage, .percent, .assess])),
    Row("H-01", "", "06-30 add 1", notTaken(.add, .growth, [.value, .estimate])),
    Row("H-05", "", "06-30 stage reached", notTaken(.stage, .ceiling, [.value, .estimate])),
    Row("H-06", "", "06-30 percent 5", notTaken(.percent, .floor, [.value, .estimate])),
    Row("H-07", "", "06-30 assess behind", notTaken(.assess, .delegated, [.value, .estimate])),
    Row("H-07", "", "06-30 value 3.2", nil),
    Row("1.1-12", "", "06-30 value 1", notTaken(.value, .ongoing, [.assess])),
    Row("1.1-12", "", "06-30 stage underway", notTaken(.stage, .ongoing, [.assess])),
    Row("1.1-12", "schedule 09-30=签约", "06-30 percent 1", notTaken(.percent, .ongoing, [.assess, .reach])),
    Row("2.2-06", "", "06-30 value 1 add 1", .valueAndAdd),
    Row("H-01", "", "06-30 estimate", .nothingStated),
    Row("H-01", "", "06-30 estimate note 初步核算", .missing(.value)),

    // Ranges.
    Row("2.2-06", "", "06-30 value -1", .negative(Quantity(-1))),
    Row("2.2-06", "", "06-30 value 41", nil),
    Row("H-05", "", "06-30 value -0.1", .negative(Quantity(units: -1000))),
    Row("H-06", "", "06-30 value 100.1", .overHundred(Quantity(units: 1_001_000))),
    Row("H-01", "", "06-30 value -3", nil),
    Row("1.1-05", "", "06-30 percent 101", .percentRange(Quantity(101))),
    Row("1.1-05", "", "06-30 percent -1", .percentRange(Quantity(-1))),
    Row("2.2-06", "", "06-30 add -1 note 更正", .totalBelowZero(current: .zero, add: Quantity(-1))),
    Row(
      "2.2-06", "05-31 value 2", "06-30 add -3 note 更正",
      .totalBelowZero(current: Quantity(2), add: Quantity(-3))),
    Row("2.2-06", "05-31 value 2", "06-30 add -2 note 更正", nil),
    Row("2.2-06", "05-31 value 999999999999", "06-30 add 1", .totalTooLarge),
    // A backdated report must leave no later total below 0, unless a later value starts anew.
    Row(
      "2.2-06", "06-01 value 5; 06-20 add -4 note 更正; 06-25 add 10", "06-10 add -3 note 更正",
      .totalBelowZero(current: Quantity(1), add: Quantity(-3))),
    Row("2.2-06", "06-01 value 5; 06-20 add -4 note 更正; 06-25 add 10", "06-10 add -1 note 更正", nil),
    Row("2.2-06", "06-01 value 5; 06-30 value 0 note 更正", "06-15 add -3 note 更正", nil),
    Row(
      "2.2-06", "06-01 value 5; 06-20 add -3 note 更正", "06-10 value 2 note 更正",
      .totalBelowZero(current: Quantity(2), add: Quantity(-3))),

    // What falls needs a note.
    Row("2.2-06", "05-31 value 20", "06-30 value 19", .lowerNeedsNote(from: "20", to: "19")),
    Row("2.2-06", "05-31 value 20", "06-30 value 20", nil),
    Row("2.2-06", "05-31 value 20", "06-30 value 19 note 核减", nil),
    Row("2.2-06", "05-31 value 20", "04-30 value 19", nil),
    Row("2.2-06", "05-31 value 20", "06-30 add -1", .lowerNeedsNote(from: "20", to: "19")),
    Row("1.1-05", "05-31 percent 60", "06-30 percent 50", .lowerNeedsNote(from: "60%", to: "50%")),
    Row("1.1-05", "05-31 stage reached", "06-30 percent 90", .lowerNeedsNote(from: "100%", to: "90%")),
    Row(
      "1.1-05", "05-31 stage reached", "06-30 stage underway",
      .lowerNeedsNote(from: "reached", to: "underway")),
    Row("1.1-05", "05-31 percent 60", "06-30 stage underway", nil),
    Row("H-01", "05-31 value 9", "06-30 value 8", nil),

    // Stages and checkpoints.
    Row("1.1-05", "", "06-30 stage preparing", nil),
    Row(
      "1.1-10", "", "06-30 stage underway",
      .stageNotOnLadder(.underway, [.notStarted, .preparing, .reached])),
    Row("1.1-05", "", "06-30 stage reached percent 90", .stageAgainstPercent(.reached, Quantity(90))),
    Row("1.1-05", "", "06-30 stage underway percent 100", .stageAgainstPercent(.underway, Quantity(100))),
    Row("1.1-05", "", "06-30 stage notStarted percent 1", .stageAgainstPercent(.notStarted, Quantity(1))),
    Row("1.1-05", "", "06-30 stage reached percent 100", nil),
    Row("1.1-05", "", "06-30 reach 搬迁", .unknownCheckpoint("搬迁", known: [])),
    Row("1.1-05", "schedule 06-30=搬迁", "06-30 reach 入市", .unknownCheckpoint("入市", known: ["搬迁"])),
    Row("1.1-05", "schedule 06-30=搬迁", "06-30 reach 搬迁", nil),
    Row("1.1-05", "", "06-30 note \(long)", .textTooLong(.note, characters: 4001)),
    Row("1.1-05", "", "06-30 problem \(long)", .textTooLong(.problem, characters: 4001)),
    Row("1.1-05", "", "06-30 note \(long.dropLast())", nil),
  ]

  static let long = String(repeating: "督", count: 4001)

  private static func notTaken(_ field: Field, _ kind: Kind, _ allowed: [Field]) -> Refusal {
    .notTaken(field, kind, allowed: allowed + [.note, .problem, .next, .evidence])
  }
}
