import GoalCore
import GoalText
import Testing

/// Whole reasons, for every cause, in both languages.
@Suite struct ReasonTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let goal: String
    let said: [(String, Entry.Content)]
    let day: String
    let zh: String
    let en: String

    init(_ goal: String, _ said: [(String, Entry.Content)], _ day: String, _ zh: String, _ en: String) {
      (self.goal, self.said, self.day, self.zh, self.en) = (goal, said, day, zh, en)
    }
    var testDescription: String { "\(goal) on \(day): \(en)" }
  }

  @Test(arguments: [
    Row(
      "count", [("06-20", .value("22"))], "06-30", "22/40 = 55%，序时进度 49.6%，超前 5.4 个百分点 → 正常",
      "22/40 = 55%, pace 49.6%, ahead by 5.4 points → on pace"),
    Row(
      "count", [("06-20", .value("12"))], "06-30", "12/40 = 30%，序时进度 49.6%，落后 19.6 个百分点 → 滞后",
      "12/40 = 30%, pace 49.6%, behind by 19.6 points → behind"),
    Row(
      "count", [("06-20", .value("0"))], "06-30", "0/40 = 0%，序时进度 49.6%，落后 49.6 个百分点 → 严重滞后",
      "0/40 = 0%, pace 49.6%, behind by 49.6 points → far behind"),
    Row(
      "homes", [("06-20", .value("16950", estimate: true))], "06-30",
      "约16950/1.7万 = 99.7%，序时进度 49.6%，超前 50.1 个百分点 → 正常",
      "about 16,950/17,000 = 99.7%, pace 49.6%, ahead by 50.1 points → on pace"),
    Row(
      "count", [("06-20", .planned([("06-30", "20")])), ("06-30", .value("20"))], "06-30",
      "20/40 = 50%，节点计划 50%，与计划持平 → 正常", "20/40 = 50%, schedule 50%, level with the plan → on pace"),
    Row(
      "build", [("06-20", .percent(30))], "06-30", "30%，序时进度 49.6%，落后 19.6 个百分点 → 滞后",
      "30%, pace 49.6%, behind by 19.6 points → behind"),
    Row(
      "build", [("11-30", .stage(.notStarted))], "11-30", "未启动，序时进度 91.5%，落后 91.5 个百分点 → 严重滞后",
      "not started, pace 91.5%, behind by 91.5 points → far behind"),
  ])
  func gap(row: Row) { check(row) }

  @Test(arguments: [
    Row(
      "count", [("06-20", .value("40"))], "06-30", "40/40 = 100%，6月20日达到 → 完成",
      "40/40 = 100%, met on 20 Jun → reached"),
    Row(
      "count", [("05-01", .due("06-18")), ("06-30", .value("41"))], "07-05",
      "41/40 = 102.5%，6月30日达到，逾期12天 → 完成", "41/40 = 102.5%, met on 30 Jun, 12 days overdue → reached"),
    Row(
      "count", [("12-31", .value("37"))], "12-31", "37/40 = 92.5%，12月31日到期未完成 → 严重滞后",
      "37/40 = 92.5%, due on 31 Dec, not met → far behind"),
    Row(
      "homes", [("12-31", .value("16999.9"))], "12-31", "16999.9/1.7万 = 99.999%，12月31日到期未完成 → 严重滞后",
      "16,999.9/17,000 = 99.999%, due on 31 Dec, not met → far behind"),
    Row(
      "build", [("05-01", .due("06-18")), ("06-01", .percent(80))], "06-30", "80%，6月18日到期未完成，逾期12天 → 严重滞后",
      "80%, due on 18 Jun, not met, 12 days overdue → far behind"),
    Row(
      "count", [("05-01", .due("06-29"))], "06-30", "6月29日到期未报，逾期1天 → 严重滞后",
      "due on 29 Jun, nothing reported, 1 day overdue → far behind"),
    Row(
      "count", [("06-01", .assign(Assignment(start: Fixture.date("07-15"))))], "06-30", "7月15日开始 → 正常",
      "starts on 15 Jul → on pace"),
    Row("count", [], "06-30", "未报·欠5期 → 未报", "nothing reported, 5 reports owed → no report"),
    Row("count", [], "01-31", "未报 → 未报", "nothing reported → no report"),
    Row(
      "count", [("06-20", .note("说明"))], "08-06", "有说明，未报数·欠1期 → 未报",
      "notes but no figure, 1 report owed → no report"),
    Row(
      "count", [("06-20", .value("40")), ("06-21", .close(evidence: "验收单", reason: nil))], "06-30",
      "40/40 = 100%，6月21日销号 → 销号", "40/40 = 100%, closed out on 21 Jun → closed out"),
    Row(
      "count", [("06-20", .value("37")), ("06-21", .close(evidence: "批复", reason: "规划调整"))], "06-30",
      "37/40 = 92.5%，6月21日销号未达标（规划调整） → 销号",
      "37/40 = 92.5%, closed out unmet on 21 Jun (规划调整) → closed out"),
    Row(
      "count",
      [
        ("06-20", .value("12")),
        (
          "06-30",
          .lock(
            MonthLock(
              month: Month(year: 2013, month: 6), goals: ["count": .init(light: .onPace)], knew: ["e0"]))
        ),
      ], "06-30", "12/40 = 30%，6月已锁定 → 正常", "12/40 = 30%, Jun is locked → on pace"),
    Row(
      "count", [("06-20", .value("12")), ("06-21", .override(Override(light: .onPace, reason: "等验收")))],
      "06-30",
      "人工定为正常（等验收） → 正常", "set by hand to on pace (等验收) → on pace"),
    Row(
      "count",
      [
        ("06-20", .value("22")),
        ("06-21", .override(Override(light: .behind, reason: "等验收", until: Fixture.date("07-31")))),
      ], "06-30", "人工定为滞后（等验收，至7月31日） → 滞后", "set by hand to behind (等验收, until 31 Jul) → behind"),
  ])
  func dates(row: Row) { check(row) }

  @Test(arguments: [
    Row(
      "H-01", [("06-20", .value("8.8"))], "06-30", "8.8% 较目标 9% 低 2.2%，在 10% 以内 → 滞后",
      "8.8% is 2.2% below target 9%, within 10% → behind"),
    Row(
      "H-01", [("06-20", .value("8"))], "06-30", "8% 较目标 9% 低 11.1%，超过 10% → 严重滞后",
      "8% is 11.1% below target 9%, more than 10% → far behind"),
    Row("H-01", [("06-20", .value("9.2"))], "06-30", "9.2% ≥ 9% → 正常", "9.2% ≥ 9% → on pace"),
    Row("H-01", [("12-31", .value("9.2"))], "12-31", "9.2% ≥ 9% → 完成", "9.2% ≥ 9% → reached"),
    Row("H-05", [("06-20", .value("1.8"))], "06-30", "1.8% ≤ 2% → 正常", "1.8% ≤ 2% → on pace"),
    Row(
      "H-05", [("06-20", .value("2.1"))], "06-30", "2.1% 较目标 2% 高 5%，在 10% 以内 → 滞后",
      "2.1% is 5% above target 2%, within 10% → behind"),
    Row(
      "H-05", [("10-20", .value("1.8"))], "12-31", "全年数未报，最近 10月20日 1.8% → 未报",
      "no figure for the whole year, last 1.8% on 20 Oct → no report"),
    Row(
      "H-05", [("01-02", .due("06-30"))], "06-30", "6月30日到期数未报 → 未报",
      "no figure dated 30 Jun or later → no report"),
    Row(
      "H-06", [("05-31", .value("44.98"))], "05-31", "44.98% ≥ 60% × 序时进度 41.4% = 24.8% → 正常",
      "44.98% ≥ 60% × pace 41.4% = 24.8% → on pace"),
    Row(
      "H-06", [("05-31", .value("24.82"))], "05-31",
      "24.82% 较 60% × 序时进度 41.4% = 24.822% 低 0.01%，在 10% 以内 → 滞后",
      "24.82% is 0.01% below 60% × pace 41.4% = 24.822%, within 10% → behind"),
    Row(
      "H-07", [], "06-30", "待下达（市政府下达指标后录入） → 待下达",
      "target pending (enter it when the city has set it) → target pending"),
    Row(
      "H-07", [("06-20", .value("3.2"))], "06-30", "已报 3.2%，待下达（市政府下达指标后录入） → 待下达",
      "3.2% reported, target pending (enter it when the city has set it) → target pending"),
    Row(
      "H-07",
      [
        ("05-02", .retarget(target: Quantity(3), reason: "下达", document: "京政发1号")), ("06-20", .value("3.2")),
      ], "06-30", "3.2% ≥ 3% → 正常", "3.2% ≥ 3% → on pace"),
  ])
  func rates(row: Row) { check(row) }

  @Test(arguments: [
    Row(
      "ongoing", [("06-20", .note("说明"))], "06-30", "每月报送，报送不欠 → 正常",
      "monthly reports, no report owed → on pace"),
    Row(
      "ongoing", [("04-20", .note("说明"))], "06-30", "每月报送，欠1期 → 滞后", "monthly reports, 1 report owed → behind"
    ),
    Row(
      "open", [("03-20", .stage(.preparing))], "06-30", "筹备中，每月报送，欠2期 → 严重滞后",
      "preparing, monthly reports, 2 reports owed → far behind"),
    Row(
      "build", [("12-20", .stage(.underway))], "12-20", "进行中，序时进度 97%，已过 90%，未报百分比 → 滞后",
      "under way, pace 97%, past 90%, no percentage reported → behind"),
    Row(
      "build", [("06-20", .stage(.underway)), ("06-21", .schedule([.named("搬迁", "06-10")]))], "06-30",
      "节点“搬迁”逾期20天 → 滞后", "checkpoint “搬迁” 20 days overdue → behind"),
    Row(
      "build", [("06-20", .stage(.underway)), ("06-21", .schedule([.named("搬迁", "06-30")]))], "06-30",
      "节点“搬迁”今日到期 → 滞后", "checkpoint “搬迁” is due today → behind"),
    Row(
      "count", [("06-20", .value("22")), ("06-21", .assess(.behind))], "06-30", "自评滞后 → 滞后",
      "self-assessed behind → behind"),
    Row(
      "build", [("06-20", .stage(.underway)), ("06-21", .assess(.farBehind))], "06-30", "进行中，自评严重滞后 → 严重滞后",
      "under way, self-assessed far behind → far behind"),
    Row(
      "ongoing", [("06-20", .progress(Progress(problem: "缺人")))], "06-30", "存在问题未评估 → 滞后",
      "a problem not assessed → behind"),
    Row(
      "build", [("06-20", .stage(.underway)), ("06-21", .progress(Progress(problem: "缺人")))], "06-30",
      "进行中，存在问题未评估 → 滞后", "under way, a problem not assessed → behind"),
    Row(
      "count", [("06-20", .value("22")), ("06-21", .verify(Inspection(finding: .differs, note: "缺三条")))],
      "06-30", "核查不符 → 滞后", "the inspection differs → behind"),
    Row(
      "count", [("12-30", .value("40")), ("12-30", .verify(Inspection(finding: .differs, note: "缺三条")))],
      "12-31", "核查不符 ≠，40/40 = 100%，12月31日到期未完成 → 严重滞后",
      "inspection differs ≠, 40/40 = 100%, due on 31 Dec, not met → far behind"),
    Row(
      "count", [("06-20", .value("22")), ("06-21", .verify(12))], "06-30",
      "核查 12 条 ≠ 上报 22 条，12/40 = 30%，序时进度 49.6%，落后 19.6 个百分点 → 滞后",
      "inspected 12 roads ≠ reported 22 roads, 12/40 = 30%, pace 49.6%, behind by 19.6 points → behind"),
    Row(
      "build", [("06-20", .percent(60)), ("06-21", .verify(Inspection(stage: .notStarted)))], "06-30",
      "核查 未启动 ≠ 上报 60%，未启动，序时进度 49.6%，落后 49.6 个百分点 → 严重滞后",
      "inspected not started ≠ reported 60%, not started, pace 49.6%, behind by 49.6 points → far behind"),
  ])
  func reports(row: Row) { check(row) }

  private func check(_ row: Row) {
    #expect(Fixture.reasons(row.goal, row.said, on: row.day) == [row.zh, row.en])
  }
}

extension Entry.Content {
  /// A schedule of values.
  static func planned(_ points: [(String, String)]) -> Entry.Content {
    .schedule(
      points.compactMap { day, value in
        (try? Quantity(json: value)).map { Checkpoint(day: Fixture.date(day), mark: .value($0)) }
      })
  }
}

extension Checkpoint {
  static func named(_ name: String, _ day: String) -> Checkpoint {
    Checkpoint(day: Fixture.date(day), mark: .name(name))
  }
}
