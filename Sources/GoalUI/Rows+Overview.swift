import GoalCore
import GoalText

extension State {
  /// The year in one look: all goals by light, headline rows, areas, zones, what is behind and why, what is owed.
  var overviewRows: [Row] {
    let all = arranged
    var rows = [
      Row(
        .heading("all"),
        .group(number: "", title: words.look.everything, goals: all, isFolded: nil)),
      Row(.text("lights"), .lights(all)),
      Row(.heading("headline"), .heading(interface.headline)),
    ]
    rows += goalRows(headline, under: "headline", depth: 1)
    rows.append(Row(.heading("areas"), .heading(interface.areas)))
    let goalsOfArea = goalsOfArea
    for area in plan.areas {
      rows.append(
        Row(
          .area(area.id), depth: 1,
          .group(
            number: number(area), title: text(area.title), goals: goalsOfArea[area.id], isFolded: nil)))
    }
    rows.append(Row(.heading("zones"), .heading(interface.zones)))
    let goalsOfZone = goalsOfZone
    for zone in plan.zones {
      rows.append(
        Row(
          .zone(zone.id), depth: 1,
          .group(number: "", title: text(zone.title), goals: goalsOfZone[zone.id], isFolded: nil)))
    }
    addBehind(to: &rows)
    rows += owedRows
    return rows
  }

  /// What is behind, worst first, each with its cause.
  private func addBehind(to rows: inout [Row]) {
    let behind = behind(arranged)
    rows.reserveCapacity(rows.count + 2 * behind.count + 64)
    rows.append(Row(.heading("behind"), .heading(interface.behind(behind.count))))
    if behind.isEmpty { rows.append(Row(.text("behind"), depth: 1, .text(interface.nothingBehind))) }
    for index in behind { addCause(index, under: "behind", to: &rows) }
  }

  /// Goals that are behind or far behind, worst first.
  func behind(_ goals: some Sequence<Int>) -> [Int] {
    worstFirst(goals.filter(isBehind))
  }

  /// A goal and, under it, what its people say is wrong, else the rule that set its light.
  func addCause(_ index: Int, under heading: String, to rows: inout [Row]) {
    let goal = snapshot.goals.id(at: index)
    rows.append(Row(.goal(goal, under: heading), depth: 1, .goal(index)))
    rows.append(Row(.text(goal), depth: 3, .cause(index)))
  }

  /// The problem and the next step, else why the goal shows its light.
  func cause(_ index: Int) -> String {
    let state = snapshot.states[index]
    let said = [
      state.problem.map { "\(interface.problem): \($0)" }, state.next.map { "\(interface.next): \($0)" },
    ].compactMap { $0 }
    return said.isEmpty ? reason(index) : said.joined(separator: words.numbers.dot)
  }

  /// Units that owe reports, with how many of their goals.
  private var owedRows: [Row] {
    let owed = owed(arranged)
    let head = Row(.heading("owed"), .heading(words.look.owed(owed.count)))
    if owed.isEmpty { return [head, Row(.text("owed"), depth: 1, .text(interface.nothingOwed))] }
    return [head]
      + byUnit(owed).map { unit, goals in
        Row(.unit("owed \(unit)"), depth: 1, .group(number: "", title: unit, goals: goals, isFolded: nil))
      }
  }

  func owed(_ goals: [Int]) -> [Int] { goals.filter { snapshot.summary.owes[$0] } }
}
