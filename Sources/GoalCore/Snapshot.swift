/// Everything known on one day: each goal with its state and standing.
package struct Snapshot: Sendable {
  package let plan: Plan
  package let day: Day
  package let goals: [Goal]
  package let states: [GoalState]
  package let standings: [Standing]
  package let indexOfGoal: [String: Int]

  package init(_ ledger: Ledger, on day: Day) {
    plan = ledger.plan
    self.day = day
    let lock = ledger.locks[day.month]
    var goals: [Goal] = []
    var states: [GoalState] = []
    var standings: [Standing] = []
    states.reserveCapacity(goals.count)
    standings.reserveCapacity(goals.count)
    for (goal, events) in zip(ledger.goals, ledger.histories) where goal.stands(on: day) {
      goals.append(goal)
      let state = GoalState(goal, plan: ledger.plan, events: events, on: day)
      states.append(state)
      standings.append(state.standing(goal, plan: ledger.plan, on: day, lock: lock))
    }
    self.goals = goals
    self.states = states
    self.standings = standings
    // The goals that stand are nearly always all of them.
    indexOfGoal =
      goals.count == ledger.goals.count
      ? ledger.indexOfGoal
      : Dictionary(uniqueKeysWithValues: goals.enumerated().map { ($0.element.id, $0.offset) })
  }

  package func state(_ goal: String) -> GoalState? { indexOfGoal[goal].map { states[$0] } }
  package func standing(_ goal: String) -> Standing? { indexOfGoal[goal].map { standings[$0] } }
}

extension Ledger {
  /// The lights of the twelve month ends up to the day (that day's own for its month); nil for months to come.
  package func months(_ goal: String, on day: Day) -> [Light?] {
    guard let index = indexOfGoal[goal] else { return [] }
    return (1...12).map { number in
      let month = Month(year: plan.year, month: number)
      guard month.first <= day else { return nil }
      let end = min(month.last, day)
      guard goals[index].stands(on: end) else { return nil }
      let state = GoalState(goals[index], plan: plan, events: histories[index], on: end)
      return state.standing(goals[index], plan: plan, on: end, lock: locks[month]).light
    }
  }

  /// Days until the light would worsen with no further report; nil when it does not within the year.
  package func buffer(_ goal: String, on day: Day) -> Int? {
    guard let index = indexOfGoal[goal] else { return nil }
    let state = GoalState(goals[index], plan: plan, events: histories[index], on: day)
    let light = state.standing(goals[index], plan: plan, on: day, lock: locks[day.month]).light
    var later = day + 1
    while later <= plan.lastDay {
      if state.standing(goals[index], plan: plan, on: later).light < light { return later - day }
      later = later + 1
    }
    return nil
  }
}
