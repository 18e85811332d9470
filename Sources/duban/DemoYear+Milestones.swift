extension DemoYear {
  /// The milestones of areas 2 to 5.
  static let milestones = """
    @ 样例三 2.1-01
    04-12 stage underway | percent 20
    06-21 percent 55 | note 示例：征求意见稿
    09-20 percent 80
    11-29 percent 100 | evidence 示例：定稿
    @ 样例九 2.1-01
    12-10 verify | finding agrees | note 示例：见到定稿
    @ 样例三 2.1-02
    03-15 stage preparing
    05-10 stage reached | note 示例：已启动
    @ 样例九 2.1-02
    06-19 verify | finding differs | note 示例：未见启动文件原件
    @ 样例三 2.1-02
    07-03 stage reached | evidence 示例：启动文件复印件
    @ 样例三 2.1-05
    05-31 percent 40
    09-13 percent 70
    12-06 percent 100
    @ 样例三 2.1-15
    04-11 stage preparing
    06-13 stage reached
    07-05 close | evidence 示例：平台启动记录
    @ 样例四 2.2-04
    05-16 stage preparing
    06-20 problem 示例：开工手续未齐 | next 示例：七月补齐手续
    @ 样例九 2.2-04
    06-24 override farBehind | reason 示例：调度会认定 | until 07-31
    07-16 clear
    @ 样例四 2.2-04
    08-22 stage reached | note 示例：手续齐备，已开工
    @ 样例四 2.2-09
    06-27 percent 61
    09-26 percent 82
    12-12 percent 100
    @ 样例五 2.3-01
    04-17 stage preparing
    06-19 09-11 note 示例：指标逐项讨论
    11-20 stage reached
    @ 样例五 2.3-10
    06-19 stage preparing
    09-11 stage reached
    @ 样例八 2.4-02
    03-20 stage preparing
    04-24 stage reached
    05-20 close | evidence 示例：成立文件
    @ 样例八 2.4-03
    04-24 stage preparing
    06-20 note 示例：部分街道已成立
    08-21 stage reached
    @ 样例八 2.4-04
    06-20 stage preparing
    09-25 note 示例：机制文稿修改中
    12-11 stage reached
    @ 样例五 3.1-05
    04-23 percent 25
    06-25 percent 48
    09-24 percent 66
    12-03 percent 100
    @ 样例五 3.1-08
    05-21 stage preparing
    06-25 note 示例：施工单位已确定
    09-10 stage reached
    @ 样例五 3.1-09
    05-28 percent 15 | problem 示例：设计方案反复 | next 示例：六月定稿
    @ 样例九 3.1-09
    06-03 override behind | reason 示例：方案已有定论，暂按滞后掌握 | until 08-15
    @ 样例五 3.1-09
    08-27 percent 40
    11-26 percent 75 | problem 示例：冬季停工 | next 示例：下年三月复工
    @ 样例五 3.1-12
    03-26 stage preparing
    06-25 09-24 note 示例：腾退谈判进行中
    10-29 stage reached
    @ 样例五 3.2-09
    05-23 stage underway
    06-26 note 示例：活动方案已定
    09-18 stage reached
    @ 样例五 3.2-10
    05-23 stage underway
    08-20 stage reached
    09-05 close | evidence 示例：活动总结
    @ 样例六 4.1-16
    05-15 stage preparing
    09-18 note 示例：体系试评
    12-17 stage reached
    @ 样例六 4.1-19
    03-13 stage preparing
    04-16 stage reached
    @ 样例七 4.2-14
    06-06 percent 60
    08-28 percent 100
    @ 样例七 4.2-15
    06-06 percent 35
    09-19 percent 80
    10-10 percent 72 | note 示例：复核后核减
    11-21 percent 100
    @ 样例七 4.2-16
    06-06 stage preparing
    07-30 stage reached
    @ 样例七 4.2-18
    05-09 stage underway
    09-19 note 示例：已覆盖半数街道
    10-15 stage reached
    @ 样例七 4.2-29
    05-09 percent 50
    08-29 percent 100
    @ 样例八 4.3-01
    06-18 percent 55
    09-17 percent 85
    11-12 percent 100
    @ 样例八 4.3-02
    06-18 percent 47
    09-17 percent 73
    11-26 percent 100
    @ 样例八 4.3-03
    04-10 stage preparing
    07-17 stage reached | evidence 示例：开通测试记录
    @ 样例八 4.3-04
    06-18 stage preparing
    10-22 stage reached
    @ 样例八 5.1-01
    02-26 stage underway
    03-19 stage reached
    04-03 close | evidence 示例：制度文本
    @ 样例八 5.1-02
    04-15 stage underway | percent 40
    06-17 percent 55
    08-19 percent 100
    @ 样例八 5.1-09
    05-14 stage preparing
    09-23 note 示例：权力事项梳理中
    12-05 stage reached
    """
}
