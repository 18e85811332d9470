import GoalCore
import GoalText

extension State {
  /// Every quantified goal: headline rows, then the others.
  var targetRows: [Row] {
    let counts = quantified.filter { !snapshot.goals[$0].isHeadline }
    return [Row(.heading("headline"), .heading(interface.headline))]
      + goalRows(headline, under: "headline", depth: 0)
      + [Row(.heading("counts"), .heading(words.look.counts))]
      + goalRows(counts, under: "counts", depth: 0)
  }

  /// The goals with a measure.
  var quantified: [Int] { indices { $0.rule != .milestone && $0.rule != .ongoing } }

  /// Who owes a report, by unit; what moved in the seven days up to the day; what is stuck.
  var rhythmRows: [Row] {
    var rows = Rhythm.allCases.flatMap(dueRows)
    let moved = moved
    rows.append(Row(.heading("moved"), .heading(interface.moved(moved.count))))
    if moved.isEmpty { rows.append(Row(.text("moved"), depth: 1, .text(interface.nothingMoved))) }
    rows += goalRows(moved, under: "moved", depth: 1)
    let stuck = arranged.filter(isBehind)
    rows.append(Row(.heading("stuck"), .heading(interface.stuck(stuck.count))))
    if stuck.isEmpty { rows.append(Row(.text("stuck"), depth: 1, .text(interface.nothingBehind))) }
    for index in stuck { addCause(index, under: "stuck", to: &rows) }
    return rows
  }

  /// What this period's reports stand at for the goals of a rhythm, then who owes earlier ones.
  private func dueRows(_ rhythm: Rhythm) -> [Row] {
    let all = indices { goal in snapshot.state(goal.id)?.rhythm == rhythm }
    if all.isEmpty { return [] }
    let open = all.filter {
      snapshot.standings[$0].light != .closed && snapshot.standings[$0].light != .reached
    }
    let period = Period(rhythm, holding: day)
    let reported = open.filter { snapshot.states[$0].lastReport.map { period.contains($0.on) } ?? false }
    let owed = all.filter { snapshot.standings[$0].owed > 0 }
    let name = words.kinds.rhythm(rhythm)
    var rows = [
      Row(
        .heading("due-\(rhythm)"),
        .heading(interface.dueNow(name, reported.count, open.count - reported.count)))
    ]
    if owed.isEmpty { return rows + [Row(.text("owed-\(rhythm)"), depth: 1, .text(interface.nothingOwed))] }
    rows.append(Row(.text("owed-\(rhythm)"), depth: 1, .text(interface.owed(name, owed.count))))
    for (unit, goals) in byUnit(owed) { rows += group(.unit("\(rhythm) \(unit)"), "", unit, goals, depth: 0) }
    return rows
  }

  /// 欠5期, for a goal that owes reports.
  func owedText(_ index: Int) -> String? {
    let owed = snapshot.standings[index].owed
    return owed > 0 ? interface.owedPeriods(owed) : nil
  }

  /// Goals with a report dated in the seven days up to the day shown.
  private var moved: [Int] {
    arranged.filter { index in
      guard let last = snapshot.states[index].lastReport?.on else { return false }
      return last <= day && day - last < 7
    }
  }

  /// Goals by lead unit, those without one last.
  func byUnit(_ goals: [Int]) -> [(String, [Int])] {
    let groups = Dictionary(grouping: goals) { snapshot.summary.leads[$0].map(units.name) ?? "" }
    let named = groups.keys.filter { !$0.isEmpty }.sorted().map { ($0, groups[$0] ?? []) }
    return named + (groups[""].map { [(interface.noUnit, $0)] } ?? [])
  }
}
