import Glibc
package import GoalCore

extension Store {
  /// Saves one act: under the lock, after looking at the ledger again, with one write and one sync.
  ///
  /// - Parameters:
  ///   - name: who says it.
  ///   - make: gives the entries of the act, or throws why it is refused; no entries save nothing. It is asked
  ///     again when the ledger has changed meanwhile, and with every entry when it throws `HistoryNeeded`.
  ///   - whenSafe: is called once the entries are on the disk in the file that the path names. Others may save by then.
  /// - Returns: the entries as they stand in the ledger, now safe.
  /// - Throws: what `make` throws, or `StoreError`. After `notSaved` the bytes are kept for `retry`.
  package mutating func commit(
    by name: String, whenSafe: () -> Void = {}, _ make: (Ledger) throws -> [Draft]
  ) throws -> [Entry] {
    guard let act = try written(by: name, make) else { return [] }
    whenSafe()
    takeAppended()
    return act.entries
  }

  /// Writes one act under the lock; nil where there is nothing to write.
  private mutating func written(
    by name: String, _ make: (Ledger) throws -> [Draft]
  ) throws -> PreparedAct? {
    let lock = try takeLock()
    defer { lock.hold() }
    while true {
      if !status.isWritable { try lookAgain() }
      let ledger = ledger
      // The fold may not have told enough, and the rest not be there to be read.
      guard status.isWritable else { throw StoreError.readOnly(status.reasons) }
      guard let drafts = try drafts(make, ledger) else { continue }
      if drafts.isEmpty { return nil }
      try refuseLongTexts(drafts)
      let act = prepare(drafts, by: name)
      do throws(FileFault) {
        try put(act.bytes)
      } catch {
        pending.append(act)
        throw StoreError.notSaved(error)
      }
      return act
    }
  }

  /// The entries of an act; nil where the ledger has changed meanwhile, or was not known as far as needed.
  ///
  /// It is looked at once, as late as can be: what has come is heard before anything is written or refused.
  private mutating func drafts(
    _ make: (Ledger) throws -> [Draft], _ ledger: Ledger
  ) throws -> [Draft]? {
    let drafts: [Draft]
    do { drafts = try make(ledger) } catch is HistoryNeeded where readHistory() { return nil } catch {
      if try lookAgain() { return nil }
      throw error
    }
    return try lookAgain() ? nil : drafts
  }

  /// Tries the failed saves again: the same bytes, ids and instants.
  package mutating func retry() throws -> [Entry] {
    guard !pending.isEmpty else { return [] }
    let lock = try takeLock()
    defer { lock.hold() }
    try lookAgain()
    do throws(FileFault) {
      try append(pending.flatMap(\.bytes))
    } catch {
      throw StoreError.notSaved(error)
    }
    defer { pending = [] }
    return unsaved
  }

  /// Gives the failed saves up.
  package mutating func discardUnsaved() { pending = [] }

  mutating func takeLock() throws -> StoreLock {
    obstacle = StorePaths(folder).obstacle
    // What refused the file when it was looked at last may be over: a disk that erred, a file put back.
    if case .refused = status { _ = refresh() }
    if case .refused(let problem) = status { throw StoreError.readOnly([problem]) }
    if obstacle != nil { throw StoreError.readOnly(status.reasons) }
    try refuseMissingFolder()
    do {
      try Folders.make(folder)
      return try StoreLock.patiently(StorePaths(folder).lock, holder: holder, waiting: edge.waiting)
    } catch let fault as FileFault {
      guard fault.forbidsWriting else { throw StoreError.notSaved(fault) }
      obstacle = fault
      throw StoreError.readOnly(status.reasons)
    }
  }

  /// A folder that has gone, such as a disk's that is not mounted, is not made anew: it would stand in its way.
  private mutating func refuseMissingFolder() throws {
    guard access(folder, F_OK) != 0 else { return }
    _ = refresh()
    guard status.isWritable else { throw StoreError.readOnly(status.reasons) }
  }

  var holder: LockHolder { LockHolder(pid: Int(getpid()), name: edge.name, host: edge.host) }

  /// Reads what has come since, and refuses where nothing may be added; false when nothing has come.
  @discardableResult mutating func lookAgain() throws -> Bool {
    let hasChanged = refresh()
    guard status.isWritable else { throw StoreError.readOnly(status.reasons) }
    return hasChanged
  }

  private func refuseLongTexts(_ drafts: [Draft]) throws(StoreError) {
    for draft in drafts {
      guard let (field, count) = draft.content.tooLong else { continue }
      throw .textTooLong(field: field, count: count, limit: Ledger.textLimit)
    }
  }

  private mutating func prepare(_ drafts: [Draft], by name: String) -> PreparedAct {
    let newest = [file.contents.newestAt, unsaved.map(\.at).max()].compactMap { $0 }.max()
    let first = max(edge.now(), newest?.next ?? edge.now())
    return PreparedAct(drafts, by: name, first: first, id: edge.id)
  }

  /// Appends whole lines and takes them in.
  mutating func append(_ bytes: [UInt8]) throws(FileFault) {
    try put(bytes)
    takeAppended()
  }

  private mutating func takeAppended() {
    file.takeAppended()
    notice()
  }

  /// Appends whole lines; what the path names afterwards holds them.
  private mutating func put(_ bytes: [UInt8]) throws(FileFault) {
    try keepPlan()
    while true {
      try LedgerAppend(paths: StorePaths(folder)).append(bytes, to: &file)
      // A program that ignores the lock may have put another file in place of the one written to.
      guard let now = try? FileStatus.of(file.path), let seen = file.seen, !seen.isOf(now) else { return }
      _ = refresh()
    }
  }
}
