/// What the rest of the year asks for and promises.
package struct Ahead: Hashable, Sendable {
  /// In the goal's unit, or percentage points for a milestone; 0 when met, nil from the due day on.
  package var needPerMonth: Ratio?
  /// At the due day, at the speed so far; for rates the last value.
  package var projected: Ratio?
}

extension GoalState {
  /// Need per month = rest ÷ days left × 365/12. Projected = value ÷ expected on the day of the last figure.
  package func ahead(_ goal: Goal, on day: Day) -> Ahead {
    guard closed == nil else { return Ahead() }
    switch goal.rule {
    case .count:
      return Ahead(needPerMonth: need(standingValue, target, on: day), projected: projection(standingValue))
    case .milestone:
      let percent =
        standingPercent
        ?? (standingStage == .notStarted ? .zero : standingStage == .reached ? Quantity(100) : nil)
      guard let percent else { return Ahead() }
      let projected = projection(percent).map { min($0, Ratio(100, 1)) }
      return Ahead(needPerMonth: need(percent, Quantity(100), on: day), projected: projected)
    case .growth, .floor, .ceiling:
      return Ahead(needPerMonth: nil, projected: standingValue.map { Ratio($0, over: Quantity(1)) })
    case .ongoing, .delegated: return Ahead()
    }
  }

  private func need(_ value: Quantity?, _ target: Quantity?, on day: Day) -> Ratio? {
    guard let target, day < due else { return nil }
    let rest = target - (value ?? .zero)
    guard rest > .zero else { return .zero }
    return Ratio(rest, over: Quantity(1)) / Ratio(Int128(due - max(day, start - 1)), 1) * Ratio(365, 12)
  }

  private func projection(_ value: Quantity?) -> Ratio? {
    guard let value, let figureDay, let expected = expected(on: figureDay), expected >= Ratio(1, 10)
    else { return nil }
    return Ratio(value, over: Quantity(1)) / expected
  }
}
