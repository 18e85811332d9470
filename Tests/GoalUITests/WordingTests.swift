import Foundation
import GoalCore
import GoalText
import GoalUI
import Testing
import TextCells

/// Every way to say no is said in both languages.
@Suite struct WordingTests {
  private static let day = Day(number: 15_886)
  private static let month = Month(year: 2013, month: 6)

  static let refusals: [Refusal] = [
    .unknownGoal("2.2-60", suggestion: "2.2-06"), .unknownGoal("9", suggestion: nil),
    .outsideYear(day, year: 2013), .afterToday(day, today: day), .monthLocked(month, by: "wang"),
    .goalClosed("2.2-06", on: day, by: "wang"), .nothingStated,
    .notTaken(.value, .ongoing, allowed: [.assess, .note]), .valueAndAdd, .negative(Quantity(-1)),
    .overHundred(Quantity(101)), .percentRange(Quantity(101)),
    .totalBelowZero(current: Quantity(1), add: Quantity(-2)), .totalTooLarge,
    .lowerNeedsNote(from: "22", to: "21"), .stageNotOnLadder(.underway, [.notStarted, .reached]),
    .stageAgainstPercent(.notStarted, Quantity(60)), .unknownCheckpoint("x", known: []),
    .unknownCheckpoint("x", known: ["搬迁"]), .textTooLong(.note, characters: 4001), .missing(.evidence),
    .unmetNeedsReason(nil), .unmetNeedsReason(Quantity(22)), .notClosed("2.2-06"), .noTarget(.ongoing),
    .targetNotPositive(Quantity(0)), .dueBeforeStart(start: day, due: day),
    .checkpointOutside(day, start: day, due: day), .checkpointsNotRising(day), .checkpointTwice("搬迁"),
    .checkpointMark(.ongoing), .checkpointAboveTarget(Quantity(41), target: Quantity(40)),
    .neverReported("2.2-06"), .differsNeedsNote, .overrideFromDueDay(day), .overrideRaises, .overridePending,
    .nothingToClear, .untilBeforeDay(day), .monthNotEnded(month, today: day), .monthAlreadyLocked(month),
    .monthNotLocked(month), .unknownItem("9.9"), .listNotOpen("5.3", open: ["2.2"]), .kindNotAdded(.growth),
    .askAgainstKind(.start, .count), .nothingToUndo(by: "wang"), .nothingToRedo(by: "wang"),
    .unknownEntry("ff"), .ambiguousEntry("f", count: 2), .notUndone(.lock), .alreadyUndone("ff"),
    .goalInUse("2.2-a1", entries: 1),
  ]

  static let obstacles: [Obstacle] = [
    .noGoalSelected, .readOnly("x"), .notTaken(.value, .ongoing), .nothingFound("x"), .noSearch,
    .fileExists("x"), .refusal(.monthLocked(month, by: "wang")), .ledgerHasNoOrder, .firstRow,
    .lastRow,
    .nothingToFold, .nothingInside, .nothingToLeave, .unknownKey("z"), .noGoalGoesOn, .noCitation,
  ]

  /// A new obstacle does not compile here until it has been thought of.
  private static func number(_ obstacle: Obstacle) -> Int {
    switch obstacle {
    case .noGoalSelected: 0
    case .readOnly: 1
    case .notTaken: 2
    case .nothingFound: 3
    case .noSearch: 4
    case .fileExists: 5
    case .refusal: 6
    case .ledgerHasNoOrder: 7
    case .firstRow: 8
    case .lastRow: 9
    case .nothingToFold: 10
    case .nothingInside: 11
    case .nothingToLeave: 12
    case .unknownKey: 13
    case .noGoalGoesOn: 14
    case .noCitation: 15
    }
  }

  @Test func everyObstacleIsListed() {
    #expect(Set(Self.obstacles.map(Self.number)) == Set(0..<16))
  }

  /// What the foot says in Chinese and in English.
  private func feet(_ notice: Notice) throws -> (zh: String, en: String) {
    func foot(_ language: Language) throws -> String {
      var screen = try Screen(columns: 200, language: language)
      screen.state.notice = notice
      return screen.foot
    }
    return (try foot(.zh), try foot(.en))
  }

  private func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  @Test func everyRefusalIsWorded() throws {
    for refusal in Self.refusals {
      let (zh, en) = try feet(.refused(refusal))
      // What the keys would do stands behind it.
      #expect(zh.components(separatedBy: "  ").first.map(isChinese) == true, "\(refusal)")
      #expect(zh != en, "\(en)")
      #expect(!isChinese(en.replacing("搬迁", with: "")), "\(en)")
    }
  }

  @Test func everyObstacleIsWorded() throws {
    for obstacle in Self.obstacles {
      let (zh, en) = try feet(.cannot(obstacle))
      #expect(zh.components(separatedBy: "  ").first.map(isChinese) == true, "\(obstacle)")
      #expect(!isChinese(en) && en.count > 5, "\(en)")
    }
  }
}
