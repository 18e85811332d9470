import GoalCore
import StrictJSON

/// The entries saved last, where they lie in `progress.json`: at the end of its first line.
final class FoldRecent: RecentSource {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private let asked = Memo<[Recent]>(count: 1)

  /// Passes them unread; nil where the line does not end.
  init?(_ bytes: [UInt8], _ scanner: inout JSONScanner) {
    let start = scanner.at
    guard let end = bytes.withUnsafeBufferPointer({ $0.lineFeed(from: start) }) else { return nil }
    (self.bytes, range) = (bytes, start..<end)
    scanner.pass(to: end + 1)
  }

  /// Should they not be what this program writes, none.
  var recent: [Recent] { asked.value(at: 0, or: read) }

  private func read() -> [Recent] {
    bytes.withUnsafeBufferPointer { bytes in
      var s = JSONScanner(UnsafeBufferPointer(rebasing: bytes[..<range.upperBound]), at: range.lowerBound)
      let recent = s.list("recent") { FoldRecent.entry(&$0) }
      return s.isBroken || s.at != range.upperBound ? [] : recent
    }
  }

  private static func entry(_ s: inout JSONScanner) -> Recent? {
    s.open()
    let retract = s.given("retractedBy") { $0.string() }
    let late = s.given("late") { $0.bool() }
    let unfinished = s.given("unfinished") { $0.bool() }
    let value = s.given("entry") { $0.value() }
    s.close()
    guard let value, let entry = try? Entry(value, file: "", line: 0) else { return nil }
    return Recent(entry, retractedBy: retract, isLate: late ?? false, isUnfinished: unfinished ?? false)
  }
}
