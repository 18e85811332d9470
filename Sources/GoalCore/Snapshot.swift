/// Everything known on one day: each goal with its state and standing.
package struct Snapshot: Sendable {
  package let plan: Plan
  package let day: Day
  package let goals: GoalList
  package let states: StateList
  package let standings: StandingList
  package let summary: DaySummary
  package let indexOfGoal: GoalIndex

  /// The lock of the day's month.
  private let lock: Entry?

  /// Where the ledger has a summary of the day and its folds are unread, goals are read and judged as they are asked for.
  ///
  /// - Parameters:
  ///   - day: one that the ledger knows.
  ///   - earlier: of the same plan, before some entries came: goals that stand where they stood are not judged anew.
  package init(_ ledger: Ledger, on day: Day, after earlier: Snapshot? = nil) {
    plan = ledger.plan
    self.day = day
    // The goals that stand are nearly always all of them.
    let areAll = ledger.addedGoals.allSatisfy { $0.stands(on: day) }
    goals = areAll ? ledger.goals : GoalList(ledger.goals.filter { $0.stands(on: day) })
    indexOfGoal = areAll ? ledger.indexOfGoal : GoalIndex(goals)
    lock = ledger.locks[day.month]
    if areAll, !ledger.folds.isRead, let told = ledger.summary, told.day == day {
      states = StateList(ledger.folds)
      standings = StandingList(
        unjudged: StandingList.Bench(goals: goals, states: states, plan: plan, day: day, lock: lock))
      summary = told
      return
    }
    states = areAll && ledger.canSummarize(day) ? StateList(ledger.folds) : Snapshot.states(ledger, day)
    if let earlier, earlier.states.isRead, earlier.day == day, earlier.lock == lock,
      earlier.goals.count == goals.count
    {
      (standings, summary) = Snapshot.renewed(earlier, goals, states, plan, day, lock)
      return
    }
    let (held, goals, plan, lock) = (states.held, goals, plan, lock)
    let judged = goals.indices.map { index in
      held[index].standing(goals[index], plan: plan, on: day, lock: lock)
    }
    standings = StandingList(judged)
    summary = DaySummary(held, judged, on: day)
  }

  /// The states of those goals that stand on a day.
  private static func states(_ ledger: Ledger, _ day: Day) -> StateList {
    let standing = ledger.goals.indices.filter { ledger.goals[$0].stands(on: day) }
    return StateList(held: standing.map { ledger.held(at: $0, on: day) })
  }

  /// The standings and summary of an earlier snapshot, with those of goals that have changed judged anew.
  private static func renewed(
    _ earlier: Snapshot, _ goals: GoalList, _ states: StateList, _ plan: Plan, _ day: Day, _ lock: Entry?
  ) -> (StandingList, DaySummary) {
    var (standings, summary) = (earlier.standings, earlier.summary)
    // An added goal is what its entry says, which may be another one now.
    let changed = states.changes(since: earlier.states).filter { $0 < plan.goals.count }
    for index in changed + Array(Swift.min(plan.goals.count, goals.count)..<goals.count) {
      let standing = states.held(at: index).standing(goals[index], plan: plan, on: day, lock: lock)
      standings.renew(standing, at: index)
      summary.note(standing, lead: states[index].lead, at: index)
    }
    return (standings, summary)
  }

  /// The goals that stand otherwise than in an earlier snapshot, where that makes no difference to what all of them add
  /// up to; nil where it does, or the goals, the plan or the day may be others.
  package func changed(since earlier: Snapshot) -> [Int]? {
    guard day == earlier.day, lock == earlier.lock, summary == earlier.summary, states.isRead,
      earlier.states.isRead, goals.count == plan.goals.count, earlier.goals.count == goals.count
    else { return nil }
    return states.changes(since: earlier.states)
  }

  package func state(_ goal: String) -> GoalState? { indexOfGoal[goal].map { states[$0] } }
  package func standing(_ goal: String) -> Standing? { indexOfGoal[goal].map { standings[$0] } }
}
