extension DemoYear {
  /// The milestones of the function zones, with their named checkpoints; one of them is missed.
  static let projects = """
    @ 样例二 1.1-01
    03-22 stage underway
    05-24 percent 45
    08-23 percent 70
    11-15 stage reached | evidence 示例：规划文本
    @ 样例二 1.1-02
    05-24 percent 40
    09-13 percent 60 | problem 示例：数据采集晚 | next 示例：十月补齐
    12-20 stage reached
    @ 样例二 1.1-03
    05-24 percent 30
    09-13 percent 75
    12-06 stage reached
    @ 样例二 1.1-04
    06-21 percent 15 | problem 示例：编制单位刚刚确定 | next 示例：八月提交初稿
    09-13 percent 55
    12-27 percent 90 | next 示例：下年一月定稿
    @ 样例二 1.1-05
    02-25 schedule 结构封顶=04-30, 竣工=08-15, 迁入=08-31
    03-27 stage underway
    04-27 reach 结构封顶
    06-26 note 示例：内装过半
    08-13 reach 竣工
    08-30 reach 迁入 | stage reached
    09-18 close | evidence 示例：启用照片
    @ 样例二 1.1-06
    02-25 schedule 入户=03-31, 签约=06-30, 搬迁=09-30
    03-29 reach 入户 | stage underway
    06-28 reach 签约
    08-22 note 示例：过半已搬
    09-27 reach 搬迁 | stage reached
    @ 样例二 1.1-07
    02-25 schedule 成本审核=06-30, 入市=11-30
    05-30 stage underway
    06-27 reach 成本审核
    09-26 note 示例：入市材料准备
    11-28 reach 入市 | stage reached
    @ 样例二 1.1-08
    04-25 stage underway | percent 20
    06-27 percent 42
    09-26 percent 71
    12-19 percent 100
    @ 样例二 1.1-09
    02-25 schedule 方案报批=05-15, 入市=10-31
    05-30 stage underway | problem 示例：方案尚未报批 | next 示例：六月会商
    06-27 note 示例：方案修改中
    08-29 note 示例：方案再次修改
    10-10 reach 方案报批
    11-28 problem 示例：年内难以入市 | next 示例：争取下年一季度入市
    @ 样例二 1.1-10
    04-19 stage preparing
    06-27 problem 示例：开工手续待批 | next 示例：七月开工
    07-24 stage reached | note 示例：已开工
    @ 样例二 1.1-11
    05-17 stage preparing
    06-25 stage reached
    @ 样例二 1.1-15
    03-28 stage preparing
    05-28 stage reached
    06-14 close | evidence 示例：成立大会纪要
    @ 样例二 1.1-17
    02-25 schedule 二次结构=05-31, 外装=09-30, 竣工=12-15
    03-27 stage underway
    05-30 reach 二次结构
    06-28 note 示例：外装开始
    09-27 reach 外装
    12-13 reach 竣工 | stage reached
    @ 样例二 1.1-18
    04-26 percent 28
    06-28 percent 52
    09-27 percent 78
    12-18 percent 100
    @ 样例二 1.1-19
    05-31 percent 25 | problem 示例：管线改移较慢 | next 示例：七月增加作业面
    08-30 percent 68
    11-29 percent 100
    @ 样例二 1.1-21
    06-20 stage underway
    09-26 note 示例：方案比选
    11-22 stage reached
    @ 样例二 1.1-22
    04-24 stage underway
    06-24 09-12 note 示例：筹备按计划进行
    10-20 stage reached
    11-08 close | evidence 示例：活动总结
    @ 样例二 1.1-26
    07-26 stage preparing
    09-25 note 示例：前期调查
    12-24 stage reached
    @ 样例二 1.1-27
    04-25 stage preparing
    07-25 problem 示例：补偿方案未定 | next 示例：九月公示
    12-10 stage reached
    @ 样例二 1.1-33
    05-22 stage preparing
    06-26 note 示例：征求意见
    10-17 stage reached | evidence 示例：办法文本
    """
}
