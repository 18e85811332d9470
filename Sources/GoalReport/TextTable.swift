import TextCells

/// A column of a table: as wide as its widest cell, or a share of what the others leave.
struct TextColumn {
  var title: String
  var alignment: Text.Alignment = .left
  /// Its weight among the columns that share the room the others leave; 0 is as wide as its widest cell.
  var fill = 0
  /// The least it takes, in columns.
  var least = 0

  /// The most a column takes that is as wide as its widest cell; longer cells are broken.
  static let most = 24

  init(_ title: String, _ alignment: Text.Alignment = .left, fill: Int = 0, least: Int = 0) {
    self.title = title
    self.alignment = alignment
    self.fill = fill
    self.least = least
  }
}

/// The columns of a table with their widths found; sets head and rows in them. What is longer than its column is
/// broken into lines, so nothing is lost.
struct TextTable {
  let layout: Layout
  let columns: [TextColumn]
  let widths: [Int]
  let gap: Int

  /// Columns each sharing column is left with, at the cost of the widest others.
  private static let leastFill = 10

  /// - Parameter rows: all cells the table will show, in the columns' order.
  init(_ layout: Layout, _ columns: [TextColumn], _ rows: [[String]], gap: Int = 2) {
    self.layout = layout
    self.columns = columns
    self.gap = gap
    var natural = columns.map { layout.columns($0.title) }
    for row in rows {
      for (index, cell) in row.enumerated() { natural[index] = max(natural[index], layout.longestLine(cell)) }
    }
    var widths = columns.indices.map { index in
      columns[index].fill > 0 ? 0 : min(TextColumn.most, max(columns[index].least, natural[index]))
    }
    let gaps = gap * (columns.count - 1)
    let least = columns.count { $0.fill > 0 } * TextTable.leastFill
    while layout.width - widths.reduce(0, +) - gaps < least,
      let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 2
    {
      widths[widest] -= 1
    }
    TextTable.share(layout.width - widths.reduce(0, +) - gaps, columns, natural, &widths)
    self.widths = widths
  }

  /// Gives the sharing columns what they need where that is less than their part, and the others the rest.
  private static func share(_ room: Int, _ columns: [TextColumn], _ natural: [Int], _ widths: inout [Int]) {
    var room = max(0, room)
    var open = columns.indices.filter { columns[$0].fill > 0 }
    while !open.isEmpty {
      let weights = open.reduce(0) { $0 + columns[$1].fill }
      // A single column takes all that is left, so that what follows it stands at the right edge.
      let modest = open.first { index in
        open.count > 1 && max(2, natural[index]) * weights <= room * columns[index].fill
      }
      if let index = modest {
        widths[index] = max(2, natural[index])
        room -= widths[index]
        open.removeAll { $0 == index }
        continue
      }
      for index in open {
        widths[index] = max(2, room * columns[index].fill / weights)
      }
      room -= open.reduce(0) { $0 + widths[$1] }
      if let last = open.last, room > 0 { widths[last] += room }
      return
    }
  }

  /// Where a column begins.
  func start(_ column: Int) -> Int { widths[..<column].reduce(0, +) + gap * column }

  func setHead(_ sheet: inout TextSheet) { set(columns.map(\.title), keeps: true, &sheet) }

  /// Sets one row in lines that stand together; more than one when a cell breaks.
  func set(_ cells: [String], keeps: Bool, _ sheet: inout TextSheet) {
    if writeInOneLine(cells, &sheet) { return sheet.endLine(keeps: keeps) }
    let broken = zip(cells, widths).map { layout.wrap($0, $1) }
    let height = broken.map { $0.count }.max() ?? 1
    for index in 0..<height {
      for (column, lines) in broken.enumerated() {
        write(index < lines.count ? lines[index] : "", in: column, &sheet)
      }
      sheet.endLine(keeps: keeps || index + 1 < height)
    }
  }

  /// Writes a row whose cells are lines of their own; nothing where one may break, and then tells so.
  private func writeInOneLine(_ cells: [String], _ sheet: inout TextSheet) -> Bool {
    for (column, cell) in cells.enumerated() {
      guard let shown = layout.oneLine(cell, widths[column]) else {
        sheet.dropLine()
        return false
      }
      write(shown, in: column, &sheet)
    }
    return true
  }

  private func write(_ cell: String, in column: Int, _ sheet: inout TextSheet) {
    if column > 0 { sheet.write(spaces: gap) }
    sheet.write(cell, in: widths[column], columns[column].alignment)
  }
}
