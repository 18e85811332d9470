import GoalCore
import GoalText
import GoalUI
import TestSupport
import Testing
import TextCells

/// What a prompt says while it is filled in, what it completes and remembers, and what the arrows choose.
@Suite struct PromptTests {
  private static let units = [Unit(name: "市政市容委", aliases: ["市容委"]), Unit(name: "教委", aliases: [])]

  private func roads(_ language: Language = .zh) throws -> Screen {
    try Screen(HalfYear.entries, language: language, units: Self.units).press("2jljjl", "jjjjjj")
  }

  @Test(arguments: [
    ("23", " 22→23 条 · "), ("1.7万", " 22→1.7万条 · "), ("２３", " 22→23 条 · "), ("约23", " “约23”不是数"),
    ("2x", " “2x”不是数"),
    ("21", " 比已报的 22 低（21），保存时要写明原因 · "), ("-1", " "),
  ])
  func aFigureIsJudgedWhileItIsTyped(_ typed: String, _ said: String) throws {
    let screen = try roads().press("=", .typed(typed))
    #expect(screen.foot.hasPrefix(said), "\(screen.foot)")
  }

  @Test(arguments: [
    ("6-29", "→ 2013-06-29 周六"), ("昨天", "→ 2013-06-29 周六"), ("+7", "→ 2013-07-07 周日"),
    ("＋７", "→ 2013-07-07 周日"),
    ("６月２９日", "→ 2013-06-29 周六"), ("月底", "→ 2013-06-30 周日"), ("6-31", "“6-31”不是日期"),
    ("2014-1-1", "2014-01-01"),
  ])
  func aDayIsSpeltOutWhileItIsTyped(_ typed: String, _ said: String) throws {
    let screen = try Screen(HalfYear.entries).press("d", .typed(typed))
    #expect(screen.rows[22].contains(said) || screen.foot.contains(said), "\(screen.text)")
  }

  @Test func whatEnterWouldRefuseIsSaidBefore() throws {
    // The due day stands before the start.
    let due = try roads().press("aa", .down, .down, .down, .down, .control("u"), "2012-6-1")
    #expect(due.foot.contains("2012-06-01"))
    // Enter does not leave a line that cannot be right.
    #expect(due.press(.enter).text == due.text)
    let close = try roads().press("x", "验收单")
    #expect(close.foot.contains("22"), "\(close.foot)")
    #expect(!close.press(.down, "另有安排").foot.contains("须"))
    let empty = try roads().press("x", .down, "另有安排")
    #expect(empty.text.contains("还须填写佐证"))
    let lock = try roads().press("al", .control("u"), "7")
    #expect(lock.foot.contains("2013-07"))
    #expect(try roads().press("al", .control("u"), "5").text.contains("将锁定 2013-05"))
  }

  @Test func tabGoesThroughUnitsPersonsAndDays() throws {
    let form = try roads().press("aa", .control("u"))
    #expect(form.press("委").foot == " Tab 补全：市政市容委 · 教委")
    let first = form.press("委", .tab)
    #expect(first.rows[17] == " 牵头单位  市政市容委")
    #expect(first.press(.tab).rows[17] == " 牵头单位  教委")
    #expect(first.press(.tab, .tab).rows[17] == " 牵头单位  市政市容委")
    #expect(first.press(.tab, .key(.backTab)).rows[17] == " 牵头单位  市政市容委")
    // An alias means the unit.
    #expect(form.press("市容", .tab).rows[17] == " 牵头单位  市政市容委")
    let partners = try roads().press("aa", .down, .control("u"), "教", .tab, "、交", .tab)
    #expect(partners.rows[18] == " 配合单位  教委、交通支队")
    #expect(try roads().press("aa", .down, .down, .control("u"), "王", .tab).rows[19] == " 责任人    王强")
    let due = try roads().press("aa", .down, .down, .down, .down, .control("u"), "+10", .tab)
    #expect(due.text.contains(" 时限      2013-07-10\n"))
    #expect(form.press("规划局").text.contains("单位名单里没有“规划局”，将照写"))
  }

  @Test func arrowsChooseFixedWordsAndFillEmptyLines() throws {
    let rhythm = try roads().press("aa", .up, .key(.right), .key(.right))
    #expect(rhythm.text.contains(" 报送周期  每周报送"))
    #expect(rhythm.press(.enter).saved == [.assign(Assignment(rhythm: .week))])
    #expect(try roads().press("=", .key(.right), .enter).saved == [.progress(Progress(value: Quantity(23)))])
    #expect(try roads().press("=", .key(.right), .key(.right), .key(.left)).text.contains(" 累计数值  23\n"))
    // A line with text of one's own keeps the arrows for its caret.
    #expect(try roads().press("=", "2", .key(.left), "1").text.contains(" 累计数值  12\n"))
    let day = try Screen(HalfYear.entries).press("d", .key(.right), .key(.right), .enter)
    #expect(day.state.day == Day(iso: "2013-06-29"))
    let add = try roads().press("an", .down, "示例", .down, .down, .key(.left), .down, .key(.right))
    #expect(add.text.contains(" 类型      节点\n") && add.text.contains(" 要求      启动\n"))
  }

  @Test func everyFieldRemembersWhatWasTyped() throws {
    let saved = try roads().press(
      "n", "一标段完工", .down, .down, .down, .enter, "n", "二标段完工", .down, .down, .down, .enter)
    let again = saved.press("n", .control("p"))
    #expect(again.text.contains(" 说明    二标段完工\n"))
    #expect(again.press(.control("p")).text.contains(" 说明    一标段完工\n"))
    #expect(again.press(.control("p"), .control("n"), .control("n")).text.contains(" 说明\n"))
    // A single line has the arrows for it.
    let value = try roads().press("=", "23", .enter, "=", .up)
    #expect(value.text.contains(" 累计数值  23\n"))
    // The goal's own last problem is there to be said again.
    let pipes = try Screen(HalfYear.entries).press("2jljjl", "jjjjjjjj", "n", .down, .control("p"))
    #expect(pipes.text.contains(" 问题    管线未探明，三条路无法开挖\n"))
  }

  @Test func whatIsLeftByEscComesBack() throws {
    let left = try roads().press("n", "写了一半", .down, "问题", .escape)
    #expect(left.foot.hasPrefix(" 没有保存；填的内容留着"))
    let back = left.press("n")
    #expect(back.text.contains("说明 · 接上次没保存的"))
    #expect(back.text.contains(" 说明    写了一半\n") && back.text.contains(" 问题    问题\n"))
    // For that goal and that act only, and once it is saved no more.
    #expect(!left.press("jn").text.contains("写了一半"))
    let saved = back.press(.down, .down, .enter)
    #expect(saved.saved == [.progress(Progress(note: "写了一半", problem: "问题"))])
    #expect(!saved.press("n").text.contains("写了一半"))
  }

  @Test func givingUpAFailedSaveIsAskedTwice() throws {
    let failed = try roads().failing(1).press("=", "23", .enter)
    let asked = failed.press("x")
    #expect(asked.text.contains("再按一次 x 放弃"))
    #expect(!asked.effects.contains(.discard))
    #expect(asked.press("j").text.contains("没有存上：") && !asked.press("jx").effects.contains(.discard))
    #expect(asked.press("Ｘ").effects.last == .discard)
  }

  @Test(arguments: Language.allCases)
  func theCaretIsTheCursorInEveryPrompt(_ language: Language) throws {
    let start = try roads(language)
    let prompts: [[Stroke]] = [
      ["="], ["n"], ["x"], ["/"], ["f"], [":"], ["d"], ["aa"], ["as"], ["at"], ["al"], ["an"], ["?", "/"],
      ["-"],
    ]
    for strokes in prompts {
      var screen = start
      for stroke in strokes { screen = screen.press(stroke) }
      let empty = try #require(screen.state.screen.cursor)
      #expect(screen.state.screen.cursorVisible, "\(strokes)")
      let typed = screen.press("督办").state.screen
      #expect(typed.cursorVisible && typed.cursor?.column != nil)
      let column = typed.cursor?.column ?? 0
      #expect(typed[row: typed.cursor?.row ?? 0, column: column - 2]?.cluster == "办", "\(strokes) \(empty)")
    }
  }
}
