// Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
extension Golden {
  static let find: [String: String] = [
    "zh 80×24": #"""
     督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账                            /道路 4
    ────────────────────────────────────────────────────────────────────────────────
         ○ 1.2-14 马连道等特色商业街区                                            -
         ○ 1.2-15 黄金珠宝等消费增长点                                            -
         ○ 1.2-16 什刹海旅游服务设施                                              -
         ○ 1.2-17 大栅栏旅游服务设施                                              -
         ○ 1.2-18 传统企业电子商务                                                -
         ○ 1.2-19 老字号技术改造                                                  -
         ○ 1.2-20 老字号管理创新                                                  -
         ○ 1.2-21 生活服务业网点布局                                              -
         ○ 1.2-22 生活服务业组织化                                                -
         ○ 1.2-23 小商品批发市场升级                                              -
         ○ 1.2-24 不适合区域发展的业态                                            -
       ▸ 三 企业服务                                      9                 ○9
     ▾ (二) 现代化精品城区                               68  ●3 ✔1 ▣1 ▲1 ■1 ○61
       ▸ 一 生态环境                                     22     ✔1       ■1 ○20
       ▾ 二 基础设施                                     20  ●3       ▲1    ○16
         ○ 2.2-01 地铁7号线                                                       -
         ○ 2.2-02 地铁16号线                                                      -
    ▌    ○ 2.2-03 市政道路征拆                                                  -/8
    ── 查找 ────────────────────────────────────────────────────────────────────────
     查找  道路
     边输边找；中文、英文或编号  Enter 确定 · Esc 取消
    """#,
    "en 80×24": #"""
     duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger            /道路 4
    ────────────────────────────────────────────────────────────────────────────────
         ○ 1.2-14 Specialised shopping quarters such as Maliandao                 -
         ○ 1.2-15 Consumption drivers such as gold and jewellery                  -
         ○ 1.2-16 Visitor facilities at Shichahai                                 -
         ○ 1.2-17 Visitor facilities at Dashilar                                  -
         ○ 1.2-18 E-commerce in traditional enterprises                           -
         ○ 1.2-19 Time-honoured firms: technical upgrading                        -
         ○ 1.2-20 Time-honoured firms: management innovation                      -
         ○ 1.2-21 Location of everyday-service outlets                            -
         ○ 1.2-22 Degree of organisation in everyday services                     -
         ○ 1.2-23 Upgrading of small-commodity wholesale markets                  -
         ○ 1.2-24 Businesses unsuited to the district                             -
       ▸ 1.3 Services for enterprises                     9                 ○9
     ▾ 2 A modern quality urban district                 68  ●3 ✔1 ▣1 ▲1 ■1 ○61
       ▸ 2.1 Ecological environment                      22     ✔1       ■1 ○20
       ▾ 2.2 Infrastructure                              20  ●3       ▲1    ○16
         ○ 2.2-01 Metro Line 7                                                    -
         ○ 2.2-02 Metro Line 16                                                   -
    ▌    ○ 2.2-03 Expropriation for municipal roads                             -/8
    ── find ────────────────────────────────────────────────────────────────────────
     find  道路
     as you type; Chinese, English or id  Enter goes · Esc cancels
    """#,
    "zh 100×30": #"""
     督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账                                                /道路 4
    ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
         ○ 1.2-07 民生金融                         - │ 2.2-03 市政道路征拆                       ○ 未报
         ○ 1.2-08 科技创新服务                     - │ 要求 加大力度 · 目标 8 条 · 一条加大征拆力度的道
         ○ 1.2-09 高新技术项目                     - │ 路，未要求拆完
         ○ 1.2-10 行业领军人才                     - │ 未报·欠5期 → 未报
         ○ 1.2-11 企业自主创新                     - │ 每月尚需 1.3 条（8 条 ÷ 184 天 × 365/12）
         ○ 1.2-12 “商道”                           - │ 不再报送则184天后降灯（逐日推算）
         ○ 1.2-13 西单时尚消费                     - │
         ○ 1.2-14 马连道等特色商业街区             - │      1  2  3  4  5  6  7  8  9  10 11 12
         ○ 1.2-15 黄金珠宝等消费增长点             - │ 灯   ○  ○  ○  ○  ○  ○
         ○ 1.2-16 什刹海旅游服务设施               - │
         ○ 1.2-17 大栅栏旅游服务设施               - │ 每月报送 · 三(二)二 第2句
         ○ 1.2-18 传统企业电子商务                 - │
         ○ 1.2-19 老字号技术改造                   - │ 还没有记录
         ○ 1.2-20 老字号管理创新                   - │
         ○ 1.2-21 生活服务业网点布局               - │
         ○ 1.2-22 生活服务业组织化                 - │
         ○ 1.2-23 小商品批发市场升级               - │
         ○ 1.2-24 不适合区域发展的业态             - │
       ▸ 三 企业服务             9              ○9   │
     ▾ (二) 现代化精品城区      68  ●3 ✔1 ▲1 ■1 ○61  │
       ▸ 一 生态环境            22     ✔1    ■1 ○20  │
       ▾ 二 基础设施            20  ●3    ▲1    ○16  │
         ○ 2.2-01 地铁7号线                        - │
         ○ 2.2-02 地铁16号线                       - │
    ── 查找 ────────────────────────────────────────────────────────────────────────────────────────────
     查找  道路
     边输边找；中文、英文或编号  Enter 确定 · Esc 取消
    """#,
    "en 100×30": #"""
     duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger                                /道路 4
    ─────────────────────────────────────────────────┬──────────────────────────────────────────────────
         ○ 1.2-07 Finance for people's livelihoo…  - │ 2.2-03 Expropriation for municipal roads
         ○ 1.2-08 Service system for innovation    - │ ○ no report
         ○ 1.2-09 High-tech industry projects      - │ asks to step up · target 8 roads · one road on
         ○ 1.2-10 Leading talent of the industry   - │ which expropriation is stepped up; no completion
         ○ 1.2-11 Independent innovation by ente…  - │ asked
         ○ 1.2-12 “Business Way”                   - │ nothing reported, 5 reports owed → no report
         ○ 1.2-13 Fashion shopping at Xidan        - │ needs 1.3 roads a month (8 roads ÷ 184 days ×
         ○ 1.2-14 Specialised shopping quarters …  - │ 365/12)
         ○ 1.2-15 Consumption drivers such as go…  - │ worsens in 184 days without a report (asked day
         ○ 1.2-16 Visitor facilities at Shichahai  - │ by day)
         ○ 1.2-17 Visitor facilities at Dashilar   - │
         ○ 1.2-18 E-commerce in traditional ente…  - │         J  F  M  A  M  J  J  A  S  O  N  D
         ○ 1.2-19 Time-honoured firms: technical…  - │ light   ○  ○  ○  ○  ○  ○
         ○ 1.2-20 Time-honoured firms: managemen…  - │
         ○ 1.2-21 Location of everyday-service o…  - │ monthly reports · part 3 (2) 2, sentence 2
         ○ 1.2-22 Degree of organisation in ever…  - │
         ○ 1.2-23 Upgrading of small-commodity w…  - │ No entries yet
         ○ 1.2-24 Businesses unsuited to the dis…  - │
       ▸ 1.3 Services for en…    9              ○9   │
     ▾ 2 A modern quality ur…   68  ●3 ✔1 ▲1 ■1 ○61  │
       ▸ 2.1 Ecological envi…   22     ✔1    ■1 ○20  │
       ▾ 2.2 Infrastructure     20  ●3    ▲1    ○16  │
         ○ 2.2-01 Metro Line 7                     - │
         ○ 2.2-02 Metro Line 16                    - │
    ── find ────────────────────────────────────────────────────────────────────────────────────────────
     find  道路
     as you type; Chinese, English or id  Enter goes · Esc cancels
    """#,
    "zh 160×50": #"""
     督办 · 西城区2013年重点工作                                                                                                 计划日 2013-06-30 · 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账                                                                                                            /道路 4
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     ▸ 主要预期目标                                     7  ●2       ▲1    ○3   ◇1 │ 2.2-03 市政道路征拆                                                      ○ 未报
     ▾ (一) 功能区与产业发展                           67  ●2       ▲1    ○64     │ 要求 加大力度 · 目标 8 条 · 一条加大征拆力度的道路，未要求拆完
       ▸ 一 重点功能区                                 34  ●2       ▲1    ○31     │ 未报·欠5期 → 未报
       ▾ 二 产业结构升级                               24                 ○24     │ 每月尚需 1.3 条（8 条 ÷ 184 天 × 365/12）
         ○ 1.2-01 国内外知名金融机构入驻                                        - │ 不再报送则184天后降灯（逐日推算）
         ○ 1.2-02 大型企业总部入驻                                              - │
         ○ 1.2-03 金融业配套服务                                                - │      1月  2月  3月  4月  5月  6月  7月  8月  9月  10月 11月 12月
         ○ 1.2-04 高端金融人才聚集区                                            - │ 灯   ○    ○    ○    ○    ○    ○
         ○ 1.2-05 科技金融                                                      - │
         ○ 1.2-06 文化金融                                                      - │ 每月报送 · 三(二)二 第2句
         ○ 1.2-07 民生金融                                                      - │
         ○ 1.2-08 科技创新服务                                                  - │ 还没有记录
         ○ 1.2-09 高新技术项目                                                  - │
         ○ 1.2-10 行业领军人才                                                  - │
         ○ 1.2-11 企业自主创新                                                  - │
         ○ 1.2-12 “商道”                                                        - │
         ○ 1.2-13 西单时尚消费                                                  - │
         ○ 1.2-14 马连道等特色商业街区                                          - │
         ○ 1.2-15 黄金珠宝等消费增长点                                          - │
         ○ 1.2-16 什刹海旅游服务设施                                            - │
         ○ 1.2-17 大栅栏旅游服务设施                                            - │
         ○ 1.2-18 传统企业电子商务                                              - │
         ○ 1.2-19 老字号技术改造                                                - │
         ○ 1.2-20 老字号管理创新                                                - │
         ○ 1.2-21 生活服务业网点布局                                            - │
         ○ 1.2-22 生活服务业组织化                                              - │
         ○ 1.2-23 小商品批发市场升级                                            - │
         ○ 1.2-24 不适合区域发展的业态                                          - │
       ▸ 三 企业服务                                    9                 ○9      │
     ▾ (二) 现代化精品城区                             68  ●3 ✔1 ▣1 ▲1 ■1 ○61     │
       ▸ 一 生态环境                                   22     ✔1       ■1 ○20     │
       ▾ 二 基础设施                                   20  ●3       ▲1    ○16     │
         ○ 2.2-01 地铁7号线                                                     - │
         ○ 2.2-02 地铁16号线                                                    - │
    ▌    ○ 2.2-03 市政道路征拆                                                -/8 │
         ○ 2.2-04 西黄城根南街道路                                              - │
         ● 2.2-05 道路微循环                                                  6月 │
         ● 2.2-06 道路大中修                                                22/40 │
         ● 2.2-07 积水点整修                                                31/56 │
         ▲ 2.2-08 地磁感应装置                                               9/30 │
         ○ 2.2-09 区交通监测调度分中心                                          - │
         ○ 2.2-10 立体停车楼（库）                                            -/5 │
         ○ 2.2-11 临时停车场                                                  -/3 │
         ○ 2.2-12 老旧小区停车设施增量                                       -/16 │
    ── 查找 ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     查找  道路
     边输边找；中文、英文或编号  Enter 确定 · Esc 取消
    """#,
    "en 160×50": #"""
     duban · Xicheng District: priorities of 2013                                                                                       day 2013-06-30 · pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger                                                                                            /道路 4
    ──────────────────────────────────────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────────
     ▸ Headline indicators                              7  ●2       ▲1    ○3   ◇1 │ 2.2-03 Expropriation for municipal roads                            ○ no report
     ▾ 1 Function zones and industry                   67  ●2       ▲1    ○64     │ asks to step up · target 8 roads · one road on which expropriation is stepped
       ▸ 1.1 Key function zones                        34  ●2       ▲1    ○31     │ up; no completion asked
       ▾ 1.2 Industrial upgrading                      24                 ○24     │ nothing reported, 5 reports owed → no report
         ○ 1.2-01 Well-known Chinese and foreign financial institutions         - │ needs 1.3 roads a month (8 roads ÷ 184 days × 365/12)
         ○ 1.2-02 Headquarters of large enterprises                             - │ worsens in 184 days without a report (asked day by day)
         ○ 1.2-03 Supporting services for finance                               - │
         ○ 1.2-04 Hub of world-class financial talent                           - │         Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec
         ○ 1.2-05 Technology finance                                            - │ light   ○    ○    ○    ○    ○    ○
         ○ 1.2-06 Culture finance                                               - │
         ○ 1.2-07 Finance for people's livelihoods                              - │ monthly reports · part 3 (2) 2, sentence 2
         ○ 1.2-08 Service system for innovation                                 - │
         ○ 1.2-09 High-tech industry projects                                   - │ No entries yet
         ○ 1.2-10 Leading talent of the industry                                - │
         ○ 1.2-11 Independent innovation by enterprises                         - │
         ○ 1.2-12 “Business Way”                                                - │
         ○ 1.2-13 Fashion shopping at Xidan                                     - │
         ○ 1.2-14 Specialised shopping quarters such as Maliandao               - │
         ○ 1.2-15 Consumption drivers such as gold and jewellery                - │
         ○ 1.2-16 Visitor facilities at Shichahai                               - │
         ○ 1.2-17 Visitor facilities at Dashilar                                - │
         ○ 1.2-18 E-commerce in traditional enterprises                         - │
         ○ 1.2-19 Time-honoured firms: technical upgrading                      - │
         ○ 1.2-20 Time-honoured firms: management innovation                    - │
         ○ 1.2-21 Location of everyday-service outlets                          - │
         ○ 1.2-22 Degree of organisation in everyday services                   - │
         ○ 1.2-23 Upgrading of small-commodity wholesale markets                - │
         ○ 1.2-24 Businesses unsuited to the district                           - │
       ▸ 1.3 Services for enterprises                   9                 ○9      │
     ▾ 2 A modern quality urban district               68  ●3 ✔1 ▣1 ▲1 ■1 ○61     │
       ▸ 2.1 Ecological environment                    22     ✔1       ■1 ○20     │
       ▾ 2.2 Infrastructure                            20  ●3       ▲1    ○16     │
         ○ 2.2-01 Metro Line 7                                                  - │
         ○ 2.2-02 Metro Line 16                                                 - │
    ▌    ○ 2.2-03 Expropriation for municipal roads                           -/8 │
         ○ 2.2-04 Xihuangchenggen South Street roadworks                        - │
         ● 2.2-05 Local-road (micro-circulation) works                        Jun │
         ● 2.2-06 Heavy and medium road repairs                             22/40 │
         ● 2.2-07 Repair of road waterlogging points                        31/56 │
         ▲ 2.2-08 Geomagnetic sensors in roads                               9/30 │
         ○ 2.2-09 District traffic monitoring and dispatch sub-centre           - │
         ○ 2.2-10 Multi-storey car parks                                      -/5 │
         ○ 2.2-11 Temporary car parks                                         -/3 │
         ○ 2.2-12 More parking in old residential compounds                  -/16 │
    ── find ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     find  道路
     as you type; Chinese, English or id  Enter goes · Esc cancels
    """#,
  ]
}
