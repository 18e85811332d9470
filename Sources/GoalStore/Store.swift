package import GoalCore

/// A folder with a plan's ledger: read as a whole, written one act at a time.
///
/// Readers never write. One program uses one value of it; several programs share the folder.
package struct Store {
  package let folder: String
  package let plan: Plan
  let edge: Edge
  var file: LedgerFile
  /// What `progress.json` or an earlier look knew of the ledger, until it is confirmed that less is right.
  var remembered: Remembered?
  /// Saves that failed, in their order, as they will be tried again.
  var pending: [PreparedAct] = []
  /// Why the folder cannot be written.
  var obstacle: FileFault?
  private var cachedLedger: Ledger?
  private var shorterBy: Int?

  /// Reads the store in a folder; one that does not exist is empty.
  package init(folder: String, plan: Plan, edge: Edge) {
    self.folder = folder
    self.plan = plan
    self.edge = edge
    file = LedgerFile(path: StorePaths(folder).ledger, plan: plan.id)
    if case .read(let facts) = FoldFile.read(folder), facts.plan == plan.id { remembered = facts.remembered }
    _ = refresh()
    obstacle = StorePaths(folder).obstacle
  }

  /// What the ledger says now; folded anew after each change, when it is asked for.
  package var ledger: Ledger {
    mutating get {
      if let cachedLedger { return cachedLedger }
      let ledger = Ledger(plan: plan, entries: file.contents.entries, fingerprint: fingerprint)
      cachedLedger = ledger
      return ledger
    }
  }

  /// Distinct entries in the file, and the XOR of their lines' hashes: the same for the same entries anywhere.
  package var count: Int { file.contents.entries.count }
  package var fingerprint: UInt64 { file.contents.fingerprint }

  /// Entries whose save failed and was not given up.
  package var unsaved: [Entry] { pending.flatMap(\.entries) }

  package var status: StoreStatus {
    let problems = file.problems
    if let refusal = file.refusal { return .refused(refusal) }
    let shorter = shorterBy.map { missing in
      let fact: StoreProblem.Fact = file.seen == nil ? .gone(entries: missing) : .shorter(missing: missing)
      return StoreProblem(fact, at: Place(file: file.path))
    }
    let blocked = obstacle.map { StoreProblem(.fault($0), at: Place(file: $0.path)) }
    let reasons = problems + [shorter, blocked].compactMap { $0 }
    return reasons.isEmpty ? .writable : .readOnly(reasons)
  }

  /// Looks whether the ledger has changed, by its path, and reads what is new; false when nothing is.
  package mutating func refresh() -> Bool {
    guard file.refresh() else { return false }
    notice()
    return true
  }

  /// Takes notice of contents that have changed.
  mutating func notice() {
    cachedLedger = nil
    let now = Remembered(
      count: count, length: file.seen?.length ?? 0, fingerprint: fingerprint)
    guard let remembered, now.isShorter(than: remembered) else {
      shorterBy = nil
      remembered = now
      return
    }
    shorterBy = max(0, remembered.count - now.count)
  }

  /// Goes on with a ledger that is shorter than it was, after the user has confirmed it.
  package mutating func acceptShorter() {
    remembered = nil
    notice()
    if file.seen == nil { try? locked { try $0.begin() } }
    writeFold()
  }

  /// Entries were there and nothing of the ledger can be read now: what is known of it is all there is to show.
  package var isLost: Bool {
    status.reasons.contains { $0.isGone || $0.refuses && $0.place.file == file.path }
  }

  /// The ledger does not look as its writers leave it: gone, shorter, damaged. It may be in the middle of a change.
  package var isDoubtful: Bool { isLost || shorterBy != nil || !file.problems.isEmpty }
}

/// Whether a store can be read and written.
package enum StoreStatus: Equatable, Sendable {
  case writable
  /// What could be read is shown; every save is refused for these reasons, the first of them decides.
  case readOnly([StoreProblem])
  /// Nothing of it can be used.
  case refused(StoreProblem)

  package var isWritable: Bool { self == .writable }

  /// None where it can be written.
  package var reasons: [StoreProblem] {
    switch self {
    case .writable: []
    case .readOnly(let problems): problems
    case .refused(let problem): [problem]
    }
  }
}

/// How much of a ledger has been seen before.
struct Remembered: Equatable, Sendable {
  let count: Int
  /// In bytes.
  let length: Int
  let fingerprint: UInt64

  /// Fewer entries, or fewer bytes that are not the same entries more tightly written.
  func isShorter(than earlier: Remembered) -> Bool {
    count < earlier.count || (length < earlier.length && fingerprint != earlier.fingerprint)
  }
}
