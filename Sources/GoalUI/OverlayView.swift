import GoalCore
import GoalText
import TextCells

extension State {
  func drawOverlay(_ buffer: inout CellBuffer) {
    defer { drawNoticeOverOverlay(&buffer) }
    switch overlay {
    case nil: return
    case .help(let help): drawHelp(help, &buffer)
    case .preview(let preview): drawPreview(preview, &buffer)
    case .form(let form): drawForm(form, &buffer)
    case .menu(let menu): drawMenu(menu, &buffer)
    case .picker(let picker): drawPicker(picker, &buffer)
    case .about(let about): drawAbout(about, &buffer)
    case .source(let page): drawSource(page, &buffer)
    case .unsaved(let reason, let isGivingUp): drawUnsaved(reason, isGivingUp, &buffer)
    }
  }

  /// The foot is covered: what has come in meanwhile stands in the upper rule.
  private func drawNoticeOverOverlay(_ buffer: inout CellBuffer) {
    let (message, role) = noticeText
    guard overlay != nil, !message.isEmpty else { return }
    let fitted = Text.truncate(Text.visible(message), columns - 6)
    buffer.put(" \(fitted) ", row: 2, column: 2, style: theme[role])
  }

  /// A page over the body, with its keys in the foot.
  func drawPage(
    _ lines: [[Span]], _ top: Int, indent: Int, _ hint: String, _ buffer: inout CellBuffer
  ) {
    buffer.fill(body, " ", theme[.text])
    for row in [2, rows - 2] {
      buffer.fill(Rect(row: row, column: 0, height: 1, width: columns), "─", theme[.rule])
    }
    let top = min(top, max(0, lines.count - body.height))
    for (offset, line) in lines.dropFirst(top).prefix(body.height).enumerated() {
      var column = indent
      for span in line {
        let room = columns - indent - column
        column += buffer.put(
          span.text, row: body.row + offset, column: column, width: room, style: theme[span.role])
      }
    }
    let last = min(lines.count, top + body.height)
    drawHint("\(hint)  \(min(top + 1, last))–\(last)/\(lines.count)", .dim, &buffer)
    buffer.cursor = Position(row: body.row, column: 0)
  }

  func drawHint(_ hint: String, _ role: Role = .dim, _ buffer: inout CellBuffer) {
    buffer.fill(Rect(row: rows - 1, column: 0, height: 1, width: columns), " ", theme[.text])
    buffer.put(Text.truncate(hint, columns - 2), row: rows - 1, column: 1, style: theme[role])
  }

  /// A failed save stays on the screen, whole, until it is saved or given up.
  private func drawUnsaved(_ reason: String, _ isGivingUp: Bool, _ buffer: inout CellBuffer) {
    let width = columns - 4
    let head = wrapped(interface.notSaved(reason), width - 4, .refusal)
    let keys = wrapped(isGivingUp ? words.prompts.givesUp : interface.unsavedKeys, width - 4, .key)
    var told: [[Span]] = []
    for draft in unsaved.prefix(6) {
      let goal = draft.goal.flatMap { ledger.goal($0) }
      let entry = Entry(
        id: "", goal: draft.goal, on: draft.on, at: Instant(microseconds: 0), by: name, content: draft.content
      )
      told += wrapped("\(draft.goal ?? "") \(line(entry, goal))", width - 4)
    }
    // However long the text, what to press stays in sight.
    let room = max(1, rows - 4 - head.count - keys.count)
    if told.count > room { told = told.prefix(room - 1) + [[Span("…")]] }
    let lines = head + told + keys
    let height = min(rows - 2, lines.count + 2)
    let area = Rect(row: max(0, (rows - height) / 2), column: 2, height: height, width: width)
    buffer.fill(area, " ", theme[.prompt])
    drawBorder(area, interface.unsavedTitle, &buffer)
    for (offset, line) in lines.prefix(height - 2).enumerated() {
      for span in line {
        buffer.put(
          span.text, row: area.row + 1 + offset, column: area.column + 2, width: width - 4,
          style: theme.style(span.role, on: .prompt))
      }
    }
    buffer.cursor = Position(row: area.row, column: area.column)
  }
}
