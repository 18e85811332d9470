import Glibc
import GoalCore

/// The distinct entries of several ledgers of one plan.
package struct LedgerUnion {
  private let plan: String
  private var known: [String: Known] = [:]

  private struct Known {
    let entry: Entry
    let line: ArraySlice<UInt8>
    let place: Place
  }

  package init(plan: String) { self.plan = plan }

  package var count: Int { known.count }

  /// Takes in what is new of a ledger.
  ///
  /// - Returns: the entries that stand in an earlier ledger under the same id with other content.
  package mutating func add(_ ledger: ForeignLedger) -> [StoreProblem] {
    var problems: [StoreProblem] = []
    for entry in ledger.entries {
      let place = ledger.place(of: entry)
      if let earlier = known[entry.id] {
        guard earlier.entry != entry else { continue }
        problems.append(StoreProblem(.idTakenElsewhere(id: entry.id, other: earlier.place), at: place))
      } else {
        known[entry.id] = Known(entry: entry, line: ledger.line(of: entry), place: place)
      }
    }
    return problems
  }

  /// A whole ledger, in the order of saving: the same entries give the same bytes, whatever files they came from.
  package var document: [UInt8] {
    let lines = known.values.sorted { ($0.entry.at, $0.entry.id) < ($1.entry.at, $1.entry.id) }
    return LedgerHeader(plan: plan).line + lines.flatMap { $0.line + [UInt8(ascii: "\n")] }
  }

  /// Puts the union in a file's place; for a store's ledger under its lock, so that no save falls between.
  ///
  /// - Returns: how many entries of the old file the union lacks; with any the file stays as it is.
  package func replace(_ path: String, edge: Edge) throws -> Int {
    guard path == StorePaths.ledgerName || path.hasSuffix("/" + StorePaths.ledgerName) else {
      return try replaceUnlocked(path)
    }
    let holder = LockHolder(pid: Int(getpid()), name: edge.name, host: edge.host)
    let paths = StorePaths(Folders.parent(of: path))
    let lock = try StoreLock.patiently(paths.lock, holder: holder, waiting: edge.waiting)
    defer { lock.hold() }
    return try replaceUnlocked(path)
  }

  private func replaceUnlocked(_ path: String) throws -> Int {
    var old = LedgerFile(path: path, plan: plan)
    _ = old.refresh()
    let lost = old.contents.entries.count { known[$0.id]?.entry != $0 }
    if lost == 0 { try DurableFile.replace(path, by: document) }
    return lost
  }
}
