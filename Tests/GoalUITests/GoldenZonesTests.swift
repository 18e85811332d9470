import GoalText
import Testing

/// The zones on a goal that missed a checkpoint, read by eye before it was recorded.
@Suite struct GoldenZonesTests {
  private func screen(_ columns: Int, _ rows: Int, _ language: Language) throws -> Screen {
    try Screen(HalfYear.entries, columns: columns, rows: rows, language: language).press("3ljj")
  }

  @Test func chinese80() throws {
    #expect(
      shows(
        try screen(80, 24, .zh),
        """
         督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
          1总览  2重点 [3功能区] 4指标  5调度  6台账
        ────────────────────────────────────────────────────────────────────────────────
         ▾ 金融街                                            15  ●1       ▲1    ○13
           ● 1.1-05 35中新址迁建                                                   ▼50%
        ▌  ▲ 1.1-06 华嘉项目搬迁                                                 进行中
           ○ 1.1-07 华嘉项目土地入市                                                  -
           ○ 1.1-08 丰盛西区项目搬迁                                                  -
           ○ 1.1-09 丰盛西区项目土地入市                                              -
           ○ 1.1-10 月坛项目公建                                                      -
           ○ 1.1-11 中信城北区公建                                                    -
           ○ 1.1-12 三里河北街甲1号等置换                                             -
           ○ 1.2-01 国内外知名金融机构入驻                                            -
           ○ 1.2-02 大型企业总部入驻                                                  -
           ○ 1.2-03 金融业配套服务                                                    -
           ○ 1.2-04 高端金融人才聚集区                                                -
           ○ 1.2-05 科技金融                                                          -
           ○ 1.2-06 文化金融                                                          -
           ○ 1.2-07 民生金融                                                          -
         ▸ 德胜科技园                                         4                 ○4
         ▸ 天桥演艺区                                         7  ●1             ○6
         节点“搬迁”逾期15天 → 滞后
        ────────────────────────────────────────────────────────────────────────────────
                                       s 阶段  % 百分比  n 说明  a 督办  u 撤销  ? 帮助
        """))
  }

  @Test func chinese100() throws {
    #expect(
      shows(
        try screen(100, 30, .zh),
        """
         督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
          1总览  2重点 [3功能区] 4指标  5调度  6台账
        ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
         ▾ 金融街                   15  ●1    ▲1    ○13  │ 1.1-06 华嘉项目搬迁                       ▲ 滞后
           ● 1.1-05 35中新址迁建                    ▼50% │ 要求 完成
        ▌  ▲ 1.1-06 华嘉项目搬迁                  进行中 │ 节点“搬迁”逾期15天 → 滞后
           ○ 1.1-07 华嘉项目土地入市                   - │ 不再报送则46天后降灯（逐日推算）
           ○ 1.1-08 丰盛西区项目搬迁                   - │ 月 1○2○3○4○5○6▲
           ○ 1.1-09 丰盛西区项目土地入市               - │ 每月报送 · 三(一)一 第3句
           ○ 1.1-10 月坛项目公建                       - │ ▲ 06-15 搬迁
           ○ 1.1-11 中信城北区公建                     - │   09-30 清场
           ○ 1.1-12 三里河北街甲1号等置换              - │
           ○ 1.2-01 国内外知名金融机构入驻             - │ 记录（2）
           ○ 1.2-02 大型企业总部入驻                   - │ 06-20 chen 进行中
           ○ 1.2-03 金融业配套服务                     - │ 02-01 chen 节点计划 · 搬迁 6月15日 · 清场 9月
           ○ 1.2-04 高端金融人才聚集区                 - │ 30日
           ○ 1.2-05 科技金融                           - │
           ○ 1.2-06 文化金融                           - │
           ○ 1.2-07 民生金融                           - │
         ▸ 德胜科技园                4              ○4   │
         ▸ 天桥演艺区                7  ●1          ○6   │
         ▸ 大栅栏琉璃厂             11              ○11  │
         ▸ 什刹海阜景街              7              ○7   │
         ▸ 各功能区共性              4              ○4   │
                                                         │
                                                         │
                                                         │
                                                         │
        ─────────────────────────────────────────────────┴──────────────────────────────────────────────────
                                                           s 阶段  % 百分比  n 说明  a 督办  u 撤销  ? 帮助
        """))
  }

  @Test func english80() throws {
    #expect(
      shows(
        try screen(80, 24, .en),
        """
         duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
          1overview  2priorities [3zones] 4targets  5rhythm  6ledger
        ────────────────────────────────────────────────────────────────────────────────
         ▾ Financial Street                                  15  ●1       ▲1    ○13
           ● 1.1-05 No. 35 Middle School: new campus                               ▼50%
        ▌  ▲ 1.1-06 Huajia project: relocation of occupants                   under way
           ○ 1.1-07 Huajia project: land to market                                    -
           ○ 1.1-08 Fengsheng West project: relocation of occupants                   -
           ○ 1.1-09 Fengsheng West project: land to market                            -
           ○ 1.1-10 Yuetan project: public buildings                                  -
           ○ 1.1-11 CITIC City North: public buildings                                -
           ○ 1.1-12 Resource swaps such as No. A1 Sanlihe North Street                -
           ○ 1.2-01 Well-known Chinese and foreign financial institutions             -
           ○ 1.2-02 Headquarters of large enterprises                                 -
           ○ 1.2-03 Supporting services for finance                                   -
           ○ 1.2-04 Hub of world-class financial talent                               -
           ○ 1.2-05 Technology finance                                                -
           ○ 1.2-06 Culture finance                                                   -
           ○ 1.2-07 Finance for people's livelihoods                                  -
         ▸ Desheng Science Park                               4                 ○4
         ▸ Tianqiao Performing Arts Zone                      7  ●1             ○6
         checkpoint “搬迁” 15 days overdue → behind
        ────────────────────────────────────────────────────────────────────────────────
                                     s stage  % percent  n note  a acts  u undo  ? help
        """))
  }

  @Test func english100() throws {
    #expect(
      shows(
        try screen(100, 30, .en),
        """
         duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
          1overview  2priorities [3zones] 4targets  5rhythm  6ledger
        ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
         ▾ Financial Street         15  ●1    ▲1    ○13  │ 1.1-06 Huajia project: relocation of occupants
           ● 1.1-05 No. 35 Middle School: new cam…  ▼50% │ ▲ behind
        ▌  ▲ 1.1-06 Huajia project: relocati…  under way │ asks to complete
           ○ 1.1-07 Huajia project: land to market     - │ checkpoint “搬迁” 15 days overdue → behind
           ○ 1.1-08 Fengsheng West project: relocati…  - │ worsens in 46 days without a report (asked day
           ○ 1.1-09 Fengsheng West project: land to …  - │ by day)
           ○ 1.1-10 Yuetan project: public buildings   - │ months 1○2○3○4○5○6▲
           ○ 1.1-11 CITIC City North: public buildin…  - │ monthly reports · part 3 (1) 1, sentence 3
           ○ 1.1-12 Resource swaps such as No. A1 Sa…  - │ ▲ 06-15 搬迁
           ○ 1.2-01 Well-known Chinese and foreign f…  - │   09-30 清场
           ○ 1.2-02 Headquarters of large enterprises  - │
           ○ 1.2-03 Supporting services for finance    - │ Entries (2)
           ○ 1.2-04 Hub of world-class financial tal…  - │ 06-20 chen under way
           ○ 1.2-05 Technology finance                 - │ 02-01 chen schedule · 搬迁 15 Jun · 清场 30 Sep
           ○ 1.2-06 Culture finance                    - │
           ○ 1.2-07 Finance for people's livelihoods   - │
         ▸ Desheng Science Park      4              ○4   │
         ▸ Tianqiao Performing A…    7  ●1          ○6   │
         ▸ Dashilar-Liulichang      11              ○11  │
         ▸ Shichahai-Fujing Stre…    7              ○7   │
         ▸ Common to all zones       4              ○4   │
                                                         │
                                                         │
                                                         │
                                                         │
        ─────────────────────────────────────────────────┴──────────────────────────────────────────────────
                                                         s stage  % percent  n note  a acts  u undo  ? help
        """))
  }
}
