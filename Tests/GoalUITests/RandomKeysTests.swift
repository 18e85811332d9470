import Foundation
import GoalCore
import GoalText
import GoalUI
import TestSupport
import Testing
import TextCells

/// Keys by chance, the same in every run; `DUBAN_KEYS` says how many, 3,000 unless it is set.
@Suite struct RandomKeysTests {
  static var count: Int { ProcessInfo.processInfo.environment["DUBAN_KEYS"].flatMap { Int($0) } ?? 3000 }

  private static let keys: [Key] =
    [.up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backspace, .enter, .tab]
    + [.backTab, .enter, .enter, .enter, .down, .down] + Array(repeating: .escape, count: 14)
    + "jjkkhll12344444456++++++--==%%ssnnxu a/[]dtLp?gGwyof:ilv09１＋、：ßéß道𠮷ﬁ".map { .character($0) }
    + "drulaekwyt_".map { .control($0) } + "1234567890bfd".map { .alt($0) } + (1...12).map { .function($0) }

  private static func stroke(_ dice: inout Dice) -> Stroke {
    switch Int.random(in: 0..<40, using: &dice) {
    case 0:
      // The longest text is pasted seldom: it only takes time.
      let isLong = Int.random(in: 0..<20, using: &dice) == 0
      return .paste(isLong ? Hostile.long : Hostile.texts.dropLast().randomElement(using: &dice) ?? "")
    case 1:
      return .action(
        .resize(columns: Int.random(in: 36...160, using: &dice), rows: Int.random(in: 10...50, using: &dice)))
    case 2: return .action(.resize(columns: 80, rows: 24))
    default: return .keys([keys.randomElement(using: &dice) ?? .enter])
    }
  }

  @Test func noKeyCrashesOrLosesAnEntry() throws {
    var dice = Dice(625)
    var screen = try Screen(HalfYear.entries)
    screen.desk.source = .read(path: "report.txt", SourceText(SourceTests.report))
    var known = Set(screen.desk.ledger.entries.map(\.id))
    var asked = 0
    for number in 0..<Self.count {
      if Int.random(in: 0..<60, using: &dice) == 0 { screen.desk.failures = 1 }
      screen = screen.press(Self.stroke(&dice))
      let ids = Set(screen.desk.ledger.entries.map(\.id))
      #expect(known.isSubset(of: ids), "key \(number)")
      known = ids
      #expect(screen.state.ledger.entries.count == ids.count)
      if number.isMultiple(of: 10) {
        let faults = Hostile.faults(screen.state.screen)
        #expect(faults.isEmpty, "key \(number): \(faults.prefix(3))")
      }
      asked = screen.saved.count
    }
    // The keys reached the ledger, or nothing was tried.
    #expect(
      Self.count < 1000 || (asked > 10 && known.count > HalfYear.entries.count + 5),
      "\(asked) asked, \(known.count) entries")
  }
}
