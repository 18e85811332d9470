package import GoalCore

extension Words {
  /// Why a goal shows its light, in one line: 22/40 = 55%，序时进度 49.6%，超前 5.4 个百分点 → 正常.
  ///
  /// Every number in it is on the same side of the rule's threshold as the exact one. Text that users entered
  /// (reasons, names of checkpoints) stands in it as it is; show it through the sanitizer.
  package func reason(
    _ standing: consuming Standing, of goal: consuming Goal, _ state: consuming GoalState, plan: Plan
  ) -> String {
    let light = standing.light
    let writer = ReasonWriter(
      words: self, standing: standing, goal: goal, state: state, lights: plan.lights, lastDay: plan.lastDay)
    var line = ""
    for (index, fact) in writer.facts.enumerated() {
      if index > 0 { line += numbers.comma }
      line += fact
    }
    line += " → "
    line += word(light, plan)
    return line
  }
}

/// Puts the facts of one reason into words.
struct ReasonWriter {
  let words: Words
  let standing: Standing
  let goal: Goal
  let state: GoalState
  let lights: LightTable
  /// The last day of the plan's year.
  let lastDay: Day

  private var said: ReasonWords { words.reasons }

  var facts: [String] {
    let found = inspection
    return found.isEmpty ? decision : found + decision
  }

  private var decision: [String] {
    switch standing.cause {
    case .closed(let unmet): closed(unmet: unmet)
    case .frozen(let month): stated + [said.frozen(words.month(month))]
    case .pending: pending
    case .reached: reached
    case .meets: rate()
    case .notStarted(let from): [said.notStarted(words.day(from))]
    case .dueUnmet: [figure, said.dueUnmet(words.day(state.due))] + overdue
    case .dueUnreported: [said.dueUnreported(words.day(state.due))] + overdue
    case .yearUnreported: yearUnreported
    case .override(let override): [self.override(override)]
    case .unreported(let owed, let hasReports): unreported(owed, hasReports)
    case .gap: gap
    case .short(_, let by): rate(short: by)
    case .reporting(let owed): reporting(owed)
    case .late: late
    case .checkpoint(let name, let days): [said.checkpoint(name, days)]
    case .assessed(let assessment): stage + [said.assessed(words.kinds.assessment(assessment))]
    case .problem: stage + [said.problem]
    case .differs: [said.differs]
    }
  }

  /// What an inspection found beside what was reported.
  private var inspection: [String] {
    guard let verified = state.verified, state.isDoubted else { return [] }
    let found = verified.inspection
    let unit = goal.unit
    if let value = found.value {
      let reported = state.value.map { words.amount($0, unit) } ?? words.numbers.none
      return [said.inspected(words.amount(value, unit), reported)]
    }
    if let percent = found.percent { return [said.inspected(percentage(percent), reportedStage)] }
    if let stage = found.stage { return [said.inspected(words.kinds.stage(stage), reportedStage)] }
    if let assess = found.assess {
      let reported = state.assess.map(words.kinds.assessment) ?? words.numbers.none
      return [said.inspected(words.kinds.assessment(assess), reported)]
    }
    if standing.cause == .differs { return [] }
    return [said.inspectedOnly]
  }

  private var reportedStage: String {
    state.percent.map(percentage) ?? state.stage.map(words.kinds.stage) ?? words.numbers.none
  }

  private func percentage(_ percent: Quantity) -> String { "\(words.quantity(percent))%" }

  /// 22/40 = 55%, 8.8%, 60% or 进行中.
  var figure: String {
    let figure = words.plainFigure(standing, of: goal, state)
    guard goal.rule == .count, let share = standing.share else { return figure }
    return "\(figure) = \(words.percent(share))"
  }

  private var pending: [String] {
    let reported = state.value.map { said.reported(words.amount($0, goal.unit)) }
    return [reported, said.pending].compactMap { $0 }
  }

  /// Where a milestone is; nothing for one of which only a checkpoint was ticked.
  private var stage: [String] {
    let isStated = state.standingPercent != nil || state.standingStage != nil
    return goal.rule == .milestone && isStated ? [figure] : []
  }

  /// What was reported, where it is a figure or a stage.
  private var stated: [String] {
    let isStated = state.standingValue != nil || state.standingPercent != nil || state.standingStage != nil
    return goal.rule != .ongoing && isStated ? [figure] : []
  }

  private var overdue: [String] { standing.overdueDays.map { [said.overdue($0)] } ?? [] }

  private func closed(unmet: Bool) -> [String] {
    guard let closing = state.closed else { return [] }
    let day = words.day(closing.stamp.on)
    let figures = goal.rule == .ongoing || state.figure == nil ? [] : [figure]
    return figures + [unmet ? said.closedUnmet(day, closing.reason ?? "") : said.closed(day)]
  }

  private var reached: [String] {
    if goal.rule != .count && goal.rule != .milestone { return rate() }
    return [figure] + (state.metSince.map { [said.reachedOn(words.day($0))] } ?? []) + overdue
  }

  private func override(_ override: GoalState.OverrideInForce) -> String {
    let light = words.kinds.assessment(override.light)
    guard let until = override.until else { return said.override(light, override.reason) }
    return said.overrideUntil(light, override.reason, words.day(until))
  }

  private var yearUnreported: [String] {
    let missing =
      state.due == lastDay ? said.yearUnreported : said.dueFigureUnreported(words.day(state.due))
    guard let stamp = state.figure else { return [missing] }
    return [missing, said.last(words.day(stamp.on), figure)]
  }

  private func unreported(_ owed: Int, _ hasReports: Bool) -> [String] {
    let missing = hasReports ? said.noFigure : said.noReport
    return [missing + (owed > 0 ? said.alsoOwed + said.owed(owed) : "")]
  }

  private func reporting(_ owed: Int) -> [String] {
    stage + [words.kinds.rhythm(state.rhythm), owed > 0 ? said.owed(owed) : said.nothingOwed]
  }

  private var late: [String] {
    let latest = Ratio(Int128(lights.latestPace), 100)
    let pace = said.pace(words.percent(standing.pace, against: [.one, latest]))
    return stage + [said.late(pace, words.percent(latest))]
  }
}
