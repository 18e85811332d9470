import GoalCore
import GoalUI
import Testing
import TextCells

/// Everything the keys do is done without a mouse; with one, a click, the wheel and a double click.
@Suite struct MouseTests {
  private func click(_ row: Int, _ column: Int, double: Bool = false) -> Stroke {
    .action(.click(row: row, column: column, isDouble: double))
  }

  private func wheel(_ rows: Int, _ row: Int = 8, _ column: Int = 5) -> Stroke {
    .action(.wheel(rows: rows, row: row, column: column))
  }

  @Test func aClickSelectsTheRowUnderIt() throws {
    let screen = try Screen(HalfYear.entries).press("1", click(8, 20))
    #expect(screen.state.screen.cursor == Position(row: 8, column: 0))
    #expect(screen.selected.hasPrefix("○ H-03"))
    // Headings, rules, the foot and what lies outside change nothing.
    for place in [(5, 4), (2, 3), (22, 9), (23, 9), (99, 9), (-1, 0)] {
      #expect(screen.press(click(place.0, place.1)).rows == screen.rows)
    }
  }

  @Test func aClickOnATabShowsItsView() throws {
    let screen = try Screen(HalfYear.entries)
    #expect(screen.press(click(1, 12)).rows[1].contains("[2重点]"))
    #expect(screen.press(click(1, 44)).rows[1].contains("[6台账]"))
    #expect(screen.press(click(1, 70)).rows == screen.rows)
  }

  @Test func aDoubleClickOpens() throws {
    let area = try Screen(HalfYear.entries).press("2", click(4, 10), click(4, 10, double: true))
    #expect(area.selected.hasPrefix("▾ (一)"))
    let detail = try Screen(HalfYear.entries).press("1", click(8, 20), click(8, 20, double: true))
    #expect(detail.state.detailFocused)
  }

  @Test func theDetailTakesTheFocusAndItsOwnWheel() throws {
    let screen = try Screen(HalfYear.entries, columns: 100, rows: 20).press("2jljjl", "jjjjjj")
    let focused = screen.press(click(6, 70))
    #expect(focused.state.detailFocused)
    #expect(focused.press(click(6, 10)).state.detailFocused == false)
    let scrolled = screen.press(wheel(3, 8, 70))
    #expect(scrolled.state.detailTop == 3)
    #expect(scrolled.press(wheel(-9, 8, 70)).state.detailTop == 0)
  }

  @Test func theWheelMovesTheListAndTakesTheSelectionAlong() throws {
    let screen = try Screen(HalfYear.entries).press("4")
    let down = screen.press(wheel(3))
    #expect(down.state.place.top == 3)
    #expect(down.state.screen.cursor?.row == 3)
    #expect(down.press(wheel(-3)).state.place.top <= 1)
    let end = (0..<40).reduce(screen) { screen, _ in screen.press(wheel(3)) }
    #expect(end.press(wheel(3)).rows == end.rows)
  }

  @Test func theWheelScrollsPages() throws {
    let help = try Screen(HalfYear.entries).press("?")
    #expect(help.press(wheel(3)).rows == help.press("jjj").rows)
    #expect(help.press(click(8, 8)).rows == help.rows)
  }

  @Test func inATinyWindowTheMouseDoesNothing() throws {
    let tiny = try Screen(HalfYear.entries, columns: 20, rows: 6)
    #expect(tiny.press(click(1, 1), wheel(3)).rows == tiny.rows)
  }
}
