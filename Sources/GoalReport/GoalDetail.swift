package import GoalCore

/// Everything about one goal on a day.
package struct GoalDetail: Sendable {
  package let plan: Plan
  package let day: Day
  package let view: GoalView
  package let ahead: Ahead
  /// The lights of the twelve month ends; nil for months to come.
  package let months: [Light?]
  /// Days until the light would worsen with no further report.
  package let buffer: Int?
  /// None where the ledger is without its entries.
  package let history: [LogLine]

  package init(_ view: GoalView, _ ledger: Ledger, on day: Day) {
    let id = view.goal.id
    plan = ledger.plan
    self.day = day
    self.view = view
    ahead = view.state.ahead(view.goal, on: day)
    months = ledger.months(id, on: day)
    buffer = ledger.buffer(id, on: day)
    history = (ledger.whole?.entries ?? []).filter { $0.about == id }.map { LogLine($0, ledger) }
  }

  /// Nil for an id no goal has.
  package init?(_ goal: String, _ ledger: Ledger, _ snapshot: Snapshot) {
    guard let view = snapshot.view(goal) else { return nil }
    self.init(view, ledger, on: snapshot.day)
  }
}
