package import GoalCore

extension ReasonWriter {
  /// 序时进度 49.6%, or 节点计划 when a schedule says what is expected.
  private var expected: String {
    let hasLine = held.state.schedule.contains { $0.name == nil }
    let expected = words.percent(standing.expected ?? standing.pace)
    return hasLine ? words.reasons.schedule(expected) : words.reasons.pace(expected)
  }

  /// The share, what is expected, and how far apart they are.
  mutating func addGap() {
    add(figure)
    guard let gap = standing.gap else { return }
    add(expected)
    add(relation(gap))
  }

  private func relation(_ gap: Ratio) -> String {
    if gap == .zero { return words.reasons.level }
    let points = words.points(gap, against: lights.gapBounds)
    return gap > .zero ? words.reasons.behind(points) : words.reasons.ahead(points)
  }

  /// A rate beside its target, or beside what of it the value's own day asks for.
  mutating func addRate(short: Ratio? = nil) {
    let isCeiling = goal.rule == .ceiling
    guard let value = held.state.standingValue, let target = standing.target else { return add(figure) }
    let (bound, isPart) = compared(target, value)
    guard let short else { return add("\(figure) \(isCeiling ? "≤" : "≥") \(bound)") }
    let named = isPart ? words.reasons.part(bound) : words.reasons.target(bound)
    guard target != .zero else { return add("\(figure) \(isCeiling ? ">" : "<") \(named)") }
    let allowed = Ratio(Int128(lights.shortfall), 100)
    let by = words.percent(short, against: [.zero, allowed])
    let limit = words.percent(allowed)
    add(isCeiling ? words.reasons.above(figure, named, by) : words.reasons.below(figure, named, by))
    add(short <= allowed ? words.reasons.within(limit) : words.reasons.beyond(limit))
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

extension LightTable {
  /// The gaps at which a goal's light changes, and none.
  package var gapBounds: [Ratio] { [.zero, Ratio(Int128(behind), 100), Ratio(Int128(farBehind), 100)] }
}
