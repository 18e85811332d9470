package import GoalCore

/// One goal with all that is known of it on the day, ready to be shown.
package struct GoalView: Sendable {
  package let goal: Goal
  package let state: GoalState
  package let standing: Standing

  package init(goal: Goal, state: GoalState, standing: Standing) {
    self.goal = goal
    self.state = state
    self.standing = standing
  }
}

extension Snapshot {
  package func view(_ index: Int) -> GoalView {
    GoalView(goal: goals[index], state: states[index], standing: standings[index])
  }

  /// Nil for an id no goal has.
  package func view(_ goal: String) -> GoalView? { indexOfGoal[goal].map(view) }
}
