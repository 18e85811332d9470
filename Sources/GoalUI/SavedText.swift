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
      saved.entries.count > 1 ? interface.goals(saved.entries.count) : first.about ?? ""
    let said =
      saved.what == .entries && saved.entries.count == 1 ? words.change(first, in: ledger) : line(first, goal)
    var parts = [[verb, many, said].filter { !$0.isEmpty }.joined(separator: " ")]
    if let on = first.on { parts.append(on > day ? interface.countsFrom(words.day(on)) : on.monthAndDay) }
    parts.append(first.by)
    if saved.what == .entries && first.canBeUndone { parts.append("u \(Command.undo.word(language).label)") }
    return parts.joined(separator: " · ")
  }
}
