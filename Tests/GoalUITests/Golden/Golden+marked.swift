// Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
extension Golden {
  static let marked: [String: String] = [
    "zh 80×24": #"""
     督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账                          已标记2项
    ────────────────────────────────────────────────────────────────────────────────
     ▸ 主要预期目标                                       7  ●2       ▲1    ○3   ◇1
     ▸ (一) 功能区与产业发展                             67  ●2       ▲1    ○64
     ▾ (二) 现代化精品城区                               68  ●3 ✔1 ▣1 ▲1 ■1 ○61
       ▸ 一 生态环境                                     22     ✔1       ■1 ○20
       ▾ 二 基础设施                                     20  ●3       ▲1    ○16
         ○ 2.2-01 地铁7号线                                                       -
         ○ 2.2-02 地铁16号线                                                      -
         ○ 2.2-03 市政道路征拆                                                  -/8
         ○ 2.2-04 西黄城根南街道路                                                -
         ● 2.2-05 道路微循环                                                    6月
        *● 2.2-06 道路大中修                                                  22/40
         ● 2.2-07 积水点整修                                                  31/56
        *▲ 2.2-08 地磁感应装置                                                 9/30
    ▌    ○ 2.2-09 区交通监测调度分中心                                            -
         ○ 2.2-10 立体停车楼（库）                                              -/5
    ── 已标记2项 · 说明 ────────────────────────────────────────────────────────────
     说明
     问题
     下一步
     佐证
     可留空  Enter 下一行，末行 Enter 保存 · Esc 取消
    """#,
    "en 80×24": #"""
     duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger           2 marked
    ────────────────────────────────────────────────────────────────────────────────
     ▸ Headline indicators                                7  ●2       ▲1    ○3   ◇1
     ▸ 1 Function zones and industry                     67  ●2       ▲1    ○64
     ▾ 2 A modern quality urban district                 68  ●3 ✔1 ▣1 ▲1 ■1 ○61
       ▸ 2.1 Ecological environment                      22     ✔1       ■1 ○20
       ▾ 2.2 Infrastructure                              20  ●3       ▲1    ○16
         ○ 2.2-01 Metro Line 7                                                    -
         ○ 2.2-02 Metro Line 16                                                   -
         ○ 2.2-03 Expropriation for municipal roads                             -/8
         ○ 2.2-04 Xihuangchenggen South Street roadworks                          -
         ● 2.2-05 Local-road (micro-circulation) works                          Jun
        *● 2.2-06 Heavy and medium road repairs                               22/40
         ● 2.2-07 Repair of road waterlogging points                          31/56
        *▲ 2.2-08 Geomagnetic sensors in roads                                 9/30
    ▌    ○ 2.2-09 District traffic monitoring and dispatch sub-centre             -
         ○ 2.2-10 Multi-storey car parks                                        -/5
    ── 2 marked · note ─────────────────────────────────────────────────────────────
     note
     problem
     next step
     evidence
     may stay empty  Enter next line, on the last it saves · Esc cancels
    """#,
    "zh 100×30": #"""
     督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账                                              已标记2项
    ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
     ▸ 主要预期目标              7  ●2    ▲1    ○3   │ 2.2-09 区交通监测调度分中心               ○ 未报
     ▸ (一) 功能区与产业发展    67  ●2    ▲1    ○64  │ 要求 建成
     ▾ (二) 现代化精品城区      68  ●3 ✔1 ▲1 ■1 ○61  │ 未报·欠5期 → 未报
       ▸ 一 生态环境            22     ✔1    ■1 ○20  │ 不再报送则184天后降灯（逐日推算）
       ▾ 二 基础设施            20  ●3    ▲1    ○16  │
         ○ 2.2-01 地铁7号线                        - │      1  2  3  4  5  6  7  8  9  10 11 12
         ○ 2.2-02 地铁16号线                       - │ 灯   ○  ○  ○  ○  ○  ○
         ○ 2.2-03 市政道路征拆                   -/8 │
         ○ 2.2-04 西黄城根南街道路                 - │ 每月报送 · 三(二)二 第4句
         ● 2.2-05 道路微循环                     6月 │
        *● 2.2-06 道路大中修                   22/40 │ 还没有记录
         ● 2.2-07 积水点整修                   31/56 │
        *▲ 2.2-08 地磁感应装置                  9/30 │
    ▌    ○ 2.2-09 区交通监测调度分中心             - │
         ○ 2.2-10 立体停车楼（库）               -/5 │
         ○ 2.2-11 临时停车场                     -/3 │
         ○ 2.2-12 老旧小区停车设施增量          -/16 │
         ○ 2.2-13 地下空间停车设施                 - │
         ○ 2.2-14 “四管治两小”停车模式             - │
         ○ 2.2-15 绿色文明交通理念                 - │
         ○ 2.2-16 慢行系统                         - │
    ── 已标记2项 · 说明 ────────────────────────────────────────────────────────────────────────────────
     说明
     问题
     下一步
     佐证
     可留空  Enter 下一行，末行 Enter 保存 · Esc 取消
    """#,
    "en 100×30": #"""
     duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger                               2 marked
    ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
     ▸ Headline indicators       7  ●2    ▲1    ○3   │ 2.2-09 District traffic monitoring and dispatch
     ▸ 1 Function zones and …   67  ●2    ▲1    ○64  │ sub-centre
     ▾ 2 A modern quality ur…   68  ●3 ✔1 ▲1 ■1 ○61  │ ○ no report
       ▸ 2.1 Ecological envi…   22     ✔1    ■1 ○20  │ asks to complete
       ▾ 2.2 Infrastructure     20  ●3    ▲1    ○16  │ nothing reported, 5 reports owed → no report
         ○ 2.2-01 Metro Line 7                     - │ worsens in 184 days without a report (asked day
         ○ 2.2-02 Metro Line 16                    - │ by day)
         ○ 2.2-03 Expropriation for municipal …  -/8 │
         ○ 2.2-04 Xihuangchenggen South Street r…  - │         J  F  M  A  M  J  J  A  S  O  N  D
         ● 2.2-05 Local-road (micro-circulatio…  Jun │ light   ○  ○  ○  ○  ○  ○
        *● 2.2-06 Heavy and medium road repa…  22/40 │
         ● 2.2-07 Repair of road waterloggin…  31/56 │ monthly reports · part 3 (2) 2, sentence 4
        *▲ 2.2-08 Geomagnetic sensors in roads  9/30 │
    ▌    ○ 2.2-09 District traffic monitoring an…  - │ No entries yet
         ○ 2.2-10 Multi-storey car parks         -/5 │
         ○ 2.2-11 Temporary car parks            -/3 │
         ○ 2.2-12 More parking in old residen…  -/16 │
         ○ 2.2-13 Parking in underground space     - │
         ○ 2.2-14 “Four-control, two-small” park…  - │
         ○ 2.2-15 Green and courteous traffic      - │
         ○ 2.2-16 Walking and cycling network      - │
    ── 2 marked · note ─────────────────────────────────────────────────────────────────────────────────
     note
     problem
     next step
     evidence
     may stay empty  Enter next line, on the last it saves · Esc cancels
    """#,
    "zh 160×50": #"""
     督办 · 西城区2013年重点工作                                                                                                 计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账                                                                                                          已标记2项
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     ▸ 主要预期目标                                     7  ●2       ▲1    ○3   ◇1 │ 2.2-09 区交通监测调度分中心                                              ○ 未报
     ▸ (一) 功能区与产业发展                           67  ●2       ▲1    ○64     │ 要求 建成
     ▾ (二) 现代化精品城区                             68  ●3 ✔1 ▣1 ▲1 ■1 ○61     │ 未报·欠5期 → 未报
       ▸ 一 生态环境                                   22     ✔1       ■1 ○20     │ 不再报送则184天后降灯（逐日推算）
       ▾ 二 基础设施                                   20  ●3       ▲1    ○16     │
         ○ 2.2-01 地铁7号线                                                     - │      1月  2月  3月  4月  5月  6月  7月  8月  9月  10月 11月 12月
         ○ 2.2-02 地铁16号线                                                    - │ 灯   ○    ○    ○    ○    ○    ○
         ○ 2.2-03 市政道路征拆                                                -/8 │
         ○ 2.2-04 西黄城根南街道路                                              - │ 每月报送 · 三(二)二 第4句
         ● 2.2-05 道路微循环                                                  6月 │
        *● 2.2-06 道路大中修                                                22/40 │ 还没有记录
         ● 2.2-07 积水点整修                                                31/56 │
        *▲ 2.2-08 地磁感应装置                                               9/30 │
    ▌    ○ 2.2-09 区交通监测调度分中心                                          - │
         ○ 2.2-10 立体停车楼（库）                                            -/5 │
         ○ 2.2-11 临时停车场                                                  -/3 │
         ○ 2.2-12 老旧小区停车设施增量                                       -/16 │
         ○ 2.2-13 地下空间停车设施                                              - │
         ○ 2.2-14 “四管治两小”停车模式                                          - │
         ○ 2.2-15 绿色文明交通理念                                              - │
         ○ 2.2-16 慢行系统                                                      - │
         ○ 2.2-17 自行车公租点                                                  - │
         ○ 2.2-18 水电气热保障                                                  - │
         ○ 2.2-19 菜市口等区域变电站                                            - │
         ○ 2.2-20 街巷胡同管线新建改造                                       -/48 │
       ▸ 三 城市安全运行                               12                 ○12     │
       ▸ 四 城市精细化管理                             14        ▣1       ○13     │
     ▸ (三) 文化软实力                                 37                 ○37     │
     ▸ (四) 社会建设与民生                             82  ●1       ▲1    ○80     │
     ▸ (五) 政府自身建设                               40                 ○40     │
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
    ── 已标记2项 · 说明 ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     说明
     问题
     下一步
     佐证
     可留空  Enter 下一行，末行 Enter 保存 · Esc 取消
    """#,
    "en 160×50": #"""
     duban · Xicheng District: priorities of 2013                                                                                       day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger                                                                                           2 marked
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     ▸ Headline indicators                              7  ●2       ▲1    ○3   ◇1 │ 2.2-09 District traffic monitoring and dispatch sub-centre          ○ no report
     ▸ 1 Function zones and industry                   67  ●2       ▲1    ○64     │ asks to complete
     ▾ 2 A modern quality urban district               68  ●3 ✔1 ▣1 ▲1 ■1 ○61     │ nothing reported, 5 reports owed → no report
       ▸ 2.1 Ecological environment                    22     ✔1       ■1 ○20     │ worsens in 184 days without a report (asked day by day)
       ▾ 2.2 Infrastructure                            20  ●3       ▲1    ○16     │
         ○ 2.2-01 Metro Line 7                                                  - │         Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec
         ○ 2.2-02 Metro Line 16                                                 - │ light   ○    ○    ○    ○    ○    ○
         ○ 2.2-03 Expropriation for municipal roads                           -/8 │
         ○ 2.2-04 Xihuangchenggen South Street roadworks                        - │ monthly reports · part 3 (2) 2, sentence 4
         ● 2.2-05 Local-road (micro-circulation) works                        Jun │
        *● 2.2-06 Heavy and medium road repairs                             22/40 │ No entries yet
         ● 2.2-07 Repair of road waterlogging points                        31/56 │
        *▲ 2.2-08 Geomagnetic sensors in roads                               9/30 │
    ▌    ○ 2.2-09 District traffic monitoring and dispatch sub-centre           - │
         ○ 2.2-10 Multi-storey car parks                                      -/5 │
         ○ 2.2-11 Temporary car parks                                         -/3 │
         ○ 2.2-12 More parking in old residential compounds                  -/16 │
         ○ 2.2-13 Parking in underground space                                  - │
         ○ 2.2-14 “Four-control, two-small” parking model                       - │
         ○ 2.2-15 Green and courteous traffic                                   - │
         ○ 2.2-16 Walking and cycling network                                   - │
         ○ 2.2-17 Public bicycle rental points                                  - │
         ○ 2.2-18 Security of water, power, gas and heat supply                 - │
         ○ 2.2-19 Substations in areas such as Caishikou                        - │
         ○ 2.2-20 Pipelines in lanes and hutongs                             -/48 │
       ▸ 2.3 Safe running of the city                  12                 ○12     │
       ▸ 2.4 Fine-grained city management              14        ▣1       ○13     │
     ▸ 3 Cultural soft power                           37                 ○37     │
     ▸ 4 Social development and livelihoods            82  ●1       ▲1    ○80     │
     ▸ 5 The government's own performance              40                 ○40     │
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
    ── 2 marked · note ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     note
     problem
     next step
     evidence
     may stay empty  Enter next line, on the last it saves · Esc cancels
    """#,
  ]
}
