import GoalText
import TextCells

extension State {
  /// A page of the report, as it will print; what the last key did, or the keys, in the foot.
  func drawPreview(_ preview: Preview, _ buffer: inout CellBuffer) {
    buffer.fill(body, " ", theme[.text])
    for row in [2, rows - 2] {
      buffer.fill(Rect(row: row, column: 0, height: 1, width: columns), "─", theme[.rule])
    }
    for offset in 0..<body.height where preview.top + offset < preview.rows {
      let row = body.row + offset
      guard let line = preview.line(at: preview.top + offset) else {
        buffer.fill(Rect(row: row, column: 0, height: 1, width: columns), "┄", theme[.rule])
        continue
      }
      let shown = preview.left == 0 ? line : Text.dropping(line, preview.left)
      buffer.put(shown, row: row, column: 0, width: columns, style: theme[.text])
    }
    drawPlace(preview, &buffer)
    buffer.cursor = Position(row: body.row, column: 0)
  }

  private func drawPlace(_ preview: Preview, _ buffer: inout CellBuffer) {
    let place = words.status.page(preview.page, preview.pages.count)
    let room = columns - 3 - Width.columns(of: place)
    buffer.fill(Rect(row: rows - 1, column: 0, height: 1, width: columns), " ", theme[.text])
    let (message, role) = noticeText
    let isTold = !message.isEmpty
    buffer.put(
      Text.truncate(isTold ? message : words.reports.previewKeys, max(0, room)), row: rows - 1, column: 1,
      style: theme[isTold ? role : .dim])
    buffer.put(
      place, row: rows - 1, column: max(1, columns - 1 - Width.columns(of: place)), style: theme[.dim])
  }
}
