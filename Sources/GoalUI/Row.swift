package import GoalCore

/// One row of a view's list.
package struct Row: Sendable {
  package enum Content: Sendable {
    case heading(String)
    /// An area, item, zone or unit with its goals, by index.
    case group(number: String, title: String, goals: [Int], isFolded: Bool?)
    /// A goal, by index.
    case goal(Int)
    /// Beside the row: an entry is ten times as large as all else a row may hold.
    indirect case entry(Entry)
    case text(String)
    /// Why the goal of the row above, by index, shows its light.
    case cause(Int)
    /// Goals by light, as one bar of their marks.
    case lights([Int])
  }
  package var id: RowID
  package var depth: Int
  package var content: Content

  package init(_ id: RowID, depth: Int = 0, _ content: Content) {
    self.id = id
    self.depth = depth
    self.content = content
  }

  /// Tells more of the row above it.
  var isText: Bool {
    switch content {
    case .text, .cause, .lights: true
    case .heading, .group, .goal, .entry: false
    }
  }

  package var isSelectable: Bool {
    switch content {
    case .heading, .text, .cause, .lights: false
    case .group, .goal, .entry: true
    }
  }
}

extension State {
  /// The rows of the view shown, as if there were no filter.
  var allRows: [Row] {
    switch view {
    case .overview: overviewRows
    case .priorities: priorityRows
    case .zones: zoneRows
    case .targets: targetRows
    case .rhythm: rhythmRows
    case .ledger: ledgerRows
    }
  }

  /// Where the selection stands in a list; the first selectable row when it stands nowhere.
  package func selectedIndex(_ list: [Row]) -> Int? {
    let selected = place.selected
    if list.indices.contains(kept.selected), list[kept.selected].id == selected { return kept.selected }
    return list.firstIndex { $0.id == selected } ?? list.firstIndex(where: \.isSelectable)
  }

  /// The selected row.
  package var selectedRow: Row? {
    let list = list
    return selectedIndex(list).map { list[$0] }
  }

  /// The goal the selection stands on; in the ledger the goal of the entry.
  package var selectedGoal: Goal? {
    switch selectedRow?.content {
    case .goal(let index): snapshot.goals[index]
    case .entry(let entry): goal(of: entry)
    default: nil
    }
  }

  /// The goals an act is for: the marked ones, else the selected one, in the plan's order.
  package var subjects: [Goal] {
    if marked.isEmpty { return selectedGoal.map { [$0] } ?? [] }
    return snapshot.goals.filter { marked.contains($0.id) }
  }

  func goalRows(_ indices: [Int], under heading: String, depth: Int) -> [Row] {
    indices.map { Row(.goal(snapshot.goals.id(at: $0), under: heading), depth: depth, .goal($0)) }
  }
}
