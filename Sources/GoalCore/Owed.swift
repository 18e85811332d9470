extension GoalState {
  /// The periods for which a report is owed on a day, earliest first.
  ///
  /// A period is owed when it ended more than the grace before the day, the goal had started by its last day and
  /// was neither reached nor closed on it, and no report is dated in it or later.
  package func owed(_ goal: Goal, plan: Plan, on day: Day) -> [Period] {
    var owed: [Period] = []
    eachOwed(goal, plan: plan, on: day) { owed.append($0) }
    return owed
  }

  /// How many they are.
  func countOfOwed(_ goal: Goal, plan: Plan, on day: Day) -> Int {
    var count = 0
    eachOwed(goal, plan: plan, on: day) { _ in count += 1 }
    return count
  }

  @inline(__always)
  private func eachOwed(_ goal: Goal, plan: Plan, on day: Day, _ body: (Period) -> Void) {
    let grace = plan.grace.days(rhythm, headline: goal.isHeadline)
    var period = Period(rhythm, holding: lastReport?.on ?? max(plan.firstDay, start))
    if lastReport != nil {
      let first = Period(rhythm, holding: max(plan.firstDay, start))
      period = period.first < first.first ? first : period.next
    }
    while day - period.last > grace {
      if goal.kind == .ongoing && period.first > due { break }
      if !rests(on: period.last) { body(period) }
      period = period.next
    }
  }

  /// Whether it was reached or closed on a day since the last report.
  private func rests(on day: Day) -> Bool { restedSince.last { $0.from <= day }?.rests ?? false }
}
