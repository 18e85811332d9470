import GoalCore
import GoalText
import TextCells

extension State {
  /// `已存 2.2-06 21→22 条 · 06-30 · wang · u 撤销`.
  func savedText(_ saved: Saved) -> String {
    guard let first = saved.entries.first else { return interface.saved }
    let goal = goal(of: first)
    let verb =
      switch saved.what {
      case .entries: interface.saved
      case .undo: interface.undone
      case .redo: interface.redone
      }
    let many =
      saved.entries.count > 1 ? interface.goals(saved.entries.count) : first.goal ?? first.addedGoalID ?? ""
    let said = saved.what == .entries && saved.entries.count == 1 ? change(first, goal) : line(first, goal)
    var parts = ["\(verb) \(many) \(said)".trimmingBlanks]
    if let on = first.on { parts.append(on > day ? interface.countsFrom(words.day(on)) : on.monthAndDay) }
    parts.append(first.by)
    if saved.what == .entries && first.canBeUndone { parts.append("u \(Command.undo.word(language).label)") }
    return parts.joined(separator: " · ")
  }

  /// For a count what it was and what it is now; else what the entry says.
  private func change(_ entry: Entry, _ goal: Goal?) -> String {
    guard let goal, goal.kind == .count, case .progress(let progress) = entry.content,
      progress.value != nil || progress.add != nil, let on = entry.on
    else { return line(entry, goal) }
    let history = ledger.history(goal.id)
    let before = GoalState(goal, plan: plan, events: history.filter { $0.entry.id != entry.id }, on: on).value
    let after = GoalState(goal, plan: plan, events: history, on: on).value ?? .zero
    let amount = words.amount(after, goal.unit)
    return before.map { "\(words.quantity($0))→\(amount)" } ?? amount
  }
}
