/// Cells set side by side on tab stops; a long one takes two or more, one longer than the line is broken.
struct CellFlow {
  private let layout: Layout
  private let stop: Int
  private let stops: Int
  /// Tab stops taken on the line being set.
  private var taken = 0

  /// Columns a tab stop is meant to have.
  private static let wished = 39
  private static let indent = 2

  init(_ layout: Layout) {
    self.layout = layout
    stops = max(1, (layout.width - CellFlow.indent) / CellFlow.wished)
    stop = (layout.width - CellFlow.indent) / stops
  }

  mutating func add(_ cell: String, to sheet: inout TextSheet) {
    let (shown, width) = layout.measured(cell)
    // The last cell of a line needs no space behind it.
    let needed = min(stops, width / stop + 1)
    if taken + needed > stops { end(&sheet) }
    if width > stop * stops - 1 {
      sheet.hanging(sheet.spaces(CellFlow.indent), cell)
      return
    }
    if taken == 0 { sheet.write(spaces: CellFlow.indent) }
    sheet.write(shown)
    sheet.write(spaces: needed * stop - width)
    taken += needed
  }

  mutating func end(_ sheet: inout TextSheet) {
    if taken > 0 { sheet.endLine() }
    taken = 0
  }
}
