import Glibc
package import GoalCore

extension Store {
  /// Fills a new store with entries that are whole already, with one write and one sync.
  ///
  /// Unlike `commit`, which gives ids and instants to the drafts of one act, it takes the entries of many acts as
  /// they are: each stays a step of undo of its own.
  ///
  /// - Throws: `StoreError`; `notSaved` with EEXIST where there is a ledger already.
  package mutating func seed(_ entries: [Entry]) throws {
    let lock = try takeLock()
    defer { lock.hold() }
    try lookAgain()
    if file.seen != nil { throw StoreError.notSaved(FileFault(.open, file.path, code: EEXIST)) }
    do throws(FileFault) {
      try append(entries.flatMap { $0.line() + [UInt8(ascii: "\n")] })
    } catch {
      throw StoreError.notSaved(error)
    }
  }
}
