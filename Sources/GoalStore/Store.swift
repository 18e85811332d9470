package import GoalCore

/// A folder with a plan's ledger: read as a whole, written one act at a time.
///
/// Readers never write. One program uses one value of it; several programs share the folder.
package struct Store {
  package let folder: String
  package let plan: Plan
  let planHash: UInt64
  let edge: Edge
  var file: LedgerFile
  /// What `progress.json` or an earlier look knew of the ledger, until it is confirmed that less is right.
  var remembered: Remembered?
  /// Saves that failed, in their order, as they will be tried again.
  var pending: [PreparedAct] = []
  /// Why the folder cannot be written.
  var obstacle: FileFault?
  /// The `progress.json` that was read or written last, with the ledger it tells.
  var page: FoldPage?
  /// What the ledger said when it was last asked for, and the entries of the file it has taken in.
  private var known: (ledger: Ledger, beginnings: Int, taken: Int)?
  private var shorterBy: Int?

  /// Reads the store in a folder; one that does not exist is empty.
  ///
  /// Where `progress.json` tells the end of the ledger it is all that is read, with what has been appended since.
  package init(folder: String, plan: Plan, edge: Edge) {
    self.folder = folder
    self.plan = plan
    planHash = plan.foldHash
    self.edge = edge
    file = LedgerFile(path: StorePaths(folder).ledger, plan: plan.id)
    if case .read(let fold) = FoldFile.read(folder), fold.facts.plan == plan.id {
      remembered = fold.facts.remembered
      resume(fold)
    }
    // A file that is not there is no change, but it may have been there.
    if file.seen == nil, !refresh() { notice() }
    obstacle = StorePaths(folder).obstacle
  }

  private mutating func resume(_ fold: FoldFile.Contents) {
    guard fold.facts.planHash == planHash, let page = fold.page(plan) else { return }
    self.page = page
    let facts = page.ledger.facts
    guard file.resume(fold.facts, newestAt: facts.newest, newestOn: facts.newestOn) else { return }
    known = (page.ledger, file.beginnings, 0)
    notice()
  }

  /// What the ledger says now; without its entries where its fold tells all that follows.
  package var ledger: Ledger {
    mutating get {
      let entries = file.contents.entries
      if let known, known.beginnings == file.beginnings {
        if known.taken == entries.count { return known.ledger }
        if let grown = known.ledger.adding(Array(entries[known.taken...]), fingerprint: fingerprint) {
          self.known = (grown, file.beginnings, entries.count)
          return grown
        }
      }
      _ = file.readWhole()
      let all = file.contents.entries
      let ledger = Ledger(plan: plan, entries: all, fingerprint: fingerprint)
      known = (ledger, file.beginnings, all.count)
      return ledger
    }
  }

  /// Reads where all goals stand, where each would be read when it is asked for; every entry, where one cannot be.
  package mutating func readFolds() {
    guard let page, let ledger = known?.ledger, !ledger.folds.isRead else { return }
    guard let read = page.ledger.readingFolds() else {
      readHistory()
      return
    }
    self.page?.ledger = read
    known?.ledger = ledger.reading(read.folds)
  }

  /// Has the ledger tell the summary of a day, where its fold can.
  mutating func summarize(_ day: Day) {
    let summarized = ledger.summarized(on: day)
    known?.ledger = summarized
  }

  /// Reads every entry, where only the fold is known: for an earlier day, an undo, a log.
  ///
  /// - Returns: false when they had been read.
  @discardableResult package mutating func readHistory() -> Bool {
    guard file.readWhole() else { return false }
    notice()
    return true
  }

  /// Distinct entries in the file, and the XOR of their lines' hashes: the same for the same entries anywhere.
  package var count: Int { file.contents.count }
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
