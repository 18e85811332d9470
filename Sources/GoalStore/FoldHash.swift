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
    for index in goals.indices { goals[index].add(to: &hash) }
    return hash.value
  }
}

extension Goal {
  fileprivate func add(to hash: inout FNV64) {
    hash.add(id)
    hash.add(item ?? "")
    hash.add(ask.kind.rawValue)
    hash.add(kind.rawValue)
    hash.add(measure?.rawValue ?? "")
    hash.add(target?.description ?? "")
    hash.add(unit?.en ?? "")
    hash.add(accrues ? "accrues" : "")
    hash.add(openList ? "open" : "")
    hash.add(lead ?? "")
  }
}
