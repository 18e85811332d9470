/// The standing rules of one goal on one day: each step of the order of decision, and each kind's rule.
///
/// It holds what it needs of goal and plan, and is told the state: to hold that too would copy all of it.
struct Judge {
  typealias Verdict = (light: Light, cause: Standing.Cause)

  private let kind: Kind
  private let rule: Kind
  private let accrues: Bool
  private let limits: Limits
  private let day: Day
  private let owed: Int
  /// Met by the figure that stands; rates only from the due day, by a value dated on it or later.
  private let isReached: Bool

  /// Where the lights change, as in `LightTable`.
  private struct Limits {
    let behind: Int
    let farBehind: Int
    let shortfall: Int
    let latestPace: Int
    let checkpointDays: Int
  }

  init(_ goal: Goal, _ state: GoalState, _ lights: LightTable, on day: Day, owed: Int) {
    kind = goal.kind
    rule = goal.rule
    accrues = goal.accrues
    limits = Limits(
      behind: lights.behind, farBehind: lights.farBehind, shortfall: lights.shortfall,
      latestPace: lights.latestPace, checkpointDays: lights.checkpointDays)
    self.day = day
    self.owed = owed
    isReached = state.isReached(goal)
  }

  /// closed · frozen · pending · met · before the start · from the due day · override · no figure · the rules.
  func decide(_ state: GoalState, frozen: (light: Light, month: Month)?) -> Verdict {
    if let closed = state.closed { return (.closed, .closed(unmet: isUnmet(closed))) }
    if let frozen { return (frozen.light, .frozen(frozen.month)) }
    if kind == .delegated && state.target == nil { return (.pending, .pending) }
    if isReached { return (.reached, .reached) }
    if day < state.start { return (.onPace, .notStarted(from: state.start)) }
    if day >= state.due { return onDueDay(state) }
    if let override = overrideInForce(state) { return (override.light.light, .override(override)) }
    guard state.figure != nil else {
      return (.noReport, .unreported(owed: owed, hasReports: state.lastReport != nil))
    }
    return worstOfOthers(state, after: byRule(state))
  }

  /// Closed out below its target (销号未达标). A reason may also be given for a goal that is reached.
  private func isUnmet(_ closed: GoalState.Closing) -> Bool {
    closed.reason != nil && rule != .ongoing && !isReached
  }

  func share(_ state: GoalState) -> Ratio? {
    switch rule {
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
  func expected(_ state: GoalState) -> Ratio? {
    switch rule {
    case .count, .milestone: return state.expected(on: day)
    case .floor where accrues: return state.figureDay.map { state.pace(on: $0) }
    default: return nil
    }
  }

  func overdueDays(_ state: GoalState) -> Int? {
    guard rule == .count || rule == .milestone, state.closed == nil else { return nil }
    if let met = state.metSince { return met > state.due ? met - state.due : nil }
    return day > state.due ? day - state.due : nil
  }

  private func overrideInForce(_ state: GoalState) -> GoalState.OverrideInForce? {
    guard let override = state.override, override.until.map({ day <= $0 }) ?? true else { return nil }
    // Without a figure a hand may only lower the light.
    return state.figure == nil && override.light.light >= .noReport ? nil : override
  }

  private func onDueDay(_ state: GoalState) -> Verdict {
    switch rule {
    case .count, .milestone: return (.farBehind, state.figure == nil ? .dueUnreported : .dueUnmet)
    case .growth, .floor, .ceiling:
      guard let figure = state.figureDay, figure >= state.due else { return (.noReport, .yearUnreported) }
      return worstOfOthers(state, after: rate(state))
    case .ongoing, .delegated:
      guard state.figure != nil else {
        return (.noReport, .unreported(owed: owed, hasReports: state.lastReport != nil))
      }
      return worstOfOthers(state, after: byRule(state))
    }
  }

  private func byRule(_ state: GoalState) -> Verdict {
    switch rule {
    case .count: gap(state) ?? (.onPace, .gap)
    case .milestone: milestone(state)
    case .growth, .floor, .ceiling: Judge.worse(rate(state), reporting())
    case .ongoing, .delegated: reporting()
    }
  }

  /// Points behind what is expected: under 10 on pace, 10 to 30 behind, over 30 far behind. Nil without a share.
  private func gap(_ state: GoalState) -> Verdict? {
    guard let share = share(state), let expected = expected(state) else { return nil }
    let points = (expected - share) * Ratio(100, 1)
    if points > Ratio(Int128(limits.farBehind), 1) { return (.farBehind, .gap) }
    return (points >= Ratio(Int128(limits.behind), 1) ? .behind : .onPace, .gap)
  }

  private func milestone(_ state: GoalState) -> Verdict {
    let namesOnly = state.expected(on: day) == nil
    if !namesOnly, let gap = gap(state) { return gap }
    let late = !namesOnly && state.standingPercent == nil && isLate(state)
    return late ? Judge.worse(reporting(), (.behind, .late)) : reporting()
  }

  private func isLate(_ state: GoalState) -> Bool {
    state.pace(on: day) > Ratio(Int128(limits.latestPace), 100)
  }

  private func reporting() -> Verdict {
    (owed == 0 ? .onPace : owed == 1 ? .behind : .farBehind, .reporting(owed: owed))
  }

  /// Rates against their target, or the part of it that has accrued on the value's own day.
  private func rate(_ state: GoalState) -> Verdict {
    guard let value = state.standingValue, let target = state.target else {
      return (.noReport, .yearUnreported)
    }
    let compared = Ratio(target, over: Quantity(1)) * (expected(state) ?? .one)
    let stated = Ratio(value, over: Quantity(1))
    let short = rule == .ceiling ? stated - compared : compared - stated
    let shown = Quantity(units: Int64(clamping: (compared * Ratio(10_000, 1)).rounded))
    if short <= .zero { return (.onPace, .meets(compared: shown)) }
    let allowed = compared.magnitude * Ratio(Int128(limits.shortfall), 100)
    let part = compared == .zero ? .one : short / compared.magnitude
    return (short <= allowed ? .behind : .farBehind, .short(compared: shown, by: part))
  }

  /// A rule's light held beside named checkpoints, the unit's own word, an open problem, an inspection's doubt.
  private func worstOfOthers(_ state: GoalState, after first: Verdict) -> Verdict {
    var worst = first
    if let missed = state.missedCheckpoint(on: day) {
      let light: Light = missed.days > limits.checkpointDays ? .farBehind : .behind
      worst = Judge.worse(worst, (light, .checkpoint(name: missed.name, days: missed.days)))
    }
    if let assess = state.standingAssess { worst = Judge.worse(worst, (assess.light, .assessed(assess))) }
    if state.problemOpen && heedsProblems(state) { worst = Judge.worse(worst, (.behind, .problem)) }
    if state.differsWithoutFigure { worst = Judge.worse(worst, (.behind, .differs)) }
    return worst
  }

  private func heedsProblems(_ state: GoalState) -> Bool {
    kind == .ongoing || (kind == .milestone && state.figure != nil && state.standingPercent == nil)
  }

  /// The worse light; the first of equals.
  private static func worse(_ first: Verdict, _ second: Verdict) -> Verdict {
    second.light < first.light ? second : first
  }
}

extension Ratio {
  /// To the nearest whole, halves away from 0.
  package var rounded: Int128 {
    let doubled = numerator * 2 + (numerator < 0 ? -denominator : denominator)
    return doubled / (denominator * 2)
  }
}
