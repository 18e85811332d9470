extension Ledger {
  /// The ledger with a summary of a day, where the folds can tell that day and all goals stand on it.
  package func summarized(on day: Day) -> Ledger {
    guard summary?.day != day, canSummarize(day) else { return self }
    var ledger = self
    ledger.summary = Snapshot(self, on: day).summary
    return ledger
  }

  /// Whether its folds can tell a day, and all goals stand on it.
  package func canSummarize(_ day: Day) -> Bool {
    facts.lastChange.map { $0 <= day } ?? true && addedGoals.allSatisfy { $0.stands(on: day) }
  }

  /// Judges anew some goals of which something was said; what counts after the summary's day takes it away.
  mutating func noteInSummary(_ goals: [Int]) {
    guard var noted = summary else { return }
    summary = nil
    guard let last = facts.lastChange, last <= noted.day else { return }
    for index in goals {
      let state = state(at: index, on: noted.day)
      let lock = locks[noted.day.month]
      noted.note(
        state.standing(self.goals[index], plan: plan, on: noted.day, lock: lock), lead: state.lead, at: index)
    }
    summary = noted
  }

  /// The ledger with all read that its fold tells; nil where one cannot be.
  package func readingFolds() -> Ledger? {
    guard let folds = folds.read() else { return nil }
    let read = reading(folds)
    return read.count > 0 && read.recent.isEmpty ? nil : read
  }

  /// The ledger with what another reading of the same folds gave.
  package func reading(_ folds: FoldList) -> Ledger {
    var ledger = self
    ledger.folds = self.folds.isRead ? self.folds : self.folds.reading(folds)
    ledger.recent = recent
    return ledger
  }
}
