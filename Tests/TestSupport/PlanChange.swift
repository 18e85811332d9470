package import GoalCore

extension Plan {
  /// Makes one goal another than the plan has it.
  package mutating func change(goalAt index: Int, _ change: (inout Goal) -> Void) {
    var all = Array(goals)
    change(&all[index])
    goals = GoalList(all)
  }
}
