package import GoalCore

/// What tests ask of ledgers they have made of entries, which are whole.
extension Ledger {
  private var all: WholeLedger {
    guard let whole else { preconditionFailure("a ledger without its entries") }
    return whole
  }
  package var entries: [Entry] { all.entries }
  package var histories: [[CountedEntry]] { all.histories }
  package var retractedBy: [String: String] { all.retractedBy }
  package var late: [String] { all.late }
  package var lateEntries: [LateEntry] { all.lateEntries }

  package func history(_ goal: String) -> [CountedEntry] { all.history(goal) }
  package func entry(_ id: String) -> Entry? { all.entry(id) }
  package func isRetracted(_ id: String) -> Bool { all.isRetracted(id) }
  package func undo(by name: String) throws(Refusal) -> [Entry] { try all.undo(by: name) }
  package func undo(id: String) throws(Refusal) -> [Entry] { try all.undo(id: id) }
  package func redo(by name: String) throws(Refusal) -> Entry { try all.redo(by: name) }
  package func monthLock(_ month: Month) -> MonthLock { all.monthLock(month) }
}
