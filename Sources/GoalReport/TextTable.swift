import TextCells

/// A column of a table: as wide as its widest cell, or what the others leave.
struct TextColumn {
  var title: String
  var alignment: Text.Alignment = .left
  /// It takes the room the others leave, and breaks into lines what is longer.
  var isFlexible = false
  /// The least it takes, in columns.
  var least = 0
  /// The most it takes; longer cells are cut.
  var most = 24

  init(
    _ title: String, _ alignment: Text.Alignment = .left, isFlexible: Bool = false, least: Int = 0,
    most: Int = 24
  ) {
    self.title = title
    self.alignment = alignment
    self.isFlexible = isFlexible
    self.least = least
    self.most = most
  }
}

/// The columns of a table with their widths found; sets head and rows in them.
struct TextTable {
  let layout: Layout
  let columns: [TextColumn]
  let widths: [Int]
  let gap: Int

  /// Columns the flexible column is left with, at the cost of the widest others.
  private static let leastFlexible = 12

  /// - Parameter rows: all cells the table will show, in the columns' order.
  init(_ layout: Layout, _ columns: [TextColumn], _ rows: [[String]], gap: Int = 2) {
    self.layout = layout
    self.columns = columns
    self.gap = gap
    var widths = columns.indices.map { index in
      let cells = [columns[index].title] + rows.map { $0[index] }
      return min(columns[index].most, max(columns[index].least, cells.map(layout.columns).max() ?? 0))
    }
    if let flexible = columns.firstIndex(where: \.isFlexible) {
      widths[flexible] = 0
      let gaps = gap * (columns.count - 1)
      while layout.width - widths.reduce(0, +) - gaps < TextTable.leastFlexible,
        let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 1
      {
        widths[widest] -= 1
      }
      widths[flexible] = layout.width - widths.reduce(0, +) - gaps
    }
    self.widths = widths
  }

  /// Where a column begins.
  func start(_ column: Int) -> Int { widths[..<column].reduce(0, +) + gap * column }

  var head: String { line(columns.map(\.title)) }

  /// The lines of one row; more than one when the flexible cell breaks.
  func lines(_ cells: [String]) -> [String] {
    guard let flexible = columns.firstIndex(where: \.isFlexible) else { return [line(cells)] }
    return layout.wrap(cells[flexible], widths[flexible]).enumerated().map { index, part in
      var cells = index == 0 ? cells : cells.map { _ in "" }
      cells[flexible] = part
      return line(cells)
    }
  }

  private func line(_ cells: [String]) -> String {
    zip(zip(cells, columns), widths).map { cell, width in layout.fit(cell.0, width, cell.1.alignment) }
      .joined(separator: String(repeating: " ", count: gap))
  }
}

extension TextSheet {
  mutating func add(_ table: TextTable, _ cells: [String], keeps: Bool = false) {
    for line in table.lines(cells) { add(line, keeps: keeps) }
  }
}
