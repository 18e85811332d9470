import GoalCore
import GoalText
import GoalUI
import TestSupport
import Testing
import TextCells

/// A goal's year in the detail pane.
@Suite struct ChartTests {
  private func chart(_ keys: String, columns: Int = 100, language: Language = .zh) throws -> String {
    let screen = try Screen(HalfYear.entries, columns: columns, rows: 40, language: language).press(
      .typed(keys))
    let rows = screen.state.screen.rows.map { row in
      row.firstIndex(of: "│").map { String(row[row.index(after: $0)...]) } ?? row
    }
    let trimmed = rows.map { row in
      let end = row.lastIndex { $0 != " " }
      return end.map { String(row[...$0]) } ?? ""
    }
    let names = language == .zh ? " 1  2  3" : " J  F  M"
    guard let axis = trimmed.firstIndex(where: { $0.contains(names) }) else { return "no chart" }
    let first = trimmed[..<axis].lastIndex { $0.isEmpty } ?? axis
    let last = trimmed[axis...].firstIndex { $0.isEmpty } ?? trimmed.count
    return trimmed[(first + 1)..<last].joined(separator: "\n")
  }

  @Test func aCountIsASilhouetteUnderItsPace() throws {
    let shown = try chart("2jljjljjjjjj")
    #expect(
      shown == """
           40│                              ······
             │                         ·····
             │                    ·····
             │              ▅▅▅▇··
             │          ····▒███
             │     ····· ▅▅▅████
            0│··▄▄▄▄▄▄▇▇▇███████
             └┬──┬──┬──┬──┬──┬──┬──┬──┬──┬──┬──┬──
              1  2  3  4  5  6  7  8  9  10 11 12
         灯   ●  ●  ▲  ▲  ●  ●
         报   1     1  1  1  1
        """, "\(shown)")
  }

  @Test func chartsStayInTheirPaneWhateverTheGoalAndTheWindow() throws {
    for seed in Cases.seeds.prefix(40) {
      var dice = SeededGenerator(seed: seed)
      let columns = Int.random(in: 40...200, using: &dice)
      let rows = Int.random(in: 12...60, using: &dice)
      let moves = Int.random(in: 0...40, using: &dice)
      let view = ["1", "2jljjl", "3lj", "4"].randomElement(using: &dice) ?? "1"
      let language = Language.allCases.randomElement(using: &dice) ?? .zh
      let screen = try Screen(
        Hostile.entries, day: "2013-\(Int.random(in: 10...12, using: &dice))-15", columns: columns,
        rows: rows,
        language: language
      ).press(.typed(view), .typed(String(repeating: "j", count: moves)), .enter)
      #expect(Hostile.faults(screen.state.screen).isEmpty)
    }
  }
}
