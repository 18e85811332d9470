import GoalText
import TextCells

/// What a frame shows whichever row is selected: head, tabs, rules and the rows of the list in sight.
///
/// It is kept from frame to frame, so that a key that only moves draws the one row that comes into sight.
struct Ground: Sendable {
  /// All that the ground tells of.
  struct Key: Equatable, Sendable {
    let listing: Listing.Key?
    let columns: Int
    let rows: Int
    /// Counts the changes of the looks.
    let looks: Int
    let search: String
    let marked: Set<String>
    let access: Access
    let isDemo: Bool
    let isOnSharedDisk: Bool
    /// The detail has the place of the list.
    let isAlone: Bool
  }

  let key: Key
  /// The first row of the list in sight.
  var top: Int
  /// Everything but what depends on the selection; no cursor.
  var buffer: CellBuffer
  let lights: LightColumns
  let table: TargetTable?
  /// Goals whose rows are not drawn as they are now.
  var stale: [Int] = []
}

extension State {
  /// One pane, and the detail in it.
  var isAlone: Bool { detailFocused && !isTwoPane }

  private var groundKey: Ground.Key {
    Ground.Key(
      listing: kept.key, columns: columns, rows: rows, looks: looks, search: search, marked: marked,
      access: access, isDemo: isDemo, isOnSharedDisk: isOnSharedDisk, isAlone: isAlone)
  }

  /// Keeps what is drawn under the selection: as it was, with the rows that came into sight, or drawn anew.
  mutating func keepGround() {
    let list = kept.rows
    let top = top(of: list, selected: selectedIndex(list), height: listHeight)
    let key = groundKey
    guard var ground, ground.key == key else {
      ground = newGround(key, top)
      return
    }
    let shift = top - ground.top
    guard shift != 0 || !ground.stale.isEmpty, !isAlone else { return }
    self.ground = nil
    defer { self.ground = ground }
    drawStale(&ground)
    guard shift != 0 else { return }
    let inSight = Rect(row: listPane.row, column: 0, height: listHeight, width: listWidth)
    ground.buffer.scroll(inSight, by: shift)
    ground.top = top
    let fresh = shift > 0 ? max(0, listHeight - shift)..<listHeight : 0..<min(listHeight, -shift)
    drawRows(fresh, &ground)
  }

  /// Draws anew the rows in sight of goals that have changed.
  private func drawStale(_ ground: inout Ground) {
    for offset in 0..<listHeight where kept.rows.indices.contains(ground.top + offset) {
      switch kept.rows[ground.top + offset].content {
      case .goal(let index) where ground.stale.contains(index): drawRows(offset..<offset + 1, &ground)
      case .cause(let index) where ground.stale.contains(index): drawRows(offset..<offset + 1, &ground)
      default: break
      }
    }
    ground.stale = []
  }

  private func newGround(_ key: Ground.Key, _ top: Int) -> Ground {
    var buffer = CellBuffer(width: columns, height: rows, style: theme[.text])
    drawHead(&buffer)
    drawTabs(&buffer)
    drawRules(&buffer)
    var ground = Ground(
      key: key, top: top, buffer: buffer,
      lights: LightColumns(totals, room: listPane.width - 32), table: targetTable(listPane.width))
    if !isAlone { drawRows(0..<listHeight, &ground) }
    return ground
  }

  /// Draws rows of the list's pane, counted from its top, none of them selected.
  private func drawRows(_ rows: Range<Int>, _ ground: inout Ground) {
    let pane = listPane
    for offset in rows {
      let line = Rect(row: pane.row + offset, column: pane.column, height: 1, width: pane.width)
      ground.buffer.fill(line, " ", theme[.text])
      guard kept.rows.indices.contains(ground.top + offset) else { continue }
      draw(kept.rows[ground.top + offset], in: line, ground.lights, ground.table, &ground.buffer)
    }
  }
}
