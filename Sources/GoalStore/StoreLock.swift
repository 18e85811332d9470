import Glibc

/// The lock of a store, held until the end of its life. The file stays: to delete it would part two holders.
struct StoreLock: ~Copyable {
  private let file: Descriptor

  /// Milliseconds between two looks.
  private static let interval = 20
  private static let holderLimit = 4096

  private init(file: consuming Descriptor) { self.file = file }

  /// In so many words: a program started meanwhile has a copy of the descriptor until it runs.
  deinit { flock(file.number, LOCK_UN) }

  /// Takes the lock at once; nil when somebody else has it.
  static func atOnce(_ path: String, holder: LockHolder) throws(FileFault) -> StoreLock? {
    let file = try opened(path)
    guard try tryOnce(file) else { return nil }
    sign(file, holder)
    return StoreLock(file: file)
  }

  /// Waits for the lock, tells who holds it after a while, and gives up later.
  static func patiently(_ path: String, holder: LockHolder, waiting: Waiting) throws -> StoreLock {
    let file = try opened(path)
    let start = waiting.clock()
    var isTold = false
    while try !tryOnce(file) {
      let waited = waiting.clock() - start
      if waited >= waiting.tellAfter, !isTold {
        isTold = true
        waiting.tell(self.holder(of: file))
      }
      if waited >= waiting.giveUpAfter { throw StoreError.busy(self.holder(of: file)) }
      waiting.pause(interval)
    }
    sign(file, holder)
    return StoreLock(file: file)
  }

  /// Marks the place up to which the lock is held.
  func hold() {}

  private static func opened(_ path: String) throws(FileFault) -> Descriptor {
    let file = try Descriptor(path, O_RDWR | O_CREAT)
    guard try file.status().kind == .file else { throw FileFault(.open, path, code: EISDIR) }
    return file
  }

  private static func tryOnce(_ file: borrowing Descriptor) throws(FileFault) -> Bool {
    let number = file.number
    if Descriptor.repeated({ flock(number, LOCK_EX | LOCK_NB) }) == 0 { return true }
    if errno == EWOULDBLOCK { return false }
    throw FileFault(.lock, file.path, code: errno)
  }

  /// Writes who holds it, over the name before: in a crowd whoever waits would else often find none. A courtesy: on a
  /// full disk the lock is held without a name.
  private static func sign(_ file: borrowing Descriptor, _ holder: LockHolder) {
    // Mostly it is who held it last.
    if let before = try? file.read(from: 0, count: holderLimit), before == holder.line { return }
    do {
      try file.write(holder.line)
      try file.truncate(to: holder.line.count)
    } catch {
      try? file.truncate(to: 0)
    }
  }

  private static func holder(of file: borrowing Descriptor) -> LockHolder? {
    (try? file.read(from: 0, count: holderLimit)).flatMap { LockHolder($0) }
  }
}
