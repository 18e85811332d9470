import GoalCore
import StrictJSON

/// What the whole lines of a ledger say, taken in one after the other; all of them, or those behind a fold.
struct LedgerContents {
  /// Distinct entries in the order of the file, of the lines taken in.
  private(set) var entries: [Entry] = []
  /// Entries of the lines before those taken in.
  private let folded: Int
  /// In the order of the lines, until two entries that stand apart contradict each other.
  private(set) var problems: [StoreProblem] = []
  /// Lines taken in, the header and damaged ones too.
  private(set) var lines = 0
  /// XOR of the hash of each distinct entry line.
  private(set) var fingerprint: UInt64 = 0
  private(set) var newestAt: Instant?
  private(set) var newestOn: Day?
  /// Entries were taken in that may stand among the folded lines already: only all lines together can tell.
  private(set) var mayRepeat = false
  private var hasHeader = false
  private var known: [String: Known] = [:]
  /// Ids that retracts name, and the retracts' own instants and lines.
  private var retracts: [String: [(at: Instant, line: Int)]] = [:]
  let file: String
  let plan: String

  /// Where an entry stands, and the hash of its line without the sum.
  private struct Known {
    let index: Int
    let hash: UInt64
    let line: Int
  }

  init(file: String, plan: String) {
    self.file = file
    self.plan = plan
    folded = 0
  }

  /// What follows the lines that have been folded: of them only this is known.
  init(file: String, plan: String, after fold: FoldFacts, newestAt: Instant?, newestOn: Day?) {
    self.file = file
    self.plan = plan
    folded = fold.count
    lines = fold.lines
    fingerprint = fold.fingerprint
    hasHeader = fold.lines > 0
    self.newestAt = newestAt
    self.newestOn = newestOn
  }

  /// Every line has been taken in.
  var isWhole: Bool { folded == 0 }
  /// Distinct entries of all lines.
  var count: Int { folded + entries.count }

  /// Takes in lines, each ended by a line feed.
  mutating func take(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines += 1
      do throws(StoreProblem) {
        try takeLine(rest[..<end])
      } catch {
        problems.append(error)
      }
      rest = rest[(end + 1)...]
    }
  }

  /// The line an entry stands in, from 1.
  func line(of id: String) -> Int? { known[id]?.line }

  func place(column: Int = 1) -> Place { Place(file: file, line: lines, column: column) }

  private mutating func takeLine(_ bytes: ArraySlice<UInt8>) throws(StoreProblem) {
    let object: JSONValue
    do {
      object = try JSONDocument(bytes).root
    } catch {
      throw StoreProblem(
        LedgerContents.cause(bytes) ?? .json(error.problem), at: place(column: error.position.column))
    }
    guard object.kind == .object else { throw StoreProblem(.notAnObject, at: place()) }
    if object["format"] != nil && object["type"] == nil { return try takeHeader(object) }
    if lines == 1 { problems.append(StoreProblem(.noHeader, at: place())) }
    switch LineSum.read(object) {
    case .wrong(let stated, let computed, let column):
      throw StoreProblem(.wrongSum(stated: stated, computed: computed), at: place(column: column))
    case .body(let body):
      try take(try Entry(object, file: file, line: lines), hash: FNV64.of(body))
    }
  }

  /// What a line that is no JSON is instead, where that can be told.
  private static func cause(_ line: ArraySlice<UInt8>) -> StoreProblem.Fact? {
    let isMarker = ["<<<<<<< ", "||||||| ", "=======", ">>>>>>> "].contains { line.starts(with: $0.utf8) }
    if isMarker { return .conflictMarker }
    let zeros = line.count { $0 == 0 }
    return zeros > 0 ? .zeroBytes(zeros) : nil
  }

  private mutating func takeHeader(_ object: JSONValue) throws(StoreProblem) {
    let header = LedgerHeader(object)
    if header == LedgerHeader(plan: plan) {
      // A header further down is one that a merge has brought; it counts where line 1 had it too.
      if lines > 1 && !hasHeader { throw StoreProblem(.otherHeader, at: place()) }
      hasHeader = true
    } else if lines > 1 {
      throw StoreProblem(.otherHeader, at: place())
    } else if let header, header.isNewer {
      throw StoreProblem(.newerFormat(header.format), at: place())
    } else if let header, header.format == LedgerHeader.format {
      throw StoreProblem(.otherPlan(found: header.plan, expected: plan), at: place())
    } else {
      throw StoreProblem(.noHeader, at: place())
    }
  }

  private mutating func take(_ entry: Entry, hash: UInt64) throws(StoreProblem) {
    if let earlier = known[entry.id] {
      guard earlier.hash != hash, entries[earlier.index] != entry else { return }
      throw StoreProblem(.idTakenTwice(id: entry.id, earlier: earlier.line), at: place())
    }
    known[entry.id] = Known(index: entries.count, hash: hash, line: lines)
    entries.append(entry)
    fingerprint ^= hash
    if !isWhole, let newestAt, entry.at <= newestAt { mayRepeat = true }
    newestAt = max(newestAt ?? entry.at, entry.at)
    if let on = entry.on { newestOn = max(newestOn ?? on, on) }
    compareRetracts(entry)
  }

  /// A retract names earlier entries only, wherever in the file the two stand.
  private mutating func compareRetracts(_ entry: Entry) {
    for retract in retracts[entry.id] ?? [] where retract.at <= entry.at {
      let place = Place(file: file, line: retract.line, column: 1)
      problems.append(StoreProblem(.retractsLater(id: entry.id), at: place))
    }
    guard case .retract(let ids) = entry.content else { return }
    for id in ids {
      retracts[id, default: []].append((entry.at, lines))
      if let named = known[id], entries[named.index].at >= entry.at {
        problems.append(StoreProblem(.retractsLater(id: id), at: place()))
      }
    }
  }
}
