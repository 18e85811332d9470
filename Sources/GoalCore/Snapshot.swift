/// Everything known on one day: each goal with its state and standing.
package struct Snapshot: Sendable {
  package let plan: Plan
  package let day: Day
  package let goals: [Goal]
  package let states: [GoalState]
  package let standings: [Standing]
  package let indexOfGoal: [String: Int]

  /// - Parameter day: one that the ledger knows.
  package init(_ ledger: Ledger, on day: Day) {
    plan = ledger.plan
    self.day = day
    let lock = ledger.locks[day.month]
    var goals: [Goal] = []
    var states: [GoalState] = []
    var standings: [Standing] = []
    states.reserveCapacity(ledger.goals.count)
    standings.reserveCapacity(ledger.goals.count)
    for (index, goal) in ledger.goals.enumerated() where goal.stands(on: day) {
      goals.append(goal)
      let state = ledger.state(at: index, on: day)
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
