import Glibc
import GoalCore
import StrictJSON

/// A goal's line in `progress.json`: its key and value, without the comma that parts it from the next.
struct FoldLine {
  /// The document.
  let bytes: [UInt8]
  let range: Range<Int>

  /// Where the members begin that no start needs: at the comma before the first of them.
  ///
  /// Nothing in between can be taken for it: no key there is a user's, and a quote in a text stands behind a backslash.
  fileprivate var start: Int {
    let mark: StaticString = ",\"stamps\":"
    return bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return range.upperBound }
      let end = range.upperBound - mark.utf8CodeUnitCount
      var at = range.lowerBound
      while at < end, let comma = memchr(base + at, Int32(UInt8(ascii: ",")), end - at) {
        if memcmp(comma, mark.utf8Start, mark.utf8CodeUnitCount) == 0 { return base.distance(to: comma) }
        at = base.distance(to: comma) + 1
      }
      return range.upperBound
    }
  }
}

/// What was said of a goal, by whom and when, where it lies in `progress.json`.
///
/// The sum has said that it is what was written. Should it not be what this program writes, nothing was said.
final class FoldTold: ToldSource, SignatureSource {
  private let line: FoldLine
  /// Where it begins in the document.
  let start: Int
  /// Of the entries, by the places of their signatures.
  private let days: [Day]

  init(_ line: FoldLine, _ days: [Day]) {
    (self.line, self.days) = (line, days)
    start = line.start
  }

  var texts: Told.Texts { read().texts ?? Told.Texts() }

  var isSound: Bool {
    let read = read()
    return read.signatures.count == days.count && read.texts != nil
  }

  func signature(at place: Int) -> Signature {
    let signatures = read().signatures
    return signatures.indices.contains(place)
      ? signatures[place] : Signature(at: Instant(microseconds: 0), by: "", entry: "")
  }

  /// - Returns: no texts where something else stands there.
  private func read() -> (signatures: [Signature], texts: Told.Texts?) {
    line.bytes.withUnsafeBufferPointer { bytes in
      var s = JSONScanner(bytes, at: start)
      let signatures = s.list("stamps") { Signature(&$0) }
      let statements = s.list("statements") { statement(&$0) }
      let note = s.given("note") { $0.string() } ?? statements.last?.progress.note
      let isWhole = !s.isBroken && s.at == line.range.upperBound - 1
      return (signatures, isWhole ? Told.Texts(statements: statements, note: note) : nil)
    }
  }

  private func statement(_ s: inout JSONScanner) -> GoalState.Statement? {
    s.open()
    guard let place = s.given("stamp", { $0.int() }), days.indices.contains(place) else { return nil }
    let progress = Progress(&s)
    s.close()
    return GoalState.Statement(stamp: Stamp(on: days[place], in: self, at: place), progress: progress)
  }
}

extension Signature {
  fileprivate init?(_ s: inout JSONScanner) {
    s.open()
    guard let at = s.given("at", { $0.instant() }), let by = s.given("by", { $0.string() }),
      let entry = s.given("id", { $0.string() })
    else { return nil }
    s.close()
    self.init(at: at, by: by, entry: entry)
  }
}
