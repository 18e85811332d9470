import GoalCore
import TestSupport
import Testing

/// Days until a light would worsen, as asking each later day finds them.
struct BufferTests {
  private func byEachDay(_ ledger: Ledger, _ goal: Goal, on day: Day) -> Int? {
    guard let state = ledger.state(goal.id, on: day) else { return nil }
    let light = state.standing(goal, plan: ledger.plan, on: day, lock: ledger.locks[day.month]).light
    var later = day + 1
    while later <= ledger.plan.lastDay {
      if state.standing(goal, plan: ledger.plan, on: later).light < light { return later - day }
      later = later + 1
    }
    return nil
  }

  @Test(arguments: Cases.seeds)
  func itIsWhatAskingEachDayFinds(seed: UInt64) throws {
    var generated = GeneratedLedger(seed: seed, entries: 30)
    let ledger = generated.ledger
    for _ in 0..<4 {
      let day = generated.day()
      for goal in ledger.goals {
        #expect(ledger.buffer(goal.id, on: day) == byEachDay(ledger, goal, on: day), "\(goal.id) on \(day)")
      }
    }
  }
}
