import Glibc
import GoalCore
import StrictJSON

/// `progress.json` as it stands on the disk.
enum FoldFile {
  case missing
  /// It cannot be read, or its sum is wrong.
  case torn
  case read(Contents)

  static let format = "duban.progress/4"
  /// Of which the facts are read, so that a ledger which has become shorter is known for it, and nothing else.
  private static let earlierFormat = "duban.progress/3"
  /// 128 MiB would be a hundred thousand goals.
  private static let sizeLimit = 1 << 27

  /// The document, its first members read.
  struct Contents {
    let facts: FoldFacts
    fileprivate let isCurrent: Bool
    fileprivate let bytes: [UInt8]
    /// Where the members that follow begin.
    fileprivate let rest: Int

    /// The fold itself, its goals unread, for the plan it was made of; nil when its members are not what this program
    /// writes.
    func page(_ plan: Plan) -> FoldPage? {
      guard isCurrent else { return nil }
      let read = bytes.withUnsafeBufferPointer { buffer in
        var reader = FoldReader(plan: plan, bytes: bytes, scanner: JSONScanner(buffer, at: rest))
        return reader.read(facts)
      }
      guard let (ledger, lines) = read else { return nil }
      return FoldPage(facts: facts, ledger: ledger, bytes: bytes, lines: lines.lines)
    }
  }

  static func read(_ folder: String) -> FoldFile {
    guard let file = try? Descriptor(StorePaths(folder).progress, O_RDONLY) else { return .missing }
    // Here a sum is no courtesy: nothing else says that all of it was written.
    guard let status = try? file.status(), status.kind == .file, status.size <= sizeLimit,
      let bytes = try? file.read(from: 0, count: status.size), FoldSum.holds(bytes)
    else { return .torn }
    return contents(bytes).map(FoldFile.read) ?? .torn
  }

  private static func contents(_ bytes: [UInt8]) -> Contents? {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      scanner.open()
      guard scanner.take("format"), let format = scanner.string(),
        format == FoldFile.format || format == earlierFormat, let facts = FoldFacts(&scanner)
      else { return nil }
      return Contents(facts: facts, isCurrent: format == FoldFile.format, bytes: bytes, rest: scanner.at)
    }
  }
}

/// A `progress.json` whose bytes are known, with what they say; the next one takes over the goals that stay the same.
struct FoldPage {
  let facts: FoldFacts
  /// Its folds may be unread.
  var ledger: Ledger
  let bytes: [UInt8]
  /// Where each goal's key and value stand in the bytes, by the goal's index.
  let lines: LineList

  /// Whether what is read of it only when it is asked for can be read too, and its summary says what follows from it.
  var isSound: Bool {
    guard let read = ledger.readingFolds(),
      read.goals.indices.allSatisfy({ read.folds[$0].state.told.isSound })
    else { return false }
    return read.summary.map { $0 == Snapshot(read, on: $0.day).summary } ?? true
  }
}

/// How `progress.json` stands to the ledger.
package enum FoldState: String, Sendable { case current, stale, torn, missing }
