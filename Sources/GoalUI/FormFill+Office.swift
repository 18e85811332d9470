import GoalCore
import GoalText

extension State {
  func officeDrafts(_ form: Form, _ goals: [Goal]) throws(FormProblem) -> [Draft] {
    switch form.purpose {
    case .close:
      guard let evidence = form.text(.evidence) else { throw .missing(.evidence) }
      return drafts(goals, .close(evidence: evidence, reason: form.text(.reason)))
    case .reopen: return drafts(goals, .reopen(reason: try required(form, .reason)))
    case .assign: return try assignments(form, goals)
    case .schedule: return try schedules(form, goals)
    case .retarget:
      let (reason, document) = (try required(form, .reason), try required(form, .document))
      return try each(goals) { goal throws(FormProblem) in
        .retarget(target: try quantity(form, .target, goal), reason: reason, document: document)
      }
    case .verify: return try inspections(form, goals, Inspection())
    case .verifyStage(let stage): return try inspections(form, goals, Inspection(stage: stage))
    case .verifyAssess(let assess): return try inspections(form, goals, Inspection(assess: assess))
    case .override(let light):
      let until = try form.text(.until).map { typed throws(FormProblem) in try readDay(typed, .until) }
      return drafts(
        goals, .override(Override(light: light, reason: try required(form, .reason), until: until)))
    case .lock: return try locks(form)
    case .addGoal: return [try newGoal(form)]
    default: return []
    }
  }

  private func drafts(_ goals: [Goal], _ content: Entry.Content) -> [Draft] {
    goals.map { Draft(goal: $0.id, on: day, content: content) }
  }

  /// A draft for each goal; figures are read with each goal's own unit.
  private func each(
    _ goals: [Goal], _ content: (Goal) throws(FormProblem) -> Entry.Content
  ) throws(FormProblem) -> [Draft] {
    var drafts: [Draft] = []
    for goal in goals { drafts.append(Draft(goal: goal.id, on: day, content: try content(goal))) }
    return drafts
  }

  private func required(_ form: Form, _ field: FormField) throws(FormProblem) -> String {
    guard let text = form.text(field) else { throw .missing(field) }
    return text
  }

  /// Only what differs from what is in force is recorded.
  private func assignments(_ form: Form, _ goals: [Goal]) throws(FormProblem) -> [Draft] {
    var drafts: [Draft] = []
    for goal in goals {
      guard let state = snapshot.state(goal.id) else { continue }
      var change = Assignment()
      if let lead = form.text(.lead), lead != state.lead { change.lead = units.name(of: lead) }
      if let partners = form.text(.partners).map(list), partners != state.partners {
        change.partners = partners.map(units.name)
      }
      if let person = form.text(.person), person != state.person { change.person = person }
      if let start = form.text(.start) {
        let day = try readDay(start, .start)
        if day != state.start { change.start = day }
      }
      if let due = form.text(.due) {
        let day = try readDay(due, .due)
        if day != state.due { change.due = day }
      }
      if let typed = form.text(.rhythm) {
        let rhythm = try word(
          typed, .rhythm, Rhythm.allCases.map { ($0, [$0.rawValue, words.kinds.rhythm($0)]) })
        if rhythm != state.rhythm { change.rhythm = rhythm }
      }
      if change != Assignment() { drafts.append(Draft(goal: goal.id, on: day, content: .assign(change))) }
    }
    if drafts.isEmpty { throw .refused(.nothingStated) }
    return drafts
  }

  private func schedules(_ form: Form, _ goals: [Goal]) throws(FormProblem) -> [Draft] {
    let typed = try required(form, .points)
    return try each(goals) { goal throws(FormProblem) in .schedule(try points(typed, goal)) }
  }

  /// `03-31=10 06-30=入户 签约`: a word without a day belongs to the name before it.
  func points(_ typed: String, _ goal: Goal) throws(FormProblem) -> [Checkpoint] {
    var parts: [String] = []
    for word in typed.split(whereSeparator: \.isWhitespace) {
      if word.contains(where: { $0 == "=" || $0 == "＝" }) || parts.isEmpty {
        parts.append(String(word))
      } else {
        parts[parts.count - 1] += " \(word)"
      }
    }
    var points: [Checkpoint] = []
    for part in parts {
      let sides = part.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "=" || $0 == "＝" }
      guard sides.count == 2, !sides[1].isEmpty else {
        throw .badWord(
          .points, part, allowed: ["06-30=20", "06-30=60%", "06-30=\(interface.exampleCheckpoint)"])
      }
      let day = try readDay(String(sides[0]), .points)
      points.append(
        Checkpoint(day: day, mark: Checkpoint.Mark(typed: String(sides[1]), units: goal.unit)))
    }
    return points
  }

  private func inspections(
    _ form: Form, _ goals: [Goal], _ found: Inspection
  ) throws(FormProblem) -> [Draft] {
    var inspection = found
    inspection.note = form.text(.note)
    if let typed = form.text(.finding) {
      inspection.finding = try word(
        typed, .finding,
        Inspection.Finding.allCases.map { ($0, [$0.rawValue, words.kinds.finding($0)]) })
    }
    return try each(goals) { goal throws(FormProblem) in
      var inspection = inspection
      for line in form.lines {
        switch line.field {
        case .value: inspection.value = try quantity(form, .value, goal)
        case .percent: inspection.percent = try quantity(form, .percent, goal)
        default: break
        }
      }
      return .verify(inspection)
    }
  }

  func month(_ form: Form) throws(FormProblem) -> Month {
    let typed = try required(form, .month)
    guard let month = Month(typed: typed, year: plan.year) else { throw .badDay(.month, typed) }
    return month
  }

  private func locks(_ form: Form) throws(FormProblem) -> [Draft] {
    let month = try month(form)
    if ledger.locks[month] != nil {
      guard let reason = form.text(.reason) else { throw .refused(.monthAlreadyLocked(month)) }
      return [Draft(goal: nil, on: nil, content: .unlock(month, reason: reason))]
    }
    // A reason is for opening a month again.
    if form.text(.reason) != nil { throw .refused(.monthNotLocked(month)) }
    // Its figures are frozen under the lock, from the ledger as it is then.
    return [Draft(goal: nil, on: nil, content: .lock(MonthLock(month: month, goals: [:], knew: [])))]
  }

  private func newGoal(_ form: Form) throws(FormProblem) -> Draft {
    let kinds: [Kind] = [.count, .milestone, .ongoing]
    let kind = try word(
      form.text(.kind) ?? "", .kind, kinds.map { ($0, [$0.rawValue, words.kinds.kind($0)]) })
    var ask = Ask.Class.advance
    if let typed = form.text(.ask) {
      ask = try word(typed, .ask, Ask.Class.allCases.map { ($0, [$0.rawValue, words.kinds.askClass($0)]) })
    } else if kind == .milestone {
      throw .missing(.ask)
    }
    let zh = try required(form, .titleZh)
    let target = form.text(.target) == nil ? nil : try quantity(form, .target, nil)
    let added = AddedGoal(
      item: try required(form, .item), title: Bilingual(zh: zh, en: form.text(.titleEn) ?? zh), kind: kind,
      ask: ask,
      target: target, unit: form.text(.unit), reason: try required(form, .reason))
    return Draft(goal: nil, on: day, content: .add(added))
  }

  func word<Value>(_ typed: String, _ field: FormField, _ choices: [(Value, [String])])
    throws(FormProblem) -> Value
  {
    let wanted = typed.lowercased()
    if let found = choices.first(where: { $0.1.contains { $0.lowercased() == wanted } }) { return found.0 }
    let begun = choices.filter { $0.1.contains { $0.lowercased().hasPrefix(wanted) } }
    if begun.count == 1 && !wanted.isEmpty { return begun[0].0 }
    throw .badWord(field, typed, allowed: choices.map { $0.1[language == .zh ? $0.1.count - 1 : 0] })
  }

  func list(_ typed: String) -> [String] {
    typed.split(whereSeparator: \.isListSeparator).map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
  }
}
