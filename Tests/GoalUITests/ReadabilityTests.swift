import GoalCore
import GoalText
import GoalUI
import Testing
import TextCells

/// What a reader of the screens stumbled over once.
@Suite struct ReadabilityTests {
  @Test func textRowsStayInTheirPane() throws {
    let screen = try Screen(HalfYear.entries, columns: 100, rows: 30).press("5")
    for row in 3..<28 {
      #expect(screen.state.screen[row: row, column: 49]?.cluster == "│", "row \(row)")
    }
  }

  @Test func theCauseUnderTheLastStuckGoalShows() throws {
    let screen = try Screen(HalfYear.entries).press("5G")
    #expect(screen.rows[20].contains("人工定为滞后"))
    #expect(screen.rows[19].hasPrefix("▌  ▲ 4.1-11"))
  }

  @Test func undoneEntriesAreNamedInTheLedger() throws {
    let screen = try Screen(HalfYear.entries).press("6")
    #expect(screen.rows[3] == "▌        wang     撤销     2.2-20 街巷胡同管线新建改造  12 条")
  }

  @Test(arguments: Language.allCases)
  func entryTypesAreWholeAndSaidOnce(_ language: Language) throws {
    let screen = try Screen(HalfYear.entries, columns: 100, rows: 40, language: language).press("6")
    for type in [EntryType.override, .schedule, .verify, .close] {
      let name = Words.of(language).entries.type(type)
      let row = try #require(screen.rows.first { $0.contains(" \(name) ") }, "\(name)")
      #expect(row.components(of: name) == 1, "\(row)")
    }
  }

  @Test func longTitlesLeaveRoomForWhatAnEntrySays() throws {
    let screen = try Screen(HalfYear.entries, language: .en).press("6")
    #expect(screen.text.contains("4.1-12 Rebuilding and extension…  3 kindergartens"))
  }

  @Test func menusStandAboveTheRule() throws {
    let screen = try Screen(HalfYear.entries).press("2a")
    #expect(screen.rows[22] == String(repeating: "─", count: 80))
    #expect(screen.rows[21].hasPrefix(" └"))
  }

  @Test func enterGoesWhereNothingIsSaved() throws {
    let screen = try Screen(HalfYear.entries)
    #expect(screen.press("/").foot == " 边输边找；中文、英文或编号  Enter 确定 · Esc 取消")
    #expect(screen.press("d").foot.hasSuffix("Enter 确定 · Esc 取消"))
  }

  @Test func aBulkActIsCountedInGoals() throws {
    let marked = try Screen(HalfYear.entries).press("3lj", "  ", "n", "会商", .down, .down, .down, .enter)
    #expect(marked.foot.hasPrefix(" 已存 2 项目标 会商 · 06-30 · wang"))
  }

  @Test func hintsFitTheGoalAndTheView() throws {
    let screen = try Screen(HalfYear.entries)
    #expect(!screen.press("3lj", .enter).foot.contains("= 填数"))
    #expect(screen.press("3lj", .enter).foot.contains("s 阶段"))
    #expect(!screen.press("6").foot.contains("展开"))
  }

  @Test func noNumberOrUnitOfTheTableIsCut() throws {
    let screen = try Screen(HalfYear.entries, language: .en).press("4G")
    #expect(
      screen.rows[12] == " ○ 2.2-10 Multi-storey car parks         5       5 buildings      -       49.6%")
    #expect(
      screen.rows[19] == " ○ 4.2-03 Seismic and energy re… 2,050,000        900,000 m²      -       49.6%")
    #expect(screen.rows[20].hasSuffix(" -    59 communities      -       49.6%"))
  }

  @Test func viewsAreKnownInTheSmallestWindow() throws {
    let screen = try Screen(HalfYear.entries, columns: 40, rows: 12, language: .en)
    #expect(screen.press("6").rows[1] == "  1  2  3  4  5 [6ledger]")
    #expect(screen.press("4").rows[1] == "  1  2  3 [4targets] 5  6")
  }

  @Test(arguments: Language.allCases)
  func aTinyWindowStillSaysHowToQuit(_ language: Language) throws {
    let screen = try Screen(columns: 10, rows: 5, language: language)
    #expect(screen.text.contains("q"))
    #expect(screen.text.replacing("\n", with: " ").contains(language == .zh ? "退出" : "quits"))
  }

  @Test func aTinyWindowQuitsFromAnyOverlayAndTakesNoOtherKey() throws {
    let typed = try Screen(HalfYear.entries).press("jn", "会商", .action(.resize(columns: 20, rows: 6)))
    #expect(typed.press("abc").press(.action(.resize(columns: 80, rows: 24))).text.contains("说明    会商\n"))
    #expect(typed.press("q").effects == [.quit])
    #expect(typed.press(.control("l")).effects == [.redraw])
  }

  @Test func noTargetIsToldBeforeTheFormIsFilled() throws {
    let screen = try Screen(HalfYear.entries).press("3lj", "at")
    #expect(screen.foot.hasPrefix(" 节点目标没有目标值"))
  }

  @Test func theTargetInForceStandsInItsForm() throws {
    let screen = try Screen(HalfYear.entries).press("4", "jjjjjjjjj", "at")
    #expect(screen.foot.hasPrefix(" 现为 5000 延长米"))
  }

  @Test func capitalsAndTwinsActInMenus() throws {
    let screen = try Screen(HalfYear.entries).press("2", "A", "Ｌ")
    #expect(screen.text.contains("── 锁月 ─"))
  }

  /// Pages stay as they print: a narrower window shows a part of them, and moves over it.
  @Test func aPreviewFollowsTheWindow() throws {
    let wide = try Screen(HalfYear.entries).press("p")
    let narrow = try Screen(HalfYear.entries, columns: 60, rows: 40).press("p")
    #expect(wide.press(.action(.resize(columns: 60, rows: 40))).rows == narrow.rows)
    #expect(narrow.rows[3] == "督办 · 西城区2013年重点工作")
    #expect(narrow.press("lll").rows[3].hasSuffix("截至 2013-06-30"))
    #expect(narrow.press("lll", "hhh").rows == narrow.rows)
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
