// Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
extension Golden {
  static let filtered: [String: String] = [
    "zh 80×24": #"""
     督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    ── 筛选 亮灯:滞后 4/301项 · 排序 差距 落后多的在前 ─────────────────────────────
     ▾ 主要预期目标                                       1           ▲1
       ▲ H-01   地区生产总值增速                                             约8.8%
     ▾ (一) 功能区与产业发展                              1           ▲1
       ▾ 一 重点功能区                                    1           ▲1
    ▌    ▲ 1.1-06 华嘉项目搬迁                                               进行中
     ▾ (二) 现代化精品城区                                1           ▲1
       ▾ 二 基础设施                                      1           ▲1
         ▲ 2.2-08 地磁感应装置                                                 9/30
     ▾ (四) 社会建设与民生                                1           ▲1
       ▾ 一 社会事业                                      1           ▲1
         ▲ 4.1-11 学校翻建                                                      4/9







     节点“搬迁”逾期15天 → 滞后
    ────────────────────────────────────────────────────────────────────────────────
                                   s 阶段  % 百分比  n 说明  a 督办  u 撤销  ? 帮助
    """#,
    "en 80×24": #"""
     duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    ── filter light:behind 4 of 301 · order gap widest first ───────────────────────
     ▾ Headline indicators                                1           ▲1
       ▲ H-01   Growth of gross regional product                         about 8.8%
     ▾ 1 Function zones and industry                      1           ▲1
       ▾ 1.1 Key function zones                           1           ▲1
    ▌    ▲ 1.1-06 Huajia project: relocation of occupants                 under way
     ▾ 2 A modern quality urban district                  1           ▲1
       ▾ 2.2 Infrastructure                               1           ▲1
         ▲ 2.2-08 Geomagnetic sensors in roads                                 9/30
     ▾ 4 Social development and livelihoods               1           ▲1
       ▾ 4.1 Education, health and other social servi…    1           ▲1
         ▲ 4.1-11 Rebuilding of schools                                         4/9







     checkpoint “搬迁” 15 days overdue → behind
    ────────────────────────────────────────────────────────────────────────────────
                                 s stage  % percent  n note  a acts  u undo  ? help
    """#,
    "zh 100×30": #"""
     督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    ── 筛选 亮灯:滞后 4/301项 · 排序 差距 落后多… ───┬──────────────────────────────────────────────────
     ▾ 主要预期目标              1        ▲1         │ 1.1-06 华嘉项目搬迁                       ▲ 滞后
       ▲ H-01   地区生产总值增速              约8.8% │ 要求 完成
     ▾ (一) 功能区与产业发展     1        ▲1         │ 节点“搬迁”逾期15天 → 滞后
       ▾ 一 重点功能区           1        ▲1         │ 不再报送则46天后降灯（逐日推算）
    ▌    ▲ 1.1-06 华嘉项目搬迁                进行中 │
     ▾ (二) 现代化精品城区       1        ▲1         │      1  2  3  4  5  6  7  8  9  10 11 12
       ▾ 二 基础设施             1        ▲1         │ 灯   ○  ○  ○  ○  ○  ▲
         ▲ 2.2-08 地磁感应装置                  9/30 │ 报                  1
     ▾ (四) 社会建设与民生       1        ▲1         │ 节点                ◆        ◆
       ▾ 一 社会事业             1        ▲1         │
         ▲ 4.1-11 学校翻建                       4/9 │ 每月报送 · 三(一)一 第3句
                                                     │ ▲ 06-15 搬迁
                                                     │   09-30 清场
                                                     │
                                                     │ 记录（2）
                                                     │ 06-20 chen 进行中
                                                     │ 02-01 chen 节点计划 · 搬迁 6月15日 · 清场 9月
                                                     │ 30日
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
    ─────────────────────────────────────────────────┴──────────────────────────────────────────────────
                                                       s 阶段  % 百分比  n 说明  a 督办  u 撤销  ? 帮助
    """#,
    "en 100×30": #"""
     duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    ── filter light:behind 4 of 301 · order gap w… ──┬──────────────────────────────────────────────────
     ▾ Headline indicators       1        ▲1         │ 1.1-06 Huajia project: relocation of occupants
       ▲ H-01   Growth of gross regiona…  about 8.8% │ ▲ behind
     ▾ 1 Function zones and …    1        ▲1         │ asks to complete
       ▾ 1.1 Key function zo…    1        ▲1         │ checkpoint “搬迁” 15 days overdue → behind
    ▌    ▲ 1.1-06 Huajia project: reloca…  under way │ worsens in 46 days without a report (asked day
     ▾ 2 A modern quality ur…    1        ▲1         │ by day)
       ▾ 2.2 Infrastructure      1        ▲1         │
         ▲ 2.2-08 Geomagnetic sensors in roads  9/30 │         J  F  M  A  M  J  J  A  S  O  N  D
     ▾ 4 Social development …    1        ▲1         │ light   ○  ○  ○  ○  ○  ▲
       ▾ 4.1 Education, heal…    1        ▲1         │ reports                1
         ▲ 4.1-11 Rebuilding of schools          4/9 │ due                    ◆        ◆
                                                     │
                                                     │ monthly reports · part 3 (1) 1, sentence 3
                                                     │ ▲ 06-15 搬迁
                                                     │   09-30 清场
                                                     │
                                                     │ Entries (2)
                                                     │ 06-20 chen under way
                                                     │ 02-01 chen schedule · 搬迁 15 Jun · 清场 30 Sep
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
    ─────────────────────────────────────────────────┴──────────────────────────────────────────────────
                                                     s stage  % percent  n note  a acts  u undo  ? help
    """#,
    "zh 160×50": #"""
     督办 · 西城区2013年重点工作                                                                                                 计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    ── 筛选 亮灯:滞后 4/301项 · 排序 差距 落后多的在前 ───────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     ▾ 主要预期目标                                     1           ▲1            │ 1.1-06 华嘉项目搬迁                                                      ▲ 滞后
       ▲ H-01   地区生产总值增速                                           约8.8% │ 要求 完成
     ▾ (一) 功能区与产业发展                            1           ▲1            │ 节点“搬迁”逾期15天 → 滞后
       ▾ 一 重点功能区                                  1           ▲1            │ 不再报送则46天后降灯（逐日推算）
    ▌    ▲ 1.1-06 华嘉项目搬迁                                             进行中 │
     ▾ (二) 现代化精品城区                              1           ▲1            │      1月  2月  3月  4月  5月  6月  7月  8月  9月  10月 11月 12月
       ▾ 二 基础设施                                    1           ▲1            │ 灯   ○    ○    ○    ○    ○    ▲
         ▲ 2.2-08 地磁感应装置                                               9/30 │ 报                            1
     ▾ (四) 社会建设与民生                              1           ▲1            │ 节点                          ◆              ◆
       ▾ 一 社会事业                                    1           ▲1            │
         ▲ 4.1-11 学校翻建                                                    4/9 │ 每月报送 · 三(一)一 第3句
                                                                                  │ ▲ 06-15 搬迁
                                                                                  │   09-30 清场
                                                                                  │
                                                                                  │ 记录（2）
                                                                                  │ 06-20 chen 进行中
                                                                                  │ 02-01 chen 节点计划 · 搬迁 6月15日 · 清场 9月30日
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
                                                                                                                   s 阶段  % 百分比  n 说明  a 督办  u 撤销  ? 帮助
    """#,
    "en 160×50": #"""
     duban · Xicheng District: priorities of 2013                                                                                       day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    ── filter light:behind 4 of 301 · order gap widest first ─────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     ▾ Headline indicators                              1           ▲1            │ 1.1-06 Huajia project: relocation of occupants                         ▲ behind
       ▲ H-01   Growth of gross regional product                       about 8.8% │ asks to complete
     ▾ 1 Function zones and industry                    1           ▲1            │ checkpoint “搬迁” 15 days overdue → behind
       ▾ 1.1 Key function zones                         1           ▲1            │ worsens in 46 days without a report (asked day by day)
    ▌    ▲ 1.1-06 Huajia project: relocation of occupants               under way │
     ▾ 2 A modern quality urban district                1           ▲1            │         Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec
       ▾ 2.2 Infrastructure                             1           ▲1            │ light   ○    ○    ○    ○    ○    ▲
         ▲ 2.2-08 Geomagnetic sensors in roads                               9/30 │ reports                          1
     ▾ 4 Social development and livelihoods             1           ▲1            │ due                              ◆              ◆
       ▾ 4.1 Education, health and other social ser…    1           ▲1            │
         ▲ 4.1-11 Rebuilding of schools                                       4/9 │ monthly reports · part 3 (1) 1, sentence 3
                                                                                  │ ▲ 06-15 搬迁
                                                                                  │   09-30 清场
                                                                                  │
                                                                                  │ Entries (2)
                                                                                  │ 06-20 chen under way
                                                                                  │ 02-01 chen schedule · 搬迁 15 Jun · 清场 30 Sep
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
                                                                                                                 s stage  % percent  n note  a acts  u undo  ? help
    """#,
  ]
}
