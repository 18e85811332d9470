import GoalCore
package import GoalText

extension State {
  /// Why a command cannot act where the selection stands; nil when it can.
  package func obstacle(_ command: Command) -> Obstacle? {
    switch command {
    case .undo, .redo, .lock, .addGoal: readOnlyObstacle
    case .mark: canMark ? nil : .noGoalSelected
    case .stepUp, .stepDown, .value, .percent, .stage, .note, .close:
      obstacle(command, to: subjects) { misfit(command, $0) ?? closed(command, $0) }
    case .assign, .schedule, .retarget, .verify, .override:
      obstacle(command, to: subjects) { closed(command, $0) ?? fixed(command, $0) }
    case .nextMatch, .previousMatch:
      search.isEmpty ? .noSearch : matches.isEmpty ? .nothingFound(search) : nil
    case .source: selectedGoal.map { $0.cite == nil ? .noCitation : nil } ?? .noGoalSelected
    case .order: view == .ledger ? .ledgerHasNoOrder : nil
    default: nil
    }
  }

  /// An act on goals needs goals, a store that takes entries, and a day that does.
  private func obstacle(_ command: Command, to goals: [Goal], _ more: ([Goal]) -> Obstacle?) -> Obstacle? {
    if goals.isEmpty { return .noGoalSelected }
    if let readOnlyObstacle { return readOnlyObstacle }
    if let obstacle = more(goals) { return obstacle }
    do { try ledger.check(day, today: today) } catch { return .refusal(error) }
    return nil
  }

  private var canMark: Bool {
    switch selectedRow?.content {
    case .goal, .group: true
    default: false
    }
  }

  /// A goal that does not take what the key states.
  private func misfit(_ command: Command, _ goals: [Goal]) -> Obstacle? {
    let field: Field
    switch command {
    case .stepUp, .stepDown: field = .add
    case .value: field = .value
    case .percent: field = .percent
    case .stage:
      // A goal with neither can still tick the names of its schedule.
      let other = goals.first {
        !$0.takes.contains(.stage) && !$0.takes.contains(.assess)
          && (goals.count > 1 || checkpoints($0).isEmpty)
      }
      return other.map { .notTaken(.stage, $0.kind) }
    default: return nil
    }
    return goals.first { !$0.takes.contains(field) }.map { .notTaken(field, $0.kind) }
  }

  /// A closed goal takes only verify and reopen: said before anything is typed.
  private func closed(_ command: Command, _ goals: [Goal]) -> Obstacle? {
    if command == .verify || command == .close { return nil }
    for goal in goals {
      guard let closed = snapshot.state(goal.id)?.closed else { continue }
      return .refusal(.goalClosed(goal.id, on: closed.stamp.on, by: closed.stamp.by))
    }
    return nil
  }

  /// A milestone has no target to change.
  private func fixed(_ command: Command, _ goals: [Goal]) -> Obstacle? {
    guard command == .retarget else { return nil }
    return goals.first { $0.rule == .milestone || $0.rule == .ongoing }.map { .refusal(.noTarget($0.kind)) }
  }

  /// The names of a goal's schedule, in order.
  func checkpoints(_ goal: Goal) -> [String] {
    snapshot.state(goal.id)?.schedule.compactMap(\.name) ?? []
  }

  /// Why a key that moves changed nothing.
  func obstacle(toMoving command: Command) -> Obstacle? {
    switch command {
    case .down, .pageDown, .halfDown, .bottom: .lastRow
    case .up, .pageUp, .halfUp, .top: .firstRow
    case .fold: .nothingToFold
    case .unfold, .open: .nothingInside
    case .back: .nothingToLeave
    default: nil
    }
  }
}
