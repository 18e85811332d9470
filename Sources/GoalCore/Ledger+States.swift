extension Ledger {
  /// Whether a goal's state on a day can be told without its entries: of one whose fold cannot be read nothing can.
  func knows(_ index: Int, on day: Day) -> Bool {
    if history != nil { return true }
    guard let fold = folds.fold(at: index) else { return false }
    return fold.since.map { $0 <= day } ?? true
  }

  /// A goal's state on a day that is known.
  func held(at index: Int, on day: Day) -> HeldState {
    let fold = folds[index]
    if fold.since.map({ $0 <= day }) ?? true { return fold.held }
    guard let history else { preconditionFailure("the day is before the fold: read the history first") }
    return HeldState(GoalState(goals[index], plan: plan, events: history.histories[index], on: day))
  }

  /// The same, for one that is looked at alone.
  func state(at index: Int, on day: Day) -> GoalState { held(at: index, on: day).state }

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
    func isWorse(_ later: Day) -> Bool {
      state.standing(goals[index], plan: plan, on: later).light < light
    }
    var first = day + 1
    for last in state.turns(after: day, upTo: plan.lastDay) {
      if isWorse(last) { return Ledger.first(in: first, last, isWorse) - day }
      first = last + 1
    }
    return nil
  }

  /// The first day of a stretch on which something holds that, once it does, holds to its end.
  private static func first(in first: Day, _ last: Day, _ holds: (Day) -> Bool) -> Day {
    var (low, high) = (first, last)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension GoalState {
  /// The last days of the stretches within which, with no further report, a light only worsens; rising, up to the last.
  ///
  /// A goal that starts, is due, or is no longer under a hand may look better on the next day. What arrived by merge
  /// may leave a schedule that falls: with one each day is a stretch of its own.
  fileprivate func turns(after day: Day, upTo last: Day) -> [Day] {
    guard schedule.isEmpty else { return (day.number..<last.number).map { Day(number: $0 + 1) } }
    let turns = [start - 1, due - 1] + (override?.until.map { [$0] } ?? [])
    return turns.filter { $0 > day && $0 < last }.sorted() + (day < last ? [last] : [])
  }
}
