// Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
extension Golden {
  static let day: [String: String] = [
    "zh 80×24": #"""
     督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    ────────────────────────────────────────────────────────────────────────────────
     ▸ 主要预期目标                                       7  ●2       ▲1    ○3   ◇1
    ▌▸ (一) 功能区与产业发展                             67  ●2       ▲1    ○64
     ▸ (二) 现代化精品城区                               68  ●3 ✔1 ▣1 ▲1 ■1 ○61
     ▸ (三) 文化软实力                                   37                 ○37
     ▸ (四) 社会建设与民生                               82  ●1       ▲1    ○80
     ▸ (五) 政府自身建设                                 40                 ○40












    ── 日期 ────────────────────────────────────────────────────────────────────────
     计划日
     现为 2013-06-30 · 如 6-30、6月30日、昨天、+7、月底  Enter 确定 · Esc 取消
    """#,
    "en 80×24": #"""
     duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    ────────────────────────────────────────────────────────────────────────────────
     ▸ Headline indicators                                7  ●2       ▲1    ○3   ◇1
    ▌▸ 1 Function zones and industry                     67  ●2       ▲1    ○64
     ▸ 2 A modern quality urban district                 68  ●3 ✔1 ▣1 ▲1 ■1 ○61
     ▸ 3 Cultural soft power                             37                 ○37
     ▸ 4 Social development and livelihoods              82  ●1       ▲1    ○80
     ▸ 5 The government's own performance                40                 ○40












    ── day ─────────────────────────────────────────────────────────────────────────
     day
     now 2013-06-30 · such as 6-30, yesterday, +7 or month end · ← → choose
    """#,
    "zh 100×30": #"""
     督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
     ▸ 主要预期目标              7  ●2    ▲1    ○3   │ 功能区与产业发展
    ▌▸ (一) 功能区与产业发展    67  ●2    ▲1    ○64  │ 67 项目标
     ▸ (二) 现代化精品城区      68  ●3 ✔1 ▲1 ■1 ○61  │
     ▸ (三) 文化软实力          37              ○37  │ ● 正常           2  █
     ▸ (四) 社会建设与民生      82  ●1    ▲1    ○80  │ ▲ 滞后           1  █
     ▸ (五) 政府自身建设        40              ○40  │ ○ 未报          64  █████████████████
                                                     │
                                                     │ 滞后与严重滞后（1）
                                                     │ ▲ 1.1-06 华嘉项目搬迁                     进行中
                                                     │   节点“搬迁”逾期15天 → 滞后
                                                     │
                                                     │ 欠报（64）
                                                     │ ○ 1.1-01 功能区总体规划                    欠5期
                                                     │ ○ 1.1-02 功能区产业专项规划                欠5期
                                                     │ ○ 1.1-03 功能区交通专项规划                欠5期
                                                     │ ○ 1.1-04 功能区环境专项规划                欠5期
                                                     │ ○ 1.1-07 华嘉项目土地入市                  欠5期
                                                     │ ○ 1.1-08 丰盛西区项目搬迁                  欠5期
                                                     │ ○ 1.1-09 丰盛西区项目土地入市              欠5期
                                                     │ ○ 1.1-10 月坛项目公建                      欠5期
                                                     │ ○ 1.1-11 中信城北区公建                    欠5期
                                                     │ ○ 1.1-12 三里河北街甲1号等置换             欠5期
                                                     │ ○ 1.1-13 国家级文化科技融合示范基地        欠5期
                                                     │ ○ 1.1-14 德胜特色产业园                    欠5期
    ── 日期 ────────────────────────────────────────────────────────────────────────────────────────────
     计划日
     现为 2013-06-30 · 如 6-30、6月30日、昨天、+7、月底 · ← → 选  Enter 确定 · Esc 取消
    """#,
    "en 100×30": #"""
     duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
     ▸ Headline indicators       7  ●2    ▲1    ○3   │ Function zones and industry
    ▌▸ 1 Function zones and …   67  ●2    ▲1    ○64  │ 67 goals
     ▸ 2 A modern quality ur…   68  ●3 ✔1 ▲1 ■1 ○61  │
     ▸ 3 Cultural soft power    37              ○37  │ ● on pace        2  █
     ▸ 4 Social development …   82  ●1    ▲1    ○80  │ ▲ behind         1  █
     ▸ 5 The government's ow…   40              ○40  │ ○ no report     64  █████████████████
                                                     │
                                                     │ Behind and far behind (1)
                                                     │ ▲ 1.1-06 Huajia project: relocation o… under way
                                                     │   checkpoint “搬迁” 15 days overdue → behind
                                                     │
                                                     │ Owed (64)
                                                     │ ○ 1.1-01 Master plan of the function zon… owes 5
                                                     │ ○ 1.1-02 Function zones: special plan fo… owes 5
                                                     │ ○ 1.1-03 Function zones: special plan fo… owes 5
                                                     │ ○ 1.1-04 Function zones: special plan fo… owes 5
                                                     │ ○ 1.1-07 Huajia project: land to market   owes 5
                                                     │ ○ 1.1-08 Fengsheng West project: relocat… owes 5
                                                     │ ○ 1.1-09 Fengsheng West project: land to… owes 5
                                                     │ ○ 1.1-10 Yuetan project: public buildings owes 5
                                                     │ ○ 1.1-11 CITIC City North: public buildi… owes 5
                                                     │ ○ 1.1-12 Resource swaps such as No. A1 S… owes 5
                                                     │ ○ 1.1-13 National base for merging cultu… owes 5
                                                     │ ○ 1.1-14 Specialised industry parks at D… owes 5
    ── day ─────────────────────────────────────────────────────────────────────────────────────────────
     day
     now 2013-06-30 · such as 6-30, yesterday, +7 or month end · ← → choose  Enter goes · Esc cancels
    """#,
    "zh 160×50": #"""
     督办 · 西城区2013年重点工作                                                                                                 计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     ▸ 主要预期目标                                     7  ●2       ▲1    ○3   ◇1 │ 功能区与产业发展
    ▌▸ (一) 功能区与产业发展                           67  ●2       ▲1    ○64     │ 67 项目标
     ▸ (二) 现代化精品城区                             68  ●3 ✔1 ▣1 ▲1 ■1 ○61     │
     ▸ (三) 文化软实力                                 37                 ○37     │ ● 正常           2  █
     ▸ (四) 社会建设与民生                             82  ●1       ▲1    ○80     │ ▲ 滞后           1  █
     ▸ (五) 政府自身建设                               40                 ○40     │ ○ 未报          64  ██████████████████████████████████████████████
                                                                                  │
                                                                                  │ 滞后与严重滞后（1）
                                                                                  │ ▲ 1.1-06 华嘉项目搬迁                                                    进行中
                                                                                  │   节点“搬迁”逾期15天 → 滞后
                                                                                  │
                                                                                  │ 欠报（64）
                                                                                  │ ○ 1.1-01 功能区总体规划                                                   欠5期
                                                                                  │ ○ 1.1-02 功能区产业专项规划                                               欠5期
                                                                                  │ ○ 1.1-03 功能区交通专项规划                                               欠5期
                                                                                  │ ○ 1.1-04 功能区环境专项规划                                               欠5期
                                                                                  │ ○ 1.1-07 华嘉项目土地入市                                                 欠5期
                                                                                  │ ○ 1.1-08 丰盛西区项目搬迁                                                 欠5期
                                                                                  │ ○ 1.1-09 丰盛西区项目土地入市                                             欠5期
                                                                                  │ ○ 1.1-10 月坛项目公建                                                     欠5期
                                                                                  │ ○ 1.1-11 中信城北区公建                                                   欠5期
                                                                                  │ ○ 1.1-12 三里河北街甲1号等置换                                            欠5期
                                                                                  │ ○ 1.1-13 国家级文化科技融合示范基地                                       欠5期
                                                                                  │ ○ 1.1-14 德胜特色产业园                                                   欠5期
                                                                                  │ ○ 1.1-15 设计产业联盟                                                     欠5期
                                                                                  │ ○ 1.1-16 设计之都核心区重点项目                                           欠5期
                                                                                  │ ○ 1.1-18 艺术中心结构施工                                                 欠5期
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
    ── 日期 ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     计划日
     现为 2013-06-30 · 如 6-30、6月30日、昨天、+7、月底 · ← → 选  Enter 确定 · Esc 取消
    """#,
    "en 160×50": #"""
     duban · Xicheng District: priorities of 2013                                                                                       day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     ▸ Headline indicators                              7  ●2       ▲1    ○3   ◇1 │ Function zones and industry
    ▌▸ 1 Function zones and industry                   67  ●2       ▲1    ○64     │ 67 goals
     ▸ 2 A modern quality urban district               68  ●3 ✔1 ▣1 ▲1 ■1 ○61     │
     ▸ 3 Cultural soft power                           37                 ○37     │ ● on pace        2  █
     ▸ 4 Social development and livelihoods            82  ●1       ▲1    ○80     │ ▲ behind         1  █
     ▸ 5 The government's own performance              40                 ○40     │ ○ no report     64  ██████████████████████████████████████████████
                                                                                  │
                                                                                  │ Behind and far behind (1)
                                                                                  │ ▲ 1.1-06 Huajia project: relocation of occupants                      under way
                                                                                  │   checkpoint “搬迁” 15 days overdue → behind
                                                                                  │
                                                                                  │ Owed (64)
                                                                                  │ ○ 1.1-01 Master plan of the function zones                               owes 5
                                                                                  │ ○ 1.1-02 Function zones: special plan for industry                       owes 5
                                                                                  │ ○ 1.1-03 Function zones: special plan for transport                      owes 5
                                                                                  │ ○ 1.1-04 Function zones: special plan for the environment                owes 5
                                                                                  │ ○ 1.1-07 Huajia project: land to market                                  owes 5
                                                                                  │ ○ 1.1-08 Fengsheng West project: relocation of occupants                 owes 5
                                                                                  │ ○ 1.1-09 Fengsheng West project: land to market                          owes 5
                                                                                  │ ○ 1.1-10 Yuetan project: public buildings                                owes 5
                                                                                  │ ○ 1.1-11 CITIC City North: public buildings                              owes 5
                                                                                  │ ○ 1.1-12 Resource swaps such as No. A1 Sanlihe North Street              owes 5
                                                                                  │ ○ 1.1-13 National base for merging culture and technology                owes 5
                                                                                  │ ○ 1.1-14 Specialised industry parks at Desheng                           owes 5
                                                                                  │ ○ 1.1-15 Design industry alliance                                        owes 5
                                                                                  │ ○ 1.1-16 Key projects of the City of Design core area                    owes 5
                                                                                  │ ○ 1.1-18 Arts Centre: structural works                                   owes 5
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
    ── day ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     day
     now 2013-06-30 · such as 6-30, yesterday, +7 or month end · ← → choose  Enter goes · Esc cancels
    """#,
  ]
}
