// Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
extension Golden {
  static let lock: [String: String] = [
    "zh 80×24": #"""
     督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
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
    ▌    ● 2.2-06 道路大中修                                                  22/40
         ● 2.2-07 积水点整修                                                  31/56
         ▲ 2.2-08 地磁感应装置                                                 9/30
         ○ 2.2-09 区交通监测调度分中心                                            -
         ○ 2.2-10 立体停车楼（库）                                              -/5
         ○ 2.2-11 临时停车场                                                    -/3
         ○ 2.2-12 老旧小区停车设施增量                                         -/16
    ── 锁月 ────────────────────────────────────────────────────────────────────────
     月份  2013-06
     理由
     将锁定 2013-06，当月亮灯定格 · 如 2013-06 或 6月
    """#,
    "en 80×24": #"""
     duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
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
    ▌    ● 2.2-06 Heavy and medium road repairs                               22/40
         ● 2.2-07 Repair of road waterlogging points                          31/56
         ▲ 2.2-08 Geomagnetic sensors in roads                                 9/30
         ○ 2.2-09 District traffic monitoring and dispatch sub-centre             -
         ○ 2.2-10 Multi-storey car parks                                        -/5
         ○ 2.2-11 Temporary car parks                                           -/3
         ○ 2.2-12 More parking in old residential compounds                    -/16
    ── lock ────────────────────────────────────────────────────────────────────────
     month   2013-06
     reason
     will lock 2013-06 and freeze its lights · such as 2013-06
    """#,
    "zh 100×30": #"""
     督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
     ▸ 主要预期目标              7  ●2    ▲1    ○3   │ 2.2-06 道路大中修                         ● 正常
     ▸ (一) 功能区与产业发展    67  ●2    ▲1    ○64  │ 要求 实施 · 目标 40 条 · 上年 59 条 · 一条实施大
     ▾ (二) 现代化精品城区      68  ●3 ✔1 ▲1 ■1 ○61  │ 中修的道路，未要求完工
       ▸ 一 生态环境            22     ✔1    ■1 ○20  │ █████████████████████░░░░░░░░░░░░░░░░░  55%
       ▾ 二 基础设施            20  ●3    ▲1    ○16  │ 22/40 = 55%，序时进度 49.6%，超前 5.4 个百分点 →
         ○ 2.2-01 地铁7号线                        - │ 正常
         ○ 2.2-02 地铁16号线                       - │ 每月尚需 3.0 条（18 条 ÷ 184 天 × 365/12）
         ○ 2.2-03 市政道路征拆                   -/8 │ 预计年末 44 条（22 条 ÷ 49.6%）
         ○ 2.2-04 西黄城根南街道路                 - │ 不再报送则57天后降灯（逐日推算）
         ● 2.2-05 道路微循环                     6月 │
    ▌    ● 2.2-06 道路大中修                   22/40 │   40│                              ······
         ● 2.2-07 积水点整修                   31/56 │     │                         ·····
         ▲ 2.2-08 地磁感应装置                  9/30 │     │                    ·····
         ○ 2.2-09 区交通监测调度分中心             - │     │              ▅▅▅▇··
         ○ 2.2-10 立体停车楼（库）               -/5 │     │          ····▒███
         ○ 2.2-11 临时停车场                     -/3 │     │     ····· ▅▅▅████
         ○ 2.2-12 老旧小区停车设施增量          -/16 │    0│··▄▄▄▄▄▄▇▇▇███████
         ○ 2.2-13 地下空间停车设施                 - │     └┬──┬──┬──┬──┬──┬──┬──┬──┬──┬──┬──┬──
         ○ 2.2-14 “四管治两小”停车模式             - │      1  2  3  4  5  6  7  8  9  10 11 12
         ○ 2.2-15 绿色文明交通理念                 - │ 灯   ●  ●  ▲  ▲  ●  ●
         ○ 2.2-16 慢行系统                         - │ 报   1     1  1  1  1
         ○ 2.2-17 自行车公租点                     - │
         ○ 2.2-18 水电气热保障                     - │ 牵头 市政市容委 · 配合 交通支队 · 责任人 王强 ·
    ── 锁月 ────────────────────────────────────────────────────────────────────────────────────────────
     月份  2013-06
     理由
     将锁定 2013-06，当月亮灯定格 · 如 2013-06 或 6月  Enter 下一行，末行 Enter 保存 · Esc 取消
    """#,
    "en 100×30": #"""
     duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
     ▸ Headline indicators       7  ●2    ▲1    ○3   │ 2.2-06 Heavy and medium road repairs   ● on pace
     ▸ 1 Function zones and …   67  ●2    ▲1    ○64  │ asks to carry out · target 40 roads · 2012 59
     ▾ 2 A modern quality ur…   68  ●3 ✔1 ▲1 ■1 ○61  │ roads · one road under heavy or medium repair;
       ▸ 2.1 Ecological envi…   22     ✔1    ■1 ○20  │ no completion asked
       ▾ 2.2 Infrastructure     20  ●3    ▲1    ○16  │ █████████████████████░░░░░░░░░░░░░░░░░  55%
         ○ 2.2-01 Metro Line 7                     - │ 22/40 = 55%, pace 49.6%, ahead by 5.4 points →
         ○ 2.2-02 Metro Line 16                    - │ on pace
         ○ 2.2-03 Expropriation for municipal …  -/8 │ needs 3.0 roads a month (18 roads ÷ 184 days ×
         ○ 2.2-04 Xihuangchenggen South Street r…  - │ 365/12)
         ● 2.2-05 Local-road (micro-circulatio…  Jun │ 44 roads by year end (22 roads ÷ 49.6%)
    ▌    ● 2.2-06 Heavy and medium road repa…  22/40 │ worsens in 57 days without a report (asked day
         ● 2.2-07 Repair of road waterloggin…  31/56 │ by day)
         ▲ 2.2-08 Geomagnetic sensors in roads  9/30 │
         ○ 2.2-09 District traffic monitoring an…  - │      40│                              ······
         ○ 2.2-10 Multi-storey car parks         -/5 │        │                         ·····
         ○ 2.2-11 Temporary car parks            -/3 │        │                    ·····
         ○ 2.2-12 More parking in old residen…  -/16 │        │              ▅▅▅▇··
         ○ 2.2-13 Parking in underground space     - │        │          ····▒███
         ○ 2.2-14 “Four-control, two-small” park…  - │        │     ····· ▅▅▅████
         ○ 2.2-15 Green and courteous traffic      - │       0│··▄▄▄▄▄▄▇▇▇███████
         ○ 2.2-16 Walking and cycling network      - │        └┬──┬──┬──┬──┬──┬──┬──┬──┬──┬──┬──┬──
         ○ 2.2-17 Public bicycle rental points     - │         J  F  M  A  M  J  J  A  S  O  N  D
         ○ 2.2-18 Security of water, power, gas …  - │ light   ●  ●  ▲  ▲  ●  ●
    ── lock ────────────────────────────────────────────────────────────────────────────────────────────
     month   2013-06
     reason
     will lock 2013-06 and freeze its lights · such as 2013-06
    """#,
    "zh 160×50": #"""
     督办 · 西城区2013年重点工作                                                                                                 计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     ▸ 主要预期目标                                     7  ●2       ▲1    ○3   ◇1 │ 2.2-06 道路大中修                                                        ● 正常
     ▸ (一) 功能区与产业发展                           67  ●2       ▲1    ○64     │ 要求 实施 · 目标 40 条 · 上年 59 条 · 一条实施大中修的道路，未要求完工
     ▾ (二) 现代化精品城区                             68  ●3 ✔1 ▣1 ▲1 ■1 ○61     │ ██████████████████████░░░░░░░░░░░░░░░░░░  55%
       ▸ 一 生态环境                                   22     ✔1       ■1 ○20     │ 22/40 = 55%，序时进度 49.6%，超前 5.4 个百分点 → 正常
       ▾ 二 基础设施                                   20  ●3       ▲1    ○16     │ 每月尚需 3.0 条（18 条 ÷ 184 天 × 365/12）
         ○ 2.2-01 地铁7号线                                                     - │ 预计年末 44 条（22 条 ÷ 49.6%）
         ○ 2.2-02 地铁16号线                                                    - │ 不再报送则57天后降灯（逐日推算）
         ○ 2.2-03 市政道路征拆                                                -/8 │
         ○ 2.2-04 西黄城根南街道路                                              - │   40│                                                   ·········
         ● 2.2-05 道路微循环                                                  6月 │     │                                          ·········
    ▌    ● 2.2-06 道路大中修                                                22/40 │     │                                  ········
         ● 2.2-07 积水点整修                                                31/56 │     │                        ▅▅▅▅▅▇····
         ▲ 2.2-08 地磁感应装置                                               9/30 │     │                 ·······▒█████
         ○ 2.2-09 区交通监测调度分中心                                          - │     │        ·········  ▅▅▅▅▅██████
         ○ 2.2-10 立体停车楼（库）                                            -/5 │    0│····▄▄▄▄▄▄▄▄▄▄▇▇▇▇▇███████████
         ○ 2.2-11 临时停车场                                                  -/3 │     └┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────
         ○ 2.2-12 老旧小区停车设施增量                                       -/16 │      1月  2月  3月  4月  5月  6月  7月  8月  9月  10月 11月 12月
         ○ 2.2-13 地下空间停车设施                                              - │ 灯   ●    ●    ▲    ▲    ●    ●
         ○ 2.2-14 “四管治两小”停车模式                                          - │ 报   1         1    1    1    1
         ○ 2.2-15 绿色文明交通理念                                              - │
         ○ 2.2-16 慢行系统                                                      - │ 牵头 市政市容委 · 配合 交通支队 · 责任人 王强 · 每月报送 · 三(二)二 第3句
         ○ 2.2-17 自行车公租点                                                  - │
         ○ 2.2-18 水电气热保障                                                  - │ 记录（6）
         ○ 2.2-19 菜市口等区域变电站                                            - │ 06-30 wang +1 条 · 前半壁街完工
         ○ 2.2-20 街巷胡同管线新建改造                                       -/48 │ 05-31 wang 21 条
       ▸ 三 城市安全运行                               12                 ○12     │ 04-30 wang 9 条
       ▸ 四 城市精细化管理                             14        ▣1       ○13     │ 03-31 wang 5 条
     ▸ (三) 文化软实力                                 37                 ○37     │ 01-31 wang 3 条
     ▸ (四) 社会建设与民生                             82  ●1       ▲1    ○80     │ 01-10 admin 分工 · 牵头：市政市容委 · 配合：交通支队 · 责任人：王强
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
                                                                                  │
                                                                                  │
    ── 锁月 ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     月份  2013-06
     理由
     将锁定 2013-06，当月亮灯定格 · 如 2013-06 或 6月  Enter 下一行，末行 Enter 保存 · Esc 取消
    """#,
    "en 160×50": #"""
     duban · Xicheng District: priorities of 2013                                                                                       day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     ▸ Headline indicators                              7  ●2       ▲1    ○3   ◇1 │ 2.2-06 Heavy and medium road repairs                                  ● on pace
     ▸ 1 Function zones and industry                   67  ●2       ▲1    ○64     │ asks to carry out · target 40 roads · 2012 59 roads · one road under heavy or
     ▾ 2 A modern quality urban district               68  ●3 ✔1 ▣1 ▲1 ■1 ○61     │ medium repair; no completion asked
       ▸ 2.1 Ecological environment                    22     ✔1       ■1 ○20     │ ██████████████████████░░░░░░░░░░░░░░░░░░  55%
       ▾ 2.2 Infrastructure                            20  ●3       ▲1    ○16     │ 22/40 = 55%, pace 49.6%, ahead by 5.4 points → on pace
         ○ 2.2-01 Metro Line 7                                                  - │ needs 3.0 roads a month (18 roads ÷ 184 days × 365/12)
         ○ 2.2-02 Metro Line 16                                                 - │ 44 roads by year end (22 roads ÷ 49.6%)
         ○ 2.2-03 Expropriation for municipal roads                           -/8 │ worsens in 57 days without a report (asked day by day)
         ○ 2.2-04 Xihuangchenggen South Street roadworks                        - │
         ● 2.2-05 Local-road (micro-circulation) works                        Jun │      40│                                                   ·········
    ▌    ● 2.2-06 Heavy and medium road repairs                             22/40 │        │                                          ·········
         ● 2.2-07 Repair of road waterlogging points                        31/56 │        │                                  ········
         ▲ 2.2-08 Geomagnetic sensors in roads                               9/30 │        │                        ▅▅▅▅▅▇····
         ○ 2.2-09 District traffic monitoring and dispatch sub-centre           - │        │                 ·······▒█████
         ○ 2.2-10 Multi-storey car parks                                      -/5 │        │        ·········  ▅▅▅▅▅██████
         ○ 2.2-11 Temporary car parks                                         -/3 │       0│····▄▄▄▄▄▄▄▄▄▄▇▇▇▇▇███████████
         ○ 2.2-12 More parking in old residential compounds                  -/16 │        └┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────
         ○ 2.2-13 Parking in underground space                                  - │         Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec
         ○ 2.2-14 “Four-control, two-small” parking model                       - │ light   ●    ●    ▲    ▲    ●    ●
         ○ 2.2-15 Green and courteous traffic                                   - │ reports 1         1    1    1    1
         ○ 2.2-16 Walking and cycling network                                   - │
         ○ 2.2-17 Public bicycle rental points                                  - │ lead 市政市容委 · with 交通支队 · person 王强 · monthly reports · part 3 (2) 2,
         ○ 2.2-18 Security of water, power, gas and heat supply                 - │ sentence 3
         ○ 2.2-19 Substations in areas such as Caishikou                        - │
         ○ 2.2-20 Pipelines in lanes and hutongs                             -/48 │ Entries (6)
       ▸ 2.3 Safe running of the city                  12                 ○12     │ 06-30 wang +1 road · 前半壁街完工
       ▸ 2.4 Fine-grained city management              14        ▣1       ○13     │ 05-31 wang 21 roads
     ▸ 3 Cultural soft power                           37                 ○37     │ 04-30 wang 9 roads
     ▸ 4 Social development and livelihoods            82  ●1       ▲1    ○80     │ 03-31 wang 5 roads
     ▸ 5 The government's own performance              40                 ○40     │ 01-31 wang 3 roads
                                                                                  │ 01-10 admin assigned · lead: 市政市容委 · partners: 交通支队 · person: 王强
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
    ── lock ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     month   2013-06
     reason
     will lock 2013-06 and freeze its lights · such as 2013-06  Enter next line, on the last it saves · Esc cancels
    """#,
  ]
}
