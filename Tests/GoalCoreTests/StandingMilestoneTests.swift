import Testing

/// 1.1-05 35中新址迁建 (complete), 1.1-10 月坛项目公建 (start).
@Suite("Standing of milestones")
struct StandingMilestoneTests {
  @Test("Percents")
  func percents() throws {
    try StandingTable(
      goal: "1.1-05",
      text: """
        06-30 percent 50 | 06-30 | ● | 50%，序时进度 49.6%，超前 0.4 个百分点 → 正常
        06-30 percent 39 | 06-30 | ▲ | 39%，序时进度 49.6%，落后 10.6 个百分点 → 滞后
        06-30 percent 19 | 06-30 | ■ | 19%，序时进度 49.6%，落后 30.6 个百分点 → 严重滞后
        06-30 percent 0 | 06-30 | ■ | 0%，序时进度 49.6%，落后 49.6 个百分点 → 严重滞后
        11-20 percent 85 | 11-25 | ● | 85%，序时进度 90.1%，落后 5.1 个百分点 → 正常
        06-30 percent 100 | 06-30 | ✔ | 100%，6月30日达到 → 完成
        12-30 percent 99.99 | 12-30 | ● | 99.99%，序时进度 99.7%，超前 0.3 个百分点 → 正常
        06-30 percent 100; 07-31 percent 80 note 返工 | 07-31 | ● | 80%，序时进度 58.1%，超前 21.9 个百分点 → 正常
        06-30 percent 60; 07-10 stage underway | 07-10 | ● | 进行中，每月报送，报送不欠 → 正常
        03-01 stage notStarted; 04-01 percent 30 | 04-01 | ● | 30%，序时进度 24.9%，超前 5.1 个百分点 → 正常
        03-01 stage underway; 04-01 percent 0 | 04-01 | ▲ | 0%，序时进度 24.9%，落后 24.9 个百分点 → 滞后
        06-30 percent 100; 07-31 stage underway note 返工 | 07-31 | ● | 进行中，每月报送，报送不欠 → 正常
        06-30 percent 60; 07-31 stage reached | 07-31 | ✔ | 已完成，7月31日达到 → 完成
        12-31 percent 99 | 12-31 | ■ | 99%，12月31日到期未完成 → 严重滞后
        """
    ).check()
  }

  @Test("Stages: by reporting, and at best behind late in the year")
  func stages() throws {
    try StandingTable(
      goal: "1.1-05",
      text: """
        06-10 stage underway | 06-30 | ● | 进行中，每月报送，报送不欠 → 正常
        en | under way, monthly reports, no report owed → on pace
        06-10 stage underway | 08-05 | ● | 进行中，每月报送，报送不欠 → 正常
        06-10 stage underway | 08-06 | ▲ | 进行中，每月报送，欠1期 → 滞后
        en | under way, monthly reports, 1 report owed → behind
        06-10 stage underway | 09-05 | ▲ | 进行中，每月报送，欠1期 → 滞后
        06-10 stage underway | 09-06 | ■ | 进行中，每月报送，欠2期 → 严重滞后
        en | under way, monthly reports, 2 reports owed → far behind
        rhythm quarter; 06-10 stage underway | 10-10 | ● | 进行中，每季报送，报送不欠 → 正常
        rhythm quarter; 06-10 stage underway | 10-11 | ▲ | 进行中，每季报送，欠1期 → 滞后
        rhythm week; 06-12 stage underway | 06-23 | ● | 进行中，每周报送，报送不欠 → 正常
        rhythm week; 06-12 stage underway | 06-24 | ▲ | 进行中，每周报送，欠1期 → 滞后
        rhythm week; 06-12 stage underway | 07-01 | ■ | 进行中，每周报送，欠2期 → 严重滞后
        11-20 stage underway | 11-24 | ● | 进行中，每月报送，报送不欠 → 正常
        11-20 stage underway | 11-25 | ▲ | 进行中，序时进度 90.1%，已过 90%，未报百分比 → 滞后
        en | under way, pace 90.1%, past 90%, no percentage reported → behind
        start 12-22; 12-22 stage underway | 12-30 | ● | 进行中，每月报送，报送不欠 → 正常
        # Two reports owed are worse than a late stage.
        09-10 stage underway | 12-10 | ■ | 进行中，每月报送，欠2期 → 严重滞后
        12-20 stage underway | 12-31 | ■ | 进行中，12月31日到期未完成 → 严重滞后
        12-20 stage reached | 12-31 | ✔ | 已完成，12月20日达到 → 完成
        06-10 stage reached | 06-10 | ✔ | 已完成，6月10日达到 → 完成
        06-10 stage reached; 06-20 stage underway note 未验收 | 06-20 | ● | 进行中，每月报送，报送不欠 → 正常
        due 09-30; 10-12 stage reached | 10-12 | ✔ | 已完成，10月12日达到，逾期12天 → 完成
        # Nothing is owed for months at whose end it was reached.
        03-10 stage reached; 09-10 verify differs note 未完 | 09-20 | ▲ | 核查不符 → 滞后
        """
    ).check()
  }

  @Test("Not started counts as nothing done")
  func notStarted() throws {
    try StandingTable(
      goal: "1.1-05",
      text: """
        01-10 stage notStarted | 01-31 | ● | 未启动，序时进度 8.5%，落后 8.5 个百分点 → 正常
        01-10 stage notStarted | 02-06 | ▲ | 未启动，序时进度 10.1%，落后 10.1 个百分点 → 滞后
        04-10 stage notStarted | 04-19 | ▲ | 未启动，序时进度 29.9%，落后 29.9 个百分点 → 滞后
        04-10 stage notStarted | 04-20 | ■ | 未启动，序时进度 30.1%，落后 30.1 个百分点 → 严重滞后
        11-20 stage notStarted | 11-30 | ■ | 未启动，序时进度 91.5%，落后 91.5 个百分点 → 严重滞后
        start 10-01; 09-20 stage notStarted | 09-30 | ● | 10月1日开始 → 正常
        start 10-01; 09-20 stage notStarted | 10-05 | ● | 未启动，序时进度 5.4%，落后 5.4 个百分点 → 正常
        start 10-01; 09-20 stage notStarted | 10-11 | ▲ | 未启动，序时进度 12%，落后 12 个百分点 → 滞后
        12-31 stage notStarted | 12-31 | ■ | 未启动，12月31日到期未完成 → 严重滞后
        """
    ).check()
  }

  @Test("No figure")
  func unreported() throws {
    try StandingTable(
      goal: "1.1-05",
      text: """
        | 06-30 | ○ | 未报·欠5期 → 未报
        06-10 note 走访 | 06-30 | ○ | 有说明，未报数 → 未报
        06-10 assess behind | 06-30 | ○ | 有说明，未报数 → 未报
        06-10 problem 资金未到位 | 06-30 | ○ | 有说明，未报数 → 未报
        | 12-31 | ■ | 12月31日到期未报 → 严重滞后
        due 09-30 | 10-01 | ■ | 9月30日到期未报，逾期1天 → 严重滞后
        start 07-01 | 06-30 | ● | 7月1日开始 → 正常
        """
    ).check()
  }

  @Test("The unit's own word lowers a light and never raises it")
  func assessments() throws {
    try StandingTable(
      goal: "1.1-05",
      text: """
        06-10 percent 60 assess behind | 06-10 | ▲ | 60%，自评滞后 → 滞后
        en | 60%, self-assessed behind → behind
        06-10 percent 60 assess farBehind | 06-10 | ■ | 60%，自评严重滞后 → 严重滞后
        06-10 percent 60 assess behind; 06-20 percent 65 | 06-20 | ▲ | 65%，自评滞后 → 滞后
        06-10 percent 60 assess behind; 06-20 assess onPace | 06-20 | ● | 60%，序时进度 46.8%，超前 13.2 个百分点 → 正常
        06-10 percent 10 assess onPace | 06-10 | ■ | 10%，序时进度 44.1%，落后 34.1 个百分点 → 严重滞后
        06-10 stage underway; 06-30 assess behind | 06-29 | ● | 进行中，每月报送，报送不欠 → 正常
        06-10 stage underway; 06-30 assess behind | 06-30 | ▲ | 进行中，自评滞后 → 滞后
        06-10 stage reached assess behind | 06-10 | ✔ | 已完成，6月10日达到 → 完成
        """
    ).check()
  }

  @Test("A problem without an assessment")
  func problems() throws {
    try StandingTable(
      goal: "1.1-05",
      text: """
        06-10 stage underway problem 资金未到位 | 06-10 | ▲ | 进行中，存在问题未评估 → 滞后
        en | under way, a problem not assessed → behind
        06-10 stage underway; 06-12 problem 资金未到位 | 06-11 | ● | 进行中，每月报送，报送不欠 → 正常
        06-10 stage underway; 06-12 problem 资金未到位 | 06-12 | ▲ | 进行中，存在问题未评估 → 滞后
        06-10 stage underway problem 资金未到位 assess onPace | 06-10 | ● | 进行中，每月报送，报送不欠 → 正常
        06-10 stage underway problem 资金未到位; 06-20 note 协调中 | 06-20 | ▲ | 进行中，存在问题未评估 → 滞后
        06-10 stage underway problem 资金未到位; 06-20 stage underway | 06-20 | ● | 进行中，每月报送，报送不欠 → 正常
        06-10 stage underway problem 资金未到位; 06-20 assess onPace | 06-20 | ● | 进行中，每月报送，报送不欠 → 正常
        06-10 percent 60 problem 资金未到位 | 06-10 | ● | 60%，序时进度 44.1%，超前 15.9 个百分点 → 正常
        """
    ).check()
  }

  @Test("Asks that are prepared: start, open, issue, establish")
  func prepared() throws {
    try StandingTable(
      goal: "1.1-10",
      text: """
        06-10 stage preparing | 06-30 | ● | 筹备中，每月报送，报送不欠 → 正常
        en | preparing, monthly reports, no report owed → on pace
        06-10 stage preparing | 08-06 | ▲ | 筹备中，每月报送，欠1期 → 滞后
        11-20 stage preparing | 11-25 | ▲ | 筹备中，序时进度 90.1%，已过 90%，未报百分比 → 滞后
        06-10 stage notStarted | 06-10 | ■ | 未启动，序时进度 44.1%，落后 44.1 个百分点 → 严重滞后
        06-10 percent 30; 06-20 stage preparing | 06-20 | ● | 筹备中，每月报送，报送不欠 → 正常
        06-10 stage reached | 06-10 | ✔ | 已完成，6月10日达到 → 完成
        06-10 percent 100; 06-20 percent 90 note 推迟 | 06-20 | ● | 90%，序时进度 46.8%，超前 43.2 个百分点 → 正常
        """
    ).check()
  }
}
