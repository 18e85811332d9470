import GoalCore
import GoalReport
import GoalText
import GoalUI
import TestSupport
import Testing
import TextCells

/// From a key to the words in the foot, with everything between.
@Suite struct JourneyTests {
  /// Priorities with 2.2-06, a count, selected.
  private func roads() throws -> Screen {
    try Screen(HalfYear.entries).press("2jljjl", "jjjjjj")
  }
  /// Zones with 1.1-05, a milestone, selected.
  private func school() throws -> Screen { try Screen(HalfYear.entries).press("3lj") }

  private func progress(_ progress: Progress) -> [Entry.Content] { [.progress(progress)] }

  @Test(arguments: [
    ("22", "22→22 条"), ("40", "22→40 条"), ("１２３", "22→123 条"), ("30条", "22→30 条"), ("1.7万", "22→1.7万条"),
  ])
  func aValueIsTypedAsStaffWriteIt(_ typed: String, _ told: String) throws {
    let screen = try roads().press("=", .typed(typed), .enter)
    #expect(screen.foot.hasPrefix(" 已存 2.2-06 \(told) · 06-30 · wang · u 撤销"), "\(screen.foot)")
  }

  @Test func plusAddsAStep() throws {
    let screen = try roads().press("++")
    #expect(screen.saved == progress(Progress(add: Quantity(1))) + progress(Progress(add: Quantity(1))))
    #expect(screen.selected.hasSuffix("24/40"))
    #expect(screen.foot.hasPrefix(" 已存 2.2-06 23→24 条"))
  }

  @Test func minusAsksWhy() throws {
    let asked = try roads().press("-")
    #expect(asked.saved.isEmpty)
    #expect(asked.text.contains("── 2.2-06 道路大中修 · 说明原因 ─"))
    #expect(asked.foot.contains("22") && asked.foot.contains("21"), "\(asked.foot)")
    #expect(asked.press(.enter).saved.isEmpty)
    let told = asked.press("一条重复计入", .enter)
    #expect(told.saved == progress(Progress(add: Quantity(-1), note: "一条重复计入")))
    #expect(told.selected.hasSuffix("▼21/40"))
  }

  @Test func aLowerValueAsksWhyAndKeepsTheValue() throws {
    let asked = try roads().press("=", "20", .enter)
    #expect(asked.text.contains("说明原因"))
    #expect(
      asked.press("复核", .enter).saved == progress(Progress(value: Quantity(20), note: "复核")))
  }

  @Test func milestonesTakePercentAndStage() throws {
    let percent = try school().press("%", "75%", .enter)
    #expect(percent.saved == progress(Progress(percent: Quantity(75))))
    #expect(percent.selected.hasSuffix(" 75%"))
    let stage = try school().press("s4")
    #expect(stage.saved == progress(Progress(stage: .reached)))
    #expect(stage.selected.hasPrefix("✔ 1.1-05"))
    let byArrow = try school().press("s", .down, .enter)
    #expect(byArrow.saved.count + (byArrow.text.contains("说明原因") ? 1 : 0) == 1)
  }

  @Test func checkpointsAreTickedInTheStageMenu() throws {
    let screen = try school().press("js5")
    #expect(screen.saved == progress(Progress(reach: "搬迁")))
    #expect(screen.selected.hasPrefix("● 1.1-06"))
  }

  @Test func ongoingGoalsTakeAnAssessment() throws {
    let screen = try roads().press("ks2")
    #expect(screen.saved == progress(Progress(assess: .behind)))
    #expect(screen.selected.hasPrefix("▲ 2.2-05"))
  }

  @Test func aNoteCarriesProblemNextStepAndEvidence() throws {
    let screen = try roads().press("n", "现场会", .tab, "管线", .enter, "约供电", .down, "纪要", .enter)
    let said = Progress(note: "现场会", problem: "管线", next: "约供电", evidence: "纪要")
    #expect(screen.saved == progress(said))
    #expect(screen.press(.enter).text.contains("问题: 管线\n"))
    #expect(try roads().press("n", .up, .enter).foot == " 请填写说明")
  }

  @Test func closingAndReopening() throws {
    let closed = try roads().press("x", "验收单", .enter, "移交养护", .enter)
    #expect(closed.selected.hasPrefix("▣ 2.2-06"))
    #expect(closed.press("+").foot.contains("2.2-06"))
    #expect(closed.press("+").saved.count == 1)
    let open = closed.press("x", "发现漏项", .enter)
    #expect(open.saved.last == .reopen(reason: "发现漏项"))
    #expect(open.selected.hasPrefix("● 2.2-06"))
  }

  @Test func undoAndRedo() throws {
    let added = try roads().press("+")
    let undone = added.press("u")
    #expect(undone.selected.hasSuffix("22/40"))
    #expect(undone.foot.hasPrefix(" 已撤销 2.2-06 +1 条 · 06-30 · wang"))
    let redone = undone.press(.control("r"))
    #expect(redone.selected.hasSuffix("23/40"))
    #expect(redone.foot.hasPrefix(" 已恢复 2.2-06 +1 条 · 06-30 · wang"))
    #expect(redone.desk.ledger.entries.count == HalfYear.entries.count + 3)
  }

  @Test func whatIsMarkedIsOneActAndOneStepOfUndo() throws {
    let marked = try roads().press("   ")
    #expect(marked.rows[1].hasSuffix(" 已标记3项"))
    let saved = marked.press("n", "会商", .up, .enter)
    #expect(saved.saved.count == 3)
    let acts = saved.desk.ledger.entries.filter { $0.by == "wang" }.compactMap(\.act)
    #expect(acts.count == 3 && Set(acts).count == 1)
    #expect(saved.state.marked.isEmpty)
    let undone = saved.press("u")
    #expect(undone.foot.hasPrefix(" 已撤销 3 项目标"))
    #expect(undone.desk.ledger.retractedBy.count == 4)
    #expect(try roads().press("   ", .escape).state.marked.isEmpty)
  }

  @Test func anotherDay() throws {
    let march = try roads().press("d", "3月31日", .enter)
    #expect(march.rows[0].hasSuffix("计划日 2013-03-31 · 序时进度 24.7%"))
    #expect(march.selected.hasSuffix("5/40") && march.selected.hasPrefix("▲"))
    #expect(march.effects == [.remember(day: try #require(Day(iso: "2013-03-31")))])
    #expect(march.press("d", .enter).state.day == march.state.day)
    let wrong = march.press("d", "2014-01-01", .enter)
    #expect(wrong.foot.contains("2014-01-01") && wrong.state.overlay != nil)
  }

  @Test func anEntryDatedAfterTheDayShownSaysFromWhenItCounts() throws {
    var screen = try roads().press("d", "3-31", .enter)
    let entries = [
      Entry(
        id: Desk.id(700), goal: "2.2-06", on: Day(iso: "2013-07-15"), at: Desk.instant(700), by: "wang",
        content: .progress(Progress(add: Quantity(1))))
    ]
    screen.act(.saved(Saved(what: .entries, entries: entries), screen.desk.ledger))
    #expect(screen.foot.contains("7月15日起计入"), "\(screen.foot)")
  }

  @Test func language() throws {
    let en = try roads().press("L")
    #expect(en.rows[1] == "  1overview [2priorities] 3zones  4targets  5rhythm  6ledger")
    #expect(en.selected.hasPrefix("● 2.2-06 Heavy and medium road repairs"))
    #expect(en.press("L").rows == (try roads().rows))
  }

  @Test func themes() throws {
    let other = Theme(id: "x", title: Bilingual(zh: "夜", en: "Night"), styles: [:])
    let screen = try Screen(HalfYear.entries, themes: [.plain, other]).press("t")
    #expect(screen.state.shownTheme.id == "x")
    #expect(screen.foot.hasPrefix(" 主题：夜"))
    #expect(screen.press("t").state.shownTheme.id == "plain")
  }

  @Test func theReportIsPagedAndSaved() throws {
    let asked = try roads().press("p", .key(.pageDown), "w")
    #expect(asked.rows[22] == " 文件名  duban-2013-06-30.txt")
    let saved = asked.press(.enter)
    let request = ReportRequest(kind: .status, language: .zh)
    #expect(saved.effects == [.writeReport(request, path: "duban-2013-06-30.txt")])
    #expect(saved.foot.hasPrefix(" 已写入 duban-2013-06-30.txt"))
    #expect(asked.press(.control("u"), .enter).foot == " 请填写文件名")
  }
}
