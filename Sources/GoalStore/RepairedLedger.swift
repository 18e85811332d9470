import GoalCore
import StrictJSON

/// The good lines of a ledger, and what was done to have them: a copy to put in its place once somebody has looked.
package struct RepairedLedger {
  package enum Step: Equatable, Sendable {
    /// A first line with format and plan was put in.
    case header
    case byteOrderMark
    /// Lines that cannot be used, by their numbers in the damaged file.
    case leftOut(lines: [Int])
    /// Lines of which only part was an entry, kept.
    case salvaged(lines: [Int])
    /// First lines and entries that stood there a second time.
    case repeated(lines: [Int])
    case zeroBytes(Int)
    case carriageReturns(Int)
    /// Bytes behind the last line feed.
    case tail(bytes: Int)
    /// The last line lacked its line feed alone.
    case tailEnded
  }

  /// The whole copy.
  package private(set) var document: [UInt8] = []
  package private(set) var steps: [Step] = []
  /// Entries kept.
  package private(set) var count = 0

  private typealias Line = (number: Int, bytes: [UInt8])

  /// - Parameter plan: the id of the plan whose entries they are.
  package init(_ bytes: [UInt8], plan: String) {
    let (lines, leftOut) = cleaned(bytes)
    let isHeaded = lines.first.map { RepairedLedger.isHeader($0.bytes, plan) } ?? false
    if !isHeaded { steps.append(.header) }
    let (kept, bad) = RepairedLedger.good(lines, plan)
    let headers = lines.filter { RepairedLedger.isHeader($0.bytes, plan) }.map(\.number).dropFirst(
      isHeaded ? 1 : 0)
    keep(kept, Array(headers), plan)
    let all = Set(leftOut + bad).sorted()
    if !all.isEmpty { steps.append(.leftOut(lines: all)) }
  }

  /// Whether the copy says less, or says it otherwise, than the file.
  package var hasChanges: Bool { !steps.isEmpty }

  /// The lines as they may be entries, and the numbers of those that cannot be.
  private mutating func cleaned(_ bytes: [UInt8]) -> (lines: [Line], leftOut: [Int]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let hasMark = bytes.starts(with: mark)
    if hasMark { steps.append(.byteOrderMark) }
    var pieces = bytes.dropFirst(hasMark ? mark.count : 0).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let tail = pieces.popLast() ?? []
    var (zeros, returns) = (0, 0)
    var (lines, leftOut, salvaged): ([Line], [Int], [Int]) = ([], [], [])
    for (index, piece) in pieces.enumerated() {
      var line = piece.filter { $0 != 0 }
      zeros += piece.count - line.count
      if line.last == UInt8(ascii: "\r") {
        line.removeLast()
        returns += 1
      }
      // A line of nothing but zeros says nothing that could be left out.
      if line.isEmpty { continue }
      if (try? JSONDocument(line)) != nil {
        lines.append((index + 1, line))
      } else {
        let parts = RepairedLedger.entries(in: line)
        if parts.isEmpty { leftOut.append(index + 1) } else { salvaged.append(index + 1) }
        lines += parts.map { (index + 1, $0) }
      }
    }
    if zeros > 0 { steps.append(.zeroBytes(zeros)) }
    if returns > 0 { steps.append(.carriageReturns(returns)) }
    if !salvaged.isEmpty { steps.append(.salvaged(lines: salvaged)) }
    takeTail(tail, &lines, pieces.count + 1)
    return (lines, leftOut)
  }

  /// An entry that lacks nothing but its line feed is one; anything else behind the last is not.
  private mutating func takeTail(_ tail: ArraySlice<UInt8>, _ lines: inout [Line], _ number: Int) {
    let line = tail.filter { $0 != 0 }
    guard !line.isEmpty else { return }
    if RepairedLedger.isSealed(line) {
      lines.append((number, line))
      steps.append(.tailEnded)
    } else {
      steps.append(.tail(bytes: tail.count))
    }
  }

  /// The lines in which nothing is wrong, also beside each other, and the numbers of the rest.
  private static func good(_ lines: [Line], _ plan: String) -> (kept: [Line], bad: [Int]) {
    var (kept, bad) = (lines.filter { !isHeader($0.bytes, plan) }, [Int]())
    while true {
      var contents = LedgerContents(file: "", plan: plan)
      contents.take(LedgerHeader(plan: plan).line[...])
      for line in kept { contents.take((line.bytes + [UInt8(ascii: "\n")])[...]) }
      let wrong = Set(contents.problems.map { $0.place.line - 2 })
      if wrong.isEmpty { return (kept, bad) }
      bad += wrong.map { kept[$0].number }
      kept = kept.enumerated().filter { !wrong.contains($0.offset) }.map(\.element)
    }
  }

  private mutating func keep(_ lines: [Line], _ headers: [Int], _ plan: String) {
    var seen: Set<String> = []
    var repeated = headers
    document = LedgerHeader(plan: plan).line
    for line in lines {
      if let id = (try? JSONDocument(line.bytes))?.root["id"]?.string, !seen.insert(id).inserted {
        repeated.append(line.number)
      } else {
        document += line.bytes + [UInt8(ascii: "\n")]
      }
    }
    count = seen.count
    if !repeated.isEmpty { steps.append(.repeated(lines: repeated.sorted())) }
  }

  // MARK: Lines

  private static func isHeader(_ line: [UInt8], _ plan: String) -> Bool {
    guard let root = (try? JSONDocument(line))?.root else { return false }
    return LedgerHeader(root) == LedgerHeader(plan: plan)
  }

  /// A whole entry with a sum that is right: only such a one is believed when it stands where none should.
  private static func isSealed(_ line: [UInt8]) -> Bool {
    guard let root = (try? JSONDocument(line))?.root, root["sum"] != nil, case .body = LineSum.read(root)
    else { return false }
    return (try? Entry(root, file: "", line: 0)) != nil
  }

  /// The sealed entries inside a line: such as one that was written right behind one that was torn.
  private static func entries(in line: [UInt8]) -> [[UInt8]] {
    let start = Array(#"{"id":"#.utf8)
    let starts = line.indices.filter { line[$0...].starts(with: start) }
    return starts.enumerated().compactMap { index, begin in
      let end = index + 1 < starts.count ? starts[index + 1] : line.count
      guard let last = line[begin..<end].lastIndex(of: UInt8(ascii: "}")) else { return nil }
      let part = Array(line[begin...last])
      return isSealed(part) ? part : nil
    }
  }
}
