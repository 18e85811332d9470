import GoalCore
import GoalText
import TextCells

extension State {
  /// Opens a form, with what was typed into it when it was last left, and each line with its field's history.
  mutating func open(_ form: Form) {
    var form = form
    if let abandoned, abandoned.purpose == form.purpose, abandoned.goals == form.goals {
      form = abandoned
      form.isBack = true
      form.cycle = nil
      self.abandoned = nil
    } else {
      for index in form.lines.indices {
        let line = form.lines[index]
        form.lines[index].editor = editor(line.editor.text, line.field, form.goals)
      }
    }
    overlay = .form(form)
  }

  mutating func press(_ key: Key, in form: Form) -> [Effect] {
    var form = form
    switch key {
    case .escape, .control("g"), .function(10): return leave(form)
    case .enter: return enter(form)
    case .tab:
      if let completed = completed(form) { return edited(completed) }
      form.index = (form.index + 1) % form.lines.count
    case .backTab:
      if let completed = completed(form, by: -1) { return edited(completed) }
      form.index = (form.index + form.lines.count - 1) % form.lines.count
    case .down where form.lines.count > 1: form.index = (form.index + 1) % form.lines.count
    case .up where form.lines.count > 1:
      form.index = (form.index + form.lines.count - 1) % form.lines.count
    case .left, .right:
      if let stepped = stepped(form, by: key == .right ? 1 : -1) { return edited(stepped) }
      return edit(form, key)
    default: return edit(form, key)
    }
    form.cycle = nil
    overlay = .form(form)
    return []
  }

  private mutating func edit(_ form: Form, _ key: Key) -> [Effect] {
    var form = form
    form.cycle = nil
    form.lines[form.index].isStepping = false
    form.replaceFresh(by: key)
    if form.lines[form.index].editor.handle(key) == .ignored { return [] }
    return edited(form)
  }

  /// A line changed: the old refusal no longer holds, and a search follows the text.
  mutating func edited(_ form: Form) -> [Effect] {
    var form = form
    if case .explain = form.purpose {} else { form.refusal = nil }
    overlay = .form(form)
    if form.purpose == .find { search(for: form.lines[0].editor.text) }
    return []
  }

  /// On to the next line, unless this one cannot be right; from the last one the form is sent.
  private mutating func enter(_ form: Form) -> [Effect] {
    var form = form
    guard form.index < form.lines.count - 1 else { return submit(form) }
    if let problem = lineProblem(form) {
      form.refusal = problem.notice(self)
    } else {
      form.index += 1
      form.cycle = nil
    }
    overlay = .form(form)
    return []
  }

  /// Leaves a form; what was typed into it is kept for when it is asked for again.
  private mutating func leave(_ form: Form) -> [Effect] {
    if form.purpose == .find { search = "" }
    overlay = nil
    if case .savePreview(let preview) = form.purpose { overlay = .preview(preview) }
    let isTouched = form.lines.contains { !$0.isFresh && !$0.editor.isEmpty }
    if form.isAnAct, isTouched {
      abandoned = form
      if notice == nil { notice = .told(words.prompts.keptTyped) }
    }
    return []
  }

  /// Tries what was filled in; a refusal stays in the form and nothing typed is lost.
  mutating func submit(_ form: Form) -> [Effect] {
    let drafts: [Draft]
    do { drafts = try fill(form) } catch {
      return refuse(form, error)
    }
    overlay = nil
    for line in form.lines { remember(line.editor.text, line.field) }
    switch form.purpose {
    case .find:
      if !search.isEmpty && view != .ledger && matches.isEmpty { notice = .cannot(.nothingFound(search)) }
      return []
    case .day: return go(to: form)
    case .savePreview(let preview): return [save(preview, to: form.text(.path) ?? "")]
    default: break
    }
    let effects = save(drafts)
    sent = effects.isEmpty ? nil : form
    // A refusal of the rules comes back into the form, with all that was typed.
    if case .refused(let refusal) = notice, effects.isEmpty {
      return refuse(form, FormProblem.refused(refusal))
    }
    return effects
  }

  /// The store refused under its lock: what was typed comes back.
  mutating func refuse(_ refusal: Refusal) {
    if let sent {
      _ = refuse(sent, FormProblem.refused(refusal))
    } else {
      notice = .refused(refusal)
    }
    sent = nil
  }

  private mutating func refuse(_ form: Form, _ problem: FormProblem) -> [Effect] {
    var form = form
    form.refusal = problem.notice(self)
    if let field = problem.field, let index = form.lines.firstIndex(where: { $0.field == field }) {
      form.index = index
    }
    notice = nil
    overlay = .form(form)
    return []
  }

  private mutating func go(to form: Form) -> [Effect] {
    // Enter on an empty line keeps the day shown.
    let day = form.text(.day).flatMap { readDay($0) } ?? day
    guard ledger.knows(day) || hasHistory() else { return [] }
    look(at: ledger, on: day)
    notice = .told("\(interface.planDay) \(day)")
    return [.remember(day: day)]
  }
}
