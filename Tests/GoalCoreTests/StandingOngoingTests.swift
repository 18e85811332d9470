import Testing

/// 1.1-12 资源置换.
@Suite("Standing of ongoing goals")
struct StandingOngoingTests {
  @Test("By reporting")
  func reporting() throws {
    try StandingTable(
      goal: "1.1-12",
      text: """
        04-20 note 洽谈 | 04-20 | ● | 每月报送，报送不欠 → 正常
        04-20 note 洽谈 | 06-05 | ● | 每月报送，报送不欠 → 正常
        04-20 note 洽谈 | 06-06 | ▲ | 每月报送，欠1期 → 滞后
        04-20 note 洽谈 | 06-30 | ▲ | 每月报送，欠1期 → 滞后
        04-20 note 洽谈 | 07-05 | ▲ | 每月报送，欠1期 → 滞后
        04-20 note 洽谈 | 07-06 | ■ | 每月报送，欠2期 → 严重滞后
        04-20 note 洽谈; 07-06 evidence 纪要 | 07-06 | ● | 每月报送，报送不欠 → 正常
        rhythm quarter; 04-20 note 洽谈 | 10-10 | ● | 每季报送，报送不欠 → 正常
        rhythm quarter; 04-20 note 洽谈 | 10-11 | ▲ | 每季报送，欠1期 → 滞后
        rhythm week; 04-20 note 洽谈 | 04-28 | ● | 每周报送，报送不欠 → 正常
        rhythm week; 04-20 note 洽谈 | 04-29 | ▲ | 每周报送，欠1期 → 滞后
        rhythm week; 04-20 note 洽谈 | 05-06 | ■ | 每周报送，欠2期 → 严重滞后
        04-20 note 洽谈; 05-20 rhythm quarter | 06-06 | ● | 每季报送，报送不欠 → 正常
        04-20 note 洽谈; 06-10 rhythm quarter | 06-09 | ▲ | 每月报送，欠1期 → 滞后
        | 02-05 | ○ | 未报 → 未报
        | 02-06 | ○ | 未报·欠1期 → 未报
        | 12-31 | ○ | 未报·欠11期 → 未报
        start 07-01 | 06-30 | ● | 7月1日开始 → 正常
        """
    ).check()
  }

  @Test("On the due day and after it: never met or missed")
  func due() throws {
    try StandingTable(
      goal: "1.1-12",
      text: """
        12-20 note 洽谈 | 12-31 | ● | 每月报送，报送不欠 → 正常
        10-20 note 洽谈 | 12-31 | ▲ | 每月报送，欠1期 → 滞后
        due 06-30; 06-10 note 洽谈 | 12-31 | ● | 每月报送，报送不欠 → 正常
        due 06-30; 05-10 note 洽谈 | 12-31 | ▲ | 每月报送，欠1期 → 滞后
        due 06-30; 04-10 note 洽谈 | 12-31 | ■ | 每月报送，欠2期 → 严重滞后
        due 06-30 | 12-31 | ○ | 未报·欠6期 → 未报
        """
    ).check()
  }

  @Test("Assessments and problems")
  func assessments() throws {
    try StandingTable(
      goal: "1.1-12",
      text: """
        06-10 assess onPace | 06-10 | ● | 每月报送，报送不欠 → 正常
        06-10 assess behind | 06-10 | ▲ | 自评滞后 → 滞后
        en | self-assessed behind → behind
        06-10 assess farBehind | 06-10 | ■ | 自评严重滞后 → 严重滞后
        06-10 assess behind; 07-10 note 洽谈 | 07-10 | ▲ | 自评滞后 → 滞后
        06-10 assess behind; 07-10 assess onPace | 07-10 | ● | 每月报送，报送不欠 → 正常
        04-20 assess onPace | 07-06 | ■ | 每月报送，欠2期 → 严重滞后
        06-10 problem 资金未到位 | 06-10 | ▲ | 存在问题未评估 → 滞后
        06-10 problem 资金未到位 assess onPace | 06-10 | ● | 每月报送，报送不欠 → 正常
        06-10 problem 资金未到位; 06-20 note 协调中 | 06-20 | ▲ | 存在问题未评估 → 滞后
        06-10 problem 资金未到位; 06-20 assess onPace | 06-20 | ● | 每月报送，报送不欠 → 正常
        """
    ).check()
  }
}
