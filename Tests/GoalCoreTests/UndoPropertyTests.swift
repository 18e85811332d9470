import GoalCore
import TestSupport
import Testing

/// Undo and redo of every type of entry but lock, unlock and retract, on generated ledgers.
@Suite("Properties of undo")
struct UndoPropertyTests {
  static let types: [EntryType] = [
    .progress, .close, .reopen, .retarget, .assign, .schedule, .verify, .override, .add,
  ]

  @Test("Undo is as if the act had not been, redo as if the undo had not", arguments: types, Cases.seeds)
  func undoAndRedo(_ type: EntryType, _ seed: UInt64) throws {
    var generated = GeneratedLedger(seed: seed, entries: 25)
    let before = generated.ledger
    let goals =
      generated.chance(1, of: 3)
      ? Array(before.plan.goals.suffix(3)) : [generated.pick(Array(before.plan.goals))]
    let act = goals.count > 1 ? Entry.Act(id: "bulk", of: goals.count) : nil
    let on = generated.day()
    for goal in goals {
      let content = content(type, goal, &generated)
      generated.save(content, goal: type == .add ? nil : goal.id, on: on, act: act, by: "zhao")
    }
    let after = generated.ledger
    // Generated adds of others may stand on this act; a table of its own holds that refusal.
    if Self.leavesTotalBelowZero(after) || Self.hasTotalBelowZero(after) { return }
    let named = try after.undo(by: "zhao").map(\.id)
    #expect(Set(named) == Set(generated.entries.suffix(goals.count).map(\.id)))
    #expect(try Set(after.undo(id: named[0]).map(\.id)) == Set(named))
    let retract = generated.save(.retract(named), by: "zhao")
    #expect(generated.ledger.goals == before.goals)
    #expect(generated.ledger.histories == before.histories)
    #expect(throws: Refusal.nothingToUndo(by: "zhao")) { try generated.ledger.undo(by: "zhao") }
    #expect(try generated.ledger.redo(by: "zhao").id == retract.id)
    generated.save(.retract([retract.id]), by: "zhao")
    #expect(generated.ledger.goals == after.goals)
    #expect(generated.ledger.histories == after.histories)
    #expect(throws: Refusal.nothingToRedo(by: "zhao")) { try generated.ledger.redo(by: "zhao") }
    generated.lock(on.month)
    #expect(throws: Refusal.monthLocked(on.month, by: generated.entries.last?.by ?? "")) {
      try generated.ledger.undo(by: "zhao")
    }
  }

  private static func hasTotalBelowZero(_ ledger: Ledger) -> Bool {
    zip(ledger.goals, ledger.histories).contains { goal, events in
      events.indices.contains { index in
        let state = GoalState(
          goal, plan: ledger.plan, events: Array(events[...index]), on: ledger.plan.lastDay)
        return state.value.map { $0 < .zero } ?? false
      }
    }
  }

  private static func leavesTotalBelowZero(_ ledger: Ledger) -> Bool {
    do { _ = try ledger.undo(by: "zhao") } catch {
      if case .totalBelowZero = error { return true }
    }
    return false
  }

  private func content(
    _ type: EntryType, _ goal: Goal, _ generated: inout GeneratedLedger
  ) -> Entry.Content {
    if type == .add {
      return .add(
        AddedGoal(
          item: "2.2", title: Bilingual(zh: "西单路口", en: ""), kind: .ongoing, ask: .advance, reason: "增列"))
    }
    while true {
      let content = generated.content(goal)
      let entry = Entry(id: "", goal: nil, on: nil, at: Instant(microseconds: 0), by: "", content: content)
      if entry.type == type { return content }
    }
  }
}
