import Glibc
import GoalCore
import StrictJSON

/// The goals of a `progress.json`, a line each in the order of the plan and then of the added ones, each read when it is
/// asked for.
final class FoldLines: FoldSource {
  private let goals: GoalList
  /// The first and the last day of the plan's year.
  private let (first, last): (Day, Day)
  private let bytes: [UInt8]
  let lines: LineList

  /// Passes the lines; nil where there are not as many as goals.
  ///
  /// - Parameter scanner: stands where the first line begins.
  init?(_ plan: Plan, _ goals: GoalList, _ bytes: [UInt8], _ scanner: inout JSONScanner) {
    guard let lines = LineList(bytes, from: scanner.at, count: goals.count) else { return nil }
    scanner.pass(to: lines.end)
    (self.goals, self.bytes, self.lines) = (goals, bytes, lines)
    (first, last) = (plan.firstDay, plan.lastDay)
  }

  var count: Int { goals.count }

  func fold(at index: Int) -> GoalFold? {
    let line = lines[index]
    return bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(
        UnsafeBufferPointer(rebasing: buffer[..<line.upperBound]), at: line.lowerBound)
      guard scanner.take(named: goals.id(at: index)),
        let fold = GoalFold(
          &scanner, beside: blankState(index), in: FoldLine(bytes: bytes, range: line)),
        scanner.at == line.upperBound
      else { return nil }
      return fold
    }
  }

  func blank(at index: Int) -> GoalFold { GoalFold(state: blankState(index)) }

  private func blankState(_ index: Int) -> GoalState { GoalState(goals[index], from: first, to: last) }
}

/// Where the goals of a `progress.json` stand, each a key and a value.
struct LineList {
  private var lines: [Line] = []
  /// Behind the line feed of the last.
  private(set) var end = 0

  private struct Line {
    let start: Int32
    let end: Int32
  }

  init(count: Int) { lines.reserveCapacity(count) }

  /// Finds so many lines, each but the last ended by a comma; nil where there are not as many.
  init?(_ bytes: [UInt8], from start: Int, count: Int) {
    self.init(count: count)
    let isWhole = bytes.withUnsafeBufferPointer { bytes in
      var start = start
      for index in 0..<count {
        guard let feed = bytes.lineFeed(from: start), feed > start else { return false }
        let isLast = index == count - 1
        guard (bytes[feed - 1] == UInt8(ascii: ",")) != isLast else { return false }
        append(start..<(isLast ? feed : feed - 1))
        start = feed + 1
      }
      end = start
      return true
    }
    if !isWhole { return nil }
  }

  var count: Int { lines.count }

  subscript(index: Int) -> Range<Int> { Int(lines[index].start)..<Int(lines[index].end) }

  /// - Parameter range: within a document of less than 2 GiB.
  mutating func append(_ range: Range<Int>) {
    lines.append(Line(start: Int32(range.lowerBound), end: Int32(range.upperBound)))
  }
}

extension LineList {
  /// Appends some lines to a list whose document takes them over as they stand, from a place on.
  ///
  /// - Returns: where they stand here, with what parts them.
  func append(_ indices: Range<Int>, to other: inout LineList, at start: Int) -> Range<Int> {
    let own = self[indices.lowerBound].lowerBound..<self[indices.upperBound - 1].upperBound
    for index in indices {
      let line = self[index]
      let first = start + line.lowerBound - own.lowerBound
      other.append(first..<first + line.count)
    }
    return own
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first line feed from a place on; nil where there is none.
  func lineFeed(from start: Int) -> Int? {
    guard let base = baseAddress, start < count, let found = memchr(base + start, 0x0A, count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }
}
