import GoalCore
import GoalText
import GoalUI
import Testing
import TextCells

/// Finding as you type, the matches, and back.
@Suite struct FindTests {
  @Test(arguments: [
    ("道路", "○ 2.2-03 市政道路征拆", 4), ("大中修", "● 2.2-06 道路大中修", 1), ("2.2-07", "● 2.2-07 积水点整修", 1),
    ("road repairs", "● 2.2-06 道路大中修", 1), ("ROAD REPAIRS", "● 2.2-06 道路大中修", 1),
    ("市政市容", "● 2.2-06 道路大中修", 1),
  ])
  func theFirstMatchIsSelectedAsOneTypes(_ typed: String, _ row: String, _ count: Int) throws {
    let typing = try Screen(HalfYear.entries).press("2", "/", .typed(typed))
    #expect(typing.selected.hasPrefix(row), "\(typing.selected)")
    #expect(typing.rows[1].hasSuffix(" /\(typed) \(count)"))
    let found = typing.press(.enter)
    #expect(found.state.overlay == nil)
    #expect(found.selected.hasPrefix(row))
  }

  @Test func bracketsGoAroundTheMatches() throws {
    let found = try Screen(HalfYear.entries).press("2", "、", "道路", .enter)
    let ids = ["2.2-03", "2.2-04", "2.2-05", "2.2-06"]
    var screen = found
    for id in ids[1...] + ids[...0] {
      screen = screen.press("]")
      #expect(screen.state.selectedGoal?.id == id)
    }
    #expect(found.press("[").state.selectedGoal?.id == "2.2-06")
    #expect(found.press("】").state.selectedGoal?.id == "2.2-04")
  }

  @Test func escapeForgetsTheSearch() throws {
    let typing = try Screen(HalfYear.entries).press("2", "/", "道路")
    #expect(typing.press(.escape).state.search.isEmpty)
    let found = typing.press(.enter)
    #expect(found.press(.escape).state.search.isEmpty)
    #expect(found.press(.escape, "]").foot.hasPrefix(" 先按 / 查找"))
  }

  @Test func whatIsNowhereIsSaid() throws {
    let screen = try Screen(HalfYear.entries).press("2", "/", "月球", .enter)
    #expect(screen.foot.hasPrefix(" 没有找到“月球”"))
    #expect(screen.press("]").foot.hasPrefix(" 没有找到“月球”"))
  }

  @Test func theLedgerKeepsTheEntriesThatMatch() throws {
    let screen = try Screen(HalfYear.entries).press("6", "/", "管线未探明", .enter)
    #expect(screen.rows[3].contains("2.2-08 地磁感应装置"))
    #expect(screen.rows[4].isEmpty)
  }

  @Test(arguments: 1...5)
  func aMatchIsFoundFromEveryView(_ view: Int) throws {
    let screen = try Screen(HalfYear.entries).press(.typed(String(view)), "/", "大中修", .enter, "]")
    #expect(screen.state.selectedGoal?.id == "2.2-06")
  }
}
