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
    let count = ledger.goals.count
    // The goals that stand are nearly always all of them.
    let standing = ledger.goals.indices.filter { ledger.goals[$0].stands(on: day) }
    let areAll = standing.count == count
    goals = areAll ? ledger.goals : standing.map { ledger.goals[$0] }
    indexOfGoal = areAll ? ledger.indexOfGoal : Ledger.index(goals)
    let lock = ledger.locks[day.month]
    var states: [GoalState] = []
    var standings: [Standing] = []
    states.reserveCapacity(standing.count)
    standings.reserveCapacity(standing.count)
    for index in standing {
      states.append(ledger.state(at: index, on: day))
      standings.append(
        states[states.count - 1].standing(ledger.goals[index], plan: ledger.plan, on: day, lock: lock))
    }
    self.states = states
    self.standings = standings
  }

  package func state(_ goal: String) -> GoalState? { indexOfGoal[goal].map { states[$0] } }
  package func standing(_ goal: String) -> Standing? { indexOfGoal[goal].map { standings[$0] } }
}
