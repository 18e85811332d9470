import Glibc
import GoalCore

/// The ledger on disk and what has been read of it: the file it was, how far, and what its end looked like.
struct LedgerFile {
  let path: String
  let plan: String
  private(set) var contents: LedgerContents
  /// Nil while there is no file.
  private(set) var seen: Seen?
  /// Why the file as a whole cannot be used.
  private(set) var refusal: StoreProblem?
  /// Lines that this program itself has put at the end and not taken in yet.
  private var untaken: [UInt8] = []
  /// Counts how often the contents were begun anew.
  private(set) var beginnings = 0

  /// 1 GiB; a ledger has some 300 bytes an entry.
  static let sizeLimit = 1 << 30
  static let tailLength = 4096
  static let tailOfNothing = XXH64.of(UnsafeRawBufferPointer(start: nil, count: 0))

  struct Seen: Equatable {
    let device: UInt
    let inode: UInt
    /// Bytes read, an unfinished last line with them.
    var size: Int
    /// Bytes of whole lines.
    var length: Int
    /// Hash of the last 4 KiB before `size`.
    var tail: UInt64
    /// Hash of the last 4 KiB before `length`.
    var lengthTail: UInt64
    /// When it was last written, in nanoseconds: a change within its length leaves its size and end as they were.
    var modified: Int

    func isOf(_ file: FileStatus) -> Bool { device == file.device && inode == file.inode }
  }

  init(path: String, plan: String) {
    self.path = path
    self.plan = plan
    contents = LedgerContents(file: path, plan: plan)
  }

  /// All damage and what refuses the file, by line.
  var problems: [StoreProblem] {
    let found = (refusal.map { [$0] } ?? []) + contents.problems
    return found.enumerated().sorted {
      ($0.element.place.line, $0.offset) < ($1.element.place.line, $1.offset)
    }
    .map(\.element)
  }

  /// Bytes behind the last line feed.
  var unfinished: Int { seen.map { $0.size - $0.length } ?? 0 }

  /// Opens the file by its path and reads what is not known of it yet; false when nothing has changed.
  mutating func refresh() -> Bool {
    let before = (seen, refusal)
    do throws(FileFault) {
      if try FileStatus.of(path) == nil {
        forget(nil)
      } else {
        try read(try Descriptor(path, O_RDONLY))
      }
    } catch {
      forget(StoreProblem(.fault(error), at: Place(file: path)))
    }
    return before.0 != seen || before.1 != refusal
  }

  /// Starts behind what a fold has taken in: one read of 4 KiB where nothing has followed.
  ///
  /// - Returns: false, with nothing read, when the file does not end, or go on, as the fold says, or when lines that
  ///   follow are damaged, or may stand among those before.
  mutating func resume(_ fold: FoldFacts, newestAt: Instant?, newestOn: Day?) -> Bool {
    guard let file = try? Descriptor(path, O_RDONLY), let status = try? file.status(),
      status.kind == .file, status.size <= LedgerFile.sizeLimit, status.size >= fold.length, fold.length > 0,
      let tail = try? LedgerFile.tailHash(file, before: fold.length), tail == fold.tail
    else { return false }
    contents = LedgerContents(file: path, plan: plan, after: fold, newestAt: newestAt, newestOn: newestOn)
    seen = Seen(
      device: status.device, inode: status.inode, size: fold.length, length: fold.length, tail: tail,
      lengthTail: tail, modified: status.modified)
    if status.size == fold.length { return true }
    let isRead = (try? readOn(file, status, from: fold.length)) != nil
    if isRead, contents.problems.isEmpty, !contents.mayRepeat { return true }
    forget(nil)
    return false
  }

  /// Reads all of it; false when that is done already.
  mutating func readWhole() -> Bool {
    if contents.isWhole { return false }
    forget(nil)
    _ = refresh()
    return true
  }

  /// Brings the contents up to an open file: nothing, what has been appended, or all of it.
  mutating func read(_ file: borrowing Descriptor) throws(FileFault) {
    takeAppended()
    let status = try file.status()
    if let problem = try obstacle(file, status) { return forget(problem) }
    if let seen, refusal == nil, seen.device == status.device, seen.inode == status.inode,
      status.size >= seen.size, try LedgerFile.tailHash(file, before: seen.size) == seen.tail
    {
      if status.size > seen.size {
        try readOn(file, status, from: seen.length)
        if !contents.mayRepeat { return }
      } else if status.modified == seen.modified {
        return
      }
    }
    forget(nil)
    try readOn(file, status, from: 0)
    // A first line that refuses the file leaves nothing to be used.
    if let problem = contents.problems.first(where: \.refuses) { forget(problem) }
  }

  /// The next refresh reads all of it.
  mutating func forget(_ problem: StoreProblem?) {
    refusal = problem
    seen = nil
    untaken = []
    beginnings += 1
    contents = LedgerContents(file: path, plan: plan)
  }

  /// Notes what this program itself has put at the end; `takeAppended` is to follow.
  ///
  /// It is saved: a failure here only makes the next look long.
  mutating func appended(_ bytes: [UInt8], to file: borrowing Descriptor) {
    untaken = bytes
    seen = nil
    guard let status = try? file.status(), let tail = try? LedgerFile.tailHash(file, before: status.size)
    else { return }
    seen = Seen(
      device: status.device, inode: status.inode, size: status.size, length: status.size, tail: tail,
      lengthTail: tail, modified: status.modified)
  }

  /// Takes in what this program has put at the end: no file is looked at for it.
  mutating func takeAppended() {
    if untaken.isEmpty { return }
    contents.take(untaken[...])
    untaken = []
  }

  private func obstacle(
    _ file: borrowing Descriptor, _ status: FileStatus
  ) throws(FileFault) -> StoreProblem? {
    let place = Place(file: path)
    if status.kind != .file { return StoreProblem(.notAFile(status.kind), at: place) }
    guard status.size <= LedgerFile.sizeLimit else {
      return StoreProblem(.tooLarge(size: status.size, limit: LedgerFile.sizeLimit), at: place)
    }
    return try file.read(from: 0, count: 1) == [0] ? StoreProblem(.zeroFilled, at: place) : nil
  }

  private mutating func readOn(
    _ file: borrowing Descriptor, _ status: FileStatus, from start: Int
  ) throws(FileFault) {
    let bytes = try file.read(from: start, count: status.size - start)
    let whole = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    contents.take(bytes[..<whole])
    let (size, length) = (start + bytes.count, start + whole)
    seen = Seen(
      device: status.device, inode: status.inode, size: size, length: length,
      tail: try LedgerFile.tailHash(file, before: size),
      lengthTail: try LedgerFile.tailHash(file, before: length), modified: status.modified)
  }

  static func tailHash(_ file: borrowing Descriptor, before end: Int) throws(FileFault) -> UInt64 {
    let start = max(0, end - tailLength)
    return try file.read(from: start, count: end - start).withUnsafeBytes { XXH64.of($0) }
  }
}
