import GoalCore
import GoalText

extension State {
  /// Ids of the goals in which the search stands, in the plan's order.
  var matches: [String] {
    arranged.filter(finder.holds).map(snapshot.goals.id)
  }

  mutating func find(_ command: Command) {
    switch command {
    case .find: open(Form(.find, goals: [], fields: [(.find, search)]))
    case .nextMatch: step(forward: true)
    case .previousMatch: step(forward: false)
    case .filter: openFilter()
    case .order: openOrder()
    default: break
    }
  }

  /// As the text is typed the selection goes to the first match from where it stands.
  mutating func search(for text: String) {
    search = text
    guard view != .ledger, !text.isEmpty else { return }
    if let goal = selectedGoal, let index = snapshot.indexOfGoal[goal.id], finder.holds(index),
      isShown(goal.id)
    {
      return
    }
    if let first = arranged.first(where: finder.holds) { reveal(snapshot.goals.id(at: first)) }
  }

  private mutating func step(forward: Bool) {
    let matches = matches
    guard !search.isEmpty else {
      notice = .cannot(.noSearch)
      return
    }
    guard !matches.isEmpty else {
      notice = .cannot(.nothingFound(search))
      return
    }
    let order = Dictionary(
      matches.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let next: Int
    if let now = selectedGoal.flatMap({ order[$0.id] }) {
      next = (now + (forward ? 1 : matches.count - 1)) % matches.count
    } else {
      next = forward ? 0 : matches.count - 1
    }
    reveal(matches[next])
  }

  /// Selects a goal in the view shown, else in the priorities, unfolding what hides it.
  mutating func reveal(_ id: String) {
    guard let goal = ledger.goal(id) else { return }
    if !isShown(id) { clearFilter() }
    if !unfold(goal) {
      show(.priorities)
      unfold(goal)
    }
    // What was unfolded makes rows anew: once, for the selection and for the frame.
    keepListing()
    let list = kept.rows
    if let row = list.first(where: { $0.id.goal == id }) { select(row.id, in: list) }
  }

  /// Opens the groups of the view shown that hold the goal; false when it has no place there.
  @discardableResult
  private mutating func unfold(_ goal: Goal) -> Bool {
    switch view {
    case .priorities:
      setFolded(.item(goal.item ?? "H"), false)
      if let area = goal.area { setFolded(.area(area), false) }
      return true
    case .zones:
      guard let zone = goal.zone else { return false }
      setFolded(.zone(zone), false)
      return true
    default: return list.contains { $0.id.goal == goal.id }
    }
  }
}
