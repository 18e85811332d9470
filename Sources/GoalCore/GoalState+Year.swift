extension GoalState {
  /// The part of the plan's year that has passed by the end of a day.
  package static func yearPace(_ plan: Plan, on day: Day) -> Ratio {
    Ratio(Int128(day - plan.firstDay + 1), Int128(plan.lastDay - plan.firstDay + 1))
  }
}
