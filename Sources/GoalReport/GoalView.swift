package import GoalCore

/// One goal with all that is known of it on the day, ready to be shown.
///
/// It points to what is known: naming a goal in many places copies one reference, not the goal.
package struct GoalView: Sendable {
  private let all: Goals
  private let index: Int

  package var goal: Goal { _read { yield all.goals[index] } }
  package var state: GoalState { _read { yield all.states[index] } }
  package var standing: Standing { _read { yield all.standings[index] } }

  /// The state with those who hold it, for what would copy it.
  var held: HeldState { all.states.held(at: index) }

  /// What tells the goal's group: the goal is not read for it.
  var id: String { all.goals.id(at: index) }
  var item: String? { all.goals.item(at: index) }
  var zone: String? { all.goals.zone(at: index) }
  /// What a summary of the day tells: no state is read for it.
  var light: Light { all.summary.light(index) }
  /// Whether it is open and owes reports.
  var isOwing: Bool { all.summary.owes[index] && light != .closed }
  var lead: String? { all.summary.leads[index] }

  /// What the views of a day share.
  fileprivate final class Goals: Sendable {
    let goals: GoalList
    let states: StateList
    let standings: StandingList
    let summary: DaySummary

    init(_ goals: GoalList, _ states: StateList, _ standings: StandingList, _ summary: DaySummary) {
      self.goals = goals
      self.states = states
      self.standings = standings
      self.summary = summary
    }
  }

  fileprivate init(_ all: Goals, _ index: Int) {
    self.all = all
    self.index = index
  }

  /// - Parameter day: on which it stands so.
  package init(goal: Goal, state: GoalState, standing: Standing, on day: Day) {
    let (states, standings) = ([HeldState(state)], [standing])
    self.init(
      Goals(
        GoalList([goal]), StateList(held: states), StandingList(standings),
        DaySummary(states, standings, on: day)), 0)
  }
}

extension Snapshot {
  package func view(_ index: Int) -> GoalView {
    GoalView(GoalView.Goals(goals, states, standings, summary), index)
  }

  /// The goals that a filter lets through in the plan's order, those added during the year after the last of their item.
  package func views(_ filter: Filter) -> [GoalView] {
    let indices = indices(filter)
    let all = GoalView.Goals(goals, states, standings, summary)
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
