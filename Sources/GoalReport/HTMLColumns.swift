import GoalCore
import TextCells

/// The widths of a table's columns on paper, in tenths of a millimetre: as wide as what stands in them asks for, and
/// the rest shared by weight. Settled here, so that no text, however long, pushes a column off the page.
struct HTMLColumns {
  let widths: [Int]

  /// The text area of GB/T 9704, less the hair that keeps the outer rules on the page.
  private static let page = 1554
  /// One column of text and one of a title, which is bold, and what stands at both sides of a cell.
  private static let column = 18
  private static let titleColumn = 20
  private static let padding = 30
  private static let sign = 80
  private static let bar = 200
  private static let mix = 295
  /// The most a column takes that is as wide as its widest cell; longer cells break.
  private static let most = 265
  private static let leastRest = 300

  init(_ table: Document.Table, _ document: Document) {
    let isTally = table.columns.contains { $0.light != nil }
    var widths = table.columns.enumerated().map { index, column -> Int in
      switch column.room {
      case .fill: return 0
      case .drawing: return isTally ? HTMLColumns.mix : HTMLColumns.bar
      case .fit:
        let cells = table.rows.map { HTMLColumns.columns(HTMLColumns.text($0.cells[index], document)) }
        let widest = max(
          HTMLColumns.columns(column.title) * HTMLColumns.titleColumn, (cells.max() ?? 0) * HTMLColumns.column
        )
        return max(HTMLColumns.sign, min(HTMLColumns.most, widest + HTMLColumns.padding))
      }
    }
    let weights = table.columns.map { column -> Int in
      if case .fill(let weight) = column.room { return weight }
      return 0
    }
    let rest = max(HTMLColumns.leastRest, HTMLColumns.page - widths.reduce(0, +))
    let total = max(1, weights.reduce(0, +))
    for index in widths.indices where weights[index] > 0 { widths[index] = rest * weights[index] / total }
    self.widths = widths
  }

  func write(_ w: inout HTMLWriter) {
    w.element("colgroup") { w in
      for width in widths { w.empty("col", ["style": "width: \(width / 10).\(width % 10)mm"]) }
    }
  }

  private static func columns(_ text: String) -> Int {
    text.split(separator: "\n").map { Width.columns(of: Text.visible(String($0)), ambiguousWide: true) }.max()
      ?? 0
  }

  private static func text(_ cell: Document.Cell, _ document: Document) -> String {
    switch cell {
    case .text(let text): text
    case .light(let light): document.mark(light)
    case .lights, .bar: ""
    }
  }
}
