import GoalCore

extension Plan {
  /// A hash of all of the plan that lights are judged by: of its document, else of goals and rules without their names,
  /// and of the days of grace, which a configuration may say otherwise.
  package var foldHash: UInt64 {
    var hash = FNV64()
    if let digest { hash.add(digest) } else { add(to: &hash) }
    for days in [grace.week, grace.month, grace.quarter, grace.headlineMonth, grace.headlineQuarter] {
      hash.add(UInt64(days))
    }
    return hash.value
  }

  private func add(to hash: inout FNV64) {
    hash.add(id)
    hash.add(UInt64(year))
    for number in [
      lights.behind, lights.farBehind, lights.shortfall, lights.latestPace, lights.checkpointDays,
    ] {
      hash.add(UInt64(number))
    }
    for index in goals.indices { goals[index].add(to: &hash) }
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
