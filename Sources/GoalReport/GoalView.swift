package import GoalCore

/// One goal with all that is known of it on the day, ready to be shown.
///
/// It points to what is known: naming a goal in many places copies one reference, not the goal.
package struct GoalView: Sendable {
  private let all: Goals
  private let index: Int

  package var goal: Goal { _read { yield all.goals[index] } }
  package var state: GoalState { _read { yield all.states[index].state } }
  package var standing: Standing { _read { yield all.standings[index] } }

  /// The state with those who hold it, for what would copy it.
  var held: HeldState { all.states[index] }

  /// What tells the goal's group: the goal is not read for it.
  var id: String { all.goals.id(at: index) }
  var item: String? { all.goals.item(at: index) }
  var zone: String? { all.goals.zone(at: index) }

  /// What the views of a day share.
  fileprivate final class Goals: Sendable {
    let goals: GoalList
    let states: [HeldState]
    let standings: [Standing]

    init(_ goals: GoalList, _ states: [HeldState], _ standings: [Standing]) {
      self.goals = goals
      self.states = states
      self.standings = standings
    }
  }

  fileprivate init(_ all: Goals, _ index: Int) {
    self.all = all
    self.index = index
  }

  package init(goal: Goal, state: GoalState, standing: Standing) {
    self.init(Goals(GoalList([goal]), [HeldState(state)], [standing]), 0)
  }
}

extension Snapshot {
  package func view(_ index: Int) -> GoalView {
    GoalView(goal: goals[index], state: states[index], standing: standings[index])
  }

  /// The goals that a filter lets through in the plan's order, those added during the year after the last of their item.
  package func views(_ filter: Filter) -> [GoalView] {
    let indices = indices(filter)
    let whole = whole
    let all = GoalView.Goals(goals, whole.states, whole.standings)
    let view = { GoalView(all, $0) }
    let planned = plan.goals.count
    guard let last = indices.last, last >= planned else { return indices.map(view) }
    // Headline indicators have no item.
    var ends: [String: Int] = [:]
    for index in plan.goals.indices { ends[plan.goals.item(at: index) ?? ""] = index }
    return indices.map { index in
      (place: index < planned ? index : ends[goals.item(at: index) ?? ""] ?? planned, index: index)
    }.sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map { view($0.index) }
  }

  /// Nil for an id no goal has.
  package func view(_ goal: String) -> GoalView? { indexOfGoal[goal].map(view) }
}
