/// The standing rules of one goal on one day: each step of the order of decision, and each kind's rule.
struct Judge {
  typealias Verdict = (light: Light, cause: Standing.Cause)

  let goal: Goal
  let state: GoalState
  let plan: Plan
  let day: Day
  let owed: Int

  /// closed · frozen · pending · met · before the start · from the due day · override · no figure · the rules.
  func decide(frozen: (light: Light, month: Month)?) -> Verdict {
    if let closed = state.closed { return (.closed, .closed(unmet: isUnmet(closed))) }
    if let frozen { return (frozen.light, .frozen(frozen.month)) }
    if goal.kind == .delegated && state.target == nil { return (.pending, .pending) }
    if isReached { return (.reached, .reached) }
    if day < state.start { return (.onPace, .notStarted(from: state.start)) }
    if day >= state.due { return onDueDay() }
    if let override = overrideInForce { return (override.light.light, .override(override)) }
    guard state.figure != nil else {
      return (.noReport, .unreported(owed: owed, hasReports: state.lastReport != nil))
    }
    return worst([rule()] + others())
  }

  /// Met by the figure that stands; rates only from the due day, by a value dated on it or later.
  var isReached: Bool { state.isReached(goal) }

  var figureDay: Day? { state.figureDay }

  /// Closed out below its target (销号未达标). A reason may also be given for a goal that is reached.
  private func isUnmet(_ closed: GoalState.Closing) -> Bool {
    closed.reason != nil && goal.rule != .ongoing && !isReached
  }

  var share: Ratio? {
    switch goal.rule {
    case .count, .growth, .floor:
      guard let value = state.standingValue, let target = state.target, target > .zero else { return nil }
      return Ratio(value, over: target)
    case .milestone:
      if let percent = state.standingPercent { return Ratio(percent, over: Quantity(100)) }
      return state.standingStage == .notStarted ? .zero : state.standingStage == .reached ? .one : nil
    case .ceiling, .ongoing, .delegated: return nil
    }
  }

  /// What share the day expects; for a rate that accrues, of the value's own day.
  var expected: Ratio? {
    switch goal.rule {
    case .count, .milestone: return state.expected(on: day)
    case .floor where goal.accrues: return figureDay.map { state.pace(on: $0) }
    default: return nil
    }
  }

  var overdueDays: Int? {
    guard goal.rule == .count || goal.rule == .milestone, state.closed == nil else { return nil }
    if let met = state.metSince { return met > state.due ? met - state.due : nil }
    return day > state.due ? day - state.due : nil
  }

  private var overrideInForce: GoalState.OverrideInForce? {
    guard let override = state.override, override.until.map({ day <= $0 }) ?? true else { return nil }
    // Without a figure a hand may only lower the light.
    return state.figure == nil && override.light.light >= .noReport ? nil : override
  }

  private func onDueDay() -> Verdict {
    switch goal.rule {
    case .count, .milestone: return (.farBehind, state.figure == nil ? .dueUnreported : .dueUnmet)
    case .growth, .floor, .ceiling:
      guard let figure = figureDay, figure >= state.due else { return (.noReport, .yearUnreported) }
      return worst([rate()] + others())
    case .ongoing, .delegated:
      guard state.figure != nil else {
        return (.noReport, .unreported(owed: owed, hasReports: state.lastReport != nil))
      }
      return worst([rule()] + others())
    }
  }

  private func rule() -> Verdict {
    switch goal.rule {
    case .count: gap() ?? (.onPace, .gap)
    case .milestone: milestone()
    case .growth, .floor, .ceiling: worst([rate(), reporting()])
    case .ongoing, .delegated: reporting()
    }
  }

  /// Points behind what is expected: under 10 on pace, 10 to 30 behind, over 30 far behind. Nil without a share.
  private func gap() -> Verdict? {
    guard let share, let expected else { return nil }
    let points = (expected - share) * Ratio(100, 1)
    if points > Ratio(Int128(plan.lights.farBehind), 1) { return (.farBehind, .gap) }
    return (points >= Ratio(Int128(plan.lights.behind), 1) ? .behind : .onPace, .gap)
  }

  private func milestone() -> Verdict {
    let namesOnly = state.expected(on: day) == nil
    if !namesOnly, let gap = gap() { return gap }
    let late = !namesOnly && state.standingPercent == nil && isLate
    return worst([reporting()] + (late ? [(.behind, .late)] : []))
  }

  private var isLate: Bool { state.pace(on: day) > Ratio(Int128(plan.lights.latestPace), 100) }

  private func reporting() -> Verdict {
    (owed == 0 ? .onPace : owed == 1 ? .behind : .farBehind, .reporting(owed: owed))
  }

  /// Rates against their target, or the part of it that has accrued on the value's own day.
  private func rate() -> Verdict {
    guard let value = state.standingValue, let target = state.target else {
      return (.noReport, .yearUnreported)
    }
    let compared = Ratio(target, over: Quantity(1)) * (expected ?? .one)
    let stated = Ratio(value, over: Quantity(1))
    let short = goal.rule == .ceiling ? stated - compared : compared - stated
    let shown = Quantity(units: Int64(clamping: (compared * Ratio(10_000, 1)).rounded))
    if short <= .zero { return (.onPace, .meets(compared: shown)) }
    let allowed = compared.magnitude * Ratio(Int128(plan.lights.shortfall), 100)
    let part = compared == .zero ? .one : short / compared.magnitude
    return (short <= allowed ? .behind : .farBehind, .short(compared: shown, by: part))
  }

  /// Named checkpoints, the unit's own word, an open problem, an inspection's doubt.
  private func others() -> [Verdict] {
    var verdicts: [Verdict] = []
    if let missed = state.missedCheckpoint(on: day) {
      let light: Light = missed.days > plan.lights.checkpointDays ? .farBehind : .behind
      verdicts.append((light, .checkpoint(name: missed.name, days: missed.days)))
    }
    if let assess = state.standingAssess { verdicts.append((assess.light, .assessed(assess))) }
    if state.problemOpen && heedsProblems { verdicts.append((.behind, .problem)) }
    if state.differsWithoutFigure { verdicts.append((.behind, .differs)) }
    return verdicts
  }

  private var heedsProblems: Bool {
    goal.kind == .ongoing || (goal.kind == .milestone && state.figure != nil && state.standingPercent == nil)
  }

  /// The worst light; the first of equals.
  private func worst(_ verdicts: [Verdict]) -> Verdict {
    verdicts.dropFirst().reduce(verdicts[0]) { $1.light < $0.light ? $1 : $0 }
  }
}

extension Ratio {
  /// To the nearest whole, halves away from 0.
  package var rounded: Int128 {
    let doubled = numerator * 2 + (numerator < 0 ? -denominator : denominator)
    return doubled / (denominator * 2)
  }
}
