extension Ledger {
  /// Whether a goal's state on a day can be told without its entries.
  func knows(_ index: Int, on day: Day) -> Bool {
    history != nil || folds[index].since.map { $0 <= day } ?? true
  }

  /// A goal's state on a day that is known.
  func state(at index: Int, on day: Day) -> GoalState {
    let fold = folds[index]
    if fold.since.map({ $0 <= day }) ?? true { return fold.state }
    guard let history else { preconditionFailure("the day is before the fold: read the history first") }
    return GoalState(goals[index], plan: plan, events: history.histories[index], on: day)
  }

  /// A goal's state on a day; nil for a goal nobody knows, and for a day before what the fold can tell.
  package func state(_ goal: String, on day: Day) -> GoalState? {
    guard let index = indexOfGoal[goal], knows(index, on: day) else { return nil }
    return state(at: index, on: day)
  }

  /// How many of a goal's entries count, over all days.
  package func countOfEntries(_ goal: String) -> Int { indexOfGoal[goal].map { folds[$0].count } ?? 0 }

  /// The lights of the twelve month ends up to the day (that day's own for its month); nil for months to come.
  package func months(_ goal: String, on day: Day) -> [Light?] {
    guard let index = indexOfGoal[goal] else { return [] }
    let past = folds[index].past
    return (1...12).map { number in
      let month = Month(year: plan.year, month: number)
      guard month.first <= day else { return nil }
      if number <= past.count, month.last <= day { return past[number - 1] }
      let end = min(month.last, day)
      guard goals[index].stands(on: end), knows(index, on: end) else { return nil }
      return state(at: index, on: end).standing(goals[index], plan: plan, on: end, lock: locks[month]).light
    }
  }

  /// Days until the light would worsen with no further report; nil when it does not within the year.
  package func buffer(_ goal: String, on day: Day) -> Int? {
    guard let index = indexOfGoal[goal], knows(index, on: day) else { return nil }
    let state = state(at: index, on: day)
    let light = state.standing(goals[index], plan: plan, on: day, lock: locks[day.month]).light
    var later = day + 1
    while later <= plan.lastDay {
      if state.standing(goals[index], plan: plan, on: later).light < light { return later - day }
      later = later + 1
    }
    return nil
  }
}
