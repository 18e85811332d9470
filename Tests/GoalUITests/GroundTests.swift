import GoalCore
import GoalText
import GoalUI
import Testing
import TextCells

/// What a frame keeps for the next one never shows: each is as if it were the first.
@Suite struct GroundTests {
  private static let strokes: [Stroke] =
    ["j", "j", "j", "k", "k", "l", "l", "h", "g", "G", "jjjjjjjjjj", "kkkkkk", "1", "2", "3", "4", "5", "6"]
    + [" ", "L", "o", "[", "]", "i", "?", ":", "+", "u", "qj"]
    + [
      .enter, .escape, .escape, .escape, .tab, .control("d"), .control("u"), .key(.pageDown), .key(.pageUp),
      .action(.wheel(rows: 3, row: 6, column: 4)), .action(.wheel(rows: -2, row: 6, column: 4)),
      .action(.click(row: 8, column: 6, isDouble: false)), .action(.ambiguousWidth(isWide: true)),
    ]
    + [["/", "道路"], ["f", "道路"]].map { Stroke.keys(($0[0] + $0[1]).map { .character($0) } + [.enter]) }

  @Test(arguments: [(80, 24), (100, 30), (160, 50), (46, 13)])
  func aKeptFrameIsTheFrameDrawnAnew(_ columns: Int, _ rows: Int) throws {
    var dice = Dice(UInt64(columns))
    var kept = try Screen(HalfYear.entries, columns: columns, rows: rows)
    var fresh = kept
    for step in 0..<160 {
      let stroke =
        step % 40 == 39
        ? Stroke.action(.resize(columns: columns + step % 3, rows: rows - step % 2))
        : Self.strokes[Int.random(in: Self.strokes.indices, using: &dice)]
      (kept, fresh) = (kept.press(stroke), fresh.press(stroke))
      let frame = kept.state.frame()
      #expect(frame == fresh.state.screen, "step \(step): \(stroke)")
      guard frame == fresh.state.screen else { return }
    }
  }

  /// A save that moves no light draws the rows of its own goals alone.
  @Test(arguments: ["2", "3"])
  func aSavesOwnRowsAreDrawnAnew(_ view: String) throws {
    var kept = try Screen(HalfYear.entries, columns: 100, rows: 30)
    var fresh = kept
    let strokes: [Stroke] = [
      .typed(view), .typed(view == "2" ? "/2.2-06" : "/1.1-05"), .enter, .typed("+"), .typed("j"),
      .typed("k"),
      .typed("+"), .typed("j"), .typed("u"), .typed("G"),
    ]
    for stroke in strokes {
      (kept, fresh) = (kept.press(stroke), fresh.press(stroke))
      #expect(kept.state.frame() == fresh.state.screen, "\(stroke)")
    }
  }
}
