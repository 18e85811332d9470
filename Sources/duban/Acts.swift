import GoalCore

/// Drafts made ready under the lock, the same for the screen and the commands.
enum Acts {
  /// A lock freezes the ledger as it is under the lock, not as it was on the screen.
  static func refreshed(_ drafts: [Draft], _ ledger: Ledger) throws(HistoryNeeded) -> [Draft] {
    try drafts.map { draft throws(HistoryNeeded) in
      guard case .lock(let lock) = draft.content else { return draft }
      return Draft(goal: nil, on: nil, content: .lock(try ledger.entire().monthLock(lock.month)))
    }
  }

  /// The drafts, when none is refused.
  ///
  /// - Throws: a `Refusal`, or `HistoryNeeded` where the fold cannot tell.
  static func checked(_ drafts: [Draft], in ledger: Ledger, day: Day, today: Day) throws -> [Draft] {
    for draft in drafts {
      if !ledger.canCheck(draft) { throw HistoryNeeded() }
      try ledger.check(draft, today: draft.lastDay(shown: day, today: today))
    }
    return drafts
  }

  static func retract(_ ids: [String]) -> Draft { Draft(goal: nil, on: nil, content: .retract(ids)) }

  /// The entries that come to life again when a retract is taken back.
  static func entries(takenBackBy retract: Entry, in ledger: WholeLedger) -> [Entry] {
    guard case .retract(let ids) = retract.content else { return [] }
    return ids.compactMap { ledger.entry($0) }
  }
}
