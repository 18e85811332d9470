extension GoalState {
  /// The periods for which a report is owed on a day, earliest first.
  ///
  /// A period is owed when it ended more than the grace before the day, the goal had started by its last day and
  /// was neither reached nor closed on it, and no report is dated in it or later.
  package func owed(_ goal: Goal, plan: Plan, on day: Day) -> [Period] {
    let grace = plan.grace.days(rhythm, headline: goal.isHeadline)
    var period = Period(rhythm, holding: max(plan.firstDay, start))
    if let reported = lastReport?.on, reported >= period.first {
      period = Period(rhythm, holding: reported).next
    }
    var owed: [Period] = []
    while day - period.last > grace {
      if goal.kind == .ongoing && period.first > due { break }
      if !rests(on: period.last) { owed.append(period) }
      period = period.next
    }
    return owed
  }

  /// Whether it was reached or closed on a day since the last report.
  private func rests(on day: Day) -> Bool { restedSince.last { $0.from <= day }?.rests ?? false }
}
