import Testing

/// H-01 growth 9 %, 2.1-16 at least 90 %, H-06 at least 60 % that accrues, H-05 at most 2 %, H-07 set by the city.
@Suite("Standing of rates")
struct StandingRateTests {
  @Test("Growth: against the target, or by reporting if worse")
  func growth() throws {
    try StandingTable(
      goal: "H-01",
      text: """
        04-20 value 9 | 04-20 | ● | 9% ≥ 9% → 正常
        04-20 value 9.2 estimate | 04-20 | ● | 约9.2% ≥ 9% → 正常
        en | about 9.2% ≥ 9% → on pace
        04-20 value 8.9999 | 04-20 | ▲ | 8.9999% 较目标 9% 低 0.001%，在 10% 以内 → 滞后
        04-20 value 8.1 | 04-20 | ▲ | 8.1% 较目标 9% 低 10%，在 10% 以内 → 滞后
        en | 8.1% is 10% below target 9%, within 10% → behind
        04-20 value 8.0999 | 04-20 | ■ | 8.0999% 较目标 9% 低 10.001%，超过 10% → 严重滞后
        en | 8.0999% is 10.001% below target 9%, more than 10% → far behind
        04-20 value -1 | 04-20 | ■ | -1% 较目标 9% 低 111.1%，超过 10% → 严重滞后
        04-20 value 9.2; 05-20 value 8.5 | 05-20 | ▲ | 8.5% 较目标 9% 低 5.6%，在 10% 以内 → 滞后
        04-20 value 9.2 problem 增速回落 | 04-20 | ● | 9.2% ≥ 9% → 正常
        # Headline rows have 30 days: May's report is owed from 1 July.
        04-20 value 9.2 | 06-30 | ● | 9.2% ≥ 9% → 正常
        04-20 value 9.2 | 07-01 | ▲ | 每月报送，欠1期 → 滞后
        04-20 value 9.2 | 07-30 | ▲ | 每月报送，欠1期 → 滞后
        04-20 value 9.2 | 07-31 | ■ | 每月报送，欠2期 → 严重滞后
        rhythm quarter; 02-20 value 9.2 | 07-30 | ● | 9.2% ≥ 9% → 正常
        rhythm quarter; 02-20 value 9.2 | 07-31 | ▲ | 每季报送，欠1期 → 滞后
        04-20 value 8.5 | 07-31 | ■ | 每月报送，欠2期 → 严重滞后
        04-20 value 8.5 | 07-01 | ▲ | 8.5% 较目标 9% 低 5.6%，在 10% 以内 → 滞后
        | 03-02 | ○ | 未报 → 未报
        | 03-03 | ○ | 未报·欠1期 → 未报
        04-20 note 统计局月底发布 | 04-20 | ○ | 有说明，未报数 → 未报
        start 03-01; 02-20 value 8 | 02-28 | ● | 3月1日开始 → 正常
        """
    ).check()
  }

  @Test("Growth: on the due day and after it")
  func growthDue() throws {
    try StandingTable(
      goal: "H-01",
      text: """
        10-20 value 9.5 | 12-31 | ○ | 全年数未报，最近 10月20日 9.5% → 未报
        12-30 value 9.5 | 12-31 | ○ | 全年数未报，最近 12月30日 9.5% → 未报
        12-31 value 9 | 12-31 | ✔ | 9% ≥ 9% → 完成
        en | 9% ≥ 9% → reached
        12-31 value 8.5 | 12-31 | ▲ | 8.5% 较目标 9% 低 5.6%，在 10% 以内 → 滞后
        12-31 value 8 | 12-31 | ■ | 8% 较目标 9% 低 11.1%，超过 10% → 严重滞后
        | 12-31 | ○ | 全年数未报 → 未报
        en | no figure for the whole year → no report
        due 06-30; 06-29 value 9.5 | 06-29 | ● | 9.5% ≥ 9% → 正常
        due 06-30; 06-29 value 9.5 | 06-30 | ○ | 6月30日到期数未报，最近 6月29日 9.5% → 未报
        en | no figure dated 30 Jun or later, last 9.5% on 29 Jun → no report
        due 06-30; 06-30 value 9.5 | 06-30 | ✔ | 9.5% ≥ 9% → 完成
        due 06-30; 07-15 value 9.5 | 07-15 | ✔ | 9.5% ≥ 9% → 完成
        due 06-30; 07-15 value 8.5 | 12-01 | ▲ | 8.5% 较目标 9% 低 5.6%，在 10% 以内 → 滞后
        due 06-30; 07-15 value 9.5; 08-15 value 8.5 | 08-15 | ▲ | 8.5% 较目标 9% 低 5.6%，在 10% 以内 → 滞后
        """
    ).check()
  }

  @Test("A floor that does not accrue")
  func floor() throws {
    try StandingTable(
      goal: "2.1-16",
      text: """
        04-20 value 90 | 04-20 | ● | 90% ≥ 90% → 正常
        04-20 value 81 | 04-20 | ▲ | 81% 较目标 90% 低 10%，在 10% 以内 → 滞后
        04-20 value 80.99 | 04-20 | ■ | 80.99% 较目标 90% 低 10.01%，超过 10% → 严重滞后
        # An item's goal has five days of grace, not thirty.
        04-20 value 95 | 06-05 | ● | 95% ≥ 90% → 正常
        04-20 value 95 | 06-06 | ▲ | 每月报送，欠1期 → 滞后
        12-31 value 90 | 12-31 | ✔ | 90% ≥ 90% → 完成
        12-31 value 89.99 | 12-31 | ▲ | 89.99% 较目标 90% 低 0.01%，在 10% 以内 → 滞后
        """
    ).check()
  }

  @Test("A floor that accrues, against target × pace on the value's own day")
  func accrues() throws {
    try StandingTable(
      goal: "H-06",
      text: """
        05-31 value 44.98 | 05-31 | ● | 44.98% ≥ 60% × 序时进度 41.4% = 24.8% → 正常
        en | 44.98% ≥ 60% × pace 41.4% = 24.8% → on pace
        05-31 value 44.98 | 06-30 | ● | 44.98% ≥ 60% × 序时进度 41.4% = 24.8% → 正常
        05-31 value 24 | 05-31 | ▲ | 24% 较 60% × 序时进度 41.4% = 24.8% 低 3.3%，在 10% 以内 → 滞后
        en | 24% is 3.3% below 60% × pace 41.4% = 24.8%, within 10% → behind
        05-31 value 24 | 06-30 | ▲ | 24% 较 60% × 序时进度 41.4% = 24.8% 低 3.3%，在 10% 以内 → 滞后
        03-14 value 12 | 03-14 | ● | 12% ≥ 60% × 序时进度 20% = 12% → 正常
        03-14 value 11.99 | 03-14 | ▲ | 11.99% 较 60% × 序时进度 20% = 12% 低 0.1%，在 10% 以内 → 滞后
        03-14 value 10.8 | 03-14 | ▲ | 10.8% 较 60% × 序时进度 20% = 12% 低 10%，在 10% 以内 → 滞后
        03-14 value 10.79 | 03-14 | ■ | 10.79% 较 60% × 序时进度 20% = 12% 低 10.1%，超过 10% → 严重滞后
        # 60 % met in October is not yet the year's figure.
        10-31 value 65 | 10-31 | ● | 65% ≥ 60% × 序时进度 83.3% = 50% → 正常
        10-31 value 65 | 12-31 | ○ | 全年数未报，最近 10月31日 65% → 未报
        12-31 value 60 | 12-31 | ✔ | 60% ≥ 60% → 完成
        12-31 value 54 | 12-31 | ▲ | 54% 较目标 60% 低 10%，在 10% 以内 → 滞后
        12-31 value 53.99 | 12-31 | ■ | 53.99% 较目标 60% 低 10.02%，超过 10% → 严重滞后
        start 04-01; 03-31 value 0; 04-01 value 0 | 04-01 | ■ | 0% 较 60% × 序时进度 0.4% = 0.2% 低 100%，超过 10% → 严重滞后
        """
    ).check()
  }

  @Test("A ceiling")
  func ceiling() throws {
    try StandingTable(
      goal: "H-05",
      text: """
        04-20 value 0.94 | 04-20 | ● | 0.94% ≤ 2% → 正常
        en | 0.94% ≤ 2% → on pace
        04-20 value 2 | 04-20 | ● | 2% ≤ 2% → 正常
        04-20 value 2.0001 | 04-20 | ▲ | 2.0001% 较目标 2% 高 0.01%，在 10% 以内 → 滞后
        04-20 value 2.2 | 04-20 | ▲ | 2.2% 较目标 2% 高 10%，在 10% 以内 → 滞后
        en | 2.2% is 10% above target 2%, within 10% → behind
        04-20 value 2.2001 | 04-20 | ■ | 2.2001% 较目标 2% 高 10.01%，超过 10% → 严重滞后
        04-20 value 0 | 04-20 | ● | 0% ≤ 2% → 正常
        04-20 value 1.5 | 07-01 | ▲ | 每月报送，欠1期 → 滞后
        10-20 value 1.5 | 12-31 | ○ | 全年数未报，最近 10月20日 1.5% → 未报
        en | no figure for the whole year, last 1.5% on 20 Oct → no report
        12-31 value 1.5 | 12-31 | ✔ | 1.5% ≤ 2% → 完成
        12-31 value 2.1 | 12-31 | ▲ | 2.1% 较目标 2% 高 5%，在 10% 以内 → 滞后
        12-31 value 3 | 12-31 | ■ | 3% 较目标 2% 高 50%，超过 10% → 严重滞后
        04-20 value 1.5; 05-20 target 1.4 | 05-20 | ▲ | 1.5% 较目标 1.4% 高 7.1%，在 10% 以内 → 滞后
        """
    ).check()
  }

  @Test("A target that a higher body sets")
  func delegated() throws {
    try StandingTable(
      goal: "H-07",
      text: """
        | 06-30 | ◇ | 待下达（市政府下达指标后录入） → 待下达
        en | target pending (enter it when the city has set it) → target pending
        | 12-31 | ◇ | 待下达（市政府下达指标后录入） → 待下达
        03-31 value 3.2 | 04-20 | ◇ | 已报 3.2%，待下达（市政府下达指标后录入） → 待下达
        en | 3.2% reported, target pending (enter it when the city has set it) → target pending
        start 03-01 | 02-20 | ◇ | 待下达（市政府下达指标后录入） → 待下达
        03-31 value 3.2; 04-15 target 3.5 document 京政发5号 | 04-14 | ◇ | 已报 3.2%，待下达（市政府下达指标后录入） → 待下达
        03-31 value 3.2; 04-15 target 3.5 document 京政发5号 | 04-15 | ▲ | 3.2% 较目标 3.5% 低 8.6%，在 10% 以内 → 滞后
        03-31 value 3.6; 04-15 target 3.5 document 京政发5号 | 04-15 | ● | 3.6% ≥ 3.5% → 正常
        03-31 value 3.1; 04-15 target 3.5 document 京政发5号 | 04-15 | ■ | 3.1% 较目标 3.5% 低 11.4%，超过 10% → 严重滞后
        04-15 target 3.5 document 京政发5号 | 04-15 | ○ | 未报·欠2期 → 未报
        04-15 target 3.5 document 京政发5号 | 12-31 | ○ | 全年数未报 → 未报
        04-15 target 3.5 document 京政发5号; 12-31 value 3.5 | 12-31 | ✔ | 3.5% ≥ 3.5% → 完成
        04-15 target 3.5 document 京政发5号; 12-31 value 3.4 | 12-31 | ▲ | 3.4% 较目标 3.5% 低 2.9%，在 10% 以内 → 滞后
        06-30 value 3.2; 07-01 close 市里不再下达 reason 指标取消 | 07-01 | ▣ | 3.2%，7月1日销号未达标（指标取消） → 销号
        """
    ).check()
  }
}
