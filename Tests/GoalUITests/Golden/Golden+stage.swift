// Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
extension Golden {
  static let stage: [String: String] = [
    "zh 80×24": #"""
     督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
      1总览  2重点 [3功能区] 4指标  5调度  6台账
    ────────────────────────────────────────────────────────────────────────────────
     ▾ 金融街                                            15  ●1       ▲1    ○13
    ▌  ● 1.1-05 35中新址迁建                                                   ▼50%
       ▲ 1.1-06 华嘉项目搬迁                                                 进行中
       ○ 1.1-07 华嘉项目土地入市                                                  -
       ○ 1.1-08 丰盛西区项目搬迁                                                  -
       ○ 1.1-09 丰盛西区项目土地入市                                              -
       ○ 1.1-10 月坛项目公建                                                      -
       ○ 1.1-11 中信城北区公建                                                    -
       ○ 1.1-12 三里河北街甲1号等置换                                             -
       ○ 1.2-01 国内外知名金融机构入驻                                            -
     ┌─ 1.1-05 35中新址迁建 ─┐驻                                                  -
     │ 1 未启动              │                                                    -
     │ 2 筹备中              │集区                                                -
     │ 3 进行中              │                                                    -
     │ 4 已完成              │                                                    -
     │ 5 自评 正常           │                                                    -
     │ 6 自评 滞后           │                            4                 ○4
     │ 7 自评 严重滞后       │                            7  ●1             ○6
     └───────────────────────┘ 0.4 个百分点 → 正常
    ──────────────────────────────────────────────────────────────────────── 2/21 ──
     ↑↓ Enter 选择，或按行首的键 · Esc 取消
    """#,
    "en 80×24": #"""
     duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
      1overview  2priorities [3zones] 4targets  5rhythm  6ledger
    ────────────────────────────────────────────────────────────────────────────────
     ▾ Financial Street                                  15  ●1       ▲1    ○13
    ▌  ● 1.1-05 No. 35 Middle School: new campus                               ▼50%
       ▲ 1.1-06 Huajia project: relocation of occupants                   under way
       ○ 1.1-07 Huajia project: land to market                                    -
       ○ 1.1-08 Fengsheng West project: relocation of occupants                   -
       ○ 1.1-09 Fengsheng West project: land to market                            -
       ○ 1.1-10 Yuetan project: public buildings                                  -
       ○ 1.1-11 CITIC City North: public buildings                                -
       ○ 1.1-12 Resource swaps such as No. A1 Sanlihe North Street                -
       ○ 1.2-01 Well-known Chinese and foreign financial institutions             -
     ┌─ 1.1-05 No. 35 Middle School: new campus ─┐                                -
     │ 1 not started                             │                                -
     │ 2 preparing                               │t                               -
     │ 3 under way                               │                                -
     │ 4 reached                                 │                                -
     │ 5 assessment on pace                      │                                -
     │ 6 assessment behind                       │        4                 ○4
     │ 7 assessment far behind                   │        7  ●1             ○6
     └───────────────────────────────────────────┘e
    ──────────────────────────────────────────────────────────────────────── 2/21 ──
     ↑↓ Enter choose, or the key in front · Esc cancels
    """#,
    "zh 100×30": #"""
     督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
      1总览  2重点 [3功能区] 4指标  5调度  6台账
    ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
     ▾ 金融街                   15  ●1    ▲1    ○13  │ 1.1-05 35中新址迁建                       ● 正常
    ▌  ● 1.1-05 35中新址迁建                    ▼50% │ 要求 竣工
       ▲ 1.1-06 华嘉项目搬迁                  进行中 │ ███████████████████░░░░░░░░░░░░░░░░░░░  50%
       ○ 1.1-07 华嘉项目土地入市                   - │ 50%，序时进度 49.6%，超前 0.4 个百分点 → 正常
       ○ 1.1-08 丰盛西区项目搬迁                   - │ 每月尚需 8.3%（50% ÷ 184 天 × 365/12）
       ○ 1.1-09 丰盛西区项目土地入市               - │ 预计年末 100%（50% ÷ 49%）
       ○ 1.1-10 月坛项目公建                       - │ 不再报送则38天后降灯（逐日推算）
       ○ 1.1-11 中信城北区公建                     - │
       ○ 1.1-12 三里河北街甲1号等置换              - │ 100%│                              ······
       ○ 1.2-01 国内外知名金融机构入驻             - │     │                         ·····
       ○ 1.2-02 大型企业总部入驻                   - │     │              ▂▂▂   ·····
       ○ 1.2-03 金融业配套服务                     - │     │              █▒▒▄··
       ○ 1.2-04 高端金融人才聚集区                 - │     │          ····▒███
       ○ 1.2-05 科技金融                           - │     │     ·····    ████
       ○ 1.2-06 文化金融                           - │    0│·····         ████
       ○ 1.2-07 民生金融                           - │     └┬──┬──┬──┬──┬──┬──┬──┬──┬──┬──┬──┬──
     ┌─ 1.1-05 35中新址迁建 ─┐   4              ○4   │      1  2  3  4  5  6  7  8  9  10 11 12
     │ 1 未启动              │   7  ●1          ○6   │ 灯   ○  ○  ○  ○  ●  ●
     │ 2 筹备中              │  11              ○11  │ 报               1  1
     │ 3 进行中              │   7              ○7   │
     │ 4 已完成              │   4              ○4   │ 每月报送 · 三(一)一 第3句
     │ 5 自评 正常           │                       │
     │ 6 自评 滞后           │                       │ 记录（2）
     │ 7 自评 严重滞后       │                       │ 06-28 li 50% · 复核后下调
     └───────────────────────┘                       │ 05-31 li 60%
    ─────────────────────────────────────────────────┴──────────────────────────────────────────────────
     ↑↓ Enter 选择，或按行首的键 · Esc 取消
    """#,
    "en 100×30": #"""
     duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
      1overview  2priorities [3zones] 4targets  5rhythm  6ledger
    ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
     ▾ Financial Street         15  ●1    ▲1    ○13  │ 1.1-05 No. 35 Middle School: new campus
    ▌  ● 1.1-05 No. 35 Middle School: new cam…  ▼50% │ ● on pace
       ▲ 1.1-06 Huajia project: relocati…  under way │ asks to complete
       ○ 1.1-07 Huajia project: land to market     - │ ███████████████████░░░░░░░░░░░░░░░░░░░  50%
       ○ 1.1-08 Fengsheng West project: relocati…  - │ 50%, pace 49.6%, ahead by 0.4 points → on pace
       ○ 1.1-09 Fengsheng West project: land to …  - │ needs 8.3% a month (50% ÷ 184 days × 365/12)
       ○ 1.1-10 Yuetan project: public buildings   - │ 100% by year end (50% ÷ 49%)
       ○ 1.1-11 CITIC City North: public buildin…  - │ worsens in 38 days without a report (asked day
       ○ 1.1-12 Resource swaps such as No. A1 Sa…  - │ by day)
       ○ 1.2-01 Well-known Chinese and foreign f…  - │
       ○ 1.2-02 Headquarters of large enterprises  - │    100%│                              ······
       ○ 1.2-03 Supporting services for finance    - │        │                         ·····
       ○ 1.2-04 Hub of world-class financial tal…  - │        │              ▂▂▂   ·····
       ○ 1.2-05 Technology finance                 - │        │              █▒▒▄··
       ○ 1.2-06 Culture finance                    - │        │          ····▒███
       ○ 1.2-07 Finance for people's livelihoods   - │        │     ·····    ████
     ┌─ 1.1-05 No. 35 Middle School: new campus ─┐   │       0│·····         ████
     │ 1 not started                             │   │        └┬──┬──┬──┬──┬──┬──┬──┬──┬──┬──┬──┬──
     │ 2 preparing                               │1  │         J  F  M  A  M  J  J  A  S  O  N  D
     │ 3 under way                               │   │ light   ○  ○  ○  ○  ●  ●
     │ 4 reached                                 │   │ reports             1  1
     │ 5 assessment on pace                      │   │
     │ 6 assessment behind                       │   │ monthly reports · part 3 (1) 1, sentence 3
     │ 7 assessment far behind                   │   │
     └───────────────────────────────────────────┘   │ Entries (2)                                     ↓
    ─────────────────────────────────────────────────┴──────────────────────────────────────────────────
     ↑↓ Enter choose, or the key in front · Esc cancels
    """#,
    "zh 160×50": #"""
     督办 · 西城区2013年重点工作                                                                                                 计划日 2013-06-30 · 序时进度 49.6%
      1总览  2重点 [3功能区] 4指标  5调度  6台账
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     ▾ 金融街                                          15  ●1       ▲1    ○13     │ 1.1-05 35中新址迁建                                                      ● 正常
    ▌  ● 1.1-05 35中新址迁建                                                 ▼50% │ 要求 竣工
       ▲ 1.1-06 华嘉项目搬迁                                               进行中 │ ████████████████████░░░░░░░░░░░░░░░░░░░░  50%
       ○ 1.1-07 华嘉项目土地入市                                                - │ 50%，序时进度 49.6%，超前 0.4 个百分点 → 正常
       ○ 1.1-08 丰盛西区项目搬迁                                                - │ 每月尚需 8.3%（50% ÷ 184 天 × 365/12）
       ○ 1.1-09 丰盛西区项目土地入市                                            - │ 预计年末 100%（50% ÷ 49%）
       ○ 1.1-10 月坛项目公建                                                    - │ 不再报送则38天后降灯（逐日推算）
       ○ 1.1-11 中信城北区公建                                                  - │
       ○ 1.1-12 三里河北街甲1号等置换                                           - │ 100%│                                                   ·········
       ○ 1.2-01 国内外知名金融机构入驻                                          - │     │                                          ·········
       ○ 1.2-02 大型企业总部入驻                                                - │     │                        ▂▂▂▂▂     ········
       ○ 1.2-03 金融业配套服务                                                  - │     │                        █▒▒▒▒▄····
       ○ 1.2-04 高端金融人才聚集区                                              - │     │                 ·······▒█████
       ○ 1.2-05 科技金融                                                        - │     │        ·········       ██████
       ○ 1.2-06 文化金融                                                        - │    0│········                ██████
       ○ 1.2-07 民生金融                                                        - │     └┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────
     ▸ 德胜科技园                                       4                 ○4      │      1月  2月  3月  4月  5月  6月  7月  8月  9月  10月 11月 12月
     ▸ 天桥演艺区                                       7  ●1             ○6      │ 灯   ○    ○    ○    ○    ●    ●
     ▸ 大栅栏琉璃厂                                    11                 ○11     │ 报                       1    1
     ▸ 什刹海阜景街                                     7                 ○7      │
     ▸ 各功能区共性                                     4                 ○4      │ 每月报送 · 三(一)一 第3句
                                                                                  │
                                                                                  │ 记录（2）
                                                                                  │ 06-28 li 50% · 复核后下调
                                                                                  │ 05-31 li 60%
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
     ┌─ 1.1-05 35中新址迁建 ─┐                                                    │
     │ 1 未启动              │                                                    │
     │ 2 筹备中              │                                                    │
     │ 3 进行中              │                                                    │
     │ 4 已完成              │                                                    │
     │ 5 自评 正常           │                                                    │
     │ 6 自评 滞后           │                                                    │
     │ 7 自评 严重滞后       │                                                    │
     └───────────────────────┘                                                    │
    ──────────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────────────────────────────────────────
     ↑↓ Enter 选择，或按行首的键 · Esc 取消
    """#,
    "en 160×50": #"""
     duban · Xicheng District: priorities of 2013                                                                                       day 2013-06-30 · pace 49.6%
      1overview  2priorities [3zones] 4targets  5rhythm  6ledger
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     ▾ Financial Street                                15  ●1       ▲1    ○13     │ 1.1-05 No. 35 Middle School: new campus                               ● on pace
    ▌  ● 1.1-05 No. 35 Middle School: new campus                             ▼50% │ asks to complete
       ▲ 1.1-06 Huajia project: relocation of occupants                 under way │ ████████████████████░░░░░░░░░░░░░░░░░░░░  50%
       ○ 1.1-07 Huajia project: land to market                                  - │ 50%, pace 49.6%, ahead by 0.4 points → on pace
       ○ 1.1-08 Fengsheng West project: relocation of occupants                 - │ needs 8.3% a month (50% ÷ 184 days × 365/12)
       ○ 1.1-09 Fengsheng West project: land to market                          - │ 100% by year end (50% ÷ 49%)
       ○ 1.1-10 Yuetan project: public buildings                                - │ worsens in 38 days without a report (asked day by day)
       ○ 1.1-11 CITIC City North: public buildings                              - │
       ○ 1.1-12 Resource swaps such as No. A1 Sanlihe North Street              - │    100%│                                                   ·········
       ○ 1.2-01 Well-known Chinese and foreign financial institutions           - │        │                                          ·········
       ○ 1.2-02 Headquarters of large enterprises                               - │        │                        ▂▂▂▂▂     ········
       ○ 1.2-03 Supporting services for finance                                 - │        │                        █▒▒▒▒▄····
       ○ 1.2-04 Hub of world-class financial talent                             - │        │                 ·······▒█████
       ○ 1.2-05 Technology finance                                              - │        │        ·········       ██████
       ○ 1.2-06 Culture finance                                                 - │       0│········                ██████
       ○ 1.2-07 Finance for people's livelihoods                                - │        └┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────┬────
     ▸ Desheng Science Park                             4                 ○4      │         Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec
     ▸ Tianqiao Performing Arts Zone                    7  ●1             ○6      │ light   ○    ○    ○    ○    ●    ●
     ▸ Dashilar-Liulichang                             11                 ○11     │ reports                     1    1
     ▸ Shichahai-Fujing Street                          7                 ○7      │
     ▸ Common to all zones                              4                 ○4      │ monthly reports · part 3 (1) 1, sentence 3
                                                                                  │
                                                                                  │ Entries (2)
                                                                                  │ 06-28 li 50% · 复核后下调
                                                                                  │ 05-31 li 60%
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
     ┌─ 1.1-05 No. 35 Middle School: new campus ─┐                                │
     │ 1 not started                             │                                │
     │ 2 preparing                               │                                │
     │ 3 under way                               │                                │
     │ 4 reached                                 │                                │
     │ 5 assessment on pace                      │                                │
     │ 6 assessment behind                       │                                │
     │ 7 assessment far behind                   │                                │
     └───────────────────────────────────────────┘                                │
    ──────────────────────────────────────────────────────────────────────────────┴─────────────────────────────────────────────────────────────────────────────────
     ↑↓ Enter choose, or the key in front · Esc cancels
    """#,
  ]
}
