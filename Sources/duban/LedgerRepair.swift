import GoalCore
import GoalStore
import GoalText
import StrictJSON

/// Writes the good lines of a damaged ledger into a new file beside it; the ledger itself is left alone.
struct LedgerRepair {
  let path: String
  let plan: String
  let problems: [StoreProblem]

  /// Says what was written; nothing is where no line is at fault or where a newer program is needed.
  func run(_ words: Words) throws {
    if problems.contains(where: \.isFromNewer) { return tell(words.commands.needsNewer) }
    let bad = Set(problems.filter { !$0.isRemark && $0.place.line > 0 }.map(\.place.line))
    guard !bad.isEmpty, !problems.contains(where: \.refuses) else { return }
    let bytes: [UInt8]
    do { bytes = try Files.read(path, limit: 1 << 30) } catch {
      throw Failure("\(path): \(error.reason)", .inputOutput)
    }
    let whole = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    var lines = whole.enumerated().filter { !bad.contains($0.offset + 1) }.map(\.element)
    if bad.contains(1) {
      // Where only the header is missing the first line is a good entry.
      if isEntryWithoutHeader, let first = whole.first { lines.insert(first, at: 0) }
      lines.insert(header[...], at: 0)
    }
    let copy = (path.hasSuffix(".jsonl") ? String(path.dropLast(6)) : path) + ".repaired.jsonl"
    try OutputFile.write(
      Array(lines.map { Array($0) + [UInt8(ascii: "\n")] }.joined()), to: copy, force: false, words)
    tell(words.commands.repairedCopy(copy, lines.count, bad.count))
  }

  private var isEntryWithoutHeader: Bool {
    let first = problems.filter { !$0.isRemark && $0.place.line == 1 }
    return first.count == 1 && first[0].fact == .noHeader && startsWithEntry
  }

  private var startsWithEntry: Bool {
    guard let bytes = try? Files.read(path, limit: 1 << 30),
      let first = try? JSONDocument(bytes.prefix { $0 != UInt8(ascii: "\n") })
    else { return false }
    return first.root["type"] != nil
  }

  private var header: [UInt8] {
    var writer = JSONWriter()
    writer.object { w in
      w.member("format", "duban.ledger/1")
      w.member("plan", plan)
    }
    return writer.bytes
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
