import GoalCore
import GoalText
import TextCells

extension State {
  func drawAbout(_ about: About, _ buffer: inout CellBuffer) {
    buffer.fill(body, " ", theme[.text])
    for row in [2, rows - 2] {
      buffer.fill(Rect(row: row, column: 0, height: 1, width: columns), "─", theme[.rule])
    }
    let blocks = aboutBlocks(overlayWidth, about.query)
    buffer.cursor = Position(row: body.row, column: 0)
    let first = about.top
    var line = 0
    for (index, block) in blocks.enumerated() {
      for spans in block.lines {
        defer { line += 1 }
        guard line >= first, line < first + body.height else { continue }
        let row = body.row + line - first
        draw(spans, row: row, &buffer)
        guard index == about.selected, block.isSelectable else { continue }
        highlight(Rect(row: row, column: 0, height: 1, width: columns), &buffer)
        if spans.first?.text == block.lines.first?.first?.text {
          buffer.cursor = Position(row: row, column: 0)
        }
      }
    }
    drawAboutFoot(about, blocks, &buffer)
  }

  private func draw(_ spans: [Span], row: Int, _ buffer: inout CellBuffer) {
    var column = 1
    for span in spans {
      column += buffer.put(
        span.text, row: row, column: column, width: max(0, columns - 1 - column), style: theme[span.role])
    }
  }

  private func drawAboutFoot(_ about: About, _ blocks: [AboutBlock], _ buffer: inout CellBuffer) {
    let said = AboutWords.of(language)
    let choices = blocks.indices.filter { blocks[$0].isSelectable }
    let place = choices.firstIndex(of: about.selected).map { "\($0 + 1)/\(choices.count)" } ?? ""
    if about.isTyping {
      buffer.fill(Rect(row: rows - 1, column: 0, height: 1, width: columns), " ", theme[.prompt])
      let count =
        choices.isEmpty ? said.nothingFound(Text.visible(about.editor.text)) : said.found(choices.count)
      let room = max(4, columns - 4 - Width.columns(of: count))
      buffer.put("/", row: rows - 1, column: 1, style: theme[.key])
      let (text, caret) = about.editor.view(room)
      buffer.put(text, row: rows - 1, column: 2, style: theme[.prompt])
      buffer.put(
        Text.truncate(count, columns / 2), row: rows - 1,
        column: max(3, columns - 1 - Width.columns(of: count)),
        style: theme.style(choices.isEmpty ? .refusal : .dim, on: .prompt))
      buffer.cursor = Position(row: rows - 1, column: 2 + caret)
      buffer.cursorVisible = true
      return
    }
    let search = about.query.isEmpty ? "" : "/\(Text.visible(about.editor.text))  "
    drawHint(search + said.keys, .dim, &buffer)
    let text = "  \(place)"
    buffer.put(text, row: rows - 1, column: columns - 1 - Width.columns(of: text), style: theme[.dim])
  }
}
