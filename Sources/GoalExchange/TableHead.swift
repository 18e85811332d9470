import GoalCore
import GoalText

/// The row of headings, and which column stands where.
struct TableHead {
  /// The index of the row of headings among the table's rows.
  let row: Int
  let columns: [TableColumn: Int]
  /// Headings that are not known, with the nearest that is.
  let unknown: [(heading: String, nearest: String?)]
  /// Columns with a heading, known or not.
  private let headed: Set<Int>

  /// A title may stand above the headings; further down they are not looked for.
  private static let deepest = 20

  init(_ table: Table, _ language: Language) throws(TableFault) {
    let taken = (TableColumn.statements + TableColumn.office).map { $0.heading(language) }
    var best: (row: Int, found: [(Int, TableColumn)])?
    var nameless: Int?
    for (row, cells) in table.rows.prefix(TableHead.deepest).enumerated() {
      let found = cells.cells.enumerated().compactMap { index, cell in
        TableColumn(heading: cell.text).map { (index, $0) }
      }
      let names = found.contains { $0.1 == .id || $0.1 == .title }
      if names, found.count > 1 {
        best = (row, found)
        break
      }
      if nameless == nil, found.count > 1 { nameless = row }
    }
    guard let best else {
      if let nameless { throw TableFault(.noNames, line: table.rows[nameless].line) }
      throw TableFault(.noHeadings, line: table.rows[0].line)
    }
    let cells = table.rows[best.row].cells
    var columns: [TableColumn: Int] = [:]
    for (index, column) in best.found {
      guard columns[column] == nil else {
        throw TableFault(.headingTwice(cells[index].text), line: cells[index].line)
      }
      columns[column] = index
    }
    guard columns.keys.contains(where: { taken.contains($0.heading(language)) }) else {
      throw TableFault(.nothingToTake, line: table.rows[best.row].line)
    }
    row = best.row
    self.columns = columns
    let known = TableColumn.allCases.map { $0.heading(language) }
    let indices = cells.indices.filter { !cells[$0].text.isEmpty }
    headed = Set(indices)
    unknown = indices.filter { index in
      !columns.values.contains(index) && !TableColumn.isPassedOver(cells[index].text)
    }.map { index in
      let heading = cells[index].text
      // Of two signs two changes make anything.
      return (heading, heading.count > 2 ? nearestName(to: heading, among: known) : nil)
    }
  }

  /// The cell of a column in a row; nil where the table or the row has none.
  func cell(_ column: TableColumn, _ row: Table.Row) -> Table.Cell? {
    columns[column].flatMap { $0 < row.cells.count ? row.cells[$0] : nil }
  }

  /// The first cell with something in it under no heading.
  func stray(_ row: Table.Row) -> (index: Int, cell: Table.Cell)? {
    row.cells.enumerated().first { !headed.contains($0.offset) && !$0.element.text.isEmpty }
      .map { ($0.offset, $0.element) }
  }

  /// `A` to `Z`, `AA` and on, as spreadsheets name a column.
  static func letters(_ index: Int) -> String {
    var letters = ""
    var rest = index + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
