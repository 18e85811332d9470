package import GoalCore

extension Report {
  /// A goal that owes reports, and by when each was and the next will be due.
  package struct OwedRow: Sendable {
    package let view: GoalView
    /// The periods owed, earliest first.
    package let periods: [Period]
    /// The last day on which the earliest of them was in time.
    package let deadline: Day
    /// The last day on which the report of the period that holds the day is in time.
    package let next: Day
  }

  /// What each goal owes that owes reports; worked out for whoever needs more than their number.
  package var owed: [OwedRow] {
    owing.compactMap { view in
      let held = view.held
      let periods = held.state.owed(view.goal, plan: plan, on: day)
      guard let first = periods.first else { return nil }
      let rhythm = held.state.rhythm
      let grace = plan.grace.days(rhythm, headline: view.item == nil)
      let current = Period(rhythm, holding: day)
      return OwedRow(view: view, periods: periods, deadline: first.last + grace, next: current.last + grace)
    }
  }
}
