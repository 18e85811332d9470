extension Text {
  /// The text in lines of at most so many columns, broken as Chinese is set.
  ///
  /// No line begins with a closing sign (，。、；：？！）」』》〉】”’…%℃) or ends with an opening one (（「『《〈【“‘);
  /// Latin words, numbers, dates and a number with its unit (1.7万户) stay whole. Only what is longer than a line
  /// by itself is split. Line feeds start a new line; other controls are shown, see `visible`.
  /// - Parameter columns: at least 2, which any sign fits; smaller counts as 2.
  package static func wrap(_ text: String, _ columns: Int, ambiguousWide: Bool = false) -> [String] {
    visible(text, keepingNewlines: true)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { paragraph in
        var wrapper = LineWrapper(limit: max(2, columns), ambiguousWide: ambiguousWide)
        return wrapper.wrap(paragraph)
      }
  }
}

/// Fills lines with clusters and goes back to the last place where a break is allowed.
private struct LineWrapper {
  let limit: Int
  let ambiguousWide: Bool
  var lines: [String] = []

  init(limit: Int, ambiguousWide: Bool) {
    self.limit = limit
    self.ambiguousWide = ambiguousWide
  }

  mutating func wrap(_ paragraph: Substring) -> [String] {
    let clusters = paragraph.flatMap(pieces)
    var start = 0
    repeat {
      let end = lineEnd(clusters, from: start)
      lines.append(Self.line(clusters[start..<end]))
      start = end
      // The spaces a line breaks at are not carried over.
      while start > 0, start < clusters.count, clusters[start] == " " { start += 1 }
    } while start < clusters.count
    return lines
  }

  /// The cluster, or its code points when it is wider than a line: letters without end can be strung into one.
  private func pieces(_ cluster: Character) -> [Character] {
    if Width.columns(of: cluster, ambiguousWide: ambiguousWide) <= limit { return [cluster] }
    return cluster.unicodeScalars.map { Character($0) }
  }

  /// The end of the line that begins at `start`: at least one cluster further.
  private func lineEnd(_ clusters: [Character], from start: Int) -> Int {
    var taken = 0
    var lastBreak: Int?
    var index = start
    while index < clusters.count {
      if index > start, LineBreak.isAllowed(between: clusters[index - 1], and: clusters[index]) {
        lastBreak = index
      }
      taken += Width.columns(of: clusters[index], ambiguousWide: ambiguousWide)
      // Spaces may hang over the edge, they are trimmed.
      if taken > limit, clusters[index] != " " { return lastBreak ?? max(index, start + 1) }
      index += 1
    }
    return index
  }

  /// The line without the spaces at its end.
  private static func line(_ clusters: ArraySlice<Character>) -> String {
    let end = clusters.lastIndex { $0 != " " }
    return end.map { String(clusters[...$0]) } ?? ""
  }
}

/// Between which neighbours a line may break.
private enum LineBreak {
  static func isAllowed(between left: Character, and right: Character) -> Bool {
    if right == " " { return false }
    if left == " " { return true }
    if closing.contains(right) || opening.contains(left) { return false }
    if left == right, left == "—" { return false }
    if isWordPart(left), isWordPart(right) { return false }
    if units.contains(right), isNumber(left) || multiples.contains(left) { return false }
    return true
  }

  private static let closing = Set<Character>("，。、；：？！）」』》〉】〕”’…‰%％℃·～,.;:?!)]}›»ー々")
  private static let opening = Set<Character>("（「『《〈【〔“‘([{‹«￥¥$＄")
  /// What may stand between a number and its unit, and still counts as the number.
  private static let multiples = Set<Character>("百千万亿多余")
  private static let units = Set<Character>("百千万亿多余年月日时个条项处户人名次家座台件栋辆亩平公吨元米片号所")

  /// Words, numbers, dates, paths: narrow signs but a space.
  private static func isWordPart(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first else { return false }
    return first.value > 0x20 && first.value < 0x2000
  }

  private static func isNumber(_ character: Character) -> Bool {
    character.isASCII && (character.isNumber || character == "%")
  }
}
