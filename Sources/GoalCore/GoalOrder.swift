/// In which order goals stand: by one column, the most urgent first.
package struct GoalOrder: Hashable, Sendable {
  package enum Column: String, CaseIterable, Sendable {
    /// As the plan has them, which is by id.
    case plan
    case light, gap, share, owed, due, report, actual, target, lead, person, kind, title
  }

  package var column: Column
  /// The other way round; goals with nothing in the column stay last.
  package var isReversed: Bool

  package init(_ column: Column, isReversed: Bool = false) {
    self.column = column
    self.isReversed = isReversed
  }

  package static let plan = GoalOrder(.plan)

  /// `share`, or `-share` the other way round; nil for anything else.
  package init?(text: String) {
    let isReversed = text.hasPrefix("-")
    guard let column = Column(rawValue: String(text.drop { $0 == "-" })) else { return nil }
    self.init(column, isReversed: isReversed)
  }

  package var text: String { (isReversed ? "-" : "") + column.rawValue }
}

extension Snapshot {
  /// Goals in an order; equals keep the plan's.
  ///
  /// The worst light, the widest gap, the smallest share, the most owed, the nearest due day and the oldest report
  /// come first.
  /// - Parameter title: what a goal is sorted by when its title is asked for.
  package func sorted(_ indices: [Int], by order: GoalOrder, title: (Goal) -> String) -> [Int] {
    func by<Key: Comparable>(_ key: (Int) -> Key?, isFalling: Bool = false) -> [Int] {
      let keyed = indices.map { (index: $0, key: key($0)) }
      let known = keyed.compactMap { pair in pair.key.map { (index: pair.index, key: $0) } }
      let isDown = isFalling != order.isReversed
      let sorted = known.sorted { a, b in
        a.key == b.key ? a.index < b.index : isDown ? a.key > b.key : a.key < b.key
      }
      return sorted.map(\.index) + keyed.filter { $0.key == nil }.map(\.index)
    }
    switch order.column {
    case .plan: return order.isReversed ? indices.reversed() : indices
    case .light: return by { standings[$0].light.severity }
    case .gap: return by({ standings[$0].gap }, isFalling: true)
    case .share: return by { standings[$0].share }
    case .owed: return by({ standings[$0].owed > 0 ? standings[$0].owed : nil }, isFalling: true)
    case .due: return by { states[$0].due }
    case .report: return by { states[$0].lastReport?.on ?? plan.firstDay - 1 }
    case .actual: return by({ states[$0].standingValue }, isFalling: true)
    case .target: return by({ standings[$0].target }, isFalling: true)
    case .lead: return by { states[$0].lead }
    case .person: return by { states[$0].person }
    case .kind: return by { index in Kind.allCases.firstIndex(of: goals[index].kind) }
    case .title: return by { title(goals[$0]) }
    }
  }
}
