import GoalText
import Testing

/// The rhythm on 2.2-05, read by eye before it was recorded.
@Suite struct GoldenRhythmTests {
  private func screen(_ columns: Int, _ rows: Int, _ language: Language) throws -> Screen {
    try Screen(HalfYear.entries, columns: columns, rows: rows, language: language).press("5jjjj")
  }

  @Test func chinese80() throws {
    #expect(
      shows(
        try screen(80, 24, .zh),
        """
         督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
          1总览  2重点  3功能区  4指标 [5调度] 6台账
        ────────────────────────────────────────────────────────────────────────────────
         每周报送 · 本期已报 1，待报 0
           没有欠报
         每月报送 · 本期已报 11，待报 287
           欠报 · 每月报送（286）
         ▸ 未分工                                           286                 ○285 ◇1
         近七天有进展（9）
           ● 1.1-05 35中新址迁建                                                   ▼50%
           ● 1.1-17 艺术大厦                                                        45%
           ✔ 2.1-20 居民清洁能源改造                                        1.7万/1.7万
        ▌  ● 2.2-05 道路微循环                                                      6月
           ● 2.2-06 道路大中修                                                    22/40
           ● 2.2-07 积水点整修                                                    31/56
           ▲ 2.2-08 地磁感应装置                                                   9/30
           ▲ 4.1-11 学校翻建                                                        4/9
           ● 4.1-12 幼儿园改扩建                                                   2/5≠
         卡住的（5）
           ▲ H-01   地区生产总值增速                                             约8.8%
               约8.8% 较目标 9% 低 2.2%，在 10% 以内 → 滞后
         每月报送，报送不欠 → 正常
        ────────────────────────────────────────────────────────────────────────────────
                                                 s 自评  n 说明  a 督办  u 撤销  ? 帮助
        """))
  }

  @Test func chinese100() throws {
    #expect(
      shows(
        try screen(100, 30, .zh),
        """
         督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
          1总览  2重点  3功能区  4指标 [5调度] 6台账
        ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
         每周报送 · 本期已报 1，待报 0                   │ 2.2-05 道路微循环                         ● 正常
           没有欠报                                      │ 要求 继续抓好 · 上年 4 条
         每月报送 · 本期已报 11，待报 287                │ 每月报送，报送不欠 → 正常
           欠报 · 每月报送（286）                        │ 不再报送则37天后降灯（逐日推算）
         ▸ 未分工                  286              ○285 │ 月 1○2○3○4○5○6●
         近七天有进展（9）                               │ 每月报送 · 三(二)二 第3句
           ● 1.1-05 35中新址迁建                    ▼50% │
           ● 1.1-17 艺术大厦                         45% │ 记录（1）
           ✔ 2.1-20 居民清洁能源改造         1.7万/1.7万 │ 06-26 sun 自评 正常 · 已完成方案
        ▌  ● 2.2-05 道路微循环                       6月 │
           ● 2.2-06 道路大中修                     22/40 │
           ● 2.2-07 积水点整修                     31/56 │
           ▲ 2.2-08 地磁感应装置                    9/30 │
           ▲ 4.1-11 学校翻建                         4/9 │
           ● 4.1-12 幼儿园改扩建                    2/5≠ │
         卡住的（5）                                     │
           ▲ H-01   地区生产总值增速              约8.8% │
               约8.8% 较目标 9% 低 2.2%，在 10% 以内 → … │
           ▲ 1.1-06 华嘉项目搬迁                  进行中 │
               节点“搬迁”逾期15天 → 滞后                 │
           ■ 2.1-06 绿地                       3.5/20.44 │
               3.5/20.44 = 17.1%，序时进度 49.6%，落后 … │
           ▲ 2.2-08 地磁感应装置                    9/30 │
               问题: 管线未探明，三条路无法开挖 · 下一…  │
           ▲ 4.1-11 学校翻建                         4/9 │
        ─────────────────────────────────────────────────┴──────────────────────────────────────────────────
                                                                     s 自评  n 说明  a 督办  u 撤销  ? 帮助
        """))
  }

  @Test func english80() throws {
    #expect(
      shows(
        try screen(80, 24, .en),
        """
         duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
          1overview  2priorities  3zones  4targets [5rhythm] 6ledger
        ────────────────────────────────────────────────────────────────────────────────
         weekly reports · this period 1 reported, 0 to come
           No report is owed
         monthly reports · this period 11 reported, 287 to come
           Owed · monthly reports (286)
         ▸ no unit assigned                                 286                 ○285 ◇1
         Moved in the last seven days (9)
           ● 1.1-05 No. 35 Middle School: new campus                               ▼50%
           ● 1.1-17 Arts Tower                                                      45%
           ✔ 2.1-20 Household conversion to clean energy                  17,000/17,000
        ▌  ● 2.2-05 Local-road (micro-circulation) works                            Jun
           ● 2.2-06 Heavy and medium road repairs                                 22/40
           ● 2.2-07 Repair of road waterlogging points                            31/56
           ▲ 2.2-08 Geomagnetic sensors in roads                                   9/30
           ▲ 4.1-11 Rebuilding of schools                                           4/9
           ● 4.1-12 Rebuilding and extension of kindergartens                      2/5≠
         Stuck (5)
           ▲ H-01   Growth of gross regional product                         about 8.8%
               about 8.8% is 2.2% below target 9%, within 10% → behind
         monthly reports, no report owed → on pace
        ────────────────────────────────────────────────────────────────────────────────
                                           s assessment  n note  a acts  u undo  ? help
        """))
  }

  @Test func english100() throws {
    #expect(
      shows(
        try screen(100, 30, .en),
        """
         duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
          1overview  2priorities  3zones  4targets [5rhythm] 6ledger
        ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
         weekly reports · this period 1 reported, 0 to … │ 2.2-05 Local-road (micro-circulation) works
           No report is owed                             │ ● on pace
         monthly reports · this period 11 reported, 287… │ asks to keep carrying through · 2012 4 roads
           Owed · monthly reports (286)                  │ monthly reports, no report owed → on pace
         ▸ no unit assigned        286              ○285 │ worsens in 37 days without a report (asked day
         Moved in the last seven days (9)                │ by day)
           ● 1.1-05 No. 35 Middle School: new cam…  ▼50% │ months 1○2○3○4○5○6●
           ● 1.1-17 Arts Tower                       45% │ monthly reports · part 3 (2) 2, sentence 3
           ✔ 2.1-20 Household conversion…  17,000/17,000 │
        ▌  ● 2.2-05 Local-road (micro-circulation)…  Jun │ Entries (1)
           ● 2.2-06 Heavy and medium road repairs  22/40 │ 06-26 sun assessment on pace · 已完成方案
           ● 2.2-07 Repair of road waterlogging …  31/56 │
           ▲ 2.2-08 Geomagnetic sensors in roads    9/30 │
           ▲ 4.1-11 Rebuilding of schools            4/9 │
           ● 4.1-12 Rebuilding and extension of k…  2/5≠ │
         Stuck (5)                                       │
           ▲ H-01   Growth of gross regiona…  about 8.8% │
               about 8.8% is 2.2% below target 9%, with… │
           ▲ 1.1-06 Huajia project: relocati…  under way │
               checkpoint “搬迁” 15 days overdue → behi… │
           ■ 2.1-06 Green space                3.5/20.44 │
               3.5/20.44 = 17.1%, pace 49.6%, behind by… │
           ▲ 2.2-08 Geomagnetic sensors in roads    9/30 │
               problem: 管线未探明，三条路无法开挖 · ne… │
           ▲ 4.1-11 Rebuilding of schools            4/9 │
        ─────────────────────────────────────────────────┴──────────────────────────────────────────────────
                                                               s assessment  n note  a acts  u undo  ? help
        """))
  }
}
