/// A goal's figures through the year: what stood at the end of each day on which one came.
package struct Course: Hashable, Sendable {
  /// A day and the figure that stood at its end: a value, for milestones a percent.
  package struct Point: Hashable, Sendable {
    package var day: Day
    package var figure: Quantity
  }

  /// In the order of their days, one a day.
  package private(set) var points: [Point] = []
  /// The days of all reports, in order, one for each report.
  package private(set) var reports: [Day] = []

  /// What the events that count on a day make of the goal.
  package init(_ goal: Goal, plan: Plan, events: [CountedEntry], on day: Day) {
    var state = GoalState(goal, plan: plan)
    for event in events {
      if event.from > day { break }
      if event.until.map({ $0 <= day }) ?? false { continue }
      state.fold(event, goal)
      if event.entry.type == .progress { reports.append(event.from) }
      guard let figure = state.drawn(goal) else { continue }
      if points.last?.day == event.from { points.removeLast() }
      points.append(Point(day: event.from, figure: figure))
    }
  }

  /// The figure that stood at the end of a day; nil before the first.
  package func figure(on day: Day) -> Quantity? { points.last { $0.day <= day }?.figure }

  /// Reports dated in a month.
  package func reports(in month: Month) -> Int { reports.count { $0.month == month } }
}

extension GoalState {
  /// The figure a chart draws: the value that stands, or the percent that is stated or follows from the stage.
  fileprivate func drawn(_ goal: Goal) -> Quantity? {
    switch goal.rule {
    case .count, .growth, .floor, .ceiling, .delegated: return standingValue
    case .ongoing: return nil
    case .milestone:
      if let percent = standingPercent { return percent }
      return standingStage == .reached ? Quantity(100) : standingStage == .notStarted ? .zero : nil
    }
  }
}
