/// All entries as they count: in order, without duplicates, retracted ones and unfinished acts.
struct History: Sendable {
  /// Every distinct entry, in the order (on, at, id); undated ones stand by their `at` alone at the end.
  var entries: [Entry]
  /// The live entries of each goal, by the goal's index, in order.
  var histories: [[CountedEntry]] = []
  /// Ids of entries named by a live retract, and the retract that names them.
  var retractedBy: [String: String]
  /// Entries and retracts that arrived for a locked month after its lock.
  private(set) var late: [String] = []
  private(set) var lateIDs: Set<String> = []

  init(entries: [Entry], retractedBy: [String: String]) {
    self.entries = entries
    self.retractedBy = retractedBy
  }

  mutating func noteLate(_ id: String) {
    late.append(id)
    lateIDs.insert(id)
  }
}

/// A ledger with every entry: what an earlier day, an undo or a log needs.
package struct WholeLedger: Sendable {
  package let ledger: Ledger
  let history: History

  package var plan: Plan { ledger.plan }
  /// Every distinct entry, in the order (on, at, id); undated ones stand by their `at` alone at the end.
  package var entries: [Entry] { history.entries }
  /// The live entries of each goal, by the goal's index, in order.
  package var histories: [[CountedEntry]] { history.histories }
  /// Ids of entries named by a live retract, and the retract that names them.
  package var retractedBy: [String: String] { history.retractedBy }
  /// Entries and retracts that arrived for a locked month after its lock.
  package var late: [String] { history.late }

  package func history(_ goal: String) -> [CountedEntry] {
    ledger.indexOfGoal[goal].map { history.histories[$0] } ?? []
  }
  package func isRetracted(_ id: String) -> Bool { history.retractedBy[id] != nil }
  package func entry(_ id: String) -> Entry? { history.entries.first { $0.id == id } }
  package func isLive(_ entry: Entry) -> Bool { ledger.isLive(entry) }
}
