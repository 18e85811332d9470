internal import CNcurses
internal import Glibc
internal import TextCells

/// Puts a frame together from what differs between two buffers of one size, as bytes for one write.
struct Painter {
  private var styles: StyleTable
  /// What lies outside the terminal is clipped.
  private var columns = 0
  private var rows = 0
  /// What is switched on.
  private var style = Style.plain
  /// Where the cursor stands; nil when a terminal may have put it elsewhere.
  private var place: Position?
  /// Something has been put on the screen since the frame was begun.
  private var hasDrawn = false
  /// Where the cursor was put at the end of the last frame; nil while that is uncertain.
  private var rest: Position?

  /// So many cells that stay are drawn over rather than jumped over.
  private static let shortGap = 6

  /// Attributes that show on a blank.
  private static let shown = Style.Attributes(
    rawValue: Style.Attributes.underline.rawValue | Style.Attributes.reverse.rawValue)

  init(depth: ColorDepth, pairs: Int) {
    styles = StyleTable(depth: depth, pairs: pairs)
  }

  /// Clears the screen first where `old` is nil.
  mutating func paint(_ new: CellBuffer, over old: CellBuffer?, columns: Int, rows: Int) {
    (self.columns, self.rows) = (min(columns, new.width), min(rows, new.height))
    (style, place, hasDrawn) = (.plain, nil, old == nil)
    if old == nil { duban_clear() }
    let old = old ?? CellBuffer(width: new.width, height: new.height)
    // Numbers of clusters tell nothing across two tables.
    let isOneTable = new.clusters == old.clusters
    new.glyphs.withUnsafeBufferPointer { glyphs in
      old.glyphs.withUnsafeBufferPointer { earlier in
        for row in 0..<self.rows {
          let range = row * new.width..<(row + 1) * new.width
          if isOneTable, Painter.isSame(glyphs, earlier, range) { continue }
          let line = Line(
            new: UnsafeBufferPointer(rebasing: glyphs[range]),
            old: UnsafeBufferPointer(rebasing: earlier[range]), isOneTable: isOneTable)
          paint(line, row, new)
        }
      }
    }
    switchTo(.plain)
  }

  /// Puts the cursor where it is to stay, unless it stands there already.
  mutating func move(to place: Position) {
    if !hasDrawn, let rest, rest.row == place.row, rest.column == place.column { return }
    rest = place
    duban_move(Int32(min(place.row, rows - 1)), Int32(min(place.column, columns - 1)))
  }

  private mutating func paint(_ line: Line, _ row: Int, _ buffer: CellBuffer) {
    var column = 0
    while let change = line.change(from: column, upTo: columns, gap: Painter.shortGap) {
      let blanks = line.blanks
      // The rest of the row is blank and can be blanked at once.
      if change.upperBound > blanks + Painter.shortGap, canErase(line.new[blanks].style) {
        draw(line, change.lowerBound..<max(change.lowerBound, blanks), row, buffer)
        let start = max(change.lowerBound, blanks)
        go(to: Position(row: row, column: start))
        switchTo(line.new[start].style)
        duban_erase_line()
        hasDrawn = true
        return
      }
      draw(line, change, row, buffer)
      column = change.upperBound
    }
  }

  /// Whether a row is as it was, bit for bit: most are.
  private static func isSame(
    _ new: UnsafeBufferPointer<Glyph>, _ old: UnsafeBufferPointer<Glyph>, _ range: Range<Int>
  ) -> Bool {
    guard let new = new.baseAddress, let old = old.baseAddress else { return false }
    let size = range.count * MemoryLayout<Glyph>.stride
    return memcmp(new + range.lowerBound, old + range.lowerBound, size) == 0
  }

  /// Whether the whole of a blank's look is its background.
  private func canErase(_ style: Style) -> Bool {
    style.attributes.rawValue & Painter.shown.rawValue == 0
      && duban_can_erase(style.background != nil && styles.hasColors)
  }

  private mutating func draw(_ line: Line, _ range: Range<Int>, _ row: Int, _ buffer: CellBuffer) {
    var column = range.lowerBound
    while column < range.upperBound {
      let start = column
      repeat { column += 1 } while column < line.new.count && line.new[column].isContinuation
      guard start < columns else { return }
      // Where the last sign would scroll, none is drawn.
      if row == rows - 1, column >= columns, duban_keeps_corner() { return }
      go(to: Position(row: row, column: start))
      let glyph = line.new[start]
      switchTo(glyph.style)
      let width = column - start
      put(column <= columns ? glyph : nil, min(width, columns - start), buffer)
      hasDrawn = true
      // Behind a sign that terminals do not agree on, and behind the last column, the place is uncertain.
      let isCertain = glyph.isPlain && column < columns
      place = isCertain ? Position(row: row, column: column) : nil
    }
  }

  private func put(_ glyph: Glyph?, _ width: Int, _ buffer: CellBuffer) {
    guard let glyph else { return duban_put_code(0x20, Int32(width)) }
    guard glyph.code >= Glyph.firstCluster else { return duban_put_code(glyph.code, Int32(width)) }
    var cluster = buffer.cluster(glyph)
    cluster.withUTF8 { duban_put($0.baseAddress, Int32(clamping: $0.count), Int32(width)) }
  }

  private mutating func go(to target: Position) {
    if let place, place.row == target.row, place.column == target.column { return }
    if !duban_moves_in_style() { switchTo(.plain) }
    duban_move(Int32(target.row), Int32(target.column))
    place = target
  }

  private mutating func switchTo(_ next: Style) {
    if next.bits == style.bits { return }
    let (before, after) = (styles.number(style), styles.number(next))
    // Colours alone are told over by colours.
    if !style.attributes.isEmpty || !styles.setsColors(next) { duban_switch_off(before) }
    duban_switch_on(after)
    style = next
  }
}

/// A row as it is to be and as it is.
private struct Line {
  let new: UnsafeBufferPointer<Glyph>
  let old: UnsafeBufferPointer<Glyph>
  let isOneTable: Bool
  /// The first column of the blanks of one style that end the row; none of them: its width.
  let blanks: Int

  init(new: UnsafeBufferPointer<Glyph>, old: UnsafeBufferPointer<Glyph>, isOneTable: Bool) {
    self.new = new
    self.old = old
    self.isOneTable = isOneTable
    var blanks = new.count
    while blanks > 0, new[blanks - 1].isBlank, new[blanks - 1].style == new[new.count - 1].style {
      blanks -= 1
    }
    self.blanks = blanks
  }

  private func isSame(_ column: Int) -> Bool {
    new[column].bits == old[column].bits && (isOneTable || new[column].code < Glyph.firstCluster)
  }

  /// The next stretch of columns to draw, whole clusters; changes with a short gap between them are one.
  func change(from start: Int, upTo limit: Int, gap: Int) -> Range<Int>? {
    var first = start
    while first < limit, isSame(first) { first += 1 }
    guard first < limit else { return nil }
    var end = first + 1
    var column = end
    while column < limit, column < end + gap {
      if !isSame(column) { end = column + 1 }
      column += 1
    }
    while first > 0, new[first].isContinuation { first -= 1 }
    while end < new.count, new[end].isContinuation { end += 1 }
    return first..<end
  }
}
