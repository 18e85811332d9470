import GoalCore

extension Report {
  /// A goal reported on in the period: where it stood before, where it stands now, and what was said.
  package struct MovedRow: Sendable {
    /// On the day before the period; nil where that lies before the plan's year.
    package let before: GoalView?
    package let view: GoalView
    package let entries: [LogLine]
  }

  /// What counts as reported on the days from `from` to `to`.
  static func moved(_ views: [GoalView], _ ledger: Ledger, from: Day, to: Day) -> [MovedRow] {
    views.compactMap { view in
      let reports = (ledger.whole?.history(view.goal.id) ?? []).filter { event in
        guard case .progress = event.entry.content else { return false }
        return from <= event.from && event.from <= to && event.until.map { $0 > to } ?? true
      }
      guard !reports.isEmpty else { return nil }
      let before = from > ledger.plan.firstDay ? ledger.view(view.goal.id, on: from - 1) : nil
      return MovedRow(before: before, view: view, entries: reports.map { LogLine($0.entry, ledger) })
    }
  }
}

extension Report {
  /// What was said last of a goal up to the day, and when.
  func lastNote(_ goal: String) -> (day: Day, note: String)? {
    for event in (ledger.whole?.history(goal) ?? []).reversed() where event.from <= day {
      guard case .progress(let progress) = event.entry.content, let note = progress.note else { continue }
      if event.until.map({ $0 > day }) ?? true { return (event.from, note) }
    }
    return nil
  }
}

extension Ledger {
  /// One goal with what was known of it on a day; nil for one that did not stand yet.
  func view(_ id: String, on day: Day) -> GoalView? {
    guard let index = indexOfGoal[id], goals[index].stands(on: day), let state = state(id, on: day) else {
      return nil
    }
    let standing = state.standing(goals[index], plan: plan, on: day, lock: locks[day.month])
    return GoalView(goal: goals[index], state: state, standing: standing, on: day)
  }
}
