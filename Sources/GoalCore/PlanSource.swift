/// A plan of which each goal and figure, and how names are read, can be read without the rest.
package protocol PlanSource: AnyObject, Sendable {
  /// Of all goals, in their order.
  var goalHeads: [GoalHead] { get }
  func goal(at index: Int) -> Goal
  /// Of all figures, in their order.
  var figureIDs: [String] { get }
  func figure(at index: Int) -> Figure
  var readings: Readings { get }
}

/// What tells a goal's group: all that is read of goals which are not looked at.
package struct GoalHead: Sendable {
  package let id: String
  /// Nil for headline indicators.
  package let item: String?
  package let zone: String?

  package init(id: String, item: String?, zone: String?) {
    self.id = id
    self.item = item
    self.zone = zone
  }
}
