// Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
extension Golden {
  static let about: [String: String] = [
    "zh 80×24": #"""
     督办 · 西城区2013年重点工作                 计划日 2013-06-30 · 序时进度 49.6%
     [1总览] 2重点  3功能区  4指标  5调度  6台账
    ────────────────────────────────────────────────────────────────────────────────
     西城区2013年重点工作
     计划 xicheng-2013 · 程序 duban 0.1.0
     2013年目标 301 项；2012年数字 75 个、其他成果 46 项；工作机制 34 项

     发展战略
    ▌  服务立区
       金融强区
       文化兴区

     工作要求
       集聚带动  五大功能区组团，聚高端要素
       创新驱动  科技、文化、金融、管理创新
       统筹联动  资源融合，城建产业民生并进
       服务推动  寓发展于服务，成果惠及民生

     五个方面
       (一) 功能区与产业发展  提质增效，功能区带动升级
       (二) 现代化精品城区    生态美、设施全、运行安全
       (三) 文化软实力        传统、群众、创意文化并进
    ────────────────────────────────────────────────────────────────────────────────
     Enter 到该目标 · y 原文 · Tab 下一节 · / 查找 · q 关闭                   1/173
    """#,
    "en 80×24": #"""
     duban · Xicheng District: priorities of 2013       day 2013-06-30 · pace 49.6%
     [1overview] 2priorities  3zones  4targets  5rhythm  6ledger
    ────────────────────────────────────────────────────────────────────────────────
     Xicheng District: priorities of 2013
     plan xicheng-2013 · program duban 0.1.0
     301 goals of 2013; 75 figures and 46 other results of 2012; 34 mechanisms

     Strategies
    ▌  District founded on service
       District strong in finance
       District thriving on culture

     Requirements
       Lead by concentration  Clusters of zones that gather high-end resources
       Drive by innovation    New technology, culture, finance and management
       Move in concert        Pooled resources; city, industry, homes in step
       Push by service        Growth through service, its fruits shared by all

     Five areas of work
       1 Function zones and industry
         Quality growth, with the zones pulling industry up
       2 A modern quality urban district
    ────────────────────────────────────────────────────────────────────────────────
     Enter goal · y source · Tab section · / find · q close                   1/173
    """#,
    "zh 100×30": #"""
     督办 · 西城区2013年重点工作                                     计划日 2013-06-30 · 序时进度 49.6%
     [1总览] 2重点  3功能区  4指标  5调度  6台账
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     西城区2013年重点工作
     计划 xicheng-2013 · 程序 duban 0.1.0
     2013年目标 301 项；2012年数字 75 个、其他成果 46 项；工作机制 34 项

     发展战略
    ▌  服务立区
       金融强区
       文化兴区

     工作要求
       集聚带动  五大功能区组团，聚高端要素
       创新驱动  科技、文化、金融、管理创新
       统筹联动  资源融合，城建产业民生并进
       服务推动  寓发展于服务，成果惠及民生

     五个方面
       (一) 功能区与产业发展  提质增效，功能区带动升级
       (二) 现代化精品城区    生态美、设施全、运行安全
       (三) 文化软实力        传统、群众、创意文化并进
       (四) 社会建设与民生    民生优先，创新社会管理
       (五) 政府自身建设      为民务实清廉，依法高效

     工作机制
       周调度、月汇报、季检查                     → ○ 5.2-08 “周调度、月汇报、季检查”
       重点工作协调推进                           → ○ 5.2-07 重点工作协调机制
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     Enter 到该目标 · y 原文 · Tab 下一节 · / 查找 · q 关闭                                       1/173
    """#,
    "en 100×30": #"""
     duban · Xicheng District: priorities of 2013                           day 2013-06-30 · pace 49.6%
     [1overview] 2priorities  3zones  4targets  5rhythm  6ledger
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     Xicheng District: priorities of 2013
     plan xicheng-2013 · program duban 0.1.0
     301 goals of 2013; 75 figures and 46 other results of 2012; 34 mechanisms

     Strategies
    ▌  District founded on service
       District strong in finance
       District thriving on culture

     Requirements
       Lead by concentration  Clusters of zones that gather high-end resources
       Drive by innovation    New technology, culture, finance and management
       Move in concert        Pooled resources; city, industry, homes in step
       Push by service        Growth through service, its fruits shared by all

     Five areas of work
       1 Function zones and industry         Quality growth, with the zones pulling industry up
       2 A modern quality urban district     A green, well-equipped and safely run district
       3 Cultural soft power                 Heritage, popular and creative culture in step
       4 Social development and livelihoods  People's needs first, with new social management
       5 The government's own performance    For the people, practical, clean, lawful, efficient

     Mechanisms
       Weekly dispatch, monthly report, quarterly check
         → ○ 5.2-08 Weekly dispatch, monthly report, quarterly check
    ────────────────────────────────────────────────────────────────────────────────────────────────────
     Enter goal · y source · Tab section · / find · q close                                       1/173
    """#,
    "zh 160×50": #"""
     督办 · 西城区2013年重点工作                                                                                                 计划日 2013-06-30 · 序时进度 49.6%
     [1总览] 2重点  3功能区  4指标  5调度  6台账
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     西城区2013年重点工作
     计划 xicheng-2013 · 程序 duban 0.1.0
     2013年目标 301 项；2012年数字 75 个、其他成果 46 项；工作机制 34 项

     发展战略
    ▌  服务立区
       金融强区
       文化兴区

     工作要求
       集聚带动  五大功能区组团，聚高端要素
       创新驱动  科技、文化、金融、管理创新
       统筹联动  资源融合，城建产业民生并进
       服务推动  寓发展于服务，成果惠及民生

     五个方面
       (一) 功能区与产业发展  提质增效，功能区带动升级
       (二) 现代化精品城区    生态美、设施全、运行安全
       (三) 文化软实力        传统、群众、创意文化并进
       (四) 社会建设与民生    民生优先，创新社会管理
       (五) 政府自身建设      为民务实清廉，依法高效

     工作机制
       周调度、月汇报、季检查                     → ○ 5.2-08 “周调度、月汇报、季检查”
       重点工作协调推进                           → ○ 5.2-07 重点工作协调机制
       政府绩效考核                               → ○ 5.2-11 政府绩效考核
       行政效能监察                               → ○ 5.2-12 行政效能监察
       公务员考核                                 → ○ 5.2-02 公务员考核体系
       行政问责和监督                             → ○ 5.1-11 行政问责与监督
       决策评估和责任追究                         → ○ 5.1-12 决策评估制度
       安全责任追溯                               → ○ 2.3-10 安全责任追溯制度
       领导接访和包案                             → ○ 4.3-15 领导干部包案制度
       向人大政协通报进展                         → ○ 5.0-05 向人大政协的进展通报
       议案、提案和建议办理                       → ○ 5.0-04 议案、提案和建议
       代表委员群众列席常务会                     → ○ 5.1-04 代表委员和群众列席常务会
       公示、听证和专家咨询                       → ○ 5.1-05 社会公示
       社会和群众监督                             → ○ 5.1-14 社会和群众监督渠道
       网上权力库                                 → ○ 5.1-09 网上权力库
       “12341”服务热线                            → ○ 4.3-03 “12341”一号通热线
       三级联动                                   → ○ 4.3-04 三级联动机制
       访民情、听民意、解民难                     → ○ 4.3-05 “访民情、听民意、解民难”
       能耗强度和总量考核                         → ○ 2.1-13 能耗强度考核
       能源监测平台                               → ○ 2.1-15 能源监测平台
       市政府下达能耗指标                         → ◇ H-07 万元GDP能耗降低率
       绿色发展指标体系                           → ○ 2.1-01 绿色发展指标体系
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     Enter 到该目标 · y 原文 · Tab 下一节 · / 查找 · q 关闭                                                                                                   1/173
    """#,
    "en 160×50": #"""
     duban · Xicheng District: priorities of 2013                                                                                       day 2013-06-30 · pace 49.6%
     [1overview] 2priorities  3zones  4targets  5rhythm  6ledger
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     Xicheng District: priorities of 2013
     plan xicheng-2013 · program duban 0.1.0
     301 goals of 2013; 75 figures and 46 other results of 2012; 34 mechanisms

     Strategies
    ▌  District founded on service
       District strong in finance
       District thriving on culture

     Requirements
       Lead by concentration  Clusters of zones that gather high-end resources
       Drive by innovation    New technology, culture, finance and management
       Move in concert        Pooled resources; city, industry, homes in step
       Push by service        Growth through service, its fruits shared by all

     Five areas of work
       1 Function zones and industry         Quality growth, with the zones pulling industry up
       2 A modern quality urban district     A green, well-equipped and safely run district
       3 Cultural soft power                 Heritage, popular and creative culture in step
       4 Social development and livelihoods  People's needs first, with new social management
       5 The government's own performance    For the people, practical, clean, lawful, efficient

     Mechanisms
       Weekly dispatch, monthly report, quarterly check                         → ○ 5.2-08 Weekly dispatch, monthly report, quarterly check
       Coordination of key work                                                 → ○ 5.2-07 Coordination of key work
       Performance appraisal of the government                                  → ○ 5.2-11 Government performance appraisal rules
       Supervision of administrative efficiency                                 → ○ 5.2-12 Supervision of administrative efficiency
       Appraisal of civil servants                                              → ○ 5.2-02 Appraisal of civil servants
       Administrative accountability and supervision                            → ○ 5.1-11 Administrative accountability and supervision
       Evaluation of decisions, calling to account                              → ○ 5.1-12 Evaluation of decisions
       Tracing of responsibility for safety                                     → ○ 2.3-10 Tracing of responsibility for safety
       Leaders receive petitioners and own cases                                → ○ 4.3-15 Leaders taking charge of cases
       Progress reports to the Congress and the CPPCC                           → ○ 5.0-05 Progress reports to the Congress and the CPPCC
       Handling of motions, proposals and suggestions                           → ○ 5.0-04 Motions, proposals and suggestions
       Deputies, members and residents at meetings                              → ○ 5.1-04 Deputies, members and residents at executive meetings
       Public notice, hearings and expert advice                                → ○ 5.1-05 Public notice of decisions
       Supervision by the public                                                → ○ 5.1-14 Channels for public supervision
       Online register of powers                                                → ○ 5.1-09 Online register of powers
       “12341” service hotline                                                  → ○ 4.3-03 “12341” one-number service hotline
       Joint operation of the three levels                                      → ○ 4.3-04 Joint operation of the three levels
       Visit, listen, solve                                                     → ○ 4.3-05 “Visit, listen, solve” work
       Assessment of energy intensity and consumption                           → ○ 2.1-13 Target assessment: energy intensity
       Energy monitoring platform                                               → ○ 2.1-15 Energy monitoring platform
       Energy target handed down by the city                                    → ◇ H-07 Cut in energy use per 10,000 yuan of GDP
       Green development indicators                                             → ○ 2.1-01 Green development indicators
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
     Enter goal · y source · Tab section · / find · q close                                                                                                   1/173
    """#,
  ]
}
