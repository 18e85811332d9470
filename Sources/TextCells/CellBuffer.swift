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
package struct CellBuffer: Equatable, Sendable {
  /// Size in columns and rows; a negative size counts as none.
  package let width: Int
  package let height: Int
  /// Row by row, `width * height` of them.
  package private(set) var cells: [Cell]
  /// Where the terminal's cursor stands, visible or not: screen readers and input methods follow it.
  package var cursor: Position?
  package var cursorVisible = false
  /// Whether East Asian Ambiguous signs take two columns here.
  package let ambiguousWide: Bool

  package init(width: Int, height: Int, style: Style = .plain, ambiguousWide: Bool = false) {
    self.width = max(0, width)
    self.height = max(0, height)
    self.ambiguousWide = ambiguousWide
    cells = Array(repeating: Cell(" ", style), count: self.width * self.height)
  }

  /// The whole buffer.
  package var bounds: Rect { Rect(row: 0, column: 0, height: height, width: width) }

  /// The cell at a place, or `nil` outside the buffer.
  package subscript(row row: Int, column column: Int) -> Cell? {
    isInside(row, column) ? cells[row * width + column] : nil
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
        write(String(character), Width.columns(of: character, ambiguousWide: ambiguousWide), &pen)
      }
    }
    return pen.written
  }

  /// Covers a rectangle with one character; a wide one leaves a space where half of it would stand.
  package mutating func fill(_ rect: Rect, _ character: Character = " ", _ style: Style = .plain) {
    let area = rect.intersection(bounds)
    let columns = max(1, Width.columns(of: character, ambiguousWide: ambiguousWide))
    let line = String(repeating: character, count: (area.width + columns - 1) / columns)
    for row in area.rows {
      put(line, row: row, column: area.column, width: area.width, style: style)
    }
  }

  /// Changes the style of every cell of a rectangle, the text stays.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = rect.intersection(bounds)
    for row in area.rows {
      for column in area.columns { change(&cells[row * width + column].style) }
    }
  }

  /// Lays another buffer over this one, its corner at a place; what runs over is clipped.
  package mutating func draw(_ other: CellBuffer, row: Int, column: Int) {
    for line in 0..<other.height where row + line >= 0 && row + line < height {
      var index = line * other.width
      let end = index + other.width
      while index < end {
        let start = index
        repeat { index += 1 } while index < end && other.cells[index].cluster.isEmpty
        let cell = other.cells[start]
        var pen = Pen(
          row: row + line, column: column + start - line * other.width, limit: width, style: cell.style)
        write(cell.cluster, index - start, &pen)
      }
    }
  }

  /// The text of each row, trailing spaces kept.
  package var rows: [String] {
    (0..<height).map { row in
      cells[(row * width)..<((row + 1) * width)].reduce(into: "") { $0 += $1.cluster }
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
    cells[row * width + column].cluster = cluster
  }

  private func isInside(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < height && column >= 0 && column < width
  }

  private mutating func write(_ cluster: String, _ columns: Int, _ pen: inout Pen) {
    guard columns > 0 else { return }
    let start = max(0, pen.column)
    let end = min(pen.column + columns, pen.limit)
    let fits = pen.column >= 0 && pen.column + columns <= pen.limit
    pen.column += columns
    guard start < end else { return }
    let first = pen.row * width + start
    detach(row: pen.row, from: start, to: end)
    for index in first..<(pen.row * width + end) {
      cells[index] = Cell(fits ? "" : " ", pen.style)
    }
    if fits { cells[first].cluster = cluster }
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
      cells[base + start] = Cell(fits ? CellBuffer.cluster(scalar) : " ", pen.style)
      if end - start > 1 { cells[base + start + 1] = Cell(fits ? "" : " ", pen.style) }
      pen.written += end - start
    }
    if pen.written > 0 { detachRight(row: pen.row, to: min(max(0, pen.column), pen.limit)) }
  }

  private static func cluster(_ scalar: Unicode.Scalar) -> String {
    scalar.value < 0x80 ? ascii[Int(scalar.value)] : String(scalar)
  }
  private static let ascii = (0..<128).map { String(Unicode.Scalar(UInt8($0))) }

  /// Blanks the outer parts of clusters that reach into the columns about to be written.
  private mutating func detach(row: Int, from start: Int, to end: Int) {
    detachLeft(row: row, from: start)
    detachRight(row: row, to: end)
  }

  private mutating func detachLeft(row: Int, from start: Int) {
    let base = row * width
    if cells[base + start].cluster.isEmpty {
      var column = start
      repeat {
        column -= 1
        let isHead = !cells[base + column].cluster.isEmpty
        cells[base + column].cluster = " "
        if isHead { break }
      } while column > 0
    }
  }

  private mutating func detachRight(row: Int, to end: Int) {
    let base = row * width
    var column = end
    while column < width, cells[base + column].cluster.isEmpty {
      cells[base + column].cluster = " "
      column += 1
    }
  }
}
