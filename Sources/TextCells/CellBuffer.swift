/// One column of one row.
package struct Cell: Hashable, Sendable {
  /// The grapheme cluster drawn here; empty in the further columns of a cluster that began to the left.
  package var cluster: String
  package var style: Style

  package init(_ cluster: String, _ style: Style = .plain) {
    self.cluster = cluster
    self.style = style
  }
}

/// A screen as a value: a grid of cells that can be compared, printed in a test, and handed to a terminal.
///
/// Whatever is written, no row is wider than the buffer, no wide cluster is cut in half, and no control,
/// bidirectional or invisible character is inside.
package struct CellBuffer: Sendable {
  /// Size in columns and rows; a negative size counts as none.
  package let width: Int
  package let height: Int
  /// Row by row, `width * height` of them.
  package private(set) var glyphs: [Glyph]
  /// The clusters of several code points that glyphs name by number.
  package private(set) var clusters: [String] = []
  private var numbers: [String: UInt32] = [:]
  /// Where the terminal's cursor stands, visible or not: screen readers and input methods follow it.
  package var cursor: Position?
  package var cursorVisible = false
  /// Whether East Asian Ambiguous signs take two columns here.
  package let ambiguousWide: Bool

  package init(width: Int, height: Int, style: Style = .plain, ambiguousWide: Bool = false) {
    self.width = max(0, width)
    self.height = max(0, height)
    self.ambiguousWide = ambiguousWide
    glyphs = Array(repeating: Glyph(Glyph.blank, style), count: self.width * self.height)
  }

  /// The whole buffer.
  package var bounds: Rect { Rect(row: 0, column: 0, height: height, width: width) }

  /// The cell at a place, or `nil` outside the buffer.
  package subscript(row row: Int, column column: Int) -> Cell? {
    guard isInside(row, column) else { return nil }
    let glyph = glyphs[row * width + column]
    return Cell(cluster(glyph), glyph.style)
  }

  /// Writes one line of text, clipped to the row and to `maxColumns`.
  ///
  /// The text passes the sanitizer first. A wide cluster that does not fit whole becomes spaces, and a wide
  /// cluster that is half overwritten loses its other half to spaces.
  /// - Returns: The columns written inside the buffer.
  @discardableResult
  package mutating func put(
    _ text: String, row: Int, column: Int, width maxColumns: Int = .max, style: Style = .plain
  ) -> Int {
    guard row >= 0, row < height, maxColumns > 0, column < width else { return 0 }
    let (end, overflow) = column.addingReportingOverflow(maxColumns)
    var pen = Pen(row: row, column: column, limit: overflow ? width : min(width, end), style: style)
    if Plain.isPlain(text) {
      writePlain(text, &pen)
    } else {
      for character in Text.visible(text) where pen.column < pen.limit {
        let columns = Width.columns(of: character, ambiguousWide: ambiguousWide)
        write(code(of: String(character)), columns, &pen)
      }
    }
    return pen.written
  }

  /// Covers a rectangle with one character; a wide one leaves a space where half of it would stand.
  package mutating func fill(_ rect: Rect, _ character: Character = " ", _ style: Style = .plain) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    let columns = max(1, Width.columns(of: character, ambiguousWide: ambiguousWide))
    if columns == 1, let scalar = character.unicodeScalars.first, Plain.isPlain(scalar) {
      let glyph = Glyph(code(of: String(character)), style)
      for row in area.rows { cover(row: row, area.columns, glyph) }
      return
    }
    let line = String(repeating: character, count: (area.width + columns - 1) / columns)
    for row in area.rows { put(line, row: row, column: area.column, width: area.width, style: style) }
  }

  /// Changes the style of every cell of a rectangle, the text stays.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = rect.intersection(bounds)
    for row in area.rows {
      for index in row * width + area.column..<row * width + area.column + area.width {
        var style = glyphs[index].style
        change(&style)
        glyphs[index] = glyphs[index].with(style)
      }
    }
  }

  /// Moves the rows of a rectangle up, or down by a number below 0; the rows that nothing moves into stay.
  ///
  /// No cluster may reach over the rectangle's sides.
  package mutating func scroll(_ rect: Rect, by rows: Int) {
    let area = rect.intersection(bounds)
    guard rows != 0, abs(rows) < area.height else { return }
    let moved = rows > 0 ? Array(area.rows.dropLast(rows)) : area.rows.dropFirst(-rows).reversed()
    for row in moved {
      let (to, from) = (row * width, (row + rows) * width)
      for column in area.columns { glyphs[to + column] = glyphs[from + column] }
    }
  }

  /// Lays another buffer over this one, its corner at a place; what runs over is clipped.
  package mutating func draw(_ other: CellBuffer, row: Int, column: Int) {
    for line in 0..<other.height where row + line >= 0 && row + line < height {
      var index = line * other.width
      let end = index + other.width
      while index < end {
        let start = index
        repeat { index += 1 } while index < end && other.glyphs[index].isContinuation
        let glyph = other.glyphs[start]
        var pen = Pen(
          row: row + line, column: column + start - line * other.width, limit: width, style: glyph.style)
        let code = glyph.code < Glyph.firstCluster ? glyph.code : code(of: other.cluster(glyph))
        write(code, index - start, &pen)
      }
    }
  }

  /// The text of each row, trailing spaces kept.
  package var rows: [String] {
    (0..<height).map { row in
      glyphs[(row * width)..<((row + 1) * width)].reduce(into: "") { $0 += cluster($1) }
    }
  }

  /// The text of each row without its trailing spaces.
  package var trimmedRows: [String] {
    rows.map { row in
      let end = row.lastIndex { $0 != " " }
      return end.map { String(row[...$0]) } ?? ""
    }
  }
}

extension CellBuffer: Equatable {
  package static func == (a: CellBuffer, b: CellBuffer) -> Bool {
    guard a.width == b.width, a.height == b.height, a.cursor == b.cursor else { return false }
    guard a.cursorVisible == b.cursorVisible, a.ambiguousWide == b.ambiguousWide else { return false }
    if a.clusters == b.clusters { return a.glyphs == b.glyphs }
    return zip(a.glyphs, b.glyphs).allSatisfy { $0.style == $1.style && a.cluster($0) == b.cluster($1) }
  }
}

extension CellBuffer {
  /// Where the next cluster of a line goes, and how far the line may go.
  private struct Pen {
    let row: Int
    var column: Int
    let limit: Int
    let style: Style
    var written = 0
  }

  /// Puts a cluster of one column in place of another.
  mutating func setCluster(_ cluster: String, row: Int, column: Int) {
    guard isInside(row, column) else { return }
    setCode(code(of: cluster), at: row * width + column)
  }

  /// The text of a glyph; empty in the further columns of a cluster.
  package func cluster(_ glyph: Glyph) -> String {
    if glyph.isContinuation { return "" }
    if let scalar = Unicode.Scalar(glyph.code) { return String(scalar) }
    return clusters[Int(glyph.code - Glyph.firstCluster)]
  }

  /// What stands for a cluster in a glyph: its one code point, or its number.
  private mutating func code(of cluster: String) -> UInt32 {
    let scalars = cluster.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.dropFirst().isEmpty { return first.value }
    if let number = numbers[cluster] { return number }
    let number = Glyph.firstCluster + UInt32(clusters.count)
    clusters.append(cluster)
    numbers[cluster] = number
    return number
  }

  private mutating func setCode(_ code: UInt32, at index: Int) {
    glyphs[index] = glyphs[index].with(code: code)
  }

  private func isInside(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < height && column >= 0 && column < width
  }

  private mutating func write(_ code: UInt32, _ columns: Int, _ pen: inout Pen) {
    guard columns > 0 else { return }
    let start = max(0, pen.column)
    let end = min(pen.column + columns, pen.limit)
    let fits = pen.column >= 0 && pen.column + columns <= pen.limit
    pen.column += columns
    guard start < end else { return }
    cover(row: pen.row, start..<end, Glyph(fits ? 0 : Glyph.blank, pen.style))
    if fits { setCode(code, at: pen.row * width + start) }
    pen.written += end - start
  }

  /// Writes text whose clusters are its code points: neighbours that are written over anyway are left alone between.
  private mutating func writePlain(_ text: String, _ pen: inout Pen) {
    let base = pen.row * width
    var isFirst = true
    for scalar in text.unicodeScalars {
      if pen.column >= pen.limit { break }
      let columns = Width.columns(of: scalar, ambiguousWide: ambiguousWide)
      let start = max(0, pen.column)
      let end = min(pen.column + columns, pen.limit)
      let fits = pen.column >= 0 && pen.column + columns <= pen.limit
      pen.column += columns
      guard start < end else { continue }
      if isFirst { detachLeft(row: pen.row, from: start) }
      isFirst = false
      glyphs[base + start] = Glyph(fits ? scalar.value : Glyph.blank, pen.style)
      if end - start > 1 { glyphs[base + start + 1] = Glyph(fits ? 0 : Glyph.blank, pen.style) }
      pen.written += end - start
    }
    if pen.written > 0 { detachRight(row: pen.row, to: min(max(0, pen.column), pen.limit)) }
  }

  /// Puts one glyph in columns of a row, and blanks the outer parts of clusters that reached into them.
  private mutating func cover(row: Int, _ columns: Range<Int>, _ glyph: Glyph) {
    detachLeft(row: row, from: columns.lowerBound)
    detachRight(row: row, to: columns.upperBound)
    for column in columns { glyphs[row * width + column] = glyph }
  }

  private mutating func detachLeft(row: Int, from start: Int) {
    let base = row * width
    guard glyphs[base + start].isContinuation else { return }
    var column = start
    repeat {
      column -= 1
      let isHead = !glyphs[base + column].isContinuation
      setCode(Glyph.blank, at: base + column)
      if isHead { break }
    } while column > 0
  }

  private mutating func detachRight(row: Int, to end: Int) {
    let base = row * width
    var column = end
    while column < width, glyphs[base + column].isContinuation {
      setCode(Glyph.blank, at: base + column)
      column += 1
    }
  }
}
