import GoalCore
import GoalText
import TextCells

/// How a form stands while it is being filled in.
enum FormStand {
  /// Nothing has been typed that could be judged.
  case open
  /// A line cannot be right as it stands, or the rules do not allow what the form says.
  case wrong(FormProblem)
  /// What is there is right; this is still missing.
  case lacks(String)
  /// What would be recorded.
  case right(String)
}

extension State {
  /// Judges a form as it is typed, by the same rules as when it is sent.
  func stand(_ form: Form) -> FormStand {
    if let problem = lineProblem(form) { return .wrong(problem) }
    guard form.isAnAct || form.purpose == .day, form.lines.contains(where: { !$0.editor.isEmpty }) else {
      return .open
    }
    // A lock freezes every goal's figures: that is for when it is sent.
    if form.purpose == .lock { return lockStand(form) }
    do {
      let drafts = try fill(form)
      for draft in drafts { try checked(draft) }
    } catch {
      return stand(form, error)
    }
    return .right(preview(form))
  }

  private func checked(_ draft: Draft) throws(FormProblem) {
    do { try ledger.check(draft, today: draft.lastDay(shown: day, today: today)) } catch {
      throw .refused(error)
    }
  }

  /// What is only not there yet is no mistake.
  private func stand(_ form: Form, _ problem: FormProblem) -> FormStand {
    switch problem {
    case .missing(let field): return .lacks(words.prompts.stillNeeds(interface.label(field)))
    case .refused(.missing), .refused(.unmetNeedsReason), .refused(.differsNeedsNote):
      if case .refused(let refusal) = problem { return .lacks(words.refusal(refusal)) }
      return .open
    case .refused(.nothingStated): return .open
    case .refused(.lowerNeedsNote(let from, let to)): return .lacks(words.prompts.asksWhyLower(from, to))
    default: return .wrong(problem)
    }
  }

  private func lockStand(_ form: Form) -> FormStand {
    guard let month = try? month(form) else { return .open }
    if ledger.locks[month] != nil {
      return form.text(.reason) == nil
        ? .lacks(words.prompts.unlocksWithReason("\(month)")) : .right(words.prompts.unlocks("\(month)"))
    }
    if form.text(.reason) != nil { return .wrong(.refused(.monthNotLocked(month))) }
    let last = min(day, today)
    return month.last > last
      ? .wrong(.refused(.monthNotEnded(month, today: last))) : .right(words.prompts.locks("\(month)"))
  }

  /// What is wrong with the line under the caret; nil while it is empty.
  func lineProblem(_ form: Form) -> FormProblem? {
    let line = form.lines[form.index]
    guard !line.editor.text.trimmingBlanks.isEmpty else { return nil }
    do {
      try check(line.field, form)
      try checkLength(line)
      return nil
    } catch {
      return error
    }
  }

  private func check(_ field: FormField, _ form: Form) throws(FormProblem) {
    let goals = form.goals.compactMap { ledger.goal($0) }
    let typed = form.text(field) ?? ""
    switch field {
    case .value:
      for goal in goals {
        if form.purpose == .value {
          _ = try estimated(form, goal)
        } else {
          _ = try quantity(form, field, goal)
        }
      }
    case .percent:
      let percent = try quantity(form, field, goals.first)
      if percent < .zero || percent > Quantity(100) { throw .refused(.percentRange(percent)) }
    case .target: _ = try quantity(form, field, goals.first)
    case .day, .start, .due, .until:
      let day = try readDay(typed, field)
      if day < plan.firstDay || day > plan.lastDay { throw .refused(.outsideYear(day, year: plan.year)) }
    case .month: _ = try month(form)
    case .points: if let goal = goals.first { _ = try points(typed, goal) }
    case .rhythm:
      _ = try word(typed, field, Rhythm.allCases.map { ($0, [$0.rawValue, words.kinds.rhythm($0)]) })
    case .finding, .kind, .ask, .item: try checkWord(typed, field)
    default: break
    }
  }

  /// A fixed word, by its id or name, or by its beginning.
  private func checkWord(_ typed: String, _ field: FormField) throws(FormProblem) {
    let ids: [String] =
      switch field {
      case .finding: Inspection.Finding.allCases.map(\.rawValue)
      case .kind: ([.count, .milestone, .ongoing] as [Kind]).map(\.rawValue)
      case .ask: Ask.Class.allCases.map(\.rawValue)
      default: closedOptions(field) ?? []
      }
    let names = closedOptions(field) ?? []
    _ = try word(typed, field, zip(ids, names).map { ($0, [$0, $1]) })
  }

  private func checkLength(_ line: Form.Line) throws(FormProblem) {
    guard let field = Field(rawValue: line.field.rawValue) else { return }
    let count = line.editor.text.unicodeScalars.count
    if count > Ledger.textLimit { throw .refused(.textTooLong(field, characters: count)) }
  }

  /// What the form would record, as far as the words typed do not say it themselves.
  private func preview(_ form: Form) -> String {
    let goals = form.goals.compactMap { ledger.goal($0) }
    switch form.purpose {
    case .value:
      guard goals.count == 1, let goal = goals.first, let (value, _) = try? estimated(form, goal) else {
        return ""
      }
      let now = snapshot.state(goal.id)?.value.map { "\(words.quantity($0))→" } ?? ""
      return now + words.amount(value, goal.unit)
    case .percent:
      guard goals.count == 1, let goal = goals.first, let percent = try? quantity(form, .percent, goal) else {
        return ""
      }
      let now = snapshot.state(goal.id)?.percent.map { "\(words.quantity($0))%→" } ?? ""
      return "\(now)\(words.quantity(percent))%"
    default: return lineMeaning(form)
    }
  }

  /// The day that a word or distance means; a unit that nobody has named yet.
  private func lineMeaning(_ form: Form) -> String {
    let line = form.lines[form.index]
    let typed = line.editor.text.trimmingBlanks
    switch line.field {
    case .day, .start, .due, .until:
      guard let day = readDay(typed) else { return "" }
      return "→ \(day) \(words.prompts.weekday(day.weekday))"
    case .lead, .partners:
      guard !units.isEmpty else { return "" }
      let known = Set(knownUnits.flatMap(\.names))
      let new = list(typed).filter { !known.contains($0) }
      return new.isEmpty ? "" : words.prompts.newUnit(new[0])
    default: return ""
    }
  }

  /// Which day a line means, wherever the form stands otherwise.
  func meaning(_ form: Form) -> String { lineProblem(form) == nil ? lineMeaning(form) : "" }
}
