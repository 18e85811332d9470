import GoalCore
import GoalText
import GoalUI
import TestSupport
import Testing
import TextCells

/// Forms, refusals, failed saves and what others save meanwhile.
@Suite struct FormJourneyTests {
  /// Priorities with 2.2-06 selected.
  private func roads(_ language: Language = .zh) throws -> Screen {
    try Screen(HalfYear.entries, language: language).press("2jljjl", "jjjjjj")
  }

  @Test(arguments: [
    ("abc", "“abc”"), ("-3", "-3 "), ("1000000000000", "1000000000000”"),
  ])
  func aBadValueStaysInTheForm(_ typed: String, _ named: String) throws {
    let screen = try roads().press("=", .typed(typed), .enter)
    #expect(screen.saved.isEmpty)
    #expect(screen.rows[22] == " 累计数值  \(typed)")
    #expect(screen.foot.contains(named), "\(screen.foot)")
    // The next key takes the refusal away, not the text.
    #expect(screen.press("9").rows[22] == " 累计数值  \(typed)9")
    #expect(!screen.press("9").foot.contains(named))
  }

  @Test func aMissingLineIsGoneBackTo() throws {
    let screen = try roads().press("x", .down, "资金未到位", .enter)
    #expect(screen.foot == " 请填写佐证")
    #expect(screen.rows[22] == " 理由  资金未到位")
    let sent = screen.press("照片 3 张", .enter, .enter)
    #expect(sent.saved == [.close(evidence: "照片 3 张", reason: "资金未到位")])
  }

  @Test func aRefusalUnderTheLockBringsTheFormBack() throws {
    var screen = try roads().press("=", "23")
    screen.desk.meanwhile = [
      Entry(
        id: Desk.id(800), goal: "2.2-06", on: Day(iso: "2013-06-30"), at: Desk.instant(800), by: "li",
        content: .close(evidence: "验收单", reason: "移交"))
    ]
    let refused = screen.press(.enter)
    #expect(refused.foot == " 2.2-06 已于 2013-06-30 由li销号；先重新打开（x 键或 reopen 2.2-06）")
    #expect(refused.rows[22] == " 累计数值  23")
    #expect(refused.state.unsaved.isEmpty)
  }

  @Test func aRefusalUnderTheLockIsToldWhereNoFormWasOpen() throws {
    var screen = try roads()
    screen.desk.meanwhile = [
      Entry(
        id: Desk.id(800), goal: nil, on: nil, at: Desk.instant(800), by: "li",
        content: .lock(screen.desk.ledger.monthLock(Month(year: 2013, month: 6))))
    ]
    let refused = screen.press("+")
    #expect(refused.foot.contains("2013-06"), "\(refused.foot)")
    #expect(refused.state.overlay == nil)
  }

  @Test func aFailedSaveIsKeptAndSavedOnce() throws {
    let failed = try roads().failing(2).press("=", "23", .enter)
    #expect(failed.text.contains("没有存上：No space left on device。"))
    #expect(failed.text.contains("2.2-06 23 条"))
    #expect(failed.desk.ledger.entries.count == HalfYear.entries.count)
    let again = failed.press(.enter)
    #expect(again.text.contains("没有存上："))
    let saved = again.press(.enter)
    #expect(saved.foot.hasPrefix(" 已存 2.2-06 22→23 条 · 06-30 · wang"))
    #expect(saved.desk.ledger.entries.count == HalfYear.entries.count + 1)
    #expect(saved.state.unsaved.isEmpty)
  }

  @Test(arguments: [(80, 24), (40, 12), (100, 30)])
  func whatToDoAboutAFailedSaveStaysInSight(_ columns: Int, _ rows: Int) throws {
    let note = Stroke.paste(String(repeating: "完", count: 1500))
    let failed = try roads().failing(1).press("n", note, .enter, .enter, .enter, .enter)
      .press(.action(.resize(columns: columns, rows: rows)))
    #expect(failed.text.contains("没有存上："))
    #expect(failed.text.contains("完完"))
    #expect(failed.text.contains("Enter 再试一次"), "\(failed.text)")
    #expect(failed.press("x").text.contains("x 放弃，按其他键返回"), "\(failed.press("x").text)")
  }

  @Test func aFailedSaveCanBeGivenUp() throws {
    let given = try roads().failing(1).press("=", "23", .enter, "q", "1", "X", "x")
    #expect(given.foot.hasPrefix(" 已放弃，台账未变"))
    #expect(given.effects.last == .discard)
    #expect(given.press("+").foot.hasPrefix(" 已存 2.2-06 22→23 条"))
  }

  @Test func arrivalsAreToldAndNothingTypedIsLost() throws {
    let entry = Entry(
      id: Desk.id(900), goal: "2.2-07", on: Day(iso: "2013-06-30"), at: Desk.instant(900), by: "li",
      content: .progress(Progress(value: Quantity(40))))
    let browsing = try roads().receive(entry)
    #expect(browsing.foot.hasPrefix(" li 录入1条：2.2-07 40 处"))
    #expect(browsing.selected.hasPrefix("● 2.2-06"))
    #expect(browsing.text.contains("40/56"))
    let typing = try roads().press("n", "会商").receive(entry)
    #expect(typing.text.contains(" 说明    会商\n"))
    #expect(typing.press(.escape).foot.hasPrefix(" li 录入1条：2.2-07 40 处"))
    #expect(typing.press("后", .down, .down, .down, .enter).saved == [.progress(Progress(note: "会商后"))])
  }

  @Test(arguments: [("每周", Rhythm.week), ("每周报送", .week), ("quarter", .quarter), ("Quarter", .quarter)])
  func rhythmsAreTypedAsTheHintSays(_ typed: String, _ rhythm: Rhythm) throws {
    let screen = try roads().press("aa", .up, .control("u"), .typed(typed), .enter)
    #expect(screen.saved == [.assign(Assignment(rhythm: rhythm))])
  }

  @Test func anAmbiguousOrUnknownWordIsRefusedWithWhatIsAllowed() throws {
    for typed in ["每", "daily"] {
      let screen = try roads().press("aa", .up, .control("u"), .typed(typed), .enter)
      #expect(screen.saved.isEmpty)
      #expect(screen.foot == " “\(typed)”不行，可填：每周报送、每月报送、每季报送")
    }
  }

  @Test func findingsSpeakTheReadersLanguage() throws {
    let zh = try roads().press("av1")
    #expect(zh.text.contains(" 核查结果  相符\n"))
    #expect(
      zh.press("账实相符", .enter).saved == [
        .verify(Inspection(finding: .agrees, note: "账实相符"))
      ])
    let wrong = zh.press(.up, .control("u"), "大概", .enter, .enter)
    #expect(wrong.saved.isEmpty)
    #expect(wrong.foot == " “大概”不行，可填：相符、不符")
    #expect(
      try roads(.en).press("av2", "two unfinished", .enter).saved == [
        .verify(Inspection(finding: .differs, note: "two unfinished"))
      ])
  }

  @Test func readOnlyStoresSayWhy() throws {
    for key in ["+", "=", "n", "x", "u"] {
      let screen = try Screen(HalfYear.entries, access: .readOnly("第 3 行损坏")).press(
        "2jljjl", "jjjjjj", .typed(key))
      #expect(screen.foot.hasPrefix(" 只读: 第 3 行损坏"), "\(key)")
      #expect(screen.saved.isEmpty)
    }
  }
}
