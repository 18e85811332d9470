extension Text {
  /// The text in lines of at most so many columns, broken as Chinese is set.
  ///
  /// No line begins with a closing sign (，。、；：？！）」』》〉】”’…%℃) or ends with an opening one (（「『《〈【“‘);
  /// Latin words, numbers, dates and a number with its unit (1.7万户) stay whole. Only what is longer than a line
  /// by itself is split. Line feeds start a new line; other controls are shown, see `visible`.
  /// - Parameter columns: at least 2, which any sign fits; smaller counts as 2.
  package static func wrap(_ text: String, _ columns: Int, ambiguousWide: Bool = false) -> [String] {
    let limit = max(2, columns)
    if !ambiguousWide, let line = oneLine(text, limit) { return [line] }
    if Plain.isPlain(text) {
      return LineWrapper(text[...], limit: limit, plainly: ambiguousWide).lines
    }
    return visible(text, keepingNewlines: true)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { LineWrapper($0, limit: limit, ambiguousWide: ambiguousWide).lines }
  }

  /// Plain text that is one line of at most so many columns, as `wrap` sets it; nil for any other.
  package static func oneLine(_ text: String, _ columns: Int) -> String? {
    guard let width = Plain.columns(of: text), width <= columns else { return nil }
    return trimmed(text)
  }
}

/// Fills lines with clusters and goes back to the last place where a break is allowed.
private struct LineWrapper {
  /// A cluster, or one of its code points when it is wider than a line: letters without end can be strung into one.
  struct Piece {
    /// 0 where there are several: none of the rules speaks of those.
    let scalar: UInt32
    let first: UInt32
    let columns: Int
    let end: String.Index

    var isSpace: Bool { scalar == 0x20 }
  }

  private let text: Substring
  private let limit: Int
  private var pieces: [Piece] = []

  /// For text whose clusters are its code points.
  init(_ text: Substring, limit: Int, plainly ambiguousWide: Bool) {
    self.text = text
    self.limit = limit
    pieces.reserveCapacity(text.utf8.count)
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index = scalars.index(after: index)
      add(scalar, ambiguousWide, upTo: index)
    }
  }

  init(_ text: Substring, limit: Int, ambiguousWide: Bool) {
    self.text = text
    self.limit = limit
    for index in text.indices {
      let cluster = text[index]
      let columns = Width.columns(of: cluster, ambiguousWide: ambiguousWide)
      let scalars = cluster.unicodeScalars
      let end = text.index(after: index)
      if columns <= limit, let first = scalars.first?.value {
        let scalar = scalars.dropFirst().isEmpty ? first : 0
        pieces.append(Piece(scalar: scalar, first: first, columns: columns, end: end))
        continue
      }
      var place = index
      for scalar in scalars {
        place = text.unicodeScalars.index(after: place)
        add(scalar, ambiguousWide, upTo: place)
      }
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ ambiguousWide: Bool, upTo end: String.Index) {
    let columns = Width.columns(of: scalar, ambiguousWide: ambiguousWide)
    pieces.append(Piece(scalar: scalar.value, first: scalar.value, columns: columns, end: end))
  }

  var lines: [String] {
    var lines: [String] = []
    var start = 0
    repeat {
      let end = lineEnd(from: start)
      lines.append(line(start..<end))
      start = end
      // The spaces a line breaks at are not carried over.
      while start > 0, start < pieces.count, pieces[start].isSpace { start += 1 }
    } while start < pieces.count
    return lines
  }

  /// The end of the line that begins at `start`: at least one cluster further.
  private func lineEnd(from start: Int) -> Int {
    var taken = 0
    var lastBreak: Int?
    var index = start
    while index < pieces.count {
      if index > start, LineBreak.isAllowed(between: pieces[index - 1], and: pieces[index]) {
        lastBreak = index
      }
      taken += pieces[index].columns
      // Spaces may hang over the edge, they are trimmed.
      if taken > limit, !pieces[index].isSpace { return lastBreak ?? max(index, start + 1) }
      index += 1
    }
    return index
  }

  /// The line without the spaces at its end.
  private func line(_ range: Range<Int>) -> String {
    guard let last = pieces[range].lastIndex(where: { !$0.isSpace }) else { return "" }
    let start = range.lowerBound == 0 ? text.startIndex : pieces[range.lowerBound - 1].end
    return String(text[start..<pieces[last].end])
  }
}

/// Between which neighbours a line may break.
private enum LineBreak {
  static func isAllowed(between left: LineWrapper.Piece, and right: LineWrapper.Piece) -> Bool {
    if right.isSpace { return false }
    if left.isSpace { return true }
    if isIdeograph(left.scalar), isIdeograph(right.scalar) {
      return !(isUnit(right.scalar) && isMultiple(left.scalar))
    }
    if isClosing(right.scalar) || isOpening(left.scalar) { return false }
    if left.scalar == right.scalar, left.scalar == 0x2014 { return false }
    if isWordPart(left), isWordPart(right) { return false }
    if isUnit(right.scalar), isNumber(left.scalar) || isMultiple(left.scalar) { return false }
    return true
  }

  private static func isIdeograph(_ value: UInt32) -> Bool { (0x4E00...0x9FFF).contains(value) }

  private static func isClosing(_ value: UInt32) -> Bool { contains(closing, value) }
  private static func isOpening(_ value: UInt32) -> Bool { contains(opening, value) }
  /// What may stand between a number and its unit, and still counts as the number.
  private static func isMultiple(_ value: UInt32) -> Bool { contains(multiples, value) }
  private static func isUnit(_ value: UInt32) -> Bool { contains(units, value) }

  private static let closing = sorted("，。、；：？！）」』》〉】〕”’…‰%％℃·～,.;:?!)]}›»ー々")
  private static let opening = sorted("（「『《〈【〔“‘([{‹«￥¥$＄")
  private static let multiples = sorted("百千万亿多余")
  private static let units = sorted("百千万亿多余年月日时个条项处户人名次家座台件栋辆亩平公吨元米片号所")

  private static func sorted(_ signs: String) -> [UInt32] { signs.unicodeScalars.map(\.value).sorted() }

  private static func contains(_ sorted: [UInt32], _ value: UInt32) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == value
  }

  /// Words, numbers, dates, paths: narrow signs but a space.
  private static func isWordPart(_ piece: LineWrapper.Piece) -> Bool {
    piece.first > 0x20 && piece.first < 0x2000
  }

  private static func isNumber(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) || value == 0x25 }
}
