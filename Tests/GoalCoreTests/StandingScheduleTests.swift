import Testing

/// Schedules (节点计划): points with figures make a line, names are ticked.
@Suite("Standing under a schedule")
struct StandingScheduleTests {
  @Test("Counts: points with values")
  func values() throws {
    try StandingTable(
      goal: "2.2-06",
      text: """
        schedule 06-30=30; 03-31 value 12 | 03-31 | ● | 12/40 = 30%，节点计划 37.1%，落后 7.1 个百分点 → 正常
        schedule 06-30=30; 06-30 value 22 | 06-30 | ▲ | 22/40 = 55%，节点计划 75%，落后 20 个百分点 → 滞后
        schedule 06-30=30; 06-30 value 22 | 09-30 | ■ | 22/40 = 55%，节点计划 87.5%，落后 32.5 个百分点 → 严重滞后
        schedule 06-30=30; 06-30 value 35 | 09-30 | ● | 35/40 = 87.5%，节点计划 87.5%，与计划持平 → 正常
        schedule 06-30=0 12-30=0; 06-30 value 0 | 12-30 | ● | 0/40 = 0%，节点计划 0%，与计划持平 → 正常
        schedule 06-30=30; 06-30 value 22 | 12-31 | ■ | 22/40 = 55%，12月31日到期未完成 → 严重滞后
        06-30 value 22; 07-10 schedule 07-31=35 | 07-09 | ● | 22/40 = 55%，序时进度 52.1%，超前 2.9 个百分点 → 正常
        06-30 value 22; 07-10 schedule 07-31=35 | 07-10 | ▲ | 22/40 = 55%，节点计划 78.8%，落后 23.8 个百分点 → 滞后
        06-30 value 22; 07-10 schedule 07-31=35 | 07-31 | ■ | 22/40 = 55%，节点计划 87.5%，落后 32.5 个百分点 → 严重滞后
        schedule 06-30=30; start 07-01; 06-15 value 1 | 06-15 | ● | 7月1日开始 → 正常
        # A target lowered below a checkpoint expects all of it, never more.
        schedule 06-30=30; 06-30 value 14; 06-30 target 16 | 06-30 | ▲ | 14/16 = 87.5%，节点计划 100%，落后 12.5 个百分点 → 滞后
        # Points that a later assignment leaves outside the goal's time are passed over.
        schedule 06-30=20 10-31=36; due 09-30; 09-01 value 30 | 09-01 | ● | 30/40 = 75%，节点计划 84.2%，落后 9.2 个百分点 → 正常
        schedule 03-31=10 09-30=30; start 06-01; 07-01 value 12 | 07-01 | ● | 12/40 = 30%，节点计划 18.6%，超前 11.4 个百分点 → 正常
        """
    ).check()
  }

  @Test("Counts: names")
  func names() throws {
    try StandingTable(
      goal: "2.2-06",
      text: """
        schedule 06-30=搬迁; 06-01 value 1 | 06-29 | ● | 1/40 = 2.5% → 正常
        schedule 06-30=搬迁; 06-01 value 1 | 06-30 | ▲ | 节点“搬迁”今日到期 → 滞后
        en | checkpoint “搬迁” is due today → behind
        schedule 06-30=搬迁; 06-01 value 1 | 07-01 | ▲ | 节点“搬迁”逾期1天 → 滞后
        en | checkpoint “搬迁” 1 day overdue → behind
        schedule 06-30=搬迁; 06-01 value 1 | 08-29 | ▲ | 节点“搬迁”逾期60天 → 滞后
        schedule 06-30=搬迁; 06-01 value 1 | 08-30 | ■ | 节点“搬迁”逾期61天 → 严重滞后
        en | checkpoint “搬迁” 61 days overdue → far behind
        schedule 06-30=搬迁; 06-30 value 22 reach 搬迁 | 06-30 | ● | 22/40 = 55% → 正常
        schedule 06-30=搬迁; 06-20 value 22; 07-05 reach 搬迁 | 07-04 | ▲ | 节点“搬迁”逾期4天 → 滞后
        schedule 06-30=搬迁; 06-20 value 22; 07-05 reach 搬迁 | 07-05 | ● | 22/40 = 55% → 正常
        schedule 06-30=搬迁; 06-30 reach 搬迁 | 06-30 | ○ | 有说明，未报数 → 未报
        schedule 06-30=搬迁; 06-20 value 22 reach 搬迁; 06-25 schedule 06-30=搬迁 09-30=入市 | 06-30 | ● | 22/40 = 55% → 正常
        schedule 06-30=搬迁; 06-20 value 22 reach 搬迁; 06-25 schedule 06-30=搬迁 09-30=入市 | 09-30 | ▲ | 节点“入市”今日到期 → 滞后
        schedule 06-30=搬迁 07-31=入市; 06-20 value 22; 08-01 reach 入市 | 08-30 | ■ | 节点“搬迁”逾期61天 → 严重滞后
        schedule 06-30=搬迁 07-31=入市; 06-20 value 22; 08-01 reach 搬迁 | 08-30 | ▲ | 节点“入市”逾期30天 → 滞后
        schedule 06-30=搬迁; 06-01 value 1; 07-10 schedule 08-31=搬迁 | 07-10 | ● | 1/40 = 2.5% → 正常
        schedule 06-30=搬迁; 06-01 value 40 | 09-30 | ✔ | 40/40 = 100%，6月1日达到 → 完成
        schedule 06-30=搬迁; 06-01 value 1 | 12-31 | ■ | 1/40 = 2.5%，12月31日到期未完成 → 严重滞后
        """
    ).check()
  }

  @Test("Counts: values and names together")
  func mixed() throws {
    try StandingTable(
      goal: "2.2-06",
      text: """
        schedule 06-30=20 06-30=搬迁; 06-30 value 20 reach 搬迁 | 06-30 | ● | 20/40 = 50%，节点计划 50%，与计划持平 → 正常
        schedule 06-30=20 06-30=搬迁; 06-30 value 20 | 06-30 | ▲ | 节点“搬迁”今日到期 → 滞后
        schedule 06-30=20 06-30=搬迁; 06-30 value 5 | 06-30 | ■ | 5/40 = 12.5%，节点计划 50%，落后 37.5 个百分点 → 严重滞后
        schedule 06-30=20 06-30=搬迁; 06-30 value 15 | 06-30 | ▲ | 15/40 = 37.5%，节点计划 50%，落后 12.5 个百分点 → 滞后
        """
    ).check()
  }

  @Test("Milestones: percents and names")
  func milestones() throws {
    try StandingTable(
      goal: "1.1-05",
      text: """
        schedule 06-30=30% 09-30=60%; 06-30 percent 25 | 06-30 | ● | 25%，节点计划 30%，落后 5 个百分点 → 正常
        schedule 06-30=30% 09-30=60%; 06-30 percent 20 | 06-30 | ▲ | 20%，节点计划 30%，落后 10 个百分点 → 滞后
        schedule 06-30=30% 09-30=60%; 06-30 percent 25 | 09-30 | ■ | 25%，节点计划 60%，落后 35 个百分点 → 严重滞后
        schedule 06-30=30%; 06-20 stage notStarted | 06-30 | ▲ | 未启动，节点计划 30%，落后 30 个百分点 → 滞后
        schedule 06-30=5%; 06-20 stage notStarted | 06-30 | ● | 未启动，节点计划 5%，落后 5 个百分点 → 正常
        schedule 06-30=30%; 06-20 stage underway | 06-30 | ● | 进行中，每月报送，报送不欠 → 正常
        schedule 06-30=搬迁; 06-10 stage notStarted | 06-29 | ● | 未启动，每月报送，报送不欠 → 正常
        schedule 06-30=搬迁; 06-10 stage notStarted | 06-30 | ▲ | 节点“搬迁”今日到期 → 滞后
        schedule 06-30=搬迁; 06-10 stage notStarted | 08-06 | ▲ | 未启动，每月报送，欠1期 → 滞后
        schedule 06-30=搬迁; 06-20 reach 搬迁 | 06-30 | ● | 每月报送，报送不欠 → 正常
        schedule 06-30=搬迁; 11-20 stage underway reach 搬迁 | 11-30 | ● | 进行中，每月报送，报送不欠 → 正常
        schedule 06-30=搬迁; 11-20 percent 20 reach 搬迁 | 11-30 | ● | 20%，每月报送，报送不欠 → 正常
        schedule 06-30=搬迁 09-30=50%; 06-30 percent 30 reach 搬迁 | 06-30 | ● | 30%，节点计划 33.1%，落后 3.1 个百分点 → 正常
        schedule 06-30=搬迁 09-30=50%; 06-30 percent 30 | 06-30 | ▲ | 节点“搬迁”今日到期 → 滞后
        schedule 06-30=搬迁 09-30=入市 12-31=竣工; 09-30 percent 80 reach 搬迁 | 09-30 | ▲ | 节点“入市”今日到期 → 滞后
        """
    ).check()
  }

  @Test("Rates and ongoing goals: names")
  func others() throws {
    try StandingTable(
      goal: "H-01",
      text: """
        schedule 06-30=上半年分析会; 06-30 value 9.2 | 06-30 | ▲ | 节点“上半年分析会”今日到期 → 滞后
        schedule 06-30=上半年分析会; 06-30 value 9.2 reach 上半年分析会 | 06-30 | ● | 9.2% ≥ 9% → 正常
        schedule 06-30=上半年分析会; 12-31 value 9.2 | 12-31 | ✔ | 9.2% ≥ 9% → 完成
        schedule 06-30=上半年分析会; 12-31 value 8.9 | 12-31 | ■ | 节点“上半年分析会”逾期184天 → 严重滞后
        """
    ).check()
    try StandingTable(
      goal: "1.1-12",
      text: """
        schedule 06-30=签约; 06-10 note 洽谈 | 06-30 | ▲ | 节点“签约”今日到期 → 滞后
        schedule 06-30=签约; 06-30 reach 签约 | 06-30 | ● | 每月报送，报送不欠 → 正常
        schedule 06-30=签约; 08-10 note 洽谈 | 08-30 | ■ | 节点“签约”逾期61天 → 严重滞后
        """
    ).check()
  }
}
