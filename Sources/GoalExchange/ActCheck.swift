import GoalCore

/// Checks the entries of one act one after the other, each against the ledger with those before it.
struct ActCheck {
  let context: ImportContext
  /// The drafts that have passed, by goal, as entries.
  private var passed: [String: [Entry]] = [:]
  private var count = 0

  init(_ context: ImportContext) { self.context = context }

  /// Everything that speaks against a draft: what is refused is taken out of it, and the rest checked again.
  mutating func refusals(of draft: inout Draft) -> [Refusal] {
    var refusals: [Refusal] = []
    var rest = draft
    while true {
      do throws(Refusal) {
        try ledger(for: draft).check(rest, today: context.today)
        break
      } catch {
        refusals.append(error)
        guard rest.drop(error), !rest.isEmpty else { break }
      }
    }
    if refusals.isEmpty { pass(draft) }
    return refusals
  }

  private mutating func pass(_ draft: Draft) {
    guard let goal = draft.goal else { return }
    count += 1
    let at = Instant(microseconds: Int64.max / 2 + Int64(count))
    passed[goal, default: []].append(
      Entry(id: "draft-\(count)", goal: goal, on: draft.on, at: at, by: "", content: draft.content))
  }

  /// The ledger with the act's earlier entries about the same goal; only what bears on that goal is folded again.
  private func ledger(for draft: Draft) -> Ledger {
    guard let goal = draft.goal, let pending = passed[goal] else { return context.ledger }
    let ledger = context.ledger
    let own = context.whole.history(goal).map { counted in
      var entry = counted.entry
      entry.act = nil
      return entry
    }
    let adds = context.whole.entries.filter { $0.addedGoalID == goal }
    return Ledger(plan: ledger.plan, entries: own + adds + ledger.locks.values + pending)
  }
}
