import Glibc
package import GoalCore

/// What a store has taken in of a colleague's ledger: the entries it did not have.
package struct TakenIn: Sendable {
  package var entries: [Entry]
  /// Entries of this store that the other ledger lacks.
  package var lacking: Int

  package init(entries: [Entry] = [], lacking: Int) {
    self.entries = entries
    self.lacking = lacking
  }
}

extension Store {
  /// Does something with the files of the store under its lock, once an unfinished last line has been set aside.
  ///
  /// - Throws: `StoreError` where nothing may be saved, and what `body` throws.
  package mutating func locked<Result>(_ body: (inout Store) throws -> Result) throws -> Result {
    let lock = try takeLock()
    defer { lock.hold() }
    try lookAgain()
    do throws(FileFault) {
      if try LedgerAppend(paths: StorePaths(folder)).setAsideTail(of: file) { _ = refresh() }
    } catch {
      throw StoreError.notSaved(error)
    }
    return try body(&self)
  }

  /// Makes a ledger without entries where there is none. To be called under the lock.
  package mutating func begin() throws {
    guard file.seen == nil else { return }
    do throws(FileFault) { try append([]) } catch { throw StoreError.notSaved(error) }
  }

  /// What a colleague's ledger lacks, when it has nothing new.
  package func compared(with foreign: ForeignLedger) -> TakenIn {
    TakenIn(lacking: max(0, count - foreign.entries.count))
  }

  /// Takes a colleague's ledger in: what is new of it is appended, and where nothing of the own is lacking in it,
  /// its very bytes take the place of the own, so that all desks come to have the same file. To be called under the
  /// lock.
  ///
  /// - Throws: `ForeignTrouble` where it is damaged or contradicts the own; nothing is taken in then.
  package mutating func takeIn(_ foreign: ForeignLedger) throws -> TakenIn {
    readHistory()
    // What cannot be read of the own must not be taken for what the other has.
    guard status.isWritable else { throw StoreError.readOnly(status.reasons) }
    let own = Dictionary(file.contents.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let contrary = foreign.entries.filter { own[$0.id].map { [entry = $0] in $0 != entry } ?? false }
    let problems =
      foreign.problems
      + contrary.map { entry in
        let place = Place(file: file.path, line: file.contents.line(of: entry.id) ?? 0, column: 1)
        return StoreProblem(.idTakenElsewhere(id: entry.id, other: place), at: foreign.place(of: entry))
      }
    if !problems.isEmpty { throw ForeignTrouble(problems: problems) }
    let news = foreign.entries.filter { own[$0.id] == nil }
    let lacking = own.count - (foreign.entries.count - news.count)
    do throws(FileFault) {
      if lacking == 0, foreign.unfinished == 0, !foreign.bytes.isEmpty {
        try DurableFile.replace(file.path, by: foreign.bytes)
        _ = refresh()
      } else if !news.isEmpty {
        try append(news.flatMap { foreign.line(of: $0) + [UInt8(ascii: "\n")] })
      }
    } catch {
      throw StoreError.notSaved(error)
    }
    return TakenIn(entries: news, lacking: lacking)
  }
}

/// Why a colleague's ledger cannot be taken in.
package struct ForeignTrouble: Error, Equatable, Sendable {
  package let problems: [StoreProblem]
}

/// Keeps two programs from sharing one store at the same time; the store's own lock stays free while the network
/// is waited for.
package struct SharingLock: ~Copyable {
  private let lock: StoreLock

  /// - Throws: `StoreError.busy` when another one does not end in time.
  package init(_ path: String, edge: Edge) throws {
    let holder = LockHolder(pid: Int(getpid()), name: edge.name, host: edge.host)
    lock = try StoreLock.patiently(path, holder: holder, waiting: edge.waiting)
  }

  /// Marks the place up to which the lock is held.
  package func hold() {}
}
