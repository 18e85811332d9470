import GoalText
import Testing

/// The overview, read by eye before it was recorded.
@Suite struct GoldenOverviewTests {
  private func screen(_ columns: Int, _ rows: Int, _ language: Language) throws -> Screen {
    try Screen(HalfYear.entries, columns: columns, rows: rows, language: language)
  }

  @Test func chinese80() throws {
    #expect(
      shows(
        try screen(80, 24, .zh),
        """
         督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
         [1总览] 2重点  3功能区  4指标  5调度  6台账
        ────────────────────────────────────────────────────────────────────────────────
         主要预期目标
        ▌  ▲ H-01   地区生产总值增速                                             约8.8%
           ○ H-02   区级公共财政预算收入增速                                          -
           ○ H-03   居民人均可支配收入增速                                            -
           ○ H-04   社会消费品零售额增速                                              -
           ● H-05   登记失业率                                                     1.1%
           ● H-06   登记失业人员就业率                                           44.98%
           ◇ H-07   万元GDP能耗降低率                                                 -
         五个方面
           (一) 功能区与产业发展                             67  ●2       ▲1    ○64
           (二) 现代化精品城区                               68  ●3 ✔1 ▣1 ▲1 ■1 ○61
           (三) 文化软实力                                   37                 ○37
           (四) 社会建设与民生                               82  ●1       ▲1    ○80
           (五) 政府自身建设                                 40                 ○40
         五大功能区
           金融街                                            15  ●1       ▲1    ○13
           德胜科技园                                         4                 ○4
           天桥演艺区                                         7  ●1             ○6
         约8.8% 较目标 9% 低 2.2%，在 10% 以内 → 滞后
        ────────────────────────────────────────────────────────────────────────────────
                                                 = 填数  n 说明  a 督办  u 撤销  ? 帮助
        """))
  }

  @Test func chinese100() throws {
    #expect(
      shows(
        try screen(100, 30, .zh),
        """
         督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
         [1总览] 2重点  3功能区  4指标  5调度  6台账
        ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
         主要预期目标                                    │ H-01 地区生产总值增速                     ▲ 滞后
        ▌  ▲ H-01   地区生产总值增速              约8.8% │ 要求 增长 · 目标 9% · 上年 约9%（约2509 亿元）
           ○ H-02   区级公共财政预算收入增速           - │ █████████████████████████████████████░  97.8%
           ○ H-03   居民人均可支配收入增速             - │ 约8.8% 较目标 9% 低 2.2%，在 10% 以内 → 滞后
           ○ H-04   社会消费品零售额增速               - │ 预计年末 8.8%
           ● H-05   登记失业率                      1.1% │ 不再报送则93天后降灯（逐日推算）
           ● H-06   登记失业人员就业率            44.98% │ 月 1○2○3○4○5○6▲
           ◇ H-07   万元GDP能耗降低率                  - │ 每月报送 · 三 第1句
         五个方面                                        │
           (一) 功能区与产业发展    67  ●2    ▲1    ○64  │ 记录（1）
           (二) 现代化精品城区      68  ●3 ✔1 ▲1 ■1 ○61  │ 06-20 wang 约8.8%
           (三) 文化软实力          37              ○37  │
           (四) 社会建设与民生      82  ●1    ▲1    ○80  │
           (五) 政府自身建设        40              ○40  │
         五大功能区                                      │
           金融街                   15  ●1    ▲1    ○13  │
           德胜科技园                4              ○4   │
           天桥演艺区                7  ●1          ○6   │
           大栅栏琉璃厂             11              ○11  │
           什刹海阜景街              7              ○7   │
         滞后与严重滞后（5）                             │
           ■ 2.1-06 绿地                       3.5/20.44 │
           ▲ H-01   地区生产总值增速              约8.8% │
           ▲ 1.1-06 华嘉项目搬迁                  进行中 │
           ▲ 2.2-08 地磁感应装置                    9/30 │
        ─────────────────────────────────────────────────┴──────────────────────────────────────────────────
                                                                     = 填数  n 说明  a 督办  u 撤销  ? 帮助
        """))
  }

  @Test func english80() throws {
    #expect(
      shows(
        try screen(80, 24, .en),
        """
         duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
         [1overview] 2priorities  3zones  4targets  5rhythm  6ledger
        ────────────────────────────────────────────────────────────────────────────────
         Headline indicators
        ▌  ▲ H-01   Growth of gross regional product                         about 8.8%
           ○ H-02   Growth of district public budget revenue                          -
           ○ H-03   Growth of residents' disposable income per head                   -
           ○ H-04   Growth of retail sales of consumer goods                          -
           ● H-05   Registered unemployment rate                                   1.1%
           ● H-06   Re-employment rate of the registered unemployed              44.98%
           ◇ H-07   Cut in energy use per 10,000 yuan of GDP                          -
         Five areas of work
           1 Function zones and industry                     67  ●2       ▲1    ○64
           2 A modern quality urban district                 68  ●3 ✔1 ▣1 ▲1 ■1 ○61
           3 Cultural soft power                             37                 ○37
           4 Social development and livelihoods              82  ●1       ▲1    ○80
           5 The government's own performance                40                 ○40
         Five function zones
           Financial Street                                  15  ●1       ▲1    ○13
           Desheng Science Park                               4                 ○4
           Tianqiao Performing Arts Zone                      7  ●1             ○6
         about 8.8% is 2.2% below target 9%, within 10% → behind
        ────────────────────────────────────────────────────────────────────────────────
                                                = value  n note  a acts  u undo  ? help
        """))
  }

  @Test func english100() throws {
    #expect(
      shows(
        try screen(100, 30, .en),
        """
         duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
         [1overview] 2priorities  3zones  4targets  5rhythm  6ledger
        ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
         Headline indicators                             │ H-01 Growth of gross regional product   ▲ behind
        ▌  ▲ H-01   Growth of gross regiona…  about 8.8% │ asks to grow by · target 9% · 2012 about 9%
           ○ H-02   Growth of district public budget…  - │ (about 250.9bn yuan)
           ○ H-03   Growth of residents' disposable …  - │ █████████████████████████████████████░  97.8%
           ○ H-04   Growth of retail sales of consum…  - │ about 8.8% is 2.2% below target 9%, within 10% →
           ● H-05   Registered unemployment rate    1.1% │ behind
           ● H-06   Re-employment rate of the r…  44.98% │ 8.8% by year end
           ◇ H-07   Cut in energy use per 10,000 yua…  - │ worsens in 93 days without a report (asked day
         Five areas of work                              │ by day)
           1 Function zones and …   67  ●2    ▲1    ○64  │ months 1○2○3○4○5○6▲
           2 A modern quality ur…   68  ●3 ✔1 ▲1 ■1 ○61  │ monthly reports · part 3, sentence 1
           3 Cultural soft power    37              ○37  │
           4 Social development …   82  ●1    ▲1    ○80  │ Entries (1)
           5 The government's ow…   40              ○40  │ 06-20 wang about 8.8%
         Five function zones                             │
           Financial Street         15  ●1    ▲1    ○13  │
           Desheng Science Park      4              ○4   │
           Tianqiao Performing A…    7  ●1          ○6   │
           Dashilar-Liulichang      11              ○11  │
           Shichahai-Fujing Stre…    7              ○7   │
         Behind and far behind (5)                       │
           ■ 2.1-06 Green space                3.5/20.44 │
           ▲ H-01   Growth of gross regiona…  about 8.8% │
           ▲ 1.1-06 Huajia project: relocati…  under way │
           ▲ 2.2-08 Geomagnetic sensors in roads    9/30 │
        ─────────────────────────────────────────────────┴──────────────────────────────────────────────────
                                                                    = value  n note  a acts  u undo  ? help
        """))
  }
}
