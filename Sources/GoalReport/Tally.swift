package import GoalCore

/// How many goals show each light, within an area, a zone or the whole plan.
package struct Tally: Hashable, Sendable {
  /// An area's or zone's id; nil for rows that have none.
  package var id: String?
  package var title: Bilingual
  package private(set) var goals = 0
  /// Open goals that owe at least one report.
  package private(set) var owing = 0
  /// By severity, the worst light first.
  private var counts = [Int](repeating: 0, count: Light.allCases.count)

  package init(id: String?, title: Bilingual, _ views: [GoalView] = []) {
    self.id = id
    self.title = title
    for view in views { add(view) }
  }

  mutating func add(_ view: GoalView) {
    counts[view.light.severity - 1] += 1
    goals += 1
    owing += view.isOwing ? 1 : 0
  }

  package func count(_ light: Light) -> Int { counts[light.severity - 1] }
}
