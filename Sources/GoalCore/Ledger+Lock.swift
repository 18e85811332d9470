extension WholeLedger {
  /// What locking a month would freeze: each goal as it stands on the last day, and what counts in the month.
  package func monthLock(_ month: Month) -> MonthLock {
    let snapshot = Snapshot(ledger, on: month.last)
    var frozen: [String: MonthLock.Frozen] = [:]
    for (index, goal) in snapshot.goals.enumerated() {
      let standing = snapshot.standings[index]
      frozen[goal.id] = MonthLock.Frozen(
        light: standing.light, value: standing.value, percent: standing.percent, stage: standing.stage)
    }
    let counted = histories.joined()
    let entries = counted.filter { $0.from.month == month }.map(\.entry.id)
    let retracts = counted.filter { $0.until?.month == month }.compactMap { retractedBy[$0.entry.id] }
    // A goal counts in the month it stands from, which for a late one is not the month of its entry.
    let added = history.entries.filter { entry in
      isLive(entry) && entry.addedGoalID.flatMap(ledger.goal)?.addedOn?.month == month
    }.map(\.id)
    return MonthLock(month: month, goals: frozen, knew: (entries + retracts + added).sorted())
  }
}
