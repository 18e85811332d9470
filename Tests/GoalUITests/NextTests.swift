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
      let foreseen = try #require(state.next(after: key), "\(key)")
      #expect(state.frame() == frame, "looking ahead has changed what is shown")
      _ = update(&state, .key(key))
      #expect(foreseen.frame == state.frame(), "\(key)")
      #expect(foreseen.state.place == state.place && foreseen.state.unfolded == state.unfolded)
    }
  }

  @Test func whatDoesSomethingIsNotTried() throws {
    var state = try Self.state()
    for key: Key in [
      .character("+"), .character("="), .character("/"), .character("u"), .character("q"), .character("t"),
      .control("r"),
    ] { #expect(state.next(after: key).map(\.frame) == nil, "\(key)") }
    _ = update(&state, .key(.character("/")))
    #expect(state.next(after: .down).map(\.frame) == nil)
  }
}
