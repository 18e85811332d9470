// Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
extension Golden {
  static let entry: [String: String] = [
    "zh 80×24": #"""
     督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
      1总览  2重点  3功能区  4指标  5调度 [6台账]
    ────────────────────────────────────────────────────────────────────────────────
     进展 · 2013-06-26 · zhou
     4.1-12 幼儿园改扩建
     3 所
     录入 2013-07-01T00:25:00.000000Z
     id 00000019-0000-4000-8000-000000000000














    ────────────────────────────────────────────────────────────────────────────────
                                                           Esc 返回  j 下移  ? 帮助
    """#,
    "en 80×24": #"""
     duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
      1overview  2priorities  3zones  4targets  5rhythm [6ledger]
    ────────────────────────────────────────────────────────────────────────────────
     progress · 2013-06-26 · zhou
     4.1-12 Rebuilding and extension of kindergartens
     3 kindergartens
     saved 2013-07-01T00:25:00.000000Z
     id 00000019-0000-4000-8000-000000000000














    ────────────────────────────────────────────────────────────────────────────────
                                                           Esc back  j down  ? help
    """#,
    "zh 100×30": #"""
     督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
      1总览  2重点  3功能区  4指标  5调度 [6台账]
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     进展 · 2013-06-26 · zhou
     4.1-12 幼儿园改扩建
     3 所
     录入 2013-07-01T00:25:00.000000Z
     id 00000019-0000-4000-8000-000000000000




















    ────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                               Esc 返回  j 下移  ? 帮助
    """#,
    "en 100×30": #"""
     duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
      1overview  2priorities  3zones  4targets  5rhythm [6ledger]
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     progress · 2013-06-26 · zhou
     4.1-12 Rebuilding and extension of kindergartens
     3 kindergartens
     saved 2013-07-01T00:25:00.000000Z
     id 00000019-0000-4000-8000-000000000000




















    ────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                               Esc back  j down  ? help
    """#,
    "zh 160×50": #"""
     督办 · 西城区2013年重点工作                                                                                                 计划日 2013-06-30 · 序时进度 49.6%
      1总览  2重点  3功能区  4指标  5调度 [6台账]
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
             wang     撤销     2.2-20 街巷胡同管线新建改造  12 条                 │▌进展 · 2013-06-26 · zhou
     × 06-30 wang     进展     2.2-20 街巷胡同管线新建改造  12 条                 │ 4.1-12 幼儿园改扩建
       06-29 admin    核查     4.1-12 幼儿园改扩建  2 所 · 一所未开工             │ 3 所
    ▌  06-26 zhou     进展     4.1-12 幼儿园改扩建  3 所                          │ 录入 2013-07-01T00:25:00.000000Z
       06-28 admin    人工亮灯 4.1-11 学校翻建  滞后 · 两所学校手续未齐 · 至9月3… │ id 00000019-0000-4000-8000-000000000000
       06-26 zhou     进展     4.1-11 学校翻建  4 所                              │
       05-31 wang     进展     H-06 登记失业人员就业率  44.98%                    │
       06-20 wang     进展     H-05 登记失业率  1.1%                              │
       06-20 wang     进展     H-01 地区生产总值增速  约8.8%                      │
       06-18 sun      销号     2.4-02 区级综合执法管理…  依据：西政发〔2013〕21号 │
       06-14 sun      进展     2.4-02 区级综合执法管理委员会  已完成              │
       06-28 chen     进展     1.1-17 艺术大厦  45%                               │
       06-20 chen     进展     1.1-06 华嘉项目搬迁  进行中                        │
       02-01 chen     节点计划 1.1-06 华嘉项目搬迁  搬迁 6月15日 · 清场 9月30日   │
       06-28 li       进展     1.1-05 35中新址迁建  50% · 复核后下调              │
       05-31 li       进展     1.1-05 35中新址迁建  60%                           │
       06-27 zhao     进展     2.1-20 居民清洁能源改造  1.7万户 · 依据：验收单 1… │
       06-20 zhao     进展     2.1-06 绿地  3.5公顷                               │
       06-26 sun      进展     2.2-05 道路微循环  自评 正常 · 已完成方案          │
       06-24 zhao     进展     2.2-08 地磁感应装置  9 条 · 问题：管线未探明，三…  │
       01-10 admin    分工     2.2-08 地磁感应装置  牵头：交通支队 · 每周报送     │
       06-25 li       进展     2.2-07 积水点整修  31 处                           │
       06-30 wang     进展     2.2-06 道路大中修  +1 条 · 前半壁街完工            │
       05-31 wang     进展     2.2-06 道路大中修  21 条                           │
       04-30 wang     进展     2.2-06 道路大中修  9 条                            │
       03-31 wang     进展     2.2-06 道路大中修  5 条                            │
       01-31 wang     进展     2.2-06 道路大中修  3 条                            │
       01-10 admin    分工     2.2-06 道路大中修  牵头：市政市容委 · 配合：交通…  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
    ──────────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────────────────────────────────────────
                                                                                                                 Enter 打开  / 查找  u 撤销  d 日期  p 打印  ? 帮助
    """#,
    "en 160×50": #"""
     duban · Xicheng District: priorities of 2013                                                                                       day 2013-06-30 · pace 49.6%
      1overview  2priorities  3zones  4targets  5rhythm [6ledger]
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
             wang     retracted   2.2-20 Pipelines in lanes and hutongs  12 lanes │▌progress · 2013-06-26 · zhou
     × 06-30 wang     progress    2.2-20 Pipelines in lanes and hutongs  12 lanes │ 4.1-12 Rebuilding and extension of kindergartens
       06-29 admin    inspected   4.1-12 Rebuilding and …  2 kindergartens · 一…  │ 3 kindergartens
    ▌  06-26 zhou     progress    4.1-12 Rebuilding and extensi…  3 kindergartens │ saved 2013-07-01T00:25:00.000000Z
       06-28 admin    set by hand 4.1-11 Rebuilding of s…  behind · 两所学校手续… │ id 00000019-0000-4000-8000-000000000000
       06-26 zhou     progress    4.1-11 Rebuilding of schools  4 schools         │
       05-31 wang     progress    H-06 Re-employment rate of the registe…  44.98% │
       06-20 wang     progress    H-05 Registered unemployment rate  1.1%         │
       06-20 wang     progress    H-01 Growth of gross regional prod…  about 8.8% │
       06-18 sun      closed out  2.4-02 Law enforcement…  evidence: 西政发〔201… │
       06-14 sun      progress    2.4-02 Law enforcement committee of t…  reached │
       06-28 chen     progress    1.1-17 Arts Tower  45%                          │
       06-20 chen     progress    1.1-06 Huajia project: relocation o…  under way │
       02-01 chen     schedule    1.1-06 Huajia project:…  搬迁 15 Jun · 清场 30… │
       06-28 li       progress    1.1-05 No. 35 Middle School:…  50% · 复核后下调 │
       05-31 li       progress    1.1-05 No. 35 Middle School: new campus  60%    │
       06-27 zhao     progress    2.1-20 Household conve…  17,000 households · e… │
       06-20 zhao     progress    2.1-06 Green space  3.5 ha                      │
       06-26 sun      progress    2.2-05 Local-road (mic…  assessment on pace · … │
       06-24 zhao     progress    2.2-08 Geomagnetic sen…  9 roads · problem: 管… │
       01-10 admin    assigned    2.2-08 Geomagnetic sen…  lead: 交通支队 · week… │
       06-25 li       progress    2.2-07 Repair of road waterlogging …  31 points │
       06-30 wang     progress    2.2-06 Heavy and mediu…  +1 road · 前半壁街完工 │
       05-31 wang     progress    2.2-06 Heavy and medium road repairs  21 roads  │
       04-30 wang     progress    2.2-06 Heavy and medium road repairs  9 roads   │
       03-31 wang     progress    2.2-06 Heavy and medium road repairs  5 roads   │
       01-31 wang     progress    2.2-06 Heavy and medium road repairs  3 roads   │
       01-10 admin    assigned    2.2-06 Heavy and mediu…  lead: 市政市容委 · pa… │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
    ──────────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────────────────────────────────────────
                                                                                                                 Enter open  / find  u undo  d day  p print  ? help
    """#,
  ]
}
