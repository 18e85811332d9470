package import GoalCore

/// What a table is taken in against: the ledger as it is, the days, and the names of units.
package struct ImportContext {
  let whole: WholeLedger
  let ledger: Ledger
  /// The day entries are dated where a row does not say.
  let day: Day
  /// The day the table is compared with.
  let shown: Day
  /// The last day an entry may be dated.
  let today: Day
  let units: [Unit]
  /// Makes a text safe to show, as an export does.
  let clean: (String) -> String

  package init(
    _ whole: WholeLedger, day: Day, shown: Day, today: Day, units: [Unit], clean: @escaping (String) -> String
  ) {
    self.whole = whole
    ledger = whole.ledger
    self.day = day
    self.shown = shown
    self.today = today
    self.units = units
    self.clean = clean
  }

  var plan: Plan { ledger.plan }

  /// What an export says of the goal on a day.
  func row(_ goal: Goal, on day: Day) -> GoalRow {
    let history = whole.history(goal.id)
    return GoalRow(
      goal, GoalState(goal, plan: plan, events: history, on: day), history: history, plan: plan, on: day)
  }
}
