import GoalCore
import GoalText
import GoalUI
import TestSupport
import Testing
import TextCells

/// What one more press of a key would come to, worked out before it is pressed.
@Suite struct NextTests {
  private static func state() throws -> State {
    State(
      ledger: Ledger(plan: try ShippedPlan.read(), entries: HalfYear.entries), day: Day(iso: "2013-06-30")!,
      today: Day(iso: "2013-06-30")!, name: "wang", access: .writable, columns: 100, rows: 30,
      language: .zh, themes: [.plain])
  }

  private static let moves: [Key] = [.down, .up, .pageDown, .pageUp, .end, .home, .left, .right, .tab]

  @Test(arguments: ViewID.allCases)
  func itIsWhatTheKeyComesTo(view: ViewID) throws {
    var state = try Self.state()
    _ = update(&state, .key(.character(Character(String(view.rawValue)))))
    var dice = Dice(UInt64(view.rawValue))
    for _ in 0..<60 {
      let key = Self.moves.randomElement(using: &dice)!
      let frame = state.frame()
      guard case .frame(let next, let foreseen) = state.next(after: key) else {
        Issue.record("\(key) is not foreseen")
        return
      }
      #expect(state.frame() == frame, "looking ahead has changed what is shown")
      _ = update(&state, .key(key))
      #expect(foreseen == state.frame(), "\(key)")
      #expect(next.place == state.place && next.unfolded == state.unfolded)
    }
  }

  @Test func whatDoesSomethingIsNotTried() throws {
    var state = try Self.state()
    for key: Key in [
      .character("="), .character("s"), .character("/"), .character("u"), .character("q"), .character("t"),
      .control("r"),
    ] { #expect(state.next(after: key).isNothing, "\(key)") }
    _ = update(&state, .key(.character("/")))
    #expect(state.next(after: .down).isNothing)
  }

  /// Counts, a delegated goal, several marked at once; on the day shown and in a view that judges.
  @Test(arguments: ["2", "3", "4", "5"], ["+", "-"])
  func aStepsScreenIsForeseen(view: String, step: String) throws {
    var screen = try Screen(HalfYear.entries, columns: 100, rows: 30)
    screen = screen.press(.typed(view), .typed("/"), .typed("2.2-06"), .enter)
    for round in 0..<4 {
      if round == 2 { screen = screen.press(" ", "j", " ") }
      let foreseen = screen.state.next(after: .character(Character(step)))
      let ledger = screen.desk.ledger
      screen = screen.press(.typed(step))
      let count = screen.desk.ledger.count - ledger.count
      guard case .save(_, let drafts, let save) = foreseen else {
        #expect(count == 0, "a save was not foreseen")
        continue
      }
      #expect(drafts.count == count)
      let expected = try #require(save)
      #expect(expected.isOf(drafts, in: ledger) && !expected.isOf(drafts, in: screen.desk.ledger))
      #expect(!expected.isOf([], in: ledger))
      #expect(expected.frame == screen.state.frame(), "round \(round)")
    }
  }
}

extension Foreseen? {
  fileprivate var isNothing: Bool { if case .none = self { true } else { false } }
}
