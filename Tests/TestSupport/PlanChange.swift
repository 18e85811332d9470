package import GoalCore

extension Plan {
  /// Makes one goal another than the plan has it.
  package mutating func change(goalAt index: Int, _ change: (Goal) -> Goal) {
    var all = Array(goals)
    all[index] = change(all[index])
    goals = GoalList(all)
  }
}

extension Goal {
  /// The same goal but for what is given.
  package func with(
    id: String? = nil, title: Bilingual? = nil, target: Quantity? = nil, lead: String?? = nil
  ) -> Goal {
    Goal(
      id: id ?? self.id, item: item, zone: zone, title: title ?? self.title, ask: ask, kind: kind,
      measure: measure, target: target ?? self.target, unit: unit, accrues: accrues, step: step,
      counted: counted, baselines: baselines, openList: openList, cite: cite, lead: lead ?? self.lead,
      addedOn: addedOn)
  }
}
