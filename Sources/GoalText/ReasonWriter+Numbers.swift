import GoalCore

extension ReasonWriter {
  /// 序时进度 49.6%, or 节点计划 when a schedule says what is expected.
  func expected(against bounds: [Ratio] = [.zero, .one]) -> String {
    let hasLine = state.schedule.contains { $0.name == nil }
    let expected = words.percent(standing.expected ?? standing.pace, against: bounds)
    return hasLine ? words.reasons.schedule(expected) : words.reasons.pace(expected)
  }

  /// The share, what is expected, and how far apart they are.
  var gap: [String] {
    guard let gap = standing.gap else { return [figure] }
    return [figure, expected(), relation(gap)]
  }

  private func relation(_ gap: Ratio) -> String {
    if gap == .zero { return words.reasons.level }
    let bounds = [0, lights.behind, lights.farBehind].map { Ratio(Int128($0), 100) }
    let points = words.points(gap, against: bounds)
    return gap > .zero ? words.reasons.behind(points) : words.reasons.ahead(points)
  }

  /// A rate beside its target, or beside what of it the value's own day asks for.
  func rate(short: Ratio? = nil) -> [String] {
    guard let value = state.standingValue, let target = standing.target else { return [figure] }
    let (bound, isPart) = compared(target, value)
    guard let short else { return ["\(figure) \(goal.rule == .ceiling ? "≤" : "≥") \(bound)"] }
    let named = isPart ? words.reasons.part(bound) : words.reasons.target(bound)
    guard target != .zero else {
      return ["\(figure) \(goal.rule == .ceiling ? ">" : "<") \(named)"]
    }
    let allowed = Ratio(Int128(lights.shortfall), 100)
    let by = words.percent(short, against: [.zero, allowed])
    let limit = words.percent(allowed)
    return [
      goal.rule == .ceiling
        ? words.reasons.above(figure, named, by) : words.reasons.below(figure, named, by),
      short <= allowed ? words.reasons.within(limit) : words.reasons.beyond(limit),
    ]
  }

  /// The target, or 60% × 序时进度 41.4% = 24.8% when the rate builds up over the year.
  private func compared(_ target: Quantity, _ value: Quantity) -> (text: String, isPart: Bool) {
    let whole = words.amount(target, goal.unit)
    guard goal.accrues, let expected = standing.expected, expected < .one else { return (whole, false) }
    let exact = Ratio(target, over: Quantity(1)) * expected
    let part = words.number(exact, places: 1, against: [Ratio(value, over: Quantity(1))])
    let pace = words.reasons.pace(words.percent(expected))
    return ("\(whole) × \(pace) = \(words.joined(part, goal.unit))", true)
  }
}
