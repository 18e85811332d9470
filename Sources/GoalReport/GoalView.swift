package import GoalCore

/// One goal with all that is known of it on the day, ready to be shown.
///
/// A class, because a report names a goal in many places, and naming it should copy a reference.
package final class GoalView: Sendable {
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

  /// The goals that a filter lets through in the plan's order, those added during the year after the last of their item.
  package func views(_ filter: Filter) -> [GoalView] {
    let indices = indices(filter)
    let planned = plan.goals.count
    guard let last = indices.last, last >= planned else { return indices.map(view) }
    let ends = Dictionary(
      plan.goals.enumerated().map { ($0.element.item, $0.offset) }, uniquingKeysWith: { _, last in last })
    return indices.map { index in
      (place: index < planned ? index : ends[goals[index].item] ?? planned, index: index)
    }.sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map { view($0.index) }
  }

  /// Nil for an id no goal has.
  package func view(_ goal: String) -> GoalView? { indexOfGoal[goal].map(view) }
}
