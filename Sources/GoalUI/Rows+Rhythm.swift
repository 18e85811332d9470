import GoalCore
import GoalText

extension State {
  /// Every quantified goal: headline rows, then counts.
  var targetRows: [Row] {
    let counts = indices { $0.kind == .count }
    return [Row(.heading("headline"), .heading(interface.headline))]
      + goalRows(headline, under: "headline", depth: 0)
      + [Row(.heading("counts"), .heading(words.kinds.kind(.count)))]
      + goalRows(counts, under: "counts", depth: 0)
  }

  /// Who owes a report, by unit; what moved in the seven days up to the day; what is stuck.
  var rhythmRows: [Row] {
    var rows: [Row] = []
    for rhythm in Rhythm.allCases {
      let owed = indices { goal in
        snapshot.standing(goal.id)?.owed ?? 0 > 0 && snapshot.state(goal.id)?.rhythm == rhythm
      }
      if owed.isEmpty { continue }
      rows.append(
        Row(.heading("owed-\(rhythm)"), .heading(interface.owed(words.kinds.rhythm(rhythm), owed.count))))
      for (unit, goals) in byUnit(owed) {
        rows += group(.unit("\(rhythm) \(unit)"), "", unit, goals, depth: 0)
      }
    }
    if rows.isEmpty {
      rows = [Row(.heading("owed"), .heading(interface.nothingOwed))]
    }
    let moved = moved
    rows.append(Row(.heading("moved"), .heading(interface.moved(moved.count))))
    if moved.isEmpty { rows.append(Row(.text("moved"), depth: 1, .text(interface.nothingMoved))) }
    rows += goalRows(moved, under: "moved", depth: 1)
    let stuck = snapshot.goals.indices.filter {
      snapshot.standings[$0].light == .behind || snapshot.standings[$0].light == .farBehind
    }
    rows.append(Row(.heading("stuck"), .heading(interface.stuck(stuck.count))))
    if stuck.isEmpty { rows.append(Row(.text("stuck"), depth: 1, .text(interface.nothingBehind))) }
    for index in stuck {
      rows += goalRows([index], under: "stuck", depth: 1)
      let state = snapshot.states[index]
      let said = [
        state.problem.map { "\(interface.problem): \($0)" }, state.next.map { "\(interface.next): \($0)" },
      ]
      let text = said.compactMap { $0 }.joined(separator: " · ")
      rows.append(Row(.text("stuck-\(index)"), depth: 3, .text(text.isEmpty ? reason(index) : text)))
    }
    return rows
  }

  /// 欠5期, for a goal that owes reports.
  func owedText(_ index: Int) -> String? {
    let owed = snapshot.standings[index].owed
    return owed > 0 ? interface.owedPeriods(owed) : nil
  }

  /// Goals with a report dated in the seven days up to the day shown.
  private var moved: [Int] {
    snapshot.goals.indices.filter { index in
      guard let last = snapshot.states[index].lastReport?.on else { return false }
      return last <= day && day - last < 7
    }
  }

  /// Goals by lead unit, those without one last.
  private func byUnit(_ goals: [Int]) -> [(String, [Int])] {
    let groups = Dictionary(grouping: goals) { snapshot.states[$0].lead ?? "" }
    let named = groups.keys.filter { !$0.isEmpty }.sorted().map { ($0, groups[$0] ?? []) }
    return named + (groups[""].map { [(interface.noUnit, $0)] } ?? [])
  }
}
