/// An entry, or a retract, that arrived for a locked month after its lock.
package struct LateEntry: Hashable, Sendable {
  package var entry: Entry
  /// The day from which it counts; nil while no month is open to it.
  package var from: Day?
}

extension WholeLedger {
  /// All late entries in the order of the ledger, each with the day from which it counts.
  package var lateEntries: [LateEntry] {
    let late = Set(late)
    guard !late.isEmpty else { return [] }
    var days: [String: Day] = [:]
    for event in histories.joined() {
      if event.late { days[event.entry.id] = min(event.from, days[event.entry.id] ?? event.from) }
      if let until = event.until, let retract = retractedBy[event.entry.id] {
        days[retract] = min(until, days[retract] ?? until)
      }
    }
    return entries.filter { late.contains($0.id) }.map { entry in
      LateEntry(entry: entry, from: days[entry.id] ?? entry.addedGoalID.flatMap { ledger.goal($0)?.addedOn })
    }
  }
}
