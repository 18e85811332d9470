package import GoalCore

extension Words {
  /// Why a goal shows its light, in one line: 22/40 = 55%，序时进度 49.6%，超前 5.4 个百分点 → 正常.
  ///
  /// Every number in it is on the same side of the rule's threshold as the exact one. Text that users entered
  /// (reasons, names of checkpoints) stands in it as it is; show it through the sanitizer.
  package func reason(_ standing: Standing, of goal: Goal, _ held: HeldState, plan: Plan) -> String {
    var writer = ReasonWriter(
      words: self, standing: standing, goal: goal, held: held, lights: plan.lights, lastDay: plan.lastDay)
    writer.addInspection()
    writer.addDecision()
    writer.end(with: word(standing.light, plan))
    return writer.line
  }

  /// The same, of a state that nobody holds yet.
  package func reason(_ standing: Standing, of goal: Goal, _ state: GoalState, plan: Plan) -> String {
    reason(standing, of: goal, HeldState(state), plan: plan)
  }
}

/// Puts the facts of one reason into words, one after another.
struct ReasonWriter {
  let words: Words
  let standing: Standing
  let goal: Goal
  let held: HeldState
  let lights: LightTable
  /// The last day of the plan's year.
  let lastDay: Day
  /// What is told so far.
  private(set) var line = ""

  init(words: Words, standing: Standing, goal: Goal, held: HeldState, lights: LightTable, lastDay: Day) {
    self.words = words
    self.standing = standing
    self.goal = goal
    self.held = held
    self.lights = lights
    self.lastDay = lastDay
    line.reserveCapacity(ReasonWriter.usualLength)
  }

  /// Bytes that hold nearly every reason.
  private static let usualLength = 95

  private var said: ReasonWords { words.reasons }

  mutating func add(_ fact: String) {
    if !line.isEmpty { line += words.numbers.comma }
    line += fact
  }

  /// What follows from the facts.
  mutating func end(with light: String) {
    line += " → "
    line += light
  }

  mutating func addDecision() {
    switch standing.cause {
    case .closed(let unmet): addClosing(unmet: unmet)
    case .frozen(let month):
      addStated()
      add(said.frozen(words.month(month)))
    case .pending: addPending()
    case .reached: addReached()
    case .meets: addRate()
    case .notStarted(let from): add(said.notStarted(words.day(from)))
    case .dueUnmet:
      add(figure)
      add(said.dueUnmet(words.day(held.state.due)))
      addOverdue()
    case .dueUnreported:
      add(said.dueUnreported(words.day(held.state.due)))
      addOverdue()
    case .yearUnreported: addYearUnreported()
    case .override(let override): add(self.override(override))
    case .unreported(let owed, let hasReports):
      add((hasReports ? said.noFigure : said.noReport) + (owed > 0 ? said.alsoOwed + said.owed(owed) : ""))
    case .gap: addGap()
    case .short(_, let by): addRate(short: by)
    case .reporting(let owed):
      addStage()
      add(words.kinds.rhythm(held.state.rhythm))
      add(owed > 0 ? said.owed(owed) : said.nothingOwed)
    case .late: addLate()
    case .checkpoint(let name, let days): add(said.checkpoint(name, days))
    case .assessed(let assessment):
      addStage()
      add(said.assessed(words.kinds.assessment(assessment)))
    case .problem:
      addStage()
      add(said.problem)
    case .differs: add(said.differs)
    }
  }

  /// What an inspection found beside what was reported.
  mutating func addInspection() {
    guard held.state.isDoubted, let found = held.state.verified?.inspection else { return }
    if let value = found.value {
      let reported = held.state.value.map { words.amount($0, goal.unit) } ?? words.numbers.none
      add(said.inspected(words.amount(value, goal.unit), reported))
    } else if let percent = found.percent {
      add(said.inspected(percentage(percent), reportedStage))
    } else if let stage = found.stage {
      add(said.inspected(words.kinds.stage(stage), reportedStage))
    } else if let assess = found.assess {
      let reported = held.state.assess.map(words.kinds.assessment) ?? words.numbers.none
      add(said.inspected(words.kinds.assessment(assess), reported))
    } else if standing.cause != .differs {
      add(said.inspectedOnly)
    }
  }

  private var reportedStage: String {
    held.state.percent.map(percentage) ?? held.state.stage.map(words.kinds.stage) ?? words.numbers.none
  }

  private func percentage(_ percent: Quantity) -> String { words.quantity(percent) + "%" }

  /// 22/40 = 55%, 8.8%, 60% or 进行中.
  var figure: String {
    let figure = words.plainFigure(standing, of: goal, held.state)
    guard goal.rule == .count, let share = standing.share else { return figure }
    return "\(figure) = \(words.percent(share))"
  }

  private mutating func addPending() {
    if let value = held.state.value { add(said.reported(words.amount(value, goal.unit))) }
    add(said.pending)
  }

  /// Where a milestone is; nothing for one of which only a checkpoint was ticked.
  private mutating func addStage() {
    guard goal.rule == .milestone else { return }
    if held.state.standingPercent != nil || held.state.standingStage != nil { add(figure) }
  }

  /// What was reported, where it is a figure or a stage.
  private mutating func addStated() {
    guard goal.rule != .ongoing else { return }
    let isStated = held.state.standingPercent != nil || held.state.standingStage != nil
    if isStated || held.state.standingValue != nil { add(figure) }
  }

  private mutating func addOverdue() {
    if let days = standing.overdueDays { add(said.overdue(days)) }
  }

  private mutating func addClosing(unmet: Bool) {
    guard let closing = held.state.closed else { return }
    let day = words.day(closing.stamp.on)
    if goal.rule != .ongoing, held.state.figure != nil { add(figure) }
    add(unmet ? said.closedUnmet(day, closing.reason ?? "") : said.closed(day))
  }

  private mutating func addReached() {
    if goal.rule != .count && goal.rule != .milestone { return addRate() }
    add(figure)
    if let day = held.state.metSince { add(said.reachedOn(words.day(day))) }
    addOverdue()
  }

  private func override(_ override: GoalState.OverrideInForce) -> String {
    let light = words.kinds.assessment(override.light)
    guard let until = override.until else { return said.override(light, override.reason) }
    return said.overrideUntil(light, override.reason, words.day(until))
  }

  private mutating func addYearUnreported() {
    let due = held.state.due
    add(due == lastDay ? said.yearUnreported : said.dueFigureUnreported(words.day(due)))
    if let stamp = held.state.figure { add(said.last(words.day(stamp.on), figure)) }
  }

  private mutating func addLate() {
    addStage()
    let latest = Ratio(Int128(lights.latestPace), 100)
    let pace = said.pace(words.percent(standing.pace, against: [.one, latest]))
    add(said.late(pace, words.percent(latest)))
  }
}
