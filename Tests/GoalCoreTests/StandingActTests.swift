import Testing

/// What the follow-up office does: override, inspect, close out, retarget, lock.
@Suite("Standing after an act of the office")
struct StandingActTests {
  @Test("A light set by hand")
  func overrides() throws {
    try StandingTable(
      goal: "2.2-06",
      text: """
        06-30 value 8; 06-30 override onPace reason 集中开工 | 06-29 | ○ | 未报·欠5期 → 未报
        06-30 value 8; 06-30 override onPace reason 集中开工 | 06-30 | ● | 人工定为正常（集中开工） → 正常
        en | set by hand to on pace (集中开工) → on pace
        06-30 value 8; 07-05 override onPace reason 集中开工 until 07-15 | 07-04 | ■ | 8/40 = 20%，序时进度 50.7%，落后 30.7 个百分点 → 严重滞后
        06-30 value 8; 07-05 override onPace reason 集中开工 until 07-15 | 07-15 | ● | 人工定为正常（集中开工，至7月15日） → 正常
        en | set by hand to on pace (集中开工, until 15 Jul) → on pace
        06-30 value 8; 07-05 override onPace reason 集中开工 until 07-15 | 07-16 | ■ | 8/40 = 20%，序时进度 54%，落后 34 个百分点 → 严重滞后
        06-30 value 8; 07-05 override onPace reason 集中开工; 07-08 note 走访 | 07-08 | ● | 人工定为正常（集中开工） → 正常
        06-30 value 8; 07-05 override onPace reason 集中开工; 07-08 value 9 | 07-08 | ▲ | 9/40 = 22.5%，序时进度 51.8%，落后 29.3 个百分点 → 滞后
        06-30 value 8; 07-05 override onPace reason 集中开工; 07-08 override clear | 07-08 | ■ | 8/40 = 20%，序时进度 51.8%，落后 31.8 个百分点 → 严重滞后
        06-30 value 8; 07-05 override onPace reason 集中开工; 07-01 value 9 | 07-08 | ● | 人工定为正常（集中开工） → 正常
        06-30 value 22; 07-05 override farBehind reason 质量事故 | 07-05 | ■ | 人工定为严重滞后（质量事故） → 严重滞后
        06-30 value 40; 07-05 override behind reason 质量事故 | 07-05 | ✔ | 40/40 = 100%，6月30日达到 → 完成
        06-30 value 22; 12-01 override behind reason 待审计 | 12-30 | ▲ | 人工定为滞后（待审计） → 滞后
        06-30 value 22; 12-01 override behind reason 待审计 | 12-31 | ■ | 22/40 = 55%，12月31日到期未完成 → 严重滞后
        # Without a figure a hand can only lower the light.
        06-30 override farBehind reason 未动工 | 06-30 | ■ | 人工定为严重滞后（未动工） → 严重滞后
        06-30 override behind reason 未动工 | 06-30 | ○ | 未报·欠5期 → 未报
        06-30 override onPace reason 未动工 | 06-30 | ○ | 未报·欠5期 → 未报
        start 07-31; 06-30 value 1; 06-30 override behind reason 未动工 | 06-30 | ● | 7月31日开始 → 正常
        """
    ).check()
  }

  @Test("Inspections of counts")
  func inspections() throws {
    try StandingTable(
      goal: "2.2-06",
      text: """
        06-30 value 22; 07-10 verify value 22 | 07-10 | ● | 22/40 = 55%，序时进度 52.3%，超前 2.7 个百分点 → 正常
        06-30 value 22; 07-10 verify agrees note 现场一致 | 07-10 | ● | 22/40 = 55%，序时进度 52.3%，超前 2.7 个百分点 → 正常
        06-30 value 22; 07-10 verify value 15 note 七条未完 | 07-09 | ● | 22/40 = 55%，序时进度 52.1%，超前 2.9 个百分点 → 正常
        06-30 value 22; 07-10 verify value 15 note 七条未完 | 07-10 | ▲ | 核查 15 条 ≠ 上报 22 条，15/40 = 37.5%，序时进度 52.3%，落后 14.8 个百分点 → 滞后
        en | inspected 15 roads ≠ reported 22 roads, 15/40 = 37.5%, pace 52.3%, behind by 14.8 points → behind
        06-30 value 22; 07-10 verify value 15; 07-20 note 整改中 | 07-20 | ▲ | 核查 15 条 ≠ 上报 22 条，15/40 = 37.5%，序时进度 55.1%，落后 17.6 个百分点 → 滞后
        06-30 value 22; 07-10 verify value 15; 07-20 value 23 | 07-20 | ● | 23/40 = 57.5%，序时进度 55.1%，超前 2.4 个百分点 → 正常
        06-30 value 22; 07-10 verify value 40 | 07-10 | ✔ | 核查 40 条 ≠ 上报 22 条，40/40 = 100%，7月10日达到 → 完成
        06-30 value 22; 07-10 verify differs note 现场未见 | 07-10 | ▲ | 核查不符 → 滞后
        en | the inspection differs → behind
        06-30 value 5; 07-10 verify differs note 现场未见 | 07-10 | ■ | 核查不符 ≠，5/40 = 12.5%，序时进度 52.3%，落后 39.8 个百分点 → 严重滞后
        06-30 value 40; 07-10 verify differs note 现场未见 | 07-10 | ▲ | 核查不符 → 滞后
        06-30 value 40; 07-10 verify differs note 现场未见 | 12-31 | ■ | 核查不符 ≠，40/40 = 100%，12月31日到期未完成 → 严重滞后
        12-20 value 40; 12-30 verify value 38 | 12-31 | ■ | 核查 38 条 ≠ 上报 40 条，38/40 = 95%，12月31日到期未完成 → 严重滞后
        due 09-30; 10-12 value 38; 10-15 verify value 40 | 10-20 | ✔ | 核查 40 条 ≠ 上报 38 条，40/40 = 100%，10月15日达到，逾期15天 → 完成
        06-30 value 22; 07-10 verify value 15; 07-15 verify agrees note 复查一致 | 07-15 | ● | 22/40 = 55%，序时进度 53.7%，超前 1.3 个百分点 → 正常
        """
    ).check()
  }

  @Test("Inspections of milestones")
  func milestones() throws {
    try StandingTable(
      goal: "1.1-05",
      text: """
        06-10 percent 60; 06-20 verify percent 30 | 06-20 | ▲ | 核查 30% ≠ 上报 60%，30%，序时进度 46.8%，落后 16.8 个百分点 → 滞后
        06-10 percent 60; 06-20 verify percent 100 | 06-20 | ✔ | 核查 100% ≠ 上报 60%，100%，6月20日达到 → 完成
        06-10 percent 60; 06-20 verify stage underway | 06-20 | ● | 60%，序时进度 46.8%，超前 13.2 个百分点 → 正常
        06-10 percent 60; 06-20 verify stage notStarted | 06-20 | ■ | 核查 未启动 ≠ 上报 60%，未启动，序时进度 46.8%，落后 46.8 个百分点 → 严重滞后
        06-10 stage underway; 06-20 verify stage notStarted | 06-20 | ■ | 核查 未启动 ≠ 上报 进行中，未启动，序时进度 46.8%，落后 46.8 个百分点 → 严重滞后
        en | inspected not started ≠ reported under way, not started, pace 46.8%, behind by 46.8 points → far behind
        06-10 stage reached; 06-20 verify stage underway | 06-20 | ● | 核查 进行中 ≠ 上报 已完成，进行中，每月报送，报送不欠 → 正常
        06-10 stage reached; 06-20 verify percent 95 | 06-20 | ● | 核查 95% ≠ 上报 已完成，95%，序时进度 46.8%，超前 48.2 个百分点 → 正常
        06-10 stage underway; 06-20 verify assess behind | 06-20 | ▲ | 核查 滞后 ≠ 上报 无，进行中，自评滞后 → 滞后
        06-10 stage reached; 06-20 verify differs note 未完 | 06-20 | ▲ | 核查不符 → 滞后
        06-10 stage reached; 06-20 verify differs note 未完 | 12-31 | ■ | 核查不符 ≠，已完成，12月31日到期未完成 → 严重滞后
        """
    ).check()
  }

  @Test("Inspections of rates and ongoing goals")
  func others() throws {
    try StandingTable(
      goal: "H-01",
      text: """
        04-20 value 9.2; 04-25 verify value 8.8 | 04-25 | ▲ | 核查 8.8% ≠ 上报 9.2%，8.8% 较目标 9% 低 2.2%，在 10% 以内 → 滞后
        04-20 value 9.2; 04-25 verify differs note 口径不同 | 04-25 | ▲ | 核查不符 → 滞后
        12-31 value 9.2; 12-31 verify differs note 口径不同 | 12-31 | ▲ | 核查不符 → 滞后
        12-31 value 9.2; 12-31 verify value 8 | 12-31 | ■ | 核查 8% ≠ 上报 9.2%，8% 较目标 9% 低 11.1%，超过 10% → 严重滞后
        10-20 value 9.5; 12-31 verify value 9.2 | 12-31 | ✔ | 核查 9.2% ≠ 上报 9.5%，9.2% ≥ 9% → 完成
        # What the inspection reached owes nothing.
        due 06-30; 06-20 value 9.5; 06-30 verify value 9.2; 07-10 verify value 8.5 | 12-31 | ▲ | 核查 8.5% ≠ 上报 9.5%，8.5% 较目标 9% 低 5.6%，在 10% 以内 → 滞后
        """
    ).check()
    try StandingTable(
      goal: "1.1-12",
      text: """
        06-10 note 洽谈; 06-20 verify assess behind | 06-20 | ▲ | 核查 滞后 ≠ 上报 无，自评滞后 → 滞后
        06-10 note 洽谈; 06-20 verify differs note 无进展 | 06-20 | ▲ | 核查不符 → 滞后
        06-10 note 洽谈; 06-20 verify differs note 无进展; 06-25 assess onPace | 06-25 | ● | 每月报送，报送不欠 → 正常
        """
    ).check()
  }

  @Test("Closed out and reopened")
  func closing() throws {
    try StandingTable(
      goal: "2.2-06",
      text: """
        06-30 value 40; 07-01 close 验收单 | 06-30 | ✔ | 40/40 = 100%，6月30日达到 → 完成
        06-30 value 40; 07-01 close 验收单 | 07-01 | ▣ | 40/40 = 100%，7月1日销号 → 销号
        en | 40/40 = 100%, closed out on 1 Jul → closed out
        # A reason given though the target is met does not make it unmet.
        06-30 value 40; 07-01 close 验收单 reason 提前完成 | 07-01 | ▣ | 40/40 = 100%，7月1日销号 → 销号
        06-30 value 38; 07-01 close 会议纪要 reason 两条并入下年 | 07-01 | ▣ | 38/40 = 95%，7月1日销号未达标（两条并入下年） → 销号
        en | 38/40 = 95%, closed out unmet on 1 Jul (两条并入下年) → closed out
        06-30 value 38; 07-01 close 会议纪要 reason 两条并入下年 | 12-31 | ▣ | 38/40 = 95%，7月1日销号未达标（两条并入下年） → 销号
        07-01 close 会议纪要 reason 项目取消 | 07-01 | ▣ | 7月1日销号未达标（项目取消） → 销号
        06-30 value 40; 07-01 close 验收单; 07-10 reopen 返工 | 07-09 | ▣ | 40/40 = 100%，7月1日销号 → 销号
        06-30 value 40; 07-01 close 验收单; 07-10 reopen 返工 | 07-10 | ✔ | 40/40 = 100%，6月30日达到 → 完成
        06-30 value 38; 07-01 close 会议纪要 reason 项目取消; 07-10 reopen 恢复 | 07-10 | ● | 38/40 = 95%，序时进度 52.3%，超前 42.7 个百分点 → 正常
        # A report that arrives after the close is kept and counts for nothing.
        06-30 value 40; 07-01 close 验收单; 07-05 value 3 note 误报 | 07-05 | ▣ | 40/40 = 100%，7月1日销号 → 销号
        06-30 value 40; 07-01 close 验收单; 07-05 value 3 note 误报; 07-10 reopen 返工 | 07-10 | ✔ | 40/40 = 100%，6月30日达到 → 完成
        06-30 value 40; 07-01 close 验收单; 07-05 verify value 38 | 07-05 | ▣ | 核查 38 条 ≠ 上报 40 条，38/40 = 95%，7月1日销号 → 销号
        06-30 value 40; 07-01 close 验收单; 07-05 target 50 | 07-05 | ▣ | 40/40 = 100%，7月1日销号 → 销号
        """
    ).check()
    try StandingTable(
      goal: "1.1-12",
      text: """
        06-10 note 洽谈; 07-01 close 协议 | 07-01 | ▣ | 7月1日销号 → 销号
        06-10 note 洽谈; 07-01 close 协议 reason 已签约 | 07-01 | ▣ | 7月1日销号 → 销号
        # Months that ended while it was closed are not owed.
        03-10 note 洽谈; 03-20 close 协议; 06-10 reopen 续谈 | 06-20 | ● | 每月报送，报送不欠 → 正常
        03-10 note 洽谈; 03-20 close 协议; 06-10 reopen 续谈 | 07-06 | ▲ | 每月报送，欠1期 → 滞后
        """
    ).check()
  }

  @Test("A target that changes")
  func retargets() throws {
    try StandingTable(
      goal: "2.2-06",
      text: """
        06-30 value 40; 07-10 target 50 | 07-09 | ✔ | 40/40 = 100%，6月30日达到 → 完成
        06-30 value 40; 07-10 target 50 | 07-10 | ● | 40/50 = 80%，序时进度 52.3%，超前 27.7 个百分点 → 正常
        06-30 value 30; 07-10 target 30 | 07-09 | ● | 30/40 = 75%，序时进度 52.1%，超前 22.9 个百分点 → 正常
        06-30 value 30; 07-10 target 30 | 07-10 | ✔ | 30/30 = 100%，7月10日达到 → 完成
        06-30 value 40; 07-10 target 50; 08-10 value 50 | 08-10 | ✔ | 50/50 = 100%，8月10日达到 → 完成
        due 09-30; 09-20 value 38; 10-12 target 38 | 10-12 | ✔ | 38/38 = 100%，10月12日达到，逾期12天 → 完成
        due 06-30; 06-20 value 40; 07-10 target 50 | 07-10 | ■ | 40/50 = 80%，6月30日到期未完成，逾期10天 → 严重滞后
        """
    ).check()
  }

  @Test("A locked month")
  func locks() throws {
    try StandingTable(
      goal: "2.2-06",
      text: """
        06-30 value 22; lock 06 | 06-30 | ● | 22/40 = 55%，6月已锁定 → 正常
        en | 22/40 = 55%, Jun is locked → on pace
        06-30 value 22; lock 06; 06-30 value 5 note 迟到 | 06-30 | ● | 22/40 = 55%，6月已锁定 → 正常
        06-30 value 22; lock 06; 06-30 value 5 note 迟到 | 07-01 | ■ | 5/40 = 12.5%，序时进度 49.9%，落后 37.4 个百分点 → 严重滞后
        06-30 value 22; lock 06; 06-30 value 5 note 迟到; unlock 06 | 06-30 | ■ | 5/40 = 12.5%，序时进度 49.6%，落后 37.1 个百分点 → 严重滞后
        06-30 value 22; lock 06; retract 1 | 06-30 | ● | 22/40 = 55%，6月已锁定 → 正常
        06-30 value 22; lock 06; retract 1 | 07-01 | ○ | 未报·欠5期 → 未报
        # What came late to June counts in July once July is locked, whatever comes after that.
        06-30 value 22; lock 06; 06-30 value 5 note 迟到; lock 07; retract 3 | 07-15 | ■ | 5/40 = 12.5%，序时进度 53.7%，落后 41.2 个百分点 → 严重滞后
        06-30 value 22; lock 06; 06-30 value 5 note 迟到; lock 07; retract 3 | 08-01 | ● | 22/40 = 55%，序时进度 58.4%，落后 3.4 个百分点 → 正常
        06-30 value 22; lock 06; retract 1; lock 07; retract 3 | 07-15 | ○ | 未报·欠6期 → 未报
        06-30 value 22; lock 06; retract 1; lock 07; retract 3 | 08-01 | ● | 22/40 = 55%，序时进度 58.4%，落后 3.4 个百分点 → 正常
        06-30 value 40; 06-30 close 验收单; lock 06 | 06-30 | ▣ | 40/40 = 100%，6月30日销号 → 销号
        """
    ).check()
  }
}
