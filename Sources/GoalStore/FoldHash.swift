import GoalCore

extension Plan {
  /// A hash of all of the plan that lights are judged by: goals and rules, not their names.
  package var foldHash: UInt64 {
    var hash = FNV64()
    hash.add(id)
    hash.add(String(year))
    for number in [
      lights.behind, lights.farBehind, lights.shortfall, lights.latestPace, lights.checkpointDays, grace.week,
      grace.month, grace.quarter, grace.headlineMonth, grace.headlineQuarter,
    ] {
      hash.add(String(number))
    }
    for goal in goals {
      hash.add(goal.id)
      hash.add(goal.item ?? "")
      hash.add(goal.ask.kind.rawValue)
      hash.add(goal.kind.rawValue)
      hash.add(goal.measure?.rawValue ?? "")
      hash.add(goal.target?.description ?? "")
      hash.add(goal.unit?.en ?? "")
      hash.add(goal.accrues ? "accrues" : "")
      hash.add(goal.openList ? "open" : "")
      hash.add(goal.lead ?? "")
    }
    return hash.value
  }
}
