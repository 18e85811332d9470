/// Everything known on one day: each goal with its state and standing.
package struct Snapshot: Sendable {
  package let plan: Plan
  package let day: Day
  package let goals: [Goal]
  package let states: StateList
  package let standings: [Standing]
  package let indexOfGoal: [String: Int]

  /// The lock of the day's month.
  private let lock: Entry?

  /// - Parameters:
  ///   - day: one that the ledger knows.
  ///   - earlier: of the same plan, before some entries came: goals that stand where they stood are not judged anew.
  package init(_ ledger: Ledger, on day: Day, after earlier: Snapshot? = nil) {
    plan = ledger.plan
    self.day = day
    let standing = ledger.goals.indices.filter { ledger.goals[$0].stands(on: day) }
    // The goals that stand are nearly always all of them.
    let areAll = standing.count == ledger.goals.count
    goals = areAll ? ledger.goals : standing.map { ledger.goals[$0] }
    indexOfGoal = areAll ? ledger.indexOfGoal : Ledger.index(goals)
    lock = ledger.locks[day.month]
    states = StateList(held: standing.map { ledger.held(at: $0, on: day) })
    var known: Snapshot?
    if let earlier, earlier.day == day, earlier.lock == lock, earlier.goals.count == goals.count {
      known = earlier
    }
    standings = Snapshot.standings(goals, states, plan, day, lock, known)
  }

  private static func standings(
    _ goals: [Goal], _ states: StateList, _ plan: Plan, _ day: Day, _ lock: Entry?, _ earlier: Snapshot?
  ) -> [Standing] {
    var standings = earlier?.standings ?? []
    standings.reserveCapacity(goals.count)
    for index in goals.indices {
      if let earlier {
        // An added goal is what its entry says, which may be another one now.
        if earlier.states.held[index] === states.held[index], goals[index].addedOn == nil { continue }
        standings[index] = states[index].standing(goals[index], plan: plan, on: day, lock: lock)
      } else {
        standings.append(states[index].standing(goals[index], plan: plan, on: day, lock: lock))
      }
    }
    return standings
  }

  package func state(_ goal: String) -> GoalState? { indexOfGoal[goal].map { states[$0] } }
  package func standing(_ goal: String) -> Standing? { indexOfGoal[goal].map { standings[$0] } }
}
