/// A place on the screen; row 0 and column 0 are the upper left corner.
package struct Position: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells, in rows and columns. A negative size counts as none.
package struct Rect: Hashable, Sendable {
  package var row: Int
  package var column: Int
  package var height: Int
  package var width: Int

  package init(row: Int, column: Int, height: Int, width: Int) {
    self.row = row
    self.column = column
    self.height = max(0, height)
    self.width = max(0, width)
  }

  /// The rows the rectangle covers.
  package var rows: Range<Int> { row..<(row + height) }
  /// The columns the rectangle covers.
  package var columns: Range<Int> { column..<(column + width) }
  package var isEmpty: Bool { height == 0 || width == 0 }

  package func contains(_ position: Position) -> Bool {
    rows.contains(position.row) && columns.contains(position.column)
  }

  /// What both rectangles cover; empty when they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let rows = rows.clamped(to: other.rows)
    let columns = columns.clamped(to: other.columns)
    return Rect(row: rows.lowerBound, column: columns.lowerBound, height: rows.count, width: columns.count)
  }
}
