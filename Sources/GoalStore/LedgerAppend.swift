import Glibc

/// One append under the lock: all of it on the disk, or the file as it was.
struct LedgerAppend {
  let paths: StorePaths

  /// Writes whole lines behind the last whole line, with the header first in an empty file, and syncs.
  func append(_ lines: [UInt8], to ledger: inout LedgerFile) throws(FileFault) {
    let isNew = try FileStatus.of(ledger.path) == nil
    let file = try Descriptor(ledger.path, O_RDWR | O_APPEND | O_CREAT)
    // What is cut back after a failure is counted from what was read: it must still be that.
    guard try file.status().size == ledger.seen?.size ?? 0 else {
      throw FileFault(.inspect, ledger.path, code: ESTALE)
    }
    if ledger.unfinished > 0 { try setAside(file, ledger) }
    let length = ledger.seen?.length ?? 0
    let bytes = length == 0 ? LedgerHeader(plan: ledger.plan).line + lines : lines
    do throws(FileFault) {
      try file.write(bytes)
      try file.beginWriting()
      try file.syncData()
      if isNew { try Folders.sync(Folders.parent(of: Folders.resolved(ledger.path))) }
    } catch {
      undo(file, to: length, isNew: isNew)
      throw error
    }
    ledger.appended(bytes, to: file)
  }

  /// Sets an unfinished last line aside, when there is one, as the next save would; says whether there was.
  func setAsideTail(of ledger: LedgerFile) throws(FileFault) -> Bool {
    guard ledger.unfinished > 0 else { return false }
    let file = try Descriptor(ledger.path, O_RDWR)
    guard try file.status().size == ledger.seen?.size ?? 0 else {
      throw FileFault(.inspect, ledger.path, code: ESTALE)
    }
    try setAside(file, ledger)
    return true
  }

  /// Puts the file back. Should this fail too, the lines stay behind whole or unfinished, and a retry repeats them.
  private func undo(_ file: borrowing Descriptor, to length: Int, isNew: Bool) {
    try? file.truncate(to: length)
    // Links stay: only the file at their end was made here.
    if isNew { unlink(Folders.resolved(file.path)) }
  }

  /// Copies an unfinished last line into `aside/`, safely, and cuts it off.
  private func setAside(_ file: borrowing Descriptor, _ ledger: LedgerFile) throws(FileFault) {
    guard let seen = ledger.seen else { return }
    let bytes = try file.read(from: seen.length, count: ledger.unfinished)
    try Folders.make(paths.aside)
    // Named by place and content: the same piece set aside twice is one file.
    let name = "\(paths.aside)/ledger-\(seen.length)-\(hex(FNV64.of(bytes), digits: 16)).part"
    let copy = try Descriptor(name, O_WRONLY | O_CREAT | O_TRUNC)
    try copy.write(bytes)
    try copy.syncData()
    try Folders.sync(paths.aside)
    try file.truncate(to: seen.length)
  }
}
