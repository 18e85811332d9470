import GoalCore

extension Report {
  /// The shares of a goal at the month ends up to the day, and on the day; nil with fewer than two to show.
  func trend(_ goal: String) -> Trend? {
    let first = plan.firstDay.month
    let ends = (0..<12).map { Month(year: first.year, month: first.month + $0).last }.filter { $0 < day }
    let points = (ends + [day]).compactMap { end -> Trend.Point? in
      guard let view = ledger.view(goal, on: end) else { return nil }
      let isRate = view.goal.rule != .count && view.goal.rule != .milestone && !view.goal.accrues
      return Trend.Point(
        at: GoalState.yearPace(plan, on: end), share: view.standing.share,
        expected: isRate ? nil : view.state.expected(on: end))
    }
    return points.count { $0.share != nil } < 2 ? nil : Trend(points: points)
  }
}
