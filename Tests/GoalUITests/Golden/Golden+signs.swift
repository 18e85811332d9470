// Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
extension Golden {
  static let signs: [String: String] = [
    "en 80×24 detail ascii": #"""
     duban . Xicheng District: priorities of 2013       day 2013-06-30 . pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    --------------------------------------------------------------------------------
     2.2-06 Heavy and medium road repairs                                 o on pace
     asks to carry out . target 40 roads . 2012 59 roads . one road under heavy or
     medium repair; no completion asked
     ######################..................  55%
     22/40 = 55%, pace 49.6%, ahead by 5.4 points > on pace
     needs 3.0 roads a month (18 roads / 184 days x 365/12)
     44 roads by year end (22 roads / 49.6%)
     worsens in 57 days without a report (asked day by day)

          40|                                                ............
            |                                    ............
            |                        =====#......
            |            ......._____######
           0|....===============###########
            ++----+----+----+----+----+----+----+----+----+----+----+----
             Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec
     light   o    o    !    !    o    o
     reports 1         1    1    1    1
                                                                                   v
    --------------------------------------------------------------------------------
                   Esc back  + add  - less  = value  n note  a acts  u undo  ? help
    """#,
    "en 80×24 detail unambiguous": #"""
     duban . Xicheng District: priorities of 2013       day 2013-06-30 . pace 49.6%
      1overview [2priorities] 3zones  4targets  5rhythm  6ledger
    --------------------------------------------------------------------------------
     2.2-06 Heavy and medium road repairs                                 o on pace
     asks to carry out . target 40 roads . 2012 59 roads . one road under heavy or
     medium repair; no completion asked
     ######################░░░░░░░░░░░░░░░░░░  55%
     22/40 = 55%, pace 49.6%, ahead by 5.4 points > on pace
     needs 3.0 roads a month (18 roads / 184 days x 365/12)
     44 roads by year end (22 roads / 49.6%)
     worsens in 57 days without a report (asked day by day)

          40|                                                ............
            |                                    ............
            |                        =====#......
            |            ......._____######
           0|....===============###########
            ++----+----+----+----+----+----+----+----+----+----+----+----
             Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec
     light   o    o    !    !    o    o
     reports 1         1    1    1    1
                                                                                   v
    --------------------------------------------------------------------------------
                   Esc back  + add  - less  = value  n note  a acts  u undo  ? help
    """#,
    "en 80×24 overview ascii": #"""
     duban . Xicheng District: priorities of 2013       day 2013-06-30 . pace 49.6%
     [1overview] 2priorities  3zones  4targets  5rhythm  6ledger
    --------------------------------------------------------------------------------
    >All goals                                          301  o8 *1 x1 !4 #1 -285 ?1
     oo*x!#-----------------------------------------------------------------------?
     Headline indicators                                         2012 target actual
       ! H-01   Growth of gross regional product     ##########    9%     9%  ~8.8%
       - H-02   Growth of district public budget re...          10.5%     9%      -
       - H-03   Growth of residents' disposable inc...            11%     9%      -
       - H-04   Growth of retail sales of consumer ...            11%    10%      -
       o H-05   Registered unemployment rate                    0.94%   <=2%   1.1%
       o H-06   Re-employment rate of the registere. #######... 72.6%  >=60% 44.98%
       ? H-07   Cut in energy use per 10,000 yuan o...          3.89%      ?      -
     Five areas of work
       1 Function zones and industry                     67  o2       !1    -64
       2 A modern quality urban district                 68  o3 *1 x1 !1 #1 -61
       3 Cultural soft power                             37                 -37
       4 Social development and livelihoods              82  o1       !1    -80
       5 The government's own performance                40                 -40
     Five function zones
       Financial Street                                  15  o1       !1    -13
     #Green space !Growth of gross regional product !Huajia project: relocation of.
    ------------------------------------------------------------------------ 1/24 --
                               Enter open  l unfold  / find  d day  p print  ? help
    """#,
    "en 80×24 overview unambiguous": #"""
     duban . Xicheng District: priorities of 2013       day 2013-06-30 . pace 49.6%
     [1overview] 2priorities  3zones  4targets  5rhythm  6ledger
    --------------------------------------------------------------------------------
    >All goals                                          301  o8 *1 x1 !4 #1 -285 ?1
     oo*x!#-----------------------------------------------------------------------?
     Headline indicators                                         2012 target actual
       ! H-01   Growth of gross regional product     ##########    9%     9%  ~8.8%
       - H-02   Growth of district public budget re...          10.5%     9%      -
       - H-03   Growth of residents' disposable inc...            11%     9%      -
       - H-04   Growth of retail sales of consumer ...            11%    10%      -
       o H-05   Registered unemployment rate                    0.94%   <=2%   1.1%
       o H-06   Re-employment rate of the registere. #######░░░ 72.6%  >=60% 44.98%
       ? H-07   Cut in energy use per 10,000 yuan o...          3.89%      ?      -
     Five areas of work
       1 Function zones and industry                     67  o2       !1    -64
       2 A modern quality urban district                 68  o3 *1 x1 !1 #1 -61
       3 Cultural soft power                             37                 -37
       4 Social development and livelihoods              82  o1       !1    -80
       5 The government's own performance                40                 -40
     Five function zones
       Financial Street                                  15  o1       !1    -13
     #Green space !Growth of gross regional product !Huajia project: relocation of.
    ------------------------------------------------------------------------ 1/24 --
                               Enter open  l unfold  / find  d day  p print  ? help
    """#,
    "zh 80×24 detail ascii": #"""
     督办 . 西城区2013年重点工作                 计划日 2013-06-30 . 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    --------------------------------------------------------------------------------
     2.2-06 道路大中修                                                       o 正常
     要求 实施 . 目标 40 条 . 上年 59 条 . 一条实施大中修的道路，未要求完工
     ######################..................  55%
     22/40 = 55%，序时进度 49.6%，超前 5.4 个百分点 > 正常
     每月尚需 3.0 条（18 条 / 184 天 x 365/12）
     预计年末 44 条（22 条 / 49.6%）
     不再报送则57天后降灯（逐日推算）

       40|                                                ............
         |                                    ............
         |                        =====#......
         |            ......._____######
        0|....===============###########
         ++----+----+----+----+----+----+----+----+----+----+----+----
          1月  2月  3月  4月  5月  6月  7月  8月  9月  10月 11月 12月
     灯   o    o    !    !    o    o
     报   1         1    1    1    1

     牵头 市政市容委 . 配合 交通支队 . 责任人 王强 . 每月报送 . 三(二)二 第3句     v
    --------------------------------------------------------------------------------
                       Esc 返回  + 增  - 减  = 填数  n 说明  a 督办  u 撤销  ? 帮助
    """#,
    "zh 80×24 detail unambiguous": #"""
     督办 . 西城区2013年重点工作                 计划日 2013-06-30 . 序时进度 49.6%
      1总览 [2重点] 3功能区  4指标  5调度  6台账
    --------------------------------------------------------------------------------
     2.2-06 道路大中修                                                       o 正常
     要求 实施 . 目标 40 条 . 上年 59 条 . 一条实施大中修的道路，未要求完工
     ######################░░░░░░░░░░░░░░░░░░  55%
     22/40 = 55%，序时进度 49.6%，超前 5.4 个百分点 > 正常
     每月尚需 3.0 条（18 条 / 184 天 x 365/12）
     预计年末 44 条（22 条 / 49.6%）
     不再报送则57天后降灯（逐日推算）

       40|                                                ............
         |                                    ............
         |                        =====#......
         |            ......._____######
        0|....===============###########
         ++----+----+----+----+----+----+----+----+----+----+----+----
          1月  2月  3月  4月  5月  6月  7月  8月  9月  10月 11月 12月
     灯   o    o    !    !    o    o
     报   1         1    1    1    1

     牵头 市政市容委 . 配合 交通支队 . 责任人 王强 . 每月报送 . 三(二)二 第3句     v
    --------------------------------------------------------------------------------
                       Esc 返回  + 增  - 减  = 填数  n 说明  a 督办  u 撤销  ? 帮助
    """#,
    "zh 80×24 overview ascii": #"""
     督办 . 西城区2013年重点工作                 计划日 2013-06-30 . 序时进度 49.6%
     [1总览] 2重点  3功能区  4指标  5调度  6台账
    --------------------------------------------------------------------------------
    >全部目标                                           301  o8 *1 x1 !4 #1 -285 ?1
     oo*x!#-----------------------------------------------------------------------?
     主要预期目标                                                 2012  目标   实际
       ! H-01   地区生产总值增速                      ##########    9%    9%  ~8.8%
       - H-02   区级公共财政预算收入增速                         10.5%    9%      -
       - H-03   居民人均可支配收入增速                             11%    9%      -
       - H-04   社会消费品零售额增速                               11%   10%      -
       o H-05   登记失业率                                       0.94%  <=2%   1.1%
       o H-06   登记失业人员就业率                    #######... 72.6% >=60% 44.98%
       ? H-07   万元GDP能耗降低率                                3.89%     ?      -
     五个方面
       (一) 功能区与产业发展                             67  o2       !1    -64
       (二) 现代化精品城区                               68  o3 *1 x1 !1 #1 -61
       (三) 文化软实力                                   37                 -37
       (四) 社会建设与民生                               82  o1       !1    -80
       (五) 政府自身建设                                 40                 -40
     五大功能区
       金融街                                            15  o1       !1    -13
     #绿地 !地区生产总值增速 !华嘉项目搬迁 !地磁感应装置 !学校翻建
    ------------------------------------------------------------------------ 1/24 --
                                 Enter 打开  l 展开  / 查找  d 日期  p 打印  ? 帮助
    """#,
    "zh 80×24 overview unambiguous": #"""
     督办 . 西城区2013年重点工作                 计划日 2013-06-30 . 序时进度 49.6%
     [1总览] 2重点  3功能区  4指标  5调度  6台账
    --------------------------------------------------------------------------------
    >全部目标                                           301  o8 *1 x1 !4 #1 -285 ?1
     oo*x!#-----------------------------------------------------------------------?
     主要预期目标                                                 2012  目标   实际
       ! H-01   地区生产总值增速                      ##########    9%    9%  ~8.8%
       - H-02   区级公共财政预算收入增速                         10.5%    9%      -
       - H-03   居民人均可支配收入增速                             11%    9%      -
       - H-04   社会消费品零售额增速                               11%   10%      -
       o H-05   登记失业率                                       0.94%  <=2%   1.1%
       o H-06   登记失业人员就业率                    #######░░░ 72.6% >=60% 44.98%
       ? H-07   万元GDP能耗降低率                                3.89%     ?      -
     五个方面
       (一) 功能区与产业发展                             67  o2       !1    -64
       (二) 现代化精品城区                               68  o3 *1 x1 !1 #1 -61
       (三) 文化软实力                                   37                 -37
       (四) 社会建设与民生                               82  o1       !1    -80
       (五) 政府自身建设                                 40                 -40
     五大功能区
       金融街                                            15  o1       !1    -13
     #绿地 !地区生产总值增速 !华嘉项目搬迁 !地磁感应装置 !学校翻建
    ------------------------------------------------------------------------ 1/24 --
                                 Enter 打开  l 展开  / 查找  d 日期  p 打印  ? 帮助
    """#,
  ]
}
