import GoalCore
import GoalText
import TextCells

extension State {
  /// A prompt at the foot: a title, one row a line, then what is wrong, what would be saved, and what is allowed.
  func drawForm(_ form: Form, _ buffer: inout CellBuffer) {
    let told = formHint(form)
    let hint = Text.wrap(Text.visible(told.0), columns - 2).prefix(2)
    let shown = min(form.lines.count, max(1, rows - 6 - hint.count))
    let first = min(max(0, form.index - shown + 1), form.lines.count - shown)
    let height = 1 + shown + hint.count
    let area = Rect(row: rows - height, column: 0, height: height, width: columns)
    buffer.fill(area, " ", theme[.prompt])
    buffer.fill(Rect(row: area.row, column: 0, height: 1, width: columns), "─", theme[.rule])
    buffer.put(
      Text.truncate(" \(formTitle(form)) ", columns - 4), row: area.row, column: 2, style: theme[.heading])
    let labels = form.lines.map { interface.label($0.field) }
    let labelWidth = min(columns / 2, labels.map { Width.columns(of: $0) }.max() ?? 0) + 2
    for offset in 0..<shown {
      let index = first + offset
      let row = area.row + 1 + offset
      let isCurrent = index == form.index
      buffer.put(
        Text.fit(labels[index], labelWidth), row: row, column: 1, style: theme[isCurrent ? .key : .dim])
      let room = columns - labelWidth - 3
      let (text, caret) = form.lines[index].editor.view(room)
      buffer.put(text, row: row, column: 1 + labelWidth, style: theme[.prompt])
      guard isCurrent else { continue }
      buffer.cursor = Position(row: row, column: 1 + labelWidth + caret)
      buffer.cursorVisible = true
    }
    for (offset, line) in hint.enumerated() {
      buffer.put(line, row: area.row + 1 + shown + offset, column: 1, style: theme[told.1])
    }
  }

  private func formTitle(_ form: Form) -> String {
    let goals = form.goals.compactMap { ledger.goal($0) }
    let what = purposeTitle(form.purpose)
    let title = goals.isEmpty ? what : "\(title(of: goals)) · \(what)"
    return form.isBack ? "\(title) · \(words.prompts.isBack)" : title
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

  /// What was wrong with the last try, else how the form stands now and what the line takes.
  private func formHint(_ form: Form) -> (String, Role) {
    switch form.refusal {
    case .refused(let refusal): return (words.refusal(refusal), .refusal)
    case .failed(let text): return (text, .refusal)
    default: break
    }
    if let offered = offeredText(form) { return (offered, .key) }
    switch stand(form) {
    case .wrong(let problem):
      switch problem.notice(self) {
      case .refused(let refusal): return (words.refusal(refusal), .refusal)
      case .failed(let text): return (text, .refusal)
      default: return (lineHint(form, []), .dim)
      }
    case .lacks(let text):
      let known = form.purpose == .value || form.purpose == .percent ? "" : now(form)
      return (lineHint(form, [known, meaning(form), text]), .dim)
    case .right(let text): return (lineHint(form, [text.isEmpty ? now(form) : text]), .dim)
    case .open:
      let meaning = meaning(form)
      return (lineHint(form, [meaning.isEmpty ? now(form) : meaning]), .dim)
    }
  }

  /// `Tab 补全：教委 · 教育学院`, the chosen one first while Tab goes round.
  private func offeredText(_ form: Form) -> String? {
    if let cycle = form.cycle, cycle.options.count > 1 {
      let rest = cycle.options[(cycle.index + 1)...] + cycle.options[..<cycle.index]
      return interface.completes(rest.prefix(6).joined(separator: " · "))
    }
    let field = form.lines[form.index].field
    // A fixed word is chosen by the arrows; what it may be stands in its hint.
    guard form.cycle == nil, closedOptions(field) == nil else { return nil }
    let options = completions(form)
    let typed = form.lines[form.index].editor.text
    guard !options.isEmpty, options != [typed], !options.contains(typed) else { return nil }
    guard ![.day, .start, .due, .until, .month].contains(field) else { return nil }
    return interface.completes(options.prefix(6).joined(separator: " · "))
  }

  /// How the form stands, what the line takes, and the keys.
  private func lineHint(_ form: Form, _ stand: [String]) -> String {
    let line = form.lines[form.index]
    // What the target's line takes is only news for a new goal.
    let hint = form.purpose == .retarget && line.field == .target ? "" : interface.hint(line.field)
    let keys = form.isAnAct ? interface.formKeys(form.lines.count) : interface.confirmKeys
    func text(_ parts: [String], _ keys: String) -> String {
      parts.filter { !$0.isEmpty }.joined(separator: " · ") + (keys.isEmpty ? "" : "  " + keys)
    }
    let estimate = takesEstimate(form) ? interface.estimateHint : ""
    let arrows = stepped(form, by: 1) == nil ? "" : words.prompts.arrows
    // One row, so that the line does not move while it is typed: what matters least goes first where there is no room.
    let choices = [
      text(stand + [hint, estimate, arrows], keys), text(stand + [hint, estimate], keys),
      text(stand + [hint, arrows], ""), text(stand + [hint], ""), text(stand, keys),
    ]
    return choices.first { Width.columns(of: $0) <= columns - 2 } ?? text(stand, "")
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
}
