import GoalCore
import GoalText
import GoalUI
import TestSupport
import Testing
import TextCells

/// The page of keys, narrowed by what is typed; the three lines of the first start.
@Suite struct HelpTests {
  @Test func itBeginsWithTheViewAndWhatActsThere() throws {
    let screen = try Screen(HalfYear.entries, columns: 100).press("2jljjl", "jjjjjj", "?")
    #expect(screen.text.contains(" 2 重点工作：五个方面、十六项、各项目标"))
    #expect(screen.text.contains(" 此处：2.2-06 道路大中修  + 增  - 减  = 填数"))
    let far = screen.press(.key(.pageDown))
    // A count has no percent.
    #expect(far.text.contains("填报里程碑完成百分比 · 现在不能用"))
    #expect(!far.text.contains("填报累计数值 · 现在不能用"))
  }

  @Test(arguments: [
    ("撤销", "u               撤销本人最近一次操作"), ("undo", "u               撤销本人最近一次操作"),
    ("F9", "F9              全部功能的菜单"),
    ("ｕｎｄｏ", "u               撤销本人最近一次操作"), ("删", "Del Bksp ^D ^H  删一个字"), ("销号", "▣ 销号"),
    ("亮灯规则", "帮助里没有“亮灯规则”"),
  ])
  func typingNarrowsIt(_ typed: String, _ row: String) throws {
    let screen = try Screen(HalfYear.entries).press("?", "/", .typed(typed))
    #expect(screen.text.contains(row), "\(screen.text)")
    #expect(!screen.text.contains("半页") || typed == "半页")
    #expect(screen.foot.hasPrefix(" 查帮助 \(typed)"))
  }

  @Test func lettersThatDoNotScrollBeginTheSearch() throws {
    let screen = try Screen(HalfYear.entries).press("?", "撤")
    #expect(screen.foot == " 查帮助 撤")
    #expect(screen.press("销q").foot == " 查帮助 撤销q")
    let back = screen.press(.escape)
    #expect(back.foot.contains("打字查找"))
    #expect(back.press("q").state.overlay == nil)
    #expect(back.press(.escape).state.overlay == nil)
    #expect(try Screen(HalfYear.entries).press("?j").foot.contains("2–"))
    #expect(try Screen(HalfYear.entries).press("?", .paste("撤销")).foot == " 查帮助 撤销")
  }

  @Test(arguments: Language.allCases)
  func everyPromptKeyIsInIt(_ language: Language) throws {
    let text = try Screen(columns: 120, rows: 120, language: language).press("?").text
    for key in PromptKey.allCases { #expect(text.contains(Words.of(language).prompts.promptKey(key))) }
  }

  @Test(arguments: Language.allCases, [(80, 24), (40, 12), (160, 50)])
  func theFirstStartSaysWhatToDoOnce(_ language: Language, _ size: (Int, Int)) throws {
    var screen = try Screen(HalfYear.entries, columns: size.0, rows: size.1, language: language)
    #expect(!screen.text.contains(Words.of(language).prompts.welcomeTitle))
    screen.state.isWelcoming = true
    #expect(screen.text.contains(Words.of(language).prompts.welcomeTitle))
    if size.0 >= 80 { for line in Words.of(language).prompts.welcome { #expect(screen.text.contains(line)) } }
    // The first key takes it away and acts.
    let next = screen.press("2")
    #expect(next.effects == [.welcomed])
    #expect(next.state.view == .priorities && !next.text.contains(Words.of(language).prompts.welcomeTitle))
    #expect(next.press("3").effects == [.welcomed])
  }
}
