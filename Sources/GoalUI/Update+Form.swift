import GoalCore
import GoalText
import TextCells

extension State {
  mutating func press(_ key: Key, in form: Form) -> [Effect] {
    var form = form
    switch key {
    case .escape:
      if form.purpose == .find { search = "" }
      overlay = nil
      if case .savePreview(let preview) = form.purpose { overlay = .preview(preview) }
      return []
    case .enter:
      guard form.index == form.lines.count - 1 else {
        form.index += 1
        overlay = .form(form)
        return []
      }
      return submit(form)
    case .tab where completed(form) != nil: form = completed(form) ?? form
    case .tab, .down: form.index = (form.index + 1) % form.lines.count
    case .backTab, .up: form.index = (form.index + form.lines.count - 1) % form.lines.count
    default:
      form.replaceFresh(by: key)
      if form.lines[form.index].editor.handle(key) == .ignored { return [] }
      return edited(form)
    }
    overlay = .form(form)
    return []
  }

  /// A line changed: the old refusal no longer holds, and a search follows the text.
  mutating func edited(_ form: Form) -> [Effect] {
    var form = form
    if case .explain = form.purpose {} else { form.refusal = nil }
    overlay = .form(form)
    if form.purpose == .find { search(for: form.lines[0].editor.text) }
    return []
  }

  /// Tries what was filled in; a refusal stays in the form and nothing typed is lost.
  mutating func submit(_ form: Form) -> [Effect] {
    let drafts: [Draft]
    do { drafts = try fill(form) } catch {
      return refuse(form, error)
    }
    overlay = nil
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
