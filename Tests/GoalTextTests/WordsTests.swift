import GoalCore
import GoalText
import Testing

@Suite struct WordsTests {
  @Test(arguments: [
    (Citation.goal(area: 2, item: 2, sentence: 3), "三(二)二 第3句", "part 3 (2) 2, sentence 3"),
    (.goal(area: 0, item: 0, sentence: 5), "三 第5句", "part 3, sentence 5"),
    (.goal(area: 5, item: 0, sentence: 4), "三(五)末 第4句", "part 3 (5) end, sentence 4"),
    (.figure(part: 1, paragraph: 7, sentence: 3), "一 第7段第3句", "part 1, paragraph 7, sentence 3"),
  ])
  func citations(cite: Citation, zh: String, en: String) {
    #expect([Words.zh.cite(cite), Words.en.cite(cite)] == [zh, en])
  }

  @Test func errorsNameQuoteAndAllow() {
    #expect(Words.en.errors.unknownGoal("2.2-60", "2.2-06") == "no goal 2.2-60; did you mean 2.2-06?")
    #expect(Words.zh.errors.unknownGoal("2.2-60", "2.2-06") == "没有目标“2.2-60”，是否指 2.2-06？")
    #expect(Words.zh.errors.unknownGoal("x", nil) == "没有目标“x”；编号如 2.2-06、H-01")
    #expect(
      Words.en.errors.quantity(.tooPrecise, "1.23456")
        == "“1.23456” is too precise; at most 4 digits after the point")
    #expect(Words.zh.errors.quantity(.notANumber, "abc") == "“abc”不是数；可填 17000、1.7万、20.44 或 9%")
    let day = Fixture.date("07-15")
    #expect(Words.zh.errors.afterToday(day, Fixture.date("06-30")) == "2013-07-15 晚于今天；最晚 2013-06-30")
    #expect(
      Words.en.errors.outsideYear(day, 2014)
        == "2013-07-15 is outside the plan's year; from 2014-01-01 to 2014-12-31")
  }

  /// Rows of a column: goal, what was said, the figure shown.
  @Test(arguments: [
    ("count", [("06-20", Entry.Content.value("22"))], "22/40", "22/40"), ("count", [], "-/40", "-/40"),
    ("homes", [("06-20", .value("12000"))], "1.2万/1.7万", "12,000/17,000"),
    ("count", [("06-20", .value("22")), ("06-21", .value("21"))], "▼21/40", "▼21/40"),
    ("count", [("06-20", .value("22")), ("06-21", .verify(12))], "12/40≠", "12/40≠"),
    ("H-01", [("06-20", .value("8.8", estimate: true))], "约8.8%", "about 8.8%"), ("H-01", [], "-", "-"),
    ("build", [("06-20", .percent(60))], "60%", "60%"),
    ("open", [("06-20", .stage(.preparing))], "筹备中", "preparing"),
    ("ongoing", [("06-20", .note("x"))], "6月", "Jun"), ("ongoing", [], "-", "-"),
  ])
  func figures(goal: String, said: [(String, Entry.Content)], zh: String, en: String) throws {
    let ledger = Ledger(plan: Fixture.plan, entries: Fixture.entries(goal, said))
    let snapshot = Snapshot(ledger, on: Fixture.date("06-30"))
    let index = try #require(snapshot.indexOfGoal[goal])
    let figures = [Words.zh, .en].map {
      $0.figure(snapshot.standings[index], of: snapshot.goals[index], snapshot.states[index])
    }
    #expect(figures == [zh, en])
  }

  @Test(arguments: [
    (
      Entry.Content.progress(Progress(value: Quantity(22), note: "前半壁街完工")), "22 条 · 前半壁街完工",
      "22 roads · 前半壁街完工"
    ),
    (
      .progress(Progress(add: Quantity(1), problem: "拆迁受阻", next: "约谈")), "+1 条 · 问题：拆迁受阻 · 下一步：约谈",
      "+1 road · problem: 拆迁受阻 · next step: 约谈"
    ),
    (
      .progress(Progress(percent: Quantity(60), stage: .underway, reach: "搬迁", evidence: "照片")),
      "进行中、60%、节点“搬迁”完成 · 依据：照片", "under way, 60%, checkpoint “搬迁” reached · evidence: 照片"
    ),
    (.close(evidence: "验收单", reason: nil), "销号 · 依据：验收单", "closed out · evidence: 验收单"),
    (
      .retarget(target: Quantity(36), reason: "调整", document: "西政发2号"), "调整目标 · 36 条 · 调整 · 文号：西政发2号",
      "target changed · 36 roads · 调整 · document: 西政发2号"
    ),
    (
      .assign(Assignment(lead: "市政市容委", due: Fixture.date("06-30"), rhythm: .week)),
      "分工 · 牵头：市政市容委 · 时限：6月30日 · 每周报送", "assigned · lead: 市政市容委 · due: 30 Jun · weekly reports"
    ),
    (
      .schedule([.named("搬迁", "06-30"), Checkpoint(day: Fixture.date("09-30"), mark: .percent(Quantity(80)))]
      ),
      "节点计划 · 搬迁 6月30日 · 80% 9月30日", "schedule · 搬迁 30 Jun · 80% 30 Sep"
    ),
    (
      .verify(Inspection(value: Quantity(20), finding: .differs, note: "缺两条")), "核查 · 20 条 · 不符 · 缺两条",
      "inspected · 20 roads · differs · 缺两条"
    ),
    (.override(Override(light: nil)), "人工亮灯 · 取消", "set by hand · cleared"),
    (.reopen(reason: "返工"), "重启 · 返工", "reopened · 返工"),
    (.retract(["a"]), "撤销 · 1 条", "retracted · 1 entry"),
    (.unlock(Month(year: 2013, month: 6), reason: "更正"), "解锁 · 6月 · 更正", "unlocked · Jun · 更正"),
  ])
  func entries(content: Entry.Content, zh: String, en: String) {
    let entry = Entry(
      id: "e", goal: "count", on: nil, at: Instant(microseconds: 0), by: "wang", content: content)
    let lines = [Words.zh, .en].map { $0.line(entry, of: Fixture.goals[4]) }
    #expect(lines == [zh, en])
  }

  @Test func lightsHaveAWordAMarkAndARule() {
    let legend = Light.allCases.map {
      "\(Words.zh.mark($0, Fixture.plan))\(Words.zh.mark($0, Fixture.plan, ascii: true))"
        + "\(Words.zh.word($0, Fixture.plan))/\(Words.en.word($0, Fixture.plan))"
    }
    #expect(
      legend == [
        "■#严重滞后/far behind", "○-未报/no report", "▲!滞后/behind", "◇?待下达/target pending", "●o正常/on pace",
        "✔*完成/reached", "▣x销号/closed out",
      ])
    #expect(Words.en.rule(.onPace, Fixture.plan) == "less than 10 points behind, no report owed")
  }
}
