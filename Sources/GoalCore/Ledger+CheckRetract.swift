extension WholeLedger {
  func checkRetract(_ ids: [String]) throws(Refusal) {
    for id in ids {
      guard let entry = entry(id) else { throw .unknownEntry(id) }
      if isRetracted(id) { throw .alreadyUndone(id) }
      for month in months(entry) {
        if let lock = ledger.locks[month] { throw .monthLocked(month, by: lock.by) }
      }
      if let goal = entry.addedGoalID {
        let live = Set(history(goal).map(\.entry.id)).count
        if live > 0 { throw .goalInUse(goal, entries: live) }
      }
    }
    try checkTotals(without: ids)
  }

  /// Taking entries back, or taking a retract back, must not leave a total below 0 on any day.
  private func checkTotals(without ids: [String]) throws(Refusal) {
    let at = (ledger.newest ?? Instant(microseconds: 0)).next
    let retract = Entry(id: "", goal: nil, on: nil, at: at, by: "", content: .retract(ids))
    let after = WholeLedger(plan: plan, entries: entries + [retract])
    for goal in Set(ids.flatMap(goals(spokenOfBy:))) {
      // A total that a merge has brought below 0 must not keep anybody from mending it.
      guard fall(of: goal) == nil, let fall = after.fall(of: goal) else { continue }
      throw .totalBelowZero(current: fall.before, add: fall.total - fall.before)
    }
  }

  /// The first step that takes a count's total below 0.
  private func fall(of id: String) -> (before: Quantity, total: Quantity)? {
    guard let goal = ledger.goal(id), goal.kind == .count else { return nil }
    var state = GoalState(goal, plan: plan)
    for event in history(id) where event.until == nil {
      let before = state.value ?? .zero
      state.fold(event, goal)
      if let total = state.value, total < .zero { return (before, total) }
    }
    return nil
  }

  /// The goals of an entry, or of those a retract names.
  private func goals(spokenOfBy id: String) -> [String] {
    guard let entry = entry(id) else { return [] }
    if case .retract(let ids) = entry.content { return ids.compactMap { self.entry($0)?.goal } }
    return [entry.goal].compactMap { $0 }
  }

  /// The months an entry speaks of: its own, or those of the entries a retract names.
  private func months(_ entry: Entry) -> [Month] {
    guard case .retract(let ids) = entry.content else { return [entry.on?.month].compactMap { $0 } }
    return ids.compactMap { self.entry($0)?.on?.month }
  }
}

extension WholeLedger {
  init(plan: Plan, entries: [Entry]) {
    let ledger = Ledger(plan: plan, entries: entries)
    self.init(ledger: ledger, history: ledger.history ?? History(entries: [], retractedBy: [:]))
  }
}
