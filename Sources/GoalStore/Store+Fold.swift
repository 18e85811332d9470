internal import CSystem
import Glibc
package import GoalCore

extension Store {
  /// Whether `progress.json` says what the ledger says; it is read for that.
  package var foldState: FoldState {
    switch FoldFile.read(folder) {
    case .missing: .missing
    case .torn: .torn
    case .read(let fold): fold.facts == facts && fold.page(plan)?.isSound ?? false ? .current : .stale
    }
  }

  /// Whether `progress.json`, as it was when last read or written here, is behind the ledger.
  package var needsFold: Bool { count > 0 && page?.facts != facts }

  /// Whether it lacks the summary of a day, which the first frame of that day can be drawn from.
  package func lacksSummary(of day: Day) -> Bool {
    guard count > 0, let told = page?.ledger else { return false }
    return told.summary?.day != day && told.canSummarize(day)
  }

  /// What the next `progress.json` says of the ledger.
  private var facts: FoldFacts {
    FoldFacts(
      plan: plan.id, planHash: planHash, length: file.seen?.length ?? 0,
      tail: file.seen?.lengthTail ?? LedgerFile.tailOfNothing, lines: file.contents.lines, count: count,
      fingerprint: fingerprint)
  }

  /// Replaces `progress.json` by the fold of the ledger as it is now, for any program to read; no sync, its own sum.
  ///
  /// - Parameter day: whose summary it tells, for the next start on that day; else the day that was told before.
  /// - Returns: false when nothing was written: another program is saving and will write its own, the ledger does
  ///   not exist or is not whole, or the folder cannot be written. Nothing is lost by it.
  @discardableResult package mutating func writeFold(summing day: Day? = nil) -> Bool {
    let paths = StorePaths(folder)
    guard status.isWritable, file.seen != nil,
      let lock = try? StoreLock.atOnce(paths.lock, holder: holder)
    else { return false }
    defer { lock.hold() }
    _ = refresh()
    guard status.isWritable, file.seen != nil else { return false }
    if let day { summarize(day) }
    let fresh = FoldWriter(ledger: ledger, facts: facts, earlier: page).page()
    guard status.isWritable, (try? Store.replace(paths.progress, by: fresh.bytes)) != nil else {
      return false
    }
    page = fresh
    return true
  }

  /// Puts a new file in a file's place, with its mode and owner; a link stays and its target is replaced.
  private static func replace(_ path: String, by bytes: [UInt8]) throws(FileFault) {
    let target = Folders.resolved(path)
    let old = try FileStatus.of(target)
    if let old, old.kind != .file { throw FileFault(.rename, target, code: EISDIR) }
    // One name is enough: it is written under the lock only, and what a killed program left is written over.
    let fresh = target + ".tmp"
    unlink(fresh)
    do throws(FileFault) {
      try fill(fresh, bytes, like: old)
      // To rename over a file makes some file systems write the new one out first, and the next save's sync wait for it.
      if old != nil, duban_exchange(fresh, target) {
        unlink(fresh)
        return
      }
      guard rename(fresh, target) == 0 else { throw FileFault(.rename, target, code: errno) }
    } catch {
      unlink(fresh)
      throw error
    }
  }

  private static func fill(_ path: String, _ bytes: [UInt8], like old: FileStatus?) throws(FileFault) {
    let file = try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL)
    try file.write(bytes)
    guard let old else { return }
    fchmod(file.number, old.mode)
    if old.owner != geteuid() || old.group != getegid() { fchown(file.number, old.owner, old.group) }
  }
}
