import GoalCore
import GoalText
import TextCells

extension State {
  /// The words a field is chosen from, and no others; nil for fields that take any text.
  func closedOptions(_ field: FormField) -> [String]? {
    switch field {
    case .rhythm: Rhythm.allCases.map(words.kinds.rhythm)
    case .finding: Inspection.Finding.allCases.map(words.kinds.finding)
    case .kind: ([.count, .milestone, .ongoing] as [Kind]).map(words.kinds.kind)
    case .ask: Ask.Class.allCases.map(words.kinds.askClass)
    case .item: openItems
    default: nil
    }
  }

  /// What a line could hold, likeliest first: for Tab, and for the arrows while it is empty.
  func options(_ form: Form, _ field: FormField) -> [String] {
    if let closed = closedOptions(field) { return closed }
    switch field {
    case .lead: return knownUnits.map(\.name)
    case .partners:
      let named = form.text(.partners).map(list) ?? []
      return knownUnits.map(\.name).filter { !named.dropLast().contains($0) }
    case .person: return Set(snapshot.states.compactMap(\.person)).sorted()
    case .unit: return goalUnits
    case .month: return monthOptions
    case .day, .start, .due, .until:
      let days = Day.relativeWords.compactMap { readDay($0.zh) }
      return days.enumerated().filter { !days[..<$0.offset].contains($0.element) }.map(\.element.description)
    case .note, .problem, .next, .evidence, .reason, .document: return history(field, form.goals).reversed()
    default: return []
    }
  }

  /// Items beside whose goals others may be added.
  private var openItems: [String] {
    let open = Set(plan.goals.filter(\.openList).compactMap(\.item))
    return plan.areas.flatMap(\.items).map(\.id).filter(open.contains)
  }

  /// The units goals are counted in, each once, in the plan's order.
  private var goalUnits: [String] {
    var seen: Set<String> = []
    return plan.goals.compactMap { $0.unit?.in(language) }.filter { $0 != "%" && seen.insert($0).inserted }
  }

  /// The months of the year up to the day, latest first.
  private var monthOptions: [String] {
    (1...12).map { Month(year: plan.year, month: $0) }.filter { $0.first <= day }.reversed().map(
      \.description)
  }

  /// The form with the arrows' next choice in its line; nil where the arrows move the caret.
  ///
  /// They choose where the line takes nothing but fixed words, and where it is empty or was filled by them.
  func stepped(_ form: Form, by step: Int) -> Form? {
    let line = form.lines[form.index]
    guard closedOptions(line.field) != nil || line.editor.isEmpty || line.isStepping else { return nil }
    guard let text = number(form, by: step) ?? option(form, by: step) else { return nil }
    var form = form
    form.lines[form.index].editor.replaceAll(with: text)
    form.lines[form.index].isStepping = true
    form.lines[form.index].isFresh = false
    return form
  }

  private func option(_ form: Form, by step: Int) -> String? {
    let line = form.lines[form.index]
    let options = options(form, line.field)
    guard !options.isEmpty else { return nil }
    let text = line.editor.text.trimmingBlanks
    let now = options.firstIndex { $0.lowercased() == text.lowercased() }
    return options[
      now.map { ($0 + step + options.count) % options.count } ?? (step > 0 ? 0 : options.count - 1)]
  }

  /// A figure one step on from the line's, or from the one in force.
  private func number(_ form: Form, by step: Int) -> String? {
    let field = form.lines[form.index].field
    guard [.value, .percent, .target].contains(field) else { return nil }
    let goal = form.goals.first.flatMap { ledger.goal($0) }
    let state = goal.flatMap { snapshot.state($0.id) }
    let stated: Quantity? =
      switch field {
      case .value: state?.value
      case .percent: state?.percent
      default: state?.target
      }
    let size = field == .percent ? Quantity(5) : goal?.step ?? Quantity(1)
    let typed = form.text(field).flatMap { try? Quantity(typed: $0) }
    let next = (typed ?? stated ?? .zero) + (step > 0 ? size : -size)
    if next < .zero { return Quantity.zero.description }
    return (field == .percent ? min(next, Quantity(100)) : next).description
  }
}
