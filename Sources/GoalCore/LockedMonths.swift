/// What the locks of a ledger keep as it was: a locked month shows what its lock knew.
struct LockedMonths: Sendable {
  /// Ids of the entries and retracts that the lock of each locked month knew.
  private let known: [Month: Set<String>]
  /// For each entry the locked months whose lock knew a retract of it.
  private let takenBack: [String: Set<Month>]
  /// The last month in which anything is decided: the one after the last locked.
  private let last: Month?

  init(_ locks: [Month: Entry], _ entries: [Entry]) {
    known = locks.mapValues(\.knownEntries)
    last = locks.keys.max()?.next
    var takenBack: [String: Set<Month>] = [:]
    for entry in entries where !locks.isEmpty {
      guard case .retract(let ids) = entry.content else { continue }
      for (month, known) in known where known.contains(entry.id) {
        for id in ids { takenBack[id, default: []].insert(month) }
      }
    }
    self.takenBack = takenBack
  }

  /// The runs of days on which an entry dated `on` counts, within the plan's year.
  ///
  /// In an open month it counts while it is live, in a locked one as its lock knew it. So a late entry counts from
  /// the first day of the next open month, a late retract takes effect on that day, and locking a further month
  /// moves nothing. Without an open month after it a late entry has none.
  func runs(_ entry: Entry, on: Day, isLive: Bool, year: Int) -> [CountedEntry] {
    var runs: [CountedEntry] = []
    var from: Day?
    var month = on.month
    repeat {
      let first = max(on, month.first)
      switch (counts(entry.id, in: month, isLive: isLive) ?? (from != nil), from) {
      case (true, nil): from = first
      case (false, let begun?):
        runs.append(CountedEntry(entry: entry, from: begun, until: first, late: begun != on))
        from = nil
      default: break
      }
      month = month.next
    } while month.year == year && last.map { month <= $0 } ?? false
    return runs + (from.map { [CountedEntry(entry: entry, from: $0, late: $0 != on)] } ?? [])
  }

  /// Whether an entry counts in a month; nil when the month's lock left it as it was the month before.
  private func counts(_ id: String, in month: Month, isLive: Bool) -> Bool? {
    guard let known = known[month] else { return isLive }
    if known.contains(id) { return true }
    return takenBack[id]?.contains(month) == true ? false : nil
  }
}

extension Entry {
  /// The entries that a lock knew when it was made.
  fileprivate var knownEntries: Set<String> {
    guard case .lock(let lock) = content else { return [] }
    return Set(lock.knew)
  }
}
