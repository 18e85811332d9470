/// What the rest of the year asks for and promises, with the figures each follows from.
package struct Ahead: Hashable, Sendable {
  /// In the goal's unit, or percentage points for a milestone; 0 when met, nil from the due day on.
  package var needPerMonth: Ratio?
  /// What is missing to the target, and the days it has.
  package var rest: Quantity?
  package var daysLeft: Int?
  /// At the due day, at the speed so far; for rates the last value.
  package var projected: Ratio?
  /// The last figure, and the share that was expected on its day.
  package var stated: Quantity?
  package var expectedThen: Ratio?

  package init() {}
}

extension GoalState {
  /// Need per month = rest ÷ days left × 365/12. Projected = value ÷ expected on the day of the last figure.
  package func ahead(_ goal: Goal, on day: Day) -> Ahead {
    var ahead = Ahead()
    guard closed == nil else { return ahead }
    switch goal.rule {
    case .count:
      need(standingValue ?? .zero, target, on: day, &ahead)
      project(standingValue, &ahead)
    case .milestone:
      guard let percent = percentSoFar else { return ahead }
      need(percent, Quantity(100), on: day, &ahead)
      project(percent, &ahead)
      ahead.projected = ahead.projected.map { min($0, Ratio(100, 1)) }
    case .growth, .floor, .ceiling: ahead.projected = standingValue.map { Ratio($0, over: Quantity(1)) }
    case .ongoing, .delegated: break
    }
    return ahead
  }

  /// A milestone's percent, as stated or as its first and last stages imply.
  private var percentSoFar: Quantity? {
    switch (standingPercent, standingStage) {
    case (let percent?, _): percent
    case (nil, .notStarted): .zero
    case (nil, .reached): Quantity(100)
    default: nil
    }
  }

  private func need(_ value: Quantity, _ target: Quantity?, on day: Day, _ ahead: inout Ahead) {
    guard let target, day < due else { return }
    let rest = target - value
    guard rest > .zero else {
      ahead.needPerMonth = .zero
      return
    }
    let days = due - max(day, start - 1)
    ahead.rest = rest
    ahead.daysLeft = days
    ahead.needPerMonth = Ratio(rest, over: Quantity(1)) / Ratio(Int128(days), 1) * Ratio(365, 12)
  }

  /// Not before a tenth of the target was expected: a projection from less says nothing.
  private func project(_ value: Quantity?, _ ahead: inout Ahead) {
    guard let value, let figureDay, let expected = expected(on: figureDay), expected >= Ratio(1, 10) else {
      return
    }
    ahead.stated = value
    ahead.expectedThen = expected
    ahead.projected = Ratio(value, over: Quantity(1)) / expected
  }
}
