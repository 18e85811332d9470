package import GoalCore

extension Words {
  /// What has become of an entry: 已存 2.2-06 21→22 条 · 06-30 · wang.
  ///
  /// An entry dated after the day shown says from when it counts (7月15日起计入) instead of its day.
  /// - Parameters:
  ///   - verb: saved, undone or brought back.
  ///   - ledger: with the entry in it.
  ///   - day: the day shown.
  package func saved(_ verb: String, _ entry: Entry, in ledger: Ledger, day: Day) -> String {
    var line = verb
    for part in [entry.about ?? "", change(entry, in: ledger)] where !part.isEmpty { line += " " + part }
    if let on = entry.on {
      line += numbers.dot
      line += on > day ? interface.countsFrom(self.day(on)) : on.monthAndDay
    }
    return line + numbers.dot + entry.by
  }

  /// For a live report on a count what it was and what it is now; else what the entry says.
  package func change(_ entry: Entry, in ledger: Ledger) -> String {
    let goal = entry.goal.flatMap(ledger.goal)
    guard let goal, goal.kind == .count, case .progress(let progress) = entry.content,
      progress.value != nil || progress.add != nil, let on = entry.on, ledger.isLive(entry)
    else { return line(entry, of: goal) }
    guard let (before, after) = ledger.values(around: entry, of: goal, on: on) else {
      return line(entry, of: goal)
    }
    let amount = amount(after ?? .zero, goal.unit)
    return before.map { "\(quantity($0))→\(amount)" } ?? amount
  }
}

extension Ledger {
  /// A count's value on a day without an entry and with it; nil where it takes entries that have not been read.
  fileprivate func values(
    around entry: Entry, of goal: Goal, on day: Day
  ) -> (before: Quantity?, after: Quantity?)? {
    if let state = state(goal.id, on: day), state.figure?.entry == entry.id {
      return (state.valueBefore, state.value)
    }
    guard let history = whole?.history(goal.id) else { return nil }
    let others = history.filter { $0.entry.id != entry.id }
    return (
      GoalState(goal, plan: plan, events: others, on: day).value,
      GoalState(goal, plan: plan, events: history, on: day).value
    )
  }
}
