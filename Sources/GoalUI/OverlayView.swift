import GoalCore
import GoalText
import TextCells

extension State {
  func drawOverlay(_ buffer: inout CellBuffer) {
    defer { drawNoticeOverOverlay(&buffer) }
    switch overlay {
    case nil: return
    case .help(let top): drawPage(helpLines(overlayWidth), top, indent: 1, interface.helpKeys, &buffer)
    case .preview(let preview): drawPreview(preview, &buffer)
    case .form(let form): drawForm(form, &buffer)
    case .menu(let menu): drawMenu(menu, &buffer)
    case .unsaved(let reason): drawUnsaved(reason, &buffer)
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
  private func drawPage(
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
    drawHint("\(hint)  \(min(top + 1, last))–\(last)/\(lines.count)", &buffer)
    buffer.cursor = Position(row: body.row, column: 0)
  }

  private func drawHint(_ hint: String, _ buffer: inout CellBuffer) {
    buffer.fill(Rect(row: rows - 1, column: 0, height: 1, width: columns), " ", theme[.text])
    buffer.put(Text.truncate(hint, columns - 2), row: rows - 1, column: 1, style: theme[.dim])
  }

  /// All commands by chapter, with their keys.
  func helpLines(_ width: Int) -> [[Span]] {
    let keyWidth = 16
    let legendWidth = (plan.lights.legend.map { Width.columns(of: text($0.word)) }.max() ?? 0) + 4
    var lines = interface.helpIntro.flatMap { wrapped($0, width) }
    for group in Command.Group.allCases {
      lines += [[], [Span(group.title(language), .heading)]]
      for command in Command.allCases where command.group == group {
        let word = command.word(language)
        let text = Text.wrap(word.help, max(8, width - keyWidth))
        for (index, line) in text.enumerated() {
          let key = index == 0 ? Keymap.label(command) : ""
          lines.append([Span(Text.fit(key, keyWidth), .key), Span(line)])
        }
      }
    }
    lines += [[], [Span(interface.legend, .heading)]]
    for legend in plan.lights.legend {
      let head = Text.fit("\(legend.mark) \(text(legend.word))", legendWidth)
      for (index, line) in Text.wrap(words.rule(legend.light, plan), max(8, width - legendWidth)).enumerated()
      {
        lines.append([Span(index == 0 ? head : Text.fit("", legendWidth), Role(legend.light)), Span(line)])
      }
    }
    return lines
  }

  /// A prompt at the foot: a title, one row a line, then what is allowed or what was wrong.
  private func drawForm(_ form: Form, _ buffer: inout CellBuffer) {
    let told = formHint(form)
    let hint = Text.wrap(Text.visible(told.0), columns - 2).prefix(2)
    let shown = min(form.lines.count, max(1, rows - 6 - hint.count))
    let first = min(max(0, form.index - shown + 1), form.lines.count - shown)
    let height = 1 + shown + hint.count
    let area = Rect(row: rows - height, column: 0, height: height, width: columns)
    buffer.fill(area, " ", theme[.prompt])
    buffer.fill(
      Rect(row: area.row, column: 0, height: 1, width: columns), "─", theme.style(.rule, on: .prompt))
    buffer.put(
      Text.truncate(" \(formTitle(form)) ", columns - 4), row: area.row, column: 2,
      style: theme.style(.heading, on: .prompt))
    let labels = form.lines.map { interface.label($0.field) }
    let labelWidth = min(columns / 2, labels.map { Width.columns(of: $0) }.max() ?? 0) + 2
    for offset in 0..<shown {
      let index = first + offset
      let row = area.row + 1 + offset
      let isCurrent = index == form.index
      buffer.put(
        Text.fit(labels[index], labelWidth), row: row, column: 1,
        style: theme.style(isCurrent ? .key : .dim, on: .prompt))
      let room = columns - labelWidth - 3
      let (text, caret) = form.lines[index].editor.view(room)
      buffer.put(text, row: row, column: 1 + labelWidth, style: theme[.prompt])
      guard isCurrent else { continue }
      buffer.cursor = Position(row: row, column: 1 + labelWidth + caret)
      buffer.cursorVisible = true
    }
    for (offset, line) in hint.enumerated() {
      buffer.put(line, row: area.row + 1 + shown + offset, column: 1, style: theme.style(told.1, on: .prompt))
    }
  }

  private func formTitle(_ form: Form) -> String {
    let goals = form.goals.compactMap { ledger.goal($0) }
    let what = purposeTitle(form.purpose)
    return goals.isEmpty ? what : "\(title(of: goals)) · \(what)"
  }

  private func purposeTitle(_ purpose: Form.Purpose) -> String {
    switch purpose {
    case .value: Command.value.word(language).label
    case .percent: Command.percent.word(language).label
    case .note: Command.note.word(language).label
    case .close: Command.close.word(language).label
    case .reopen: interface.reopen
    case .find: Command.find.word(language).label
    case .day: Command.day.word(language).label
    case .savePreview: interface.savePreview
    case .explain: interface.explain
    case .assign: Command.assign.word(language).label
    case .schedule: Command.schedule.word(language).label
    case .retarget: Command.retarget.word(language).label
    case .verify, .verifyStage, .verifyAssess: Command.verify.word(language).label
    case .override: Command.override.word(language).label
    case .lock: Command.lock.word(language).label
    case .addGoal: Command.addGoal.word(language).label
    }
  }

  /// What was wrong with the last try, else what the line takes.
  private func formHint(_ form: Form) -> (String, Role) {
    switch form.refusal {
    case .refused(let refusal): return (words.refusal(refusal), .refusal)
    case .failed(let text): return (text, .refusal)
    default: break
    }
    let field = form.lines[form.index].field
    if let completion = completion(form) { return (interface.completes(completion), .key) }
    // What the target's line takes is only news for a new goal.
    let hint = form.purpose == .retarget && field == .target ? "" : interface.hint(field)
    let keys = form.isAnAct ? interface.formKeys(form.lines.count) : interface.confirmKeys
    return (
      [now(form), hint, takesEstimate(form) ? interface.estimateHint : ""].filter { !$0.isEmpty }.joined(
        separator: " · ") + "  " + keys, .dim
    )
  }

  private func takesEstimate(_ form: Form) -> Bool {
    form.purpose == .value && form.goals.allSatisfy { ledger.goal($0)?.takes.contains(.estimate) ?? false }
  }

  /// What is in force of what the form asks.
  private func now(_ form: Form) -> String {
    switch form.purpose {
    case .day:
      let past = today == plan.lastDay && day == plan.lastDay ? interface.whichDay(plan.year) + " " : ""
      return "\(past)\(interface.now) \(day)"
    case .value, .percent:
      guard form.goals.count == 1, let goal = form.goals.first.flatMap({ ledger.goal($0) }),
        let state = snapshot.state(goal.id)
      else { return "" }
      let figure =
        form.purpose == .percent
        ? state.percent.map { "\($0)%" } : state.value.map { words.amount($0, goal.unit) }
      return "\(interface.now) \(figure ?? "-")"
    case .retarget:
      guard let goal = form.goals.first.flatMap({ ledger.goal($0) }), form.goals.count == 1 else { return "" }
      let target = snapshot.state(goal.id)?.target.map { words.amount($0, goal.unit) }
      return "\(interface.now) \(target ?? word(.pending))"
    default: return ""
    }
  }

  private func drawMenu(_ menu: Menu, _ buffer: inout CellBuffer) {
    let choices = menu.choices.enumerated().map {
      " \(letter(of: $0.element, at: $0.offset)) \(label($0.element)) "
    }
    let widest = ([menu.title + "  "] + choices).map { Width.columns(of: $0) }.max() ?? 0
    let width = min(columns - 2, widest + 4)
    let shown = min(choices.count, rows - 5)
    let first = min(max(0, menu.index - shown + 1), choices.count - shown)
    let area = Rect(row: rows - 4 - shown, column: 1, height: shown + 2, width: width)
    buffer.fill(area, " ", theme[.prompt])
    drawBorder(area, menu.title, &buffer)
    for offset in 0..<shown {
      let isCurrent = first + offset == menu.index
      let row = area.row + 1 + offset
      let text = Text.fit(choices[first + offset], width - 2)
      buffer.put(text, row: row, column: area.column + 1, style: theme[isCurrent ? .selected : .prompt])
      if isCurrent { buffer.cursor = Position(row: row, column: area.column + 1) }
    }
    drawHint(interface.menuKeys, &buffer)
  }

  private func drawBorder(_ area: Rect, _ title: String, _ buffer: inout CellBuffer) {
    let rule = String(repeating: "─", count: max(0, area.width - 2))
    let right = area.column + area.width - 1
    buffer.put("┌\(rule)┐", row: area.row, column: area.column, style: theme.style(.rule, on: .prompt))
    buffer.put(
      "└\(rule)┘", row: area.row + area.height - 1, column: area.column,
      style: theme.style(.rule, on: .prompt))
    for row in area.rows.dropFirst().dropLast() {
      buffer.put("│", row: row, column: area.column, style: theme.style(.rule, on: .prompt))
      buffer.put("│", row: row, column: right, style: theme.style(.rule, on: .prompt))
    }
    buffer.put(
      Text.truncate(" \(title) ", area.width - 4), row: area.row, column: area.column + 2,
      style: theme.style(.heading, on: .prompt))
  }

  func label(_ choice: Menu.Choice) -> String {
    switch choice {
    case .stage(let stage): words.kinds.stage(stage)
    case .assess(let assess): words.fields.assess + " " + words.kinds.assessment(assess)
    case .foundStage(let stage): "\(interface.foundPrefix) \(words.kinds.stage(stage))"
    case .foundAssess(let assess): "\(interface.foundPrefix) \(words.kinds.assessment(assess))"
    case .override(let light): "\(mark(light.light)) \(word(light.light))"
    case .command(let command): command.word(language).help
    case .clearOverride: interface.clearOverride
    case .reach(let name): interface.reach(name)
    case .agrees: interface.agrees
    case .differs: interface.differs
    case .found: interface.found
    }
  }

  /// A failed save stays on the screen, whole, until it is saved or given up.
  private func drawUnsaved(_ reason: String, _ buffer: inout CellBuffer) {
    let width = columns - 4
    var lines = wrapped(interface.notSaved(reason), width - 4, .refusal)
    for draft in unsaved.prefix(6) {
      let goal = draft.goal.flatMap { ledger.goal($0) }
      let entry = Entry(
        id: "", goal: draft.goal, on: draft.on, at: Instant(microseconds: 0), by: name, content: draft.content
      )
      lines += wrapped("\(draft.goal ?? "") \(line(entry, goal))", width - 4)
    }
    lines += wrapped(interface.unsavedKeys, width - 4, .key)
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
