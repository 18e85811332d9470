import GoalCore
import TestSupport

extension RefusalTests {
  static let acts: [RefusalRow] = closing + dating + scheduling + inspecting + overriding + locking

  private static let closing: [RefusalRow] = [
    Row("2.2-06", "06-30 value 40", "07-01 close 验收单", nil),
    Row("2.2-06", "06-30 value 40", "07-01 close 　", .missing(.evidence)),
    Row("2.2-06", "06-30 value 40", "07-01 close \(long)", .textTooLong(.evidence, characters: 4001)),
    Row("2.2-06", "06-30 value 38", "07-01 close 验收单", .unmetNeedsReason(Quantity(38))),
    Row("2.2-06", "06-30 value 38", "07-01 close 验收单 reason 　", .missing(.reason)),
    Row("2.2-06", "06-30 value 38", "07-01 close 验收单 reason 并入下年", nil),
    Row("2.2-06", "", "07-01 close 验收单", .unmetNeedsReason(nil)),
    Row("1.1-05", "06-30 percent 95", "07-01 close 验收单", .unmetNeedsReason(Quantity(95))),
    Row("1.1-05", "06-30 stage reached", "07-01 close 验收单", nil),
    Row("1.1-12", "", "07-01 close 协议", nil),
    Row("H-07", "06-30 value 3.2", "07-01 close 文件", .unmetNeedsReason(Quantity(units: 32_000))),
    // The year's figure is not in yet.
    Row("H-01", "06-30 value 9.5", "07-01 close 公报", .unmetNeedsReason(Quantity(units: 95_000))),
    Row("2.2-06", "06-30 value 40", "07-01 reopen 返工", .notClosed("2.2-06")),
    Row("2.2-06", "06-30 value 40; 07-01 close 验收单", "07-02 reopen 　", .missing(.reason)),
    Row(
      "2.2-06", "06-30 value 40; 07-01 close 验收单", "07-02 close 验收单",
      .goalClosed("2.2-06", on: Row.day("07-01"), by: "wang")),
    Row(
      "2.2-06", "06-30 value 40; 07-01 close 验收单", "07-02 target 50",
      .goalClosed("2.2-06", on: Row.day("07-01"), by: "wang")),
  ]

  private static let dating: [RefusalRow] = [
    Row("1.1-05", "", "06-30 target 5", .noTarget(.milestone)),
    Row("1.1-12", "", "06-30 target 5", .noTarget(.ongoing)),
    Row("2.2-06", "", "06-30 target 0", .targetNotPositive(.zero)),
    Row("H-07", "", "06-30 target -1", .targetNotPositive(Quantity(-1))),
    Row("2.2-06", "", "06-30 target 50 reason 　", .missing(.reason)),
    Row("2.2-06", "", "06-30 target 50 document 　", .missing(.document)),
    Row("H-07", "", "06-30 target 3.5", nil),
    Row(
      "2.2-06", "", "06-30 start 09-30 due 09-01",
      .dueBeforeStart(start: Row.day("09-30"), due: Row.day("09-01"))),
    Row(
      "2.2-06", "due 06-30", "05-01 start 07-01",
      .dueBeforeStart(start: Row.day("07-01"), due: Row.day("06-30"))),
    Row("2.2-06", "", "06-30 start 07-01 due 07-01", nil),
    Row(
      "2.2-06", "schedule 09-30=搬迁", "05-01 due 09-29",
      .checkpointOutside(Row.day("09-30"), start: Row.day("01-01"), due: Row.day("09-29"))),
    Row("2.2-06", "schedule 09-30=搬迁", "05-01 due 09-30", nil),
    Row("2.2-06", "", "05-01 lead \(long)", .textTooLong(.lead, characters: 4001)),
    Row("2.2-06", "", "05-01 person \(long)", .textTooLong(.person, characters: 4001)),
  ]

  private static let scheduling: [RefusalRow] = [
    Row("2.2-06", "", "05-01 schedule", .nothingStated),
    Row("2.2-06", "", "05-01 schedule 06-30=20 06-30=搬迁 09-30=20 12-31=40", nil),
    Row(
      "2.2-06", "due 09-30", "05-01 schedule 10-01=20",
      .checkpointOutside(Row.day("10-01"), start: Row.day("01-01"), due: Row.day("09-30"))),
    Row(
      "2.2-06", "start 03-01", "05-01 schedule 02-28=搬迁",
      .checkpointOutside(Row.day("02-28"), start: Row.day("03-01"), due: Row.day("12-31"))),
    Row("2.2-06", "", "05-01 schedule 06-30=搬迁 05-31=入市", .checkpointsNotRising(Row.day("05-31"))),
    Row("2.2-06", "", "05-01 schedule 06-30=20 09-30=19", .checkpointsNotRising(Row.day("09-30"))),
    Row("2.2-06", "", "05-01 schedule 06-30=20 06-30=30", .checkpointsNotRising(Row.day("06-30"))),
    Row("1.1-05", "", "05-01 schedule 06-30=30% 09-30=20%", .checkpointsNotRising(Row.day("09-30"))),
    Row("2.2-06", "", "05-01 schedule 06-30=搬迁 06-30=入市", nil),
    Row("2.2-06", "", "05-01 schedule 06-30=搬迁 09-30=搬迁", .checkpointTwice("搬迁")),
    Row("2.2-06", "", "05-01 schedule 06-30=30%", .checkpointMark(.count)),
    Row("1.1-05", "", "05-01 schedule 06-30=20", .checkpointMark(.milestone)),
    Row("H-01", "", "05-01 schedule 06-30=9", .checkpointMark(.growth)),
    Row("1.1-12", "", "05-01 schedule 06-30=5%", .checkpointMark(.ongoing)),
    Row("1.1-12", "", "05-01 schedule 06-30=签约", nil),
    Row("1.1-05", "", "05-01 schedule 06-30=101%", .percentRange(Quantity(101))),
    Row(
      "2.2-06", "", "05-01 schedule 06-30=41",
      .checkpointAboveTarget(Quantity(41), target: Quantity(40))),
    Row("2.2-06", "", "05-01 schedule 06-30=\(long)", .textTooLong(.reach, characters: 4001)),
    Row("2.2-06", "", "05-01 schedule 06-30=　", .missing(.reach)),
  ]

  private static let inspecting: [RefusalRow] = [
    Row("2.2-06", "", "06-30 verify value 5", .neverReported("2.2-06")),
    Row("2.2-06", "05-31 note 走访", "06-30 verify differs note 未见", .neverReported("2.2-06")),
    Row("2.2-06", "05-31 value 5", "06-30 verify", .nothingStated),
    Row("2.2-06", "05-31 value 5", "06-30 verify note 现场", .nothingStated),
    Row("2.2-06", "05-31 value 5", "06-30 verify differs", .differsNeedsNote),
    Row("2.2-06", "05-31 value 5", "06-30 verify agrees", .differsNeedsNote),
    Row("2.2-06", "05-31 value 5", "06-30 verify value 4", nil),
    Row(
      "2.2-06", "05-31 value 5", "06-30 verify percent 5",
      .notTaken(.percent, .count, allowed: [.value, .add])),
    Row("2.2-06", "05-31 value 5", "06-30 verify value -1", .negative(Quantity(-1))),
    Row("1.1-05", "05-31 percent 5", "06-30 verify percent 101", .percentRange(Quantity(101))),
    Row(
      "1.1-10", "05-31 percent 5", "06-30 verify stage underway",
      .stageNotOnLadder(.underway, [.notStarted, .preparing, .reached])),
    Row(
      "2.2-06", "05-31 value 5", "06-30 verify value 4 note \(long)", .textTooLong(.note, characters: 4001)),
    Row("1.1-12", "05-31 note 洽谈", "06-30 verify assess behind", nil),
  ]

  private static let overriding: [RefusalRow] = [
    Row("2.2-06", "05-31 value 5", "06-30 override onPace reason 开工", nil),
    Row("2.2-06", "05-31 value 5", "06-30 override onPace", .missing(.reason)),
    Row(
      "2.2-06", "due 06-30; 05-31 value 5", "06-30 override onPace reason 开工",
      .overrideFromDueDay(Row.day("06-30"))),
    Row("2.2-06", "due 06-30; 05-31 value 5", "06-29 override onPace reason 开工", nil),
    Row("2.2-06", "", "06-30 override behind reason 未动", .overrideRaises),
    Row("2.2-06", "", "06-30 override onPace reason 未动", .overrideRaises),
    Row("2.2-06", "", "06-30 override farBehind reason 未动", nil),
    Row("H-07", "05-31 value 3", "06-30 override behind reason 偏低", .overridePending),
    Row("2.2-06", "05-31 value 5", "06-30 override clear", .nothingToClear),
    Row("2.2-06", "05-31 value 5; 06-01 override behind reason 停工", "06-30 override clear", nil),
    Row(
      "2.2-06", "05-31 value 5", "06-30 override behind reason 停工 until 06-29",
      .untilBeforeDay(Row.day("06-29"))),
    Row("2.2-06", "05-31 value 5", "06-30 override behind reason 停工 until 06-30", nil),
  ]

  private static let locking: [RefusalRow] = [
    Row("2.2-06", "", "lock 12", .monthNotEnded(Month(year: 2013, month: 12), today: today)),
    Row("2.2-06", "", "lock 11", nil),
    Row("2.2-06", "lock 06", "lock 06", .monthAlreadyLocked(Row.june)),
    Row("2.2-06", "", "unlock 06", .monthNotLocked(Row.june)),
    Row("2.2-06", "lock 06", "unlock 06", nil),
    Row("2.2-06", "lock 06; unlock 06", "unlock 06", .monthNotLocked(Row.june)),
    Row("2.2-06", "06-30 value 5", "retract 9", .unknownEntry(Recording.id(9))),
    Row("2.2-06", "06-30 value 5; retract 1", "retract 1", .alreadyUndone(Recording.id(1))),
    Row("2.2-06", "06-30 value 5; lock 06", "retract 1", .monthLocked(Row.june, by: "wang")),
    // Bringing an entry back to life is no way into a locked month either.
    Row("2.2-06", "06-30 value 5; retract 1; lock 06", "retract 2", .monthLocked(Row.june, by: "wang")),
    Row("2.2-06", "06-30 value 5; retract 1", "retract 2", nil),
  ]
}
