// Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
extension Golden {
  static let filter: [String: String] = [
    "zh 80×24": #"""
     督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    ── 筛选 亮灯:滞后 4/301项 ──────────────────────────────────────────────────────
     ▾ 主要预期目标                                       1           ▲1
       ▲ H-01   地区生产总值增速                                             约8.8%
    ▌▾ (一) 功能区与产业发展                              1           ▲1
       ▾ 一 重点功能区                                    1           ▲1
         ▲ 1.1-06 华嘉项目搬迁                                               进行中
     ▾ (二) 现代化精品城区                                1           ▲1
       ▾ 二 基础设施                                      1           ▲1
         ▲ 2.2-08 地磁感应装置                                                 9/30
     ▾ (四) 社会建设与民生                                1           ▲1
       ▾ 一 社会事业                                      1           ▲1
    ── 筛选 · 4/301项 ──────────────────────────────────────────────────────────────
      领域      五个方面的一个，或主要预期目标
      事项      十六项的一项
      功能区    五大功能区的一个
      类型      数量、节点、增速、持续推进……
      亮灯      可写几个：滞后,严重滞后
      单位      牵头单位，或未分工
      欠报      欠报送的                                                          0
      文字      名称、编号、要求、单位、责任人里有的字；直接写也行
     f 亮灯:滞后
     ↑↓ 选，Enter 选定；也可直接打字，空格表示并且 · Enter 完成 · Esc 还原
    """#,
    "en 80×24": #"""
     duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    ── filter light:behind 4 of 301 ────────────────────────────────────────────────
     ▾ Headline indicators                                1           ▲1
       ▲ H-01   Growth of gross regional product                         about 8.8%
    ▌▾ 1 Function zones and industry                      1           ▲1
       ▾ 1.1 Key function zones                           1           ▲1
         ▲ 1.1-06 Huajia project: relocation of occupants                 under way
     ▾ 2 A modern quality urban district                  1           ▲1
       ▾ 2.2 Infrastructure                               1           ▲1
         ▲ 2.2-08 Geomagnetic sensors in roads                                 9/30
     ▾ 4 Social development and livelihoods               1           ▲1
       ▾ 4.1 Education, health and other social servi…    1           ▲1
    ── filter · 4 of 301 ───────────────────────────────────────────────────────────
      area       one of the five areas, or the headline rows
      item       one of the sixteen items
      zone       one of the five function zones
      kind       count, milestone, growth rate, ongoing…
      light      several will do: behind,farBehind
      unit       the lead unit, or none
      owed       goals that owe a report                                          0
      text       words in the title, id, ask, unit or person; may be typed as th…
     f 亮灯:滞后
     ↑↓ Enter pick; or type, a blank means and · Enter done · Esc puts it back
    """#,
    "zh 100×30": #"""
     督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    ── 筛选 亮灯:滞后 4/301项 ───────────────────────┬──────────────────────────────────────────────────
     ▾ 主要预期目标              1        ▲1         │ 功能区与产业发展
       ▲ H-01   地区生产总值增速              约8.8% │ 1 项目标
    ▌▾ (一) 功能区与产业发展     1        ▲1         │
       ▾ 一 重点功能区           1        ▲1         │ ▲ 滞后           1  ██████████████████
         ▲ 1.1-06 华嘉项目搬迁                进行中 │
     ▾ (二) 现代化精品城区       1        ▲1         │ 滞后与严重滞后（1）
       ▾ 二 基础设施             1        ▲1         │ ▲ 1.1-06 华嘉项目搬迁                     进行中
         ▲ 2.2-08 地磁感应装置                  9/30 │   节点“搬迁”逾期15天 → 滞后
     ▾ (四) 社会建设与民生       1        ▲1         │
       ▾ 一 社会事业             1        ▲1         │
         ▲ 4.1-11 学校翻建                       4/9 │
                                                     │
                                                     │
                                                     │
                                                     │
    ── 筛选 · 4/301项 ──────────────────────────────────────────────────────────────────────────────────
      领域      五个方面的一个，或主要预期目标
      事项      十六项的一项
      功能区    五大功能区的一个
      类型      数量、节点、增速、持续推进……
      亮灯      可写几个：滞后,严重滞后
      单位      牵头单位，或未分工
      欠报      欠报送的                                                                              0
      文字      名称、编号、要求、单位、责任人里有的字；直接写也行
      全部取消
     f 亮灯:滞后
     ↑↓ 选，Enter 选定；也可直接打字，空格表示并且 · Enter 完成 · Esc 还原
    """#,
    "en 100×30": #"""
     duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    ── filter light:behind 4 of 301 ─────────────────┬──────────────────────────────────────────────────
     ▾ Headline indicators       1        ▲1         │ Function zones and industry
       ▲ H-01   Growth of gross regiona…  about 8.8% │ 1 goal
    ▌▾ 1 Function zones and …    1        ▲1         │
       ▾ 1.1 Key function zo…    1        ▲1         │ ▲ behind         1  ██████████████████
         ▲ 1.1-06 Huajia project: reloca…  under way │
     ▾ 2 A modern quality ur…    1        ▲1         │ Behind and far behind (1)
       ▾ 2.2 Infrastructure      1        ▲1         │ ▲ 1.1-06 Huajia project: relocation o… under way
         ▲ 2.2-08 Geomagnetic sensors in roads  9/30 │   checkpoint “搬迁” 15 days overdue → behind
     ▾ 4 Social development …    1        ▲1         │
       ▾ 4.1 Education, heal…    1        ▲1         │
         ▲ 4.1-11 Rebuilding of schools          4/9 │
                                                     │
                                                     │
                                                     │
                                                     │
    ── filter · 4 of 301 ───────────────────────────────────────────────────────────────────────────────
      area       one of the five areas, or the headline rows
      item       one of the sixteen items
      zone       one of the five function zones
      kind       count, milestone, growth rate, ongoing…
      light      several will do: behind,farBehind
      unit       the lead unit, or none
      owed       goals that owe a report                                                              0
      text       words in the title, id, ask, unit or person; may be typed as they are
      clear all
     f 亮灯:滞后
     ↑↓ Enter pick; or type, a blank means and · Enter done · Esc puts it back
    """#,
    "zh 160×50": #"""
     督办 · 西城区2013年重点工作                                                                                                 计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    ── 筛选 亮灯:滞后 4/301项 ────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     ▾ 主要预期目标                                     1           ▲1            │ 功能区与产业发展
       ▲ H-01   地区生产总值增速                                           约8.8% │ 1 项目标
    ▌▾ (一) 功能区与产业发展                            1           ▲1            │
       ▾ 一 重点功能区                                  1           ▲1            │ ▲ 滞后           1  █████████████████████████████████████████████████
         ▲ 1.1-06 华嘉项目搬迁                                             进行中 │
     ▾ (二) 现代化精品城区                              1           ▲1            │ 滞后与严重滞后（1）
       ▾ 二 基础设施                                    1           ▲1            │ ▲ 1.1-06 华嘉项目搬迁                                                    进行中
         ▲ 2.2-08 地磁感应装置                                               9/30 │   节点“搬迁”逾期15天 → 滞后
     ▾ (四) 社会建设与民生                              1           ▲1            │
       ▾ 一 社会事业                                    1           ▲1            │
         ▲ 4.1-11 学校翻建                                                    4/9 │
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
    ── 筛选 · 4/301项 ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      领域      五个方面的一个，或主要预期目标
      事项      十六项的一项
      功能区    五大功能区的一个
      类型      数量、节点、增速、持续推进……
      亮灯      可写几个：滞后,严重滞后
      单位      牵头单位，或未分工
      欠报      欠报送的                                                                                                                                          0
      文字      名称、编号、要求、单位、责任人里有的字；直接写也行
      全部取消
     f 亮灯:滞后
     ↑↓ 选，Enter 选定；也可直接打字，空格表示并且 · Enter 完成 · Esc 还原
    """#,
    "en 160×50": #"""
     duban · Xicheng District: priorities of 2013                                                                                       day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    ── filter light:behind 4 of 301 ──────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     ▾ Headline indicators                              1           ▲1            │ Function zones and industry
       ▲ H-01   Growth of gross regional product                       about 8.8% │ 1 goal
    ▌▾ 1 Function zones and industry                    1           ▲1            │
       ▾ 1.1 Key function zones                         1           ▲1            │ ▲ behind         1  █████████████████████████████████████████████████
         ▲ 1.1-06 Huajia project: relocation of occupants               under way │
     ▾ 2 A modern quality urban district                1           ▲1            │ Behind and far behind (1)
       ▾ 2.2 Infrastructure                             1           ▲1            │ ▲ 1.1-06 Huajia project: relocation of occupants                      under way
         ▲ 2.2-08 Geomagnetic sensors in roads                               9/30 │   checkpoint “搬迁” 15 days overdue → behind
     ▾ 4 Social development and livelihoods             1           ▲1            │
       ▾ 4.1 Education, health and other social ser…    1           ▲1            │
         ▲ 4.1-11 Rebuilding of schools                                       4/9 │
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
    ── filter · 4 of 301 ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      area       one of the five areas, or the headline rows
      item       one of the sixteen items
      zone       one of the five function zones
      kind       count, milestone, growth rate, ongoing…
      light      several will do: behind,farBehind
      unit       the lead unit, or none
      owed       goals that owe a report                                                                                                                          0
      text       words in the title, id, ask, unit or person; may be typed as they are
      clear all
     f 亮灯:滞后
     ↑↓ Enter pick; or type, a blank means and · Enter done · Esc puts it back
    """#,
  ]
}
