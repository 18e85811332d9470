// Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
extension Golden {
  static let before: [String: String] = [
    "zh 80×24": #"""
     督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
     [1总览] 2重点  3功能区  4指标  5调度  6台账
    ────────────────────────────────────────────────────────────────────────────────
     2012年 · 功能区和产业
       月坛南街项目入市                   金融街  → ○ 1.1-10 月坛项目公建
       金融街竣工项目                       7 个
    ▌  金融街新增建筑面积           51.7万平方米
       企业资源置换合作备忘录             金融街  → ○ 1.1-12 三里河北街甲1号等置换
       引进机构                            70 家  → ○ 1.2-01 国内外知名金融机构入驻
                                                  相关 ○ 1.2-02 大型企业总部入驻
       金融街20周年系列活动               金融街
       金融街品牌影响力提升               金融街
       杨梅竹斜街修缮试点           大栅栏琉璃厂  → ○ 3.1-11 杨梅竹斜街等修缮试点
       环境品质改善                 什刹海阜景街  → ○ 1.1-34 什刹海开放式景区
       金融业占地区生产总值比重            约40%  相关 ○ 1.2-01 国内外知名金融机构…

     2012年 · 城市环境
       “文道”论证和街巷整治                       → ○ 3.1-07 “文道”

     2012年 · 城市功能
       大中修道路                          59 条  → ● 2.2-06 道路大中修  22/40

    ────────────────────────────────────────────────────────────────────────────────
     /街  Enter 到该目标 · y 原文 · Tab 下一节 · / 查找 · q 关闭               3/18
    """#,
    "en 80×24": #"""
     duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
     [1overview] 2priorities  3zones  4targets  5rhythm  6ledger
    ────────────────────────────────────────────────────────────────────────────────
     2012 · Function zones and industry
       Yuetan South Street project sold on the market         Financial Street
         → ○ 1.1-10 Yuetan project: public buildings
       Financial Street: projects completed                         7 projects
    ▌  Financial Street: floor area added                           517,000 m²
       Resource-swap memoranda with enterprises               Financial Street
         → ○ 1.1-12 Resource swaps such as No. A1 Sanlihe North Street
       Institutions brought in                                 70 institutions
         → ○ 1.2-01 Well-known Chinese and foreign financial institutions
         also ○ 1.2-02 Headquarters of large enterprises
       Events of the 20th anniversary, first Forum included   Financial Street
       Brand influence raised                                 Financial Street
       Yangmeizhu Xiejie conservation pilot advancing      Dashilar-Liulichang
         → ○ 3.1-11 Conservation pilots such as Yangmeizhu Xiejie
       Environment improved                                Shichahai-Fujing S…
         → ○ 1.1-34 Shichahai as an open scenic area
       Finance as a share of gross regional product                  about 40%
         also ○ 1.2-01 Well-known Chinese and foreign financial institutions

    ────────────────────────────────────────────────────────────────────────────────
     /街  Enter goal · y source · Tab section · / find · q close               3/18
    """#,
    "zh 100×30": #"""
     督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
     [1总览] 2重点  3功能区  4指标  5调度  6台账
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     2012年 · 功能区和产业
       月坛南街项目入市                   金融街  → ○ 1.1-10 月坛项目公建
       金融街竣工项目                       7 个
    ▌  金融街新增建筑面积           51.7万平方米
       企业资源置换合作备忘录             金融街  → ○ 1.1-12 三里河北街甲1号等置换
       引进机构                            70 家  → ○ 1.2-01 国内外知名金融机构入驻
                                                  相关 ○ 1.2-02 大型企业总部入驻
       金融街20周年系列活动               金融街
       金融街品牌影响力提升               金融街
       杨梅竹斜街修缮试点           大栅栏琉璃厂  → ○ 3.1-11 杨梅竹斜街等修缮试点
       环境品质改善                 什刹海阜景街  → ○ 1.1-34 什刹海开放式景区
       金融业占地区生产总值比重            约40%  相关 ○ 1.2-01 国内外知名金融机构入驻

     2012年 · 城市环境
       “文道”论证和街巷整治                       → ○ 3.1-07 “文道”

     2012年 · 城市功能
       大中修道路                          59 条  → ● 2.2-06 道路大中修  22/40

     2012年 · 文化
       “一街一品”群众活动                         → ○ 3.2-08 “一街一品”模式

     2012年 · 公共服务
       街道人口和家庭服务中心               2 个  相关 ○ 4.1-25 人口计生服务体系

    ────────────────────────────────────────────────────────────────────────────────────────────────────
     /街  Enter 到该目标 · y 原文 · Tab 下一节 · / 查找 · q 关闭                                   3/18
    """#,
    "en 100×30": #"""
     duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
     [1overview] 2priorities  3zones  4targets  5rhythm  6ledger
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     2012 · Function zones and industry
       Yuetan South Street project sold on the market         Financial Street
         → ○ 1.1-10 Yuetan project: public buildings
       Financial Street: projects completed                         7 projects
    ▌  Financial Street: floor area added                           517,000 m²
       Resource-swap memoranda with enterprises               Financial Street
         → ○ 1.1-12 Resource swaps such as No. A1 Sanlihe North Street
       Institutions brought in                                 70 institutions
         → ○ 1.2-01 Well-known Chinese and foreign financial institutions
         also ○ 1.2-02 Headquarters of large enterprises
       Events of the 20th anniversary, first Forum included   Financial Street
       Brand influence raised                                 Financial Street
       Yangmeizhu Xiejie conservation pilot advancing      Dashilar-Liulichang
         → ○ 3.1-11 Conservation pilots such as Yangmeizhu Xiejie
       Environment improved                                Shichahai-Fujing S…
         → ○ 1.1-34 Shichahai as an open scenic area
       Finance as a share of gross regional product                  about 40%
         also ○ 1.2-01 Well-known Chinese and foreign financial institutions

     2012 · The look of the city
       “Culture Way”: studies done, some lanes improved
         → ○ 3.1-07 “Culture Way”

     2012 · How the city works
       Roads with heavy or medium repairs                             59 roads
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     /街  Enter goal · y source · Tab section · / find · q close                                   3/18
    """#,
    "zh 160×50": #"""
     督办 · 西城区2013年重点工作                                                                                                 计划日 2013-06-30 · 序时进度 49.6%
     [1总览] 2重点  3功能区  4指标  5调度  6台账
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     2012年 · 功能区和产业
       月坛南街项目入市                   金融街  → ○ 1.1-10 月坛项目公建
       金融街竣工项目                       7 个
    ▌  金融街新增建筑面积           51.7万平方米
       企业资源置换合作备忘录             金融街  → ○ 1.1-12 三里河北街甲1号等置换
       引进机构                            70 家  → ○ 1.2-01 国内外知名金融机构入驻
                                                  相关 ○ 1.2-02 大型企业总部入驻
       金融街20周年系列活动               金融街
       金融街品牌影响力提升               金融街
       杨梅竹斜街修缮试点           大栅栏琉璃厂  → ○ 3.1-11 杨梅竹斜街等修缮试点
       环境品质改善                 什刹海阜景街  → ○ 1.1-34 什刹海开放式景区
       金融业占地区生产总值比重            约40%  相关 ○ 1.2-01 国内外知名金融机构入驻

     2012年 · 城市环境
       “文道”论证和街巷整治                       → ○ 3.1-07 “文道”

     2012年 · 城市功能
       大中修道路                          59 条  → ● 2.2-06 道路大中修  22/40

     2012年 · 文化
       “一街一品”群众活动                         → ○ 3.2-08 “一街一品”模式

     2012年 · 公共服务
       街道人口和家庭服务中心               2 个  相关 ○ 4.1-25 人口计生服务体系

     2012年 · 居民生活
       街道就业援助中心                     6 个  相关 ○ 4.2-11 就业服务

     2012年 · 社会建设
       街道指挥分中心                      10 个  → ○ 4.3-02 街道社会服务管理指挥中心
       街道统筹、协管员管理意见                   → ○ 2.4-07 街道统筹作用














    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     /街  Enter 到该目标 · y 原文 · Tab 下一节 · / 查找 · q 关闭                                                                                               3/18
    """#,
    "en 160×50": #"""
     duban · Xicheng District: priorities of 2013                                                                                       day 2013-06-30 · pace 49.6%
     [1overview] 2priorities  3zones  4targets  5rhythm  6ledger
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     2012 · Function zones and industry
       Yuetan South Street project sold on the market         Financial Street  → ○ 1.1-10 Yuetan project: public buildings
       Financial Street: projects completed                         7 projects
    ▌  Financial Street: floor area added                           517,000 m²
       Resource-swap memoranda with enterprises               Financial Street  → ○ 1.1-12 Resource swaps such as No. A1 Sanlihe North Street
       Institutions brought in                                 70 institutions  → ○ 1.2-01 Well-known Chinese and foreign financial institutions
                                                                                also ○ 1.2-02 Headquarters of large enterprises
       Events of the 20th anniversary, first Forum included   Financial Street
       Brand influence raised                                 Financial Street
       Yangmeizhu Xiejie conservation pilot advancing      Dashilar-Liulichang  → ○ 3.1-11 Conservation pilots such as Yangmeizhu Xiejie
       Environment improved                                Shichahai-Fujing S…  → ○ 1.1-34 Shichahai as an open scenic area
       Finance as a share of gross regional product                  about 40%  also ○ 1.2-01 Well-known Chinese and foreign financial institutions

     2012 · The look of the city
       “Culture Way”: studies done, some lanes improved                         → ○ 3.1-07 “Culture Way”

     2012 · How the city works
       Roads with heavy or medium repairs                             59 roads  → ● 2.2-06 Heavy and medium road repairs  22/40

     2012 · Culture
       “One sub-district, one brand” held widely                                → ○ 3.2-08 “One sub-district, one brand” model

     2012 · Public services
       Population and family centres of sub-districts                2 centres  also ○ 4.1-25 Population and family-planning services

     2012 · Residents' lives
       Employment aid centres of the sub-districts                   6 centres  also ○ 4.2-11 Employment services

     2012 · Social management
       Command sub-centres of the sub-districts                 10 sub-centres  → ○ 4.3-02 Social service command centres of the sub-districts
       Rules on sub-district coordination and assistants                        → ○ 2.4-07 Sub-districts coordinating their own areas














    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     /街  Enter goal · y source · Tab section · / find · q close                                                                                               3/18
    """#,
  ]
}
