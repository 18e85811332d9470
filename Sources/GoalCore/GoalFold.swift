/// Where one goal stands after all its entries: enough for every day from the last change on.
package struct GoalFold: Hashable, Sendable {
  /// Shared, as it is large and seldom changes.
  private(set) var held: HeldState
  /// The last entry counted, in the order of entries.
  package var last: Stamp?
  /// The last day on which something changed; nil while nothing has been recorded.
  package var since: Day?
  /// The lights of the month ends before `since`, January first; nil for one on which the goal did not stand.
  package var past: [Light?] = []
  /// How many entries count.
  package var count = 0

  package var state: GoalState { _read { yield held.state } }

  package init(
    state: consuming GoalState, last: Stamp? = nil, since: Day? = nil, past: [Light?] = [], count: Int = 0
  ) {
    held = HeldState(state)
    self.last = last
    self.since = since
    self.past = past
    self.count = count
  }

  /// The fold of all of a goal's events, which are in the order of their keys.
  init(_ goal: Goal, plan: Plan, events: [CountedEntry], locks: [Month: Entry]) {
    self.init(state: GoalState(goal, plan: plan))
    if events.contains(where: { $0.until != nil }) {
      foldWithEnds(goal, plan, events, locks)
    } else if !events.isEmpty {
      var state = state
      for event in events { add(event, to: &state, goal, plan, locks) }
      held = HeldState(state)
    }
  }

  /// Takes in an event that stands after all others.
  mutating func add(_ event: CountedEntry, _ goal: Goal, _ plan: Plan, _ locks: [Month: Entry]) {
    var state = state
    add(event, to: &state, goal, plan, locks)
    held = HeldState(state)
  }

  private mutating func add(
    _ event: CountedEntry, to state: inout GoalState, _ goal: Goal, _ plan: Plan, _ locks: [Month: Entry]
  ) {
    closeMonths(before: event.from, goal, plan, locks) { [state] _ in state }
    state.fold(event, goal)
    last = Stamp(event)
    since = event.from
    count += 1
  }

  /// Whether an event stands after all that has been folded.
  func precedes(_ event: CountedEntry) -> Bool {
    if let since, event.from < since { return false }
    guard let last else { return true }
    let signature = last.signature
    return CountedEntry.Key(day: last.on, at: signature.at, id: signature.entry) < event.key
  }

  /// Some entries end to count on a later day: each month end is folded by itself.
  private mutating func foldWithEnds(
    _ goal: Goal, _ plan: Plan, _ events: [CountedEntry], _ locks: [Month: Entry]
  ) {
    var state = state
    for event in events where event.until == nil { state.fold(event, goal) }
    held = HeldState(state)
    last = events.last.map { Stamp($0) }
    since = events.map { max($0.from, $0.until ?? $0.from) }.max()
    count = events.count
    guard let since else { return }
    closeMonths(before: since, goal, plan, locks) { GoalState(goal, plan: plan, events: events, on: $0) }
  }

  private mutating func closeMonths(
    before day: Day, _ goal: Goal, _ plan: Plan, _ locks: [Month: Entry], _ state: (Day) -> GoalState
  ) {
    while past.count < 12 {
      let month = Month(year: plan.year, month: past.count + 1)
      let end = month.last
      guard end < day else { return }
      past.append(
        goal.stands(on: end)
          ? state(end).standing(goal, plan: plan, on: end, lock: locks[month]).light : nil)
    }
  }
}

extension Stamp {
  convenience init(_ event: CountedEntry) {
    self.init(on: event.from, at: event.entry.at, by: event.entry.by, entry: event.entry.id)
  }
}
