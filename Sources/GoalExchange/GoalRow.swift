package import GoalCore
import GoalText

/// What a table says of one goal on a day, cell by cell.
package struct GoalRow: Sendable {
  let goal: Goal
  let state: GoalState
  /// What the last report said in so many words.
  let last: Progress?
  let plan: Plan
  let day: Day

  package init(_ goal: Goal, _ state: GoalState, history: [CountedEntry], plan: Plan, on day: Day) {
    self.goal = goal
    self.state = state
    self.plan = plan
    self.day = day
    let entry = history.last { $0.entry.id == state.lastReport?.entry }?.entry
    if case .progress(let progress) = entry?.content { last = progress } else { last = nil }
  }

  /// The cell of a column as it stands in the ledger.
  func text(_ column: TableColumn, _ words: Words) -> String {
    switch column {
    case .id: goal.id
    case .title: goal.title.in(words.language)
    case .ask: goal.ask.verb.in(words.language)
    case .target: words.target(standing, of: goal) ?? ""
    case .light: words.word(standing.light, plan)
    case .last: figure(words)
    case .lastDay: state.lastReport?.on.description ?? ""
    case .fill: fill(words)
    case .day: state.lastReport?.on.description ?? ""
    default: statement(column, words) ?? office(column, words) ?? ""
    }
  }

  var standing: Standing { state.standing(goal, plan: plan, on: day) }

  /// The last figure with its unit; not as `9/30`, which spreadsheets take for a day.
  private func figure(_ words: Words) -> String {
    guard state.figure != nil else { return "" }
    guard goal.kind == .count, let value = state.value else { return words.figure(standing, of: goal, state) }
    return words.amount(value, goal.unit)
  }

  private func statement(_ column: TableColumn, _ words: Words) -> String? {
    switch column {
    case .value: state.value.map { state.estimate ? words.numbers.about($0.description) : $0.description }
    case .percent: state.percent?.description
    case .stage: state.stage.map(words.kinds.stage)
    case .assess: state.assess.map(words.kinds.assessment)
    case .reach: state.ticks.isEmpty ? nil : ticked.joined(separator: "、")
    case .note: last?.note
    case .problem: last?.problem
    case .next: last?.next
    case .evidence: last?.evidence
    default: nil
    }
  }

  private func office(_ column: TableColumn, _ words: Words) -> String? {
    switch column {
    case .lead: state.lead
    case .partners: state.partners.joined(separator: "、")
    case .person: state.person
    case .start: state.start.description
    case .due: state.due.description
    case .rhythm: words.kinds.rhythm(state.rhythm)
    case .schedule: state.schedule.map(point).joined(separator: "；")
    default: nil
    }
  }

  /// The checkpoints ticked, in the order of the schedule; those of an earlier one by name.
  private var ticked: [String] {
    let named = state.schedule.compactMap(\.name)
    return named.filter { state.ticks[$0] != nil } + state.ticks.keys.filter { !named.contains($0) }.sorted()
  }

  /// `06-30=20`, as it is read back.
  private func point(_ point: Checkpoint) -> String {
    switch point.mark {
    case .value(let value): "\(point.day.monthAndDay)=\(value)"
    case .percent(let percent): "\(point.day.monthAndDay)=\(percent)%"
    case .name(let name): "\(point.day.monthAndDay)=\(name)"
    }
  }

  /// How the goal's kind is filled in.
  private func fill(_ words: Words) -> String {
    let said = ExchangeWords.of(words.language)
    if state.closed != nil { return said.fillClosed }
    let names = state.schedule.compactMap(\.name).filter { state.ticks[$0] == nil }
    let unit = goal.unit?.in(words.language) ?? ""
    let base =
      switch goal.kind {
      case .count: said.fillValue(unit)
      case .milestone: said.fillStages(goal.ladder.map(words.kinds.stage))
      case .growth, .floor, .ceiling: said.fillRate(unit)
      case .delegated: state.target == nil ? said.fillPending : said.fillRate(unit)
      case .ongoing: said.fillOngoing(Assessment.allCases.map(words.kinds.assessment))
      }
    return base + (names.isEmpty ? "" : said.fillPoints(names))
  }
}
