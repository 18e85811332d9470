import Glibc
import GoalStore
import GoalText

/// Writes the good lines of a ledger into a new file beside it; the ledger itself is left alone.
struct LedgerRepair {
  let path: String
  let plan: String
  let problems: [StoreProblem]

  /// Says what was written and what was done for it; nothing is where nothing can be bettered, or where a newer
  /// program is needed.
  func run(_ words: Words) throws {
    if problems.contains(where: \.isFromNewer) { return tell(words.commands.needsNewer) }
    guard !problems.contains(where: \.refuses) else { return }
    let bytes: [UInt8]
    do { bytes = try Files.read(path, limit: 1 << 30) } catch {
      throw Failure("\(path): \(error.reason(words))", .inputOutput)
    }
    let repaired = RepairedLedger(bytes, plan: plan)
    guard repaired.hasChanges else { return }
    let copy = (path.hasSuffix(".jsonl") ? String(path.dropLast(6)) : path) + ".repaired.jsonl"
    do { try DurableFile.create(copy, repaired.document) } catch {
      guard error.code == EEXIST else { throw StoreText(words).failure(error) }
      throw Failure("\(copy): \(words.commands.exists)", .cannotCreate)
    }
    let said = CheckWords.of(words.language)
    for step in repaired.steps { tell(said.text(step)) }
    tell(said.kept(copy, repaired.count))
  }
}

extension CheckWords {
  fileprivate func text(_ step: RepairedLedger.Step) -> String {
    switch step {
    case .header: header
    case .byteOrderMark: byteOrderMark
    case .leftOut(let lines): leftOut(lines)
    case .salvaged(let lines): salvaged(lines)
    case .repeated(let lines): repeated(lines)
    case .zeroBytes(let count): zeroBytes(count)
    case .carriageReturns(let count): carriageReturns(count)
    case .tail(let bytes): tail(bytes)
    case .tailEnded: tailEnded
    }
  }
}

extension StoreProblem {
  /// A newer program wrote it, and this one must not leave it out.
  fileprivate var isFromNewer: Bool {
    switch fact {
    case .unknownType, .newerFormat: true
    default: false
    }
  }
}
