import GoalCore
import GoalText
import TestSupport
import Testing

/// What is recorded of one goal, the day asked for, the light's mark, and the reason as the screen writes it.
///
/// A row is `recorded | day | mark | reason`; a line `en | …` under it is the same reason in English.
/// The language of the first column is `Recording`'s.
struct StandingTable {
  let goal: String
  let text: String

  func check(_ location: SourceLocation = #_sourceLocation) throws {
    var standing: (day: Day, ledger: Ledger)?
    let rows = Table.rows(text)
    #expect(!rows.isEmpty, sourceLocation: location)
    for row in rows {
      if row.columns.count == 2, row.columns[0] == "en", let standing {
        expect(row, shown(standing.ledger, standing.day, .en).reason, row.columns[1], location)
        continue
      }
      guard row.columns.count == 4, let day = Day(iso: "2013-" + row.columns[1]) else {
        Issue.record("no row: \(row)", sourceLocation: location)
        continue
      }
      let ledger = try Recording(row.columns[0], goal: goal).ledger
      standing = (day, ledger)
      let found = shown(ledger, day, .zh)
      expect(row, found.mark + " | " + found.reason, row.columns[2] + " | " + row.columns[3], location)
    }
  }

  private func shown(_ ledger: Ledger, _ day: Day, _ words: Words) -> (mark: String, reason: String) {
    let snapshot = Snapshot(ledger, on: day)
    guard let goal = ledger.goal(goal), let state = snapshot.state(goal.id),
      let standing = snapshot.standing(goal.id)
    else { return ("", "no goal \(goal)") }
    return (
      words.mark(standing.light, ledger.plan),
      words.reason(standing, of: goal, state, plan: ledger.plan)
    )
  }

  private func expect(_ row: Table.Row, _ found: String, _ wanted: String, _ location: SourceLocation) {
    #expect(found == wanted, "row \(row)", sourceLocation: location)
  }
}
