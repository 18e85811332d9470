// Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
extension Golden {
  static let overview: [String: String] = [
    "zh 80×24": #"""
     督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
     [1总览] 2重点  3功能区  4指标  5调度  6台账
    ────────────────────────────────────────────────────────────────────────────────
    ▌全部目标                                           301  ●8 ✔1 ▣1 ▲4 ■1 ○285 ◇1
     ●●✔▣▲■○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○◇
     主要预期目标                                                 2012  目标   实际
       ▲ H-01   地区生产总值增速                      ██████████    9%    9%  ~8.8%
       ○ H-02   区级公共财政预算收入增速                         10.5%    9%      -
       ○ H-03   居民人均可支配收入增速                             11%    9%      -
       ○ H-04   社会消费品零售额增速                               11%   10%      -
       ● H-05   登记失业率                                       0.94%  ≤ 2%   1.1%
       ● H-06   登记失业人员就业率                    ███████░░░ 72.6% ≥ 60% 44.98%
       ◇ H-07   万元GDP能耗降低率                                3.89%     ◇      -
     五个方面
       (一) 功能区与产业发展                             67  ●2       ▲1    ○64
       (二) 现代化精品城区                               68  ●3 ✔1 ▣1 ▲1 ■1 ○61
       (三) 文化软实力                                   37                 ○37
       (四) 社会建设与民生                               82  ●1       ▲1    ○80
       (五) 政府自身建设                                 40                 ○40
     五大功能区
       金融街                                            15  ●1       ▲1    ○13
     ■绿地 ▲地区生产总值增速 ▲华嘉项目搬迁 ▲地磁感应装置 ▲学校翻建
    ──────────────────────────────────────────────────────────────────────── 1/24 ──
                                 Enter 打开  l 展开  / 查找  d 日期  p 打印  ? 帮助
    """#,
    "en 80×24": #"""
     duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
     [1overview] 2priorities  3zones  4targets  5rhythm  6ledger
    ────────────────────────────────────────────────────────────────────────────────
    ▌All goals                                          301  ●8 ✔1 ▣1 ▲4 ■1 ○285 ◇1
     ●●✔▣▲■○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○◇
     Headline indicators                                         2012 target actual
       ▲ H-01   Growth of gross regional product     ██████████    9%     9%  ~8.8%
       ○ H-02   Growth of district public budget re…            10.5%     9%      -
       ○ H-03   Growth of residents' disposable inc…              11%     9%      -
       ○ H-04   Growth of retail sales of consumer …              11%    10%      -
       ● H-05   Registered unemployment rate                    0.94%   ≤ 2%   1.1%
       ● H-06   Re-employment rate of the registere… ███████░░░ 72.6%  ≥ 60% 44.98%
       ◇ H-07   Cut in energy use per 10,000 yuan o…            3.89%      ◇      -
     Five areas of work
       1 Function zones and industry                     67  ●2       ▲1    ○64
       2 A modern quality urban district                 68  ●3 ✔1 ▣1 ▲1 ■1 ○61
       3 Cultural soft power                             37                 ○37
       4 Social development and livelihoods              82  ●1       ▲1    ○80
       5 The government's own performance                40                 ○40
     Five function zones
       Financial Street                                  15  ●1       ▲1    ○13
     ■Green space ▲Growth of gross regional product ▲Huajia project: relocation of…
    ──────────────────────────────────────────────────────────────────────── 1/24 ──
                               Enter open  l unfold  / find  d day  p print  ? help
    """#,
    "zh 100×30": #"""
     督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
     [1总览] 2重点  3功能区  4指标  5调度  6台账
    ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
    ▌全部目标                  301  ●8 ✔1 ▲4 ■1 ○285 │ 全部目标
     ●✔▣▲■○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○◇ │ 301 项目标
     主要预期目标                  2012  目标   实际 │
       ▲ 地区生产总值增速  ██████    9%    9%  ~8.8% │ ● 正常           8  █
       ○ 区级公共财政预算…        10.5%    9%      - │ ✔ 完成           1  █
       ○ 居民人均可支配收…          11%    9%      - │ ▣ 销号           1  █
       ○ 社会消费品零售额…          11%   10%      - │ ▲ 滞后           4  █
       ● 登记失业率               0.94%  ≤ 2%   1.1% │ ■ 严重滞后       1  █
       ● 登记失业人员就业… ████░░ 72.6% ≥ 60% 44.98% │ ○ 未报         285  █████████████████
       ◇ 万元GDP能耗降低率        3.89%     ◇      - │ ◇ 待下达         1  █
     五个方面                                        │
       (一) 功能区与产业发展    67  ●2    ▲1    ○64  │ 滞后与严重滞后（5）
       (二) 现代化精品城区      68  ●3 ✔1 ▲1 ■1 ○61  │ ■ 2.1-06 绿地                          3.5/20.44
       (三) 文化软实力          37              ○37  │   3.5/20.44 = 17.1%，序时进度 49.6%，落后 32.5
       (四) 社会建设与民生      82  ●1    ▲1    ○80  │   个百分点 → 严重滞后
       (五) 政府自身建设        40              ○40  │ ▲ H-01 地区生产总值增速                   约8.8%
     五大功能区                                      │   约8.8% 较目标 9% 低 2.2%，在 10% 以内 → 滞后
       金融街                   15  ●1    ▲1    ○13  │ ▲ 1.1-06 华嘉项目搬迁                     进行中
       德胜科技园                4              ○4   │   节点“搬迁”逾期15天 → 滞后
       天桥演艺区                7  ●1          ○6   │ ▲ 2.2-08 地磁感应装置                       9/30
       大栅栏琉璃厂             11              ○11  │   问题: 管线未探明，三条路无法开挖 · 下一步: 7月
       什刹海阜景街              7              ○7   │   10日前会同管线单位现场核定
     滞后与严重滞后（5）                             │ ▲ 4.1-11 学校翻建                            4/9
       ■ 2.1-06 绿地                       3.5/20.44 │   人工定为滞后（两所学校手续未齐，至9月30日） →
           3.5/20.44 = 17.1%，序时进度 49.6%，落后 … │   滞后                                          ↓
    ───────────────────────────────────────── 1/24 ──┴──────────────────────────────────────────────────
                                                     Enter 打开  l 展开  / 查找  d 日期  p 打印  ? 帮助
    """#,
    "en 100×30": #"""
     duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
     [1overview] 2priorities  3zones  4targets  5rhythm  6ledger
    ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
    ▌All goals                 301  ●8 ✔1 ▲4 ■1 ○285 │ All goals
     ●✔▣▲■○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○◇ │ 301 goals
     Headline indicators          2012 target actual │
       ▲ Growth of gross… ██████    9%     9%  ~8.8% │ ● on pace           8  █
       ○ Growth of distr…        10.5%     9%      - │ ✔ reached           1  █
       ○ Growth of resid…          11%     9%      - │ ▣ closed out        1  █
       ○ Growth of retai…          11%    10%      - │ ▲ behind            4  █
       ● Registered unem…        0.94%   ≤ 2%   1.1% │ ■ far behind        1  █
       ● Re-employment r… ████░░ 72.6%  ≥ 60% 44.98% │ ○ no report       285  █████████████████
       ◇ Cut in energy u…        3.89%      ◇      - │ ◇ target pending    1  █
     Five areas of work                              │
       1 Function zones and …   67  ●2    ▲1    ○64  │ Behind and far behind (5)
       2 A modern quality ur…   68  ●3 ✔1 ▲1 ■1 ○61  │ ■ 2.1-06 Green space                   3.5/20.44
       3 Cultural soft power    37              ○37  │   3.5/20.44 = 17.1%, pace 49.6%, behind by 32.5
       4 Social development …   82  ●1    ▲1    ○80  │   points → far behind
       5 The government's ow…   40              ○40  │ ▲ H-01 Growth of gross regional prod… about 8.8%
     Five function zones                             │   about 8.8% is 2.2% below target 9%, within 10%
       Financial Street         15  ●1    ▲1    ○13  │   → behind
       Desheng Science Park      4              ○4   │ ▲ 1.1-06 Huajia project: relocation o… under way
       Tianqiao Performing A…    7  ●1          ○6   │   checkpoint “搬迁” 15 days overdue → behind
       Dashilar-Liulichang      11              ○11  │ ▲ 2.2-08 Geomagnetic sensors in roads       9/30
       Shichahai-Fujing Stre…    7              ○7   │   problem: 管线未探明，三条路无法开挖 · next:
     Behind and far behind (5)                       │   7月10日前会同管线单位现场核定
       ■ 2.1-06 Green space                3.5/20.44 │ ▲ 4.1-11 Rebuilding of schools               4/9
           3.5/20.44 = 17.1%, pace 49.6%, behind by… │   set by hand to behind (两所学校手续未齐, until↓
    ───────────────────────────────────────── 1/24 ──┴──────────────────────────────────────────────────
                                                   Enter open  l unfold  / find  d day  p print  ? help
    """#,
    "zh 160×50": #"""
     督办 · 西城区2013年重点工作                                                                                                 计划日 2013-06-30 · 序时进度 49.6%
     [1总览] 2重点  3功能区  4指标  5调度  6台账
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
    ▌全部目标                                         301  ●8 ✔1 ▣1 ▲4 ■1 ○285 ◇1 │ 全部目标
     ●●✔▣▲■○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○◇ │ 301 项目标
     主要预期目标                                               2012  目标   实际 │
       ▲ H-01   地区生产总值增速                    ██████████    9%    9%  ~8.8% │ ● 正常           8  █
       ○ H-02   区级公共财政预算收入增速                       10.5%    9%      - │ ✔ 完成           1  █
       ○ H-03   居民人均可支配收入增速                           11%    9%      - │ ▣ 销号           1  █
       ○ H-04   社会消费品零售额增速                             11%   10%      - │ ▲ 滞后           4  █
       ● H-05   登记失业率                                     0.94%  ≤ 2%   1.1% │ ■ 严重滞后       1  █
       ● H-06   登记失业人员就业率                  ███████░░░ 72.6% ≥ 60% 44.98% │ ○ 未报         285  ██████████████████████████████████████████████
       ◇ H-07   万元GDP能耗降低率                              3.89%     ◇      - │ ◇ 待下达         1  █
     五个方面                                                                     │
       (一) 功能区与产业发展                           67  ●2       ▲1    ○64     │ 滞后与严重滞后（5）
       (二) 现代化精品城区                             68  ●3 ✔1 ▣1 ▲1 ■1 ○61     │ ■ 2.1-06 绿地                                                         3.5/20.44
       (三) 文化软实力                                 37                 ○37     │   3.5/20.44 = 17.1%，序时进度 49.6%，落后 32.5 个百分点 → 严重滞后
       (四) 社会建设与民生                             82  ●1       ▲1    ○80     │ ▲ H-01 地区生产总值增速                                                  约8.8%
       (五) 政府自身建设                               40                 ○40     │   约8.8% 较目标 9% 低 2.2%，在 10% 以内 → 滞后
     五大功能区                                                                   │ ▲ 1.1-06 华嘉项目搬迁                                                    进行中
       金融街                                          15  ●1       ▲1    ○13     │   节点“搬迁”逾期15天 → 滞后
       德胜科技园                                       4                 ○4      │ ▲ 2.2-08 地磁感应装置                                                      9/30
       天桥演艺区                                       7  ●1             ○6      │   问题: 管线未探明，三条路无法开挖 · 下一步: 7月10日前会同管线单位现场核定
       大栅栏琉璃厂                                    11                 ○11     │ ▲ 4.1-11 学校翻建                                                           4/9
       什刹海阜景街                                     7                 ○7      │   人工定为滞后（两所学校手续未齐，至9月30日） → 滞后
     滞后与严重滞后（5）                                                          │
       ■ 2.1-06 绿地                                                    3.5/20.44 │ 欠报（286）
           3.5/20.44 = 17.1%，序时进度 49.6%，落后 32.5 个百分点 → 严重滞后       │ ○ H-02 区级公共财政预算收入增速                                           欠4期
       ▲ H-01   地区生产总值增速                                           约8.8% │ ○ H-03 居民人均可支配收入增速                                             欠4期
           约8.8% 较目标 9% 低 2.2%，在 10% 以内 → 滞后                           │ ○ H-04 社会消费品零售额增速                                               欠4期
       ▲ 1.1-06 华嘉项目搬迁                                               进行中 │ ◇ H-07 万元GDP能耗降低率                                                  欠4期
           节点“搬迁”逾期15天 → 滞后                                              │ ○ 1.1-01 功能区总体规划                                                   欠5期
       ▲ 2.2-08 地磁感应装置                                                 9/30 │ ○ 1.1-02 功能区产业专项规划                                               欠5期
           问题: 管线未探明，三条路无法开挖 · 下一步: 7月10日前会同管线单位现场…  │ ○ 1.1-03 功能区交通专项规划                                               欠5期
       ▲ 4.1-11 学校翻建                                                      4/9 │ ○ 1.1-04 功能区环境专项规划                                               欠5期
           人工定为滞后（两所学校手续未齐，至9月30日） → 滞后                     │ ○ 1.1-07 华嘉项目土地入市                                                 欠5期
     欠报（286）                                                                  │ ○ 1.1-08 丰盛西区项目搬迁                                                 欠5期
       未分工                                         286                 ○285 ◇1 │ ○ 1.1-09 丰盛西区项目土地入市                                             欠5期
                                                                                  │ ○ 1.1-10 月坛项目公建                                                     欠5期
                                                                                  │ ○ 1.1-11 中信城北区公建                                                   欠5期
                                                                                  │ ○ 1.1-12 三里河北街甲1号等置换                                            欠5期
                                                                                  │ ○ 1.1-13 国家级文化科技融合示范基地                                       欠5期
                                                                                  │ ○ 1.1-14 德胜特色产业园                                                   欠5期
                                                                                  │ ○ 1.1-15 设计产业联盟                                                     欠5期
                                                                                  │ ○ 1.1-16 设计之都核心区重点项目                                           欠5期
                                                                                  │ ○ 1.1-18 艺术中心结构施工                                                 欠5期
                                                                                  │ ○ 1.1-19 南中轴路北段改造                                                 欠5期
                                                                                  │ ○ 1.1-20 北纬路拓宽                                                       欠5期↓
    ──────────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────────────────────────────────────────
                                                                                                                 Enter 打开  l 展开  / 查找  d 日期  p 打印  ? 帮助
    """#,
    "en 160×50": #"""
     duban · Xicheng District: priorities of 2013                                                                                       day 2013-06-30 · pace 49.6%
     [1overview] 2priorities  3zones  4targets  5rhythm  6ledger
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
    ▌All goals                                        301  ●8 ✔1 ▣1 ▲4 ■1 ○285 ◇1 │ All goals
     ●●✔▣▲■○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○○◇ │ 301 goals
     Headline indicators                                       2012 target actual │
       ▲ H-01   Growth of gross regional product   ██████████    9%     9%  ~8.8% │ ● on pace           8  █
       ○ H-02   Growth of district public budget …            10.5%     9%      - │ ✔ reached           1  █
       ○ H-03   Growth of residents' disposable i…              11%     9%      - │ ▣ closed out        1  █
       ○ H-04   Growth of retail sales of consume…              11%    10%      - │ ▲ behind            4  █
       ● H-05   Registered unemployment rate                  0.94%   ≤ 2%   1.1% │ ■ far behind        1  █
       ● H-06   Re-employment rate of the registe… ███████░░░ 72.6%  ≥ 60% 44.98% │ ○ no report       285  ██████████████████████████████████████████████
       ◇ H-07   Cut in energy use per 10,000 yuan…            3.89%      ◇      - │ ◇ target pending    1  █
     Five areas of work                                                           │
       1 Function zones and industry                   67  ●2       ▲1    ○64     │ Behind and far behind (5)
       2 A modern quality urban district               68  ●3 ✔1 ▣1 ▲1 ■1 ○61     │ ■ 2.1-06 Green space                                                  3.5/20.44
       3 Cultural soft power                           37                 ○37     │   3.5/20.44 = 17.1%, pace 49.6%, behind by 32.5 points → far behind
       4 Social development and livelihoods            82  ●1       ▲1    ○80     │ ▲ H-01 Growth of gross regional product                              about 8.8%
       5 The government's own performance              40                 ○40     │   about 8.8% is 2.2% below target 9%, within 10% → behind
     Five function zones                                                          │ ▲ 1.1-06 Huajia project: relocation of occupants                      under way
       Financial Street                                15  ●1       ▲1    ○13     │   checkpoint “搬迁” 15 days overdue → behind
       Desheng Science Park                             4                 ○4      │ ▲ 2.2-08 Geomagnetic sensors in roads                                      9/30
       Tianqiao Performing Arts Zone                    7  ●1             ○6      │   problem: 管线未探明，三条路无法开挖 · next: 7月10日前会同管线单位现场核定
       Dashilar-Liulichang                             11                 ○11     │ ▲ 4.1-11 Rebuilding of schools                                              4/9
       Shichahai-Fujing Street                          7                 ○7      │   set by hand to behind (两所学校手续未齐, until 30 Sep) → behind
     Behind and far behind (5)                                                    │
       ■ 2.1-06 Green space                                             3.5/20.44 │ Owed (286)
           3.5/20.44 = 17.1%, pace 49.6%, behind by 32.5 points → far behind      │ ○ H-02 Growth of district public budget revenue                          owes 4
       ▲ H-01   Growth of gross regional product                       about 8.8% │ ○ H-03 Growth of residents' disposable income per head                   owes 4
           about 8.8% is 2.2% below target 9%, within 10% → behind                │ ○ H-04 Growth of retail sales of consumer goods                          owes 4
       ▲ 1.1-06 Huajia project: relocation of occupants                 under way │ ◇ H-07 Cut in energy use per 10,000 yuan of GDP                          owes 4
           checkpoint “搬迁” 15 days overdue → behind                             │ ○ 1.1-01 Master plan of the function zones                               owes 5
       ▲ 2.2-08 Geomagnetic sensors in roads                                 9/30 │ ○ 1.1-02 Function zones: special plan for industry                       owes 5
           problem: 管线未探明，三条路无法开挖 · next: 7月10日前会同管线单位现场… │ ○ 1.1-03 Function zones: special plan for transport                      owes 5
       ▲ 4.1-11 Rebuilding of schools                                         4/9 │ ○ 1.1-04 Function zones: special plan for the environment                owes 5
           set by hand to behind (两所学校手续未齐, until 30 Sep) → behind        │ ○ 1.1-07 Huajia project: land to market                                  owes 5
     Owed (286)                                                                   │ ○ 1.1-08 Fengsheng West project: relocation of occupants                 owes 5
       no unit assigned                               286                 ○285 ◇1 │ ○ 1.1-09 Fengsheng West project: land to market                          owes 5
                                                                                  │ ○ 1.1-10 Yuetan project: public buildings                                owes 5
                                                                                  │ ○ 1.1-11 CITIC City North: public buildings                              owes 5
                                                                                  │ ○ 1.1-12 Resource swaps such as No. A1 Sanlihe North Street              owes 5
                                                                                  │ ○ 1.1-13 National base for merging culture and technology                owes 5
                                                                                  │ ○ 1.1-14 Specialised industry parks at Desheng                           owes 5
                                                                                  │ ○ 1.1-15 Design industry alliance                                        owes 5
                                                                                  │ ○ 1.1-16 Key projects of the City of Design core area                    owes 5
                                                                                  │ ○ 1.1-18 Arts Centre: structural works                                   owes 5
                                                                                  │ ○ 1.1-19 Northern section of South Central Axis Road                     owes 5
                                                                                  │ ○ 1.1-20 Widening of Beiwei Road                                         owes 5↓
    ──────────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────────────────────────────────────────
                                                                                                               Enter open  l unfold  / find  d day  p print  ? help
    """#,
  ]
}
