import GoalCore
import GoalReport
import GoalText

/// Why a form cannot be sent.
enum FormProblem: Error {
  case refused(Refusal)
  case badQuantity(FormField, String, QuantityProblem)
  case badDay(FormField, String)
  case badWord(FormField, String, allowed: [String])
  case missing(FormField)

  /// The line to go back to.
  var field: FormField? {
    switch self {
    case .refused(.missing(.evidence)): .evidence
    case .refused(.missing(.reason)), .refused(.unmetNeedsReason): .reason
    case .refused(.missing(.document)): .document
    case .refused(.missing(.note)), .refused(.differsNeedsNote): .note
    case .refused(.textTooLong(let field, _)): FormField(rawValue: field.rawValue)
    case .refused: nil
    case .badQuantity(let field, _, _), .badDay(let field, _), .badWord(let field, _, _), .missing(let field):
      field
    }
  }

  func notice(_ state: State) -> Notice {
    switch self {
    case .refused(let refusal): .refused(refusal)
    case .badQuantity(_, let text, let problem): .failed(state.words.errors.quantity(problem, text))
    case .badDay(_, let text): .failed(state.words.errors.badDay(text))
    case .badWord(_, let text, let allowed): .failed(state.interface.badWord(text, allowed))
    case .missing(let field): .failed(state.interface.missing(state.interface.label(field)))
    }
  }
}

extension State {
  /// The drafts that a form's lines make.
  func fill(_ form: Form) throws(FormProblem) -> [Draft] {
    let goals = form.goals.compactMap { ledger.goal($0) }
    switch form.purpose {
    case .find: return []
    case .savePreview:
      guard let path = form.text(.path) else { throw .missing(.path) }
      if ReportFormat(fileName: path) == nil {
        throw .badWord(.path, path, allowed: ReportFormat.endings.map { "*." + $0.ending })
      }
      return []
    case .day:
      guard let typed = form.text(.day) else { return [] }
      let day = try readDay(typed, .day)
      if day < plan.firstDay || day > plan.lastDay { throw .refused(.outsideYear(day, year: plan.year)) }
      return []
    case .value, .percent: return try figures(form, goals)
    case .note, .explain: return try notes(form, goals)
    default: return try officeDrafts(form, goals)
    }
  }

  private func figures(_ form: Form, _ goals: [Goal]) throws(FormProblem) -> [Draft] {
    var drafts: [Draft] = []
    for goal in goals {
      if form.purpose == .percent {
        let percent = try quantity(form, .percent, goal)
        drafts.append(progress(Progress(percent: percent), goal))
      } else {
        let (value, isEstimate) = try estimated(form, goal)
        drafts.append(progress(Progress(value: value, estimate: isEstimate), goal))
      }
    }
    return drafts
  }

  private func notes(_ form: Form, _ goals: [Goal]) throws(FormProblem) -> [Draft] {
    if case .explain(let drafts) = form.purpose {
      guard let note = form.text(.note) else { throw .missing(.note) }
      return drafts.map { draft in
        guard case .progress(var stated) = draft.content else { return draft }
        stated.note = note
        return Draft(goal: draft.goal, on: draft.on, content: .progress(stated))
      }
    }
    let said = Progress(
      note: form.text(.note), problem: form.text(.problem), next: form.text(.next),
      evidence: form.text(.evidence))
    if said.isEmpty { throw .missing(.note) }
    return goals.map { progress(said, $0) }
  }

  /// A value, as an estimate when 约 or ~ stands before it and the goal takes one.
  func estimated(_ form: Form, _ goal: Goal) throws(FormProblem) -> (Quantity, Bool) {
    guard let typed = form.text(.value), let sign = typed.first, "约~～".contains(sign),
      goal.takes.contains(.estimate)
    else { return (try quantity(form, .value, goal), false) }
    let rest = String(typed.dropFirst())
    do { return (try Quantity(typed: rest, units: goal.unit.map { [$0.zh, $0.en] } ?? []), true) } catch {
      throw .badQuantity(.value, typed, error)
    }
  }

  /// A quantity as staff type it, with or without the goal's unit.
  func quantity(_ form: Form, _ field: FormField, _ goal: Goal?) throws(FormProblem) -> Quantity {
    guard let typed = form.text(field) else { throw .missing(field) }
    do { return try Quantity(typed: typed, units: goal?.unit.map { [$0.zh, $0.en] } ?? []) } catch {
      throw .badQuantity(field, typed, error)
    }
  }

  func readDay(_ typed: String, _ field: FormField) throws(FormProblem) -> Day {
    guard let day = readDay(typed) else { throw .badDay(field, typed) }
    return day
  }

  /// `6-30`, `6月30日`, `昨天`, `+7`, `月底` and the like, in the plan's year.
  func readDay(_ typed: String) -> Day? {
    // After the plan's year the day worked on is what the user means by today.
    Day(typed: typed, from: day, today: today < plan.lastDay ? today : day, year: plan.year)
  }
}
