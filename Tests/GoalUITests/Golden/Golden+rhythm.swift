// Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
extension Golden {
  static let rhythm: [String: String] = [
    "zh 80×24": #"""
     督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
      1总览  2重点  3功能区  4指标 [5调度] 6台账
    ────────────────────────────────────────────────────────────────────────────────
     每周报送 · 本期已报 1，待报 0
       没有欠报
     每月报送 · 本期已报 11，待报 287
       欠报 · 每月报送（286）
    ▌▸ 未分工                                           286                 ○285 ◇1
     近七天有进展（9）
       ● 1.1-05 35中新址迁建                                                   ▼50%
       ● 1.1-17 艺术大厦                                                        45%
       ✔ 2.1-20 居民清洁能源改造                                        1.7万/1.7万
       ● 2.2-05 道路微循环                                                      6月
       ● 2.2-06 道路大中修                                                    22/40
       ● 2.2-07 积水点整修                                                    31/56
       ▲ 2.2-08 地磁感应装置                                                   9/30
       ▲ 4.1-11 学校翻建                                                        4/9
       ● 4.1-12 幼儿园改扩建                                                   2/5≠
     卡住的（5）
       ▲ H-01   地区生产总值增速                                             约8.8%
           约8.8% 较目标 9% 低 2.2%，在 10% 以内 → 滞后

    ──────────────────────────────────────────────────────────────────────── 1/15 ──
                                 Enter 打开  l 展开  / 查找  d 日期  p 打印  ? 帮助
    """#,
    "en 80×24": #"""
     duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
      1overview  2priorities  3zones  4targets [5rhythm] 6ledger
    ────────────────────────────────────────────────────────────────────────────────
     weekly reports · this period 1 reported, 0 to come
       No report is owed
     monthly reports · this period 11 reported, 287 to come
       Owed · monthly reports (286)
    ▌▸ no unit assigned                                 286                 ○285 ◇1
     Moved in the last seven days (9)
       ● 1.1-05 No. 35 Middle School: new campus                               ▼50%
       ● 1.1-17 Arts Tower                                                      45%
       ✔ 2.1-20 Household conversion to clean energy                  17,000/17,000
       ● 2.2-05 Local-road (micro-circulation) works                            Jun
       ● 2.2-06 Heavy and medium road repairs                                 22/40
       ● 2.2-07 Repair of road waterlogging points                            31/56
       ▲ 2.2-08 Geomagnetic sensors in roads                                   9/30
       ▲ 4.1-11 Rebuilding of schools                                           4/9
       ● 4.1-12 Rebuilding and extension of kindergartens                      2/5≠
     Stuck (5)
       ▲ H-01   Growth of gross regional product                         about 8.8%
           about 8.8% is 2.2% below target 9%, within 10% → behind

    ──────────────────────────────────────────────────────────────────────── 1/15 ──
                               Enter open  l unfold  / find  d day  p print  ? help
    """#,
    "zh 100×30": #"""
     督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
      1总览  2重点  3功能区  4指标 [5调度] 6台账
    ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
     每周报送 · 本期已报 1，待报 0                   │ 未分工
       没有欠报                                      │ 286 项目标
     每月报送 · 本期已报 11，待报 287                │
       欠报 · 每月报送（286）                        │ ○ 未报         285  █████████████████
    ▌▸ 未分工                  286              ○285 │ ◇ 待下达         1  █
     近七天有进展（9）                               │
       ● 1.1-05 35中新址迁建                    ▼50% │ 欠报（286）
       ● 1.1-17 艺术大厦                         45% │ ○ H-02 区级公共财政预算收入增速            欠4期
       ✔ 2.1-20 居民清洁能源改造         1.7万/1.7万 │ ○ H-03 居民人均可支配收入增速              欠4期
       ● 2.2-05 道路微循环                       6月 │ ○ H-04 社会消费品零售额增速                欠4期
       ● 2.2-06 道路大中修                     22/40 │ ◇ H-07 万元GDP能耗降低率                   欠4期
       ● 2.2-07 积水点整修                     31/56 │ ○ 1.1-01 功能区总体规划                    欠5期
       ▲ 2.2-08 地磁感应装置                    9/30 │ ○ 1.1-02 功能区产业专项规划                欠5期
       ▲ 4.1-11 学校翻建                         4/9 │ ○ 1.1-03 功能区交通专项规划                欠5期
       ● 4.1-12 幼儿园改扩建                    2/5≠ │ ○ 1.1-04 功能区环境专项规划                欠5期
     卡住的（5）                                     │ ○ 1.1-07 华嘉项目土地入市                  欠5期
       ▲ H-01   地区生产总值增速              约8.8% │ ○ 1.1-08 丰盛西区项目搬迁                  欠5期
           约8.8% 较目标 9% 低 2.2%，在 10% 以内 → … │ ○ 1.1-09 丰盛西区项目土地入市              欠5期
       ▲ 1.1-06 华嘉项目搬迁                  进行中 │ ○ 1.1-10 月坛项目公建                      欠5期
           节点“搬迁”逾期15天 → 滞后                 │ ○ 1.1-11 中信城北区公建                    欠5期
       ■ 2.1-06 绿地                       3.5/20.44 │ ○ 1.1-12 三里河北街甲1号等置换             欠5期
           3.5/20.44 = 17.1%，序时进度 49.6%，落后 … │ ○ 1.1-13 国家级文化科技融合示范基地        欠5期
       ▲ 2.2-08 地磁感应装置                    9/30 │ ○ 1.1-14 德胜特色产业园                    欠5期
           问题: 管线未探明，三条路无法开挖 · 下一…  │ ○ 1.1-15 设计产业联盟                      欠5期
       ▲ 4.1-11 学校翻建                         4/9 │ ○ 1.1-16 设计之都核心区重点项目            欠5期↓
    ───────────────────────────────────────── 1/15 ──┴──────────────────────────────────────────────────
                                                     Enter 打开  l 展开  / 查找  d 日期  p 打印  ? 帮助
    """#,
    "en 100×30": #"""
     duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
      1overview  2priorities  3zones  4targets [5rhythm] 6ledger
    ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
     weekly reports · this period 1 reported, 0 to … │ no unit assigned
       No report is owed                             │ 286 goals
     monthly reports · this period 11 reported, 287… │
       Owed · monthly reports (286)                  │ ○ no report       285  █████████████████
    ▌▸ no unit assigned        286              ○285 │ ◇ target pending    1  █
     Moved in the last seven days (9)                │
       ● 1.1-05 No. 35 Middle School: new cam…  ▼50% │ Owed (286)
       ● 1.1-17 Arts Tower                       45% │ ○ H-02 Growth of district public budget … owes 4
       ✔ 2.1-20 Household conversion…  17,000/17,000 │ ○ H-03 Growth of residents' disposable i… owes 4
       ● 2.2-05 Local-road (micro-circulation)…  Jun │ ○ H-04 Growth of retail sales of consume… owes 4
       ● 2.2-06 Heavy and medium road repairs  22/40 │ ◇ H-07 Cut in energy use per 10,000 yuan… owes 4
       ● 2.2-07 Repair of road waterlogging …  31/56 │ ○ 1.1-01 Master plan of the function zon… owes 5
       ▲ 2.2-08 Geomagnetic sensors in roads    9/30 │ ○ 1.1-02 Function zones: special plan fo… owes 5
       ▲ 4.1-11 Rebuilding of schools            4/9 │ ○ 1.1-03 Function zones: special plan fo… owes 5
       ● 4.1-12 Rebuilding and extension of k…  2/5≠ │ ○ 1.1-04 Function zones: special plan fo… owes 5
     Stuck (5)                                       │ ○ 1.1-07 Huajia project: land to market   owes 5
       ▲ H-01   Growth of gross regiona…  about 8.8% │ ○ 1.1-08 Fengsheng West project: relocat… owes 5
           about 8.8% is 2.2% below target 9%, with… │ ○ 1.1-09 Fengsheng West project: land to… owes 5
       ▲ 1.1-06 Huajia project: relocati…  under way │ ○ 1.1-10 Yuetan project: public buildings owes 5
           checkpoint “搬迁” 15 days overdue → behi… │ ○ 1.1-11 CITIC City North: public buildi… owes 5
       ■ 2.1-06 Green space                3.5/20.44 │ ○ 1.1-12 Resource swaps such as No. A1 S… owes 5
           3.5/20.44 = 17.1%, pace 49.6%, behind by… │ ○ 1.1-13 National base for merging cultu… owes 5
       ▲ 2.2-08 Geomagnetic sensors in roads    9/30 │ ○ 1.1-14 Specialised industry parks at D… owes 5
           problem: 管线未探明，三条路无法开挖 · ne… │ ○ 1.1-15 Design industry alliance         owes 5
       ▲ 4.1-11 Rebuilding of schools            4/9 │ ○ 1.1-16 Key projects of the City of Des… owes 5↓
    ───────────────────────────────────────── 1/15 ──┴──────────────────────────────────────────────────
                                                   Enter open  l unfold  / find  d day  p print  ? help
    """#,
    "zh 160×50": #"""
     督办 · 西城区2013年重点工作                                                                                                 计划日 2013-06-30 · 序时进度 49.6%
      1总览  2重点  3功能区  4指标 [5调度] 6台账
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     每周报送 · 本期已报 1，待报 0                                                │ 未分工
       没有欠报                                                                   │ 286 项目标
     每月报送 · 本期已报 11，待报 287                                             │
       欠报 · 每月报送（286）                                                     │ ○ 未报         285  ████████████████████████████████████████████████
    ▌▸ 未分工                                         286                 ○285 ◇1 │ ◇ 待下达         1  █
     近七天有进展（9）                                                            │
       ● 1.1-05 35中新址迁建                                                 ▼50% │ 欠报（286）
       ● 1.1-17 艺术大厦                                                      45% │ ○ H-02 区级公共财政预算收入增速                                           欠4期
       ✔ 2.1-20 居民清洁能源改造                                      1.7万/1.7万 │ ○ H-03 居民人均可支配收入增速                                             欠4期
       ● 2.2-05 道路微循环                                                    6月 │ ○ H-04 社会消费品零售额增速                                               欠4期
       ● 2.2-06 道路大中修                                                  22/40 │ ◇ H-07 万元GDP能耗降低率                                                  欠4期
       ● 2.2-07 积水点整修                                                  31/56 │ ○ 1.1-01 功能区总体规划                                                   欠5期
       ▲ 2.2-08 地磁感应装置                                                 9/30 │ ○ 1.1-02 功能区产业专项规划                                               欠5期
       ▲ 4.1-11 学校翻建                                                      4/9 │ ○ 1.1-03 功能区交通专项规划                                               欠5期
       ● 4.1-12 幼儿园改扩建                                                 2/5≠ │ ○ 1.1-04 功能区环境专项规划                                               欠5期
     卡住的（5）                                                                  │ ○ 1.1-07 华嘉项目土地入市                                                 欠5期
       ▲ H-01   地区生产总值增速                                           约8.8% │ ○ 1.1-08 丰盛西区项目搬迁                                                 欠5期
           约8.8% 较目标 9% 低 2.2%，在 10% 以内 → 滞后                           │ ○ 1.1-09 丰盛西区项目土地入市                                             欠5期
       ▲ 1.1-06 华嘉项目搬迁                                               进行中 │ ○ 1.1-10 月坛项目公建                                                     欠5期
           节点“搬迁”逾期15天 → 滞后                                              │ ○ 1.1-11 中信城北区公建                                                   欠5期
       ■ 2.1-06 绿地                                                    3.5/20.44 │ ○ 1.1-12 三里河北街甲1号等置换                                            欠5期
           3.5/20.44 = 17.1%，序时进度 49.6%，落后 32.5 个百分点 → 严重滞后       │ ○ 1.1-13 国家级文化科技融合示范基地                                       欠5期
       ▲ 2.2-08 地磁感应装置                                                 9/30 │ ○ 1.1-14 德胜特色产业园                                                   欠5期
           问题: 管线未探明，三条路无法开挖 · 下一步: 7月10日前会同管线单位现场…  │ ○ 1.1-15 设计产业联盟                                                     欠5期
       ▲ 4.1-11 学校翻建                                                      4/9 │ ○ 1.1-16 设计之都核心区重点项目                                           欠5期
           人工定为滞后（两所学校手续未齐，至9月30日） → 滞后                     │ ○ 1.1-18 艺术中心结构施工                                                 欠5期
                                                                                  │ ○ 1.1-19 南中轴路北段改造                                                 欠5期
                                                                                  │ ○ 1.1-20 北纬路拓宽                                                       欠5期
                                                                                  │ ○ 1.1-21 天桥斜街修缮和业态方案                                           欠5期
                                                                                  │ ○ 1.1-22 北京天桥艺术节                                                   欠5期
                                                                                  │ ○ 1.1-23 北京坊项目                                                       欠5期
                                                                                  │ ○ 1.1-24 C3地块拆迁                                                       欠5期
                                                                                  │ ○ 1.1-25 H地块拆迁                                                        欠5期
                                                                                  │ ○ 1.1-26 观音寺征收                                                       欠5期
                                                                                  │ ○ 1.1-27 琉璃厂艺术文化馆征收                                             欠5期
                                                                                  │ ○ 1.1-28 大栅栏琉璃厂宣传推介                                             欠5期
                                                                                  │ ○ 1.1-29 老字号聚集                                                       欠5期
                                                                                  │ ○ 1.1-30 大栅栏琉璃厂文创产业聚集                                         欠5期
                                                                                  │ ○ 1.1-31 北中轴旧城保护示范                                               欠5期
                                                                                  │ ○ 1.1-32 阜景街业态提升                                                   欠5期
                                                                                  │ ○ 1.1-33 什刹海景区及交通管理办法                                         欠5期
                                                                                  │ ○ 1.1-34 什刹海开放式景区                                                 欠5期
                                                                                  │ ○ 1.2-01 国内外知名金融机构入驻                                           欠5期
                                                                                  │ ○ 1.2-02 大型企业总部入驻                                                 欠5期
                                                                                  │ ○ 1.2-03 金融业配套服务                                                   欠5期↓
    ──────────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────────────────────────────────────────
                                                                                                                 Enter 打开  l 展开  / 查找  d 日期  p 打印  ? 帮助
    """#,
    "en 160×50": #"""
     duban · Xicheng District: priorities of 2013                                                                                       day 2013-06-30 · pace 49.6%
      1overview  2priorities  3zones  4targets [5rhythm] 6ledger
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     weekly reports · this period 1 reported, 0 to come                           │ no unit assigned
       No report is owed                                                          │ 286 goals
     monthly reports · this period 11 reported, 287 to come                       │
       Owed · monthly reports (286)                                               │ ○ no report       285  ████████████████████████████████████████████████
    ▌▸ no unit assigned                               286                 ○285 ◇1 │ ◇ target pending    1  █
     Moved in the last seven days (9)                                             │
       ● 1.1-05 No. 35 Middle School: new campus                             ▼50% │ Owed (286)
       ● 1.1-17 Arts Tower                                                    45% │ ○ H-02 Growth of district public budget revenue                          owes 4
       ✔ 2.1-20 Household conversion to clean energy                17,000/17,000 │ ○ H-03 Growth of residents' disposable income per head                   owes 4
       ● 2.2-05 Local-road (micro-circulation) works                          Jun │ ○ H-04 Growth of retail sales of consumer goods                          owes 4
       ● 2.2-06 Heavy and medium road repairs                               22/40 │ ◇ H-07 Cut in energy use per 10,000 yuan of GDP                          owes 4
       ● 2.2-07 Repair of road waterlogging points                          31/56 │ ○ 1.1-01 Master plan of the function zones                               owes 5
       ▲ 2.2-08 Geomagnetic sensors in roads                                 9/30 │ ○ 1.1-02 Function zones: special plan for industry                       owes 5
       ▲ 4.1-11 Rebuilding of schools                                         4/9 │ ○ 1.1-03 Function zones: special plan for transport                      owes 5
       ● 4.1-12 Rebuilding and extension of kindergartens                    2/5≠ │ ○ 1.1-04 Function zones: special plan for the environment                owes 5
     Stuck (5)                                                                    │ ○ 1.1-07 Huajia project: land to market                                  owes 5
       ▲ H-01   Growth of gross regional product                       about 8.8% │ ○ 1.1-08 Fengsheng West project: relocation of occupants                 owes 5
           about 8.8% is 2.2% below target 9%, within 10% → behind                │ ○ 1.1-09 Fengsheng West project: land to market                          owes 5
       ▲ 1.1-06 Huajia project: relocation of occupants                 under way │ ○ 1.1-10 Yuetan project: public buildings                                owes 5
           checkpoint “搬迁” 15 days overdue → behind                             │ ○ 1.1-11 CITIC City North: public buildings                              owes 5
       ■ 2.1-06 Green space                                             3.5/20.44 │ ○ 1.1-12 Resource swaps such as No. A1 Sanlihe North Street              owes 5
           3.5/20.44 = 17.1%, pace 49.6%, behind by 32.5 points → far behind      │ ○ 1.1-13 National base for merging culture and technology                owes 5
       ▲ 2.2-08 Geomagnetic sensors in roads                                 9/30 │ ○ 1.1-14 Specialised industry parks at Desheng                           owes 5
           problem: 管线未探明，三条路无法开挖 · next: 7月10日前会同管线单位现场… │ ○ 1.1-15 Design industry alliance                                        owes 5
       ▲ 4.1-11 Rebuilding of schools                                         4/9 │ ○ 1.1-16 Key projects of the City of Design core area                    owes 5
           set by hand to behind (两所学校手续未齐, until 30 Sep) → behind        │ ○ 1.1-18 Arts Centre: structural works                                   owes 5
                                                                                  │ ○ 1.1-19 Northern section of South Central Axis Road                     owes 5
                                                                                  │ ○ 1.1-20 Widening of Beiwei Road                                         owes 5
                                                                                  │ ○ 1.1-21 Tianqiao Xiejie: plan for repairs and businesses                owes 5
                                                                                  │ ○ 1.1-22 Beijing Tianqiao Arts Festival                                  owes 5
                                                                                  │ ○ 1.1-23 Beijing Fang project                                            owes 5
                                                                                  │ ○ 1.1-24 Clearance of plot C3                                            owes 5
                                                                                  │ ○ 1.1-25 Clearance of plot H                                             owes 5
                                                                                  │ ○ 1.1-26 Expropriation at Guanyinsi                                      owes 5
                                                                                  │ ○ 1.1-27 Expropriation for Liulichang Arts and Culture Hall              owes 5
                                                                                  │ ○ 1.1-28 Publicity for Dashilar-Liulichang                               owes 5
                                                                                  │ ○ 1.1-29 Cluster of time-honoured brands                                 owes 5
                                                                                  │ ○ 1.1-30 Dashilar-Liulichang: cluster of creative industries             owes 5
                                                                                  │ ○ 1.1-31 North central axis: old-city conservation showcase              owes 5
                                                                                  │ ○ 1.1-32 Upgrading of businesses on Fujing Street                        owes 5
                                                                                  │ ○ 1.1-33 Rules for the Shichahai scenic area and its traffic             owes 5
                                                                                  │ ○ 1.1-34 Shichahai as an open scenic area                                owes 5
                                                                                  │ ○ 1.2-01 Well-known Chinese and foreign financial institutions           owes 5
                                                                                  │ ○ 1.2-02 Headquarters of large enterprises                               owes 5
                                                                                  │ ○ 1.2-03 Supporting services for finance                                 owes 5↓
    ──────────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────────────────────────────────────────
                                                                                                               Enter open  l unfold  / find  d day  p print  ? help
    """#,
  ]
}
