extension DemoYear {
  /// The nineteen counts, and the one added beside an open list.
  static let counts = """
    @ 样例三 2.1-06
    03-28 value 1.2 | note 示例：春季植树
    04-26 value 6.5
    06-27 value 12.3 | note 示例：上半年建成绿地
    09-26 value 17.9
    11-29 value 20.44 | evidence 示例：验收记录一
    @ 样例三 2.1-07
    05-30 value 6000
    06-27 value 11000 | problem 示例：部分屋顶荷载需复核 | next 示例：七月完成复核
    08-29 value 19000
    09-26 value 24000
    11-28 value 30500
    @ 样例三 2.1-08
    04-25 value 900
    06-26 value 2600
    09-26 value 3500
    12-05 value 5100 | note 示例：全部完工
    @ 样例三 2.1-10
    06-26 value 2 | problem 示例：两条胡同施工协调较慢 | next 示例：七月召开协调会
    09-26 value 4 | problem 示例：进度仍慢 | next 示例：增加一支队伍
    11-28 value 7
    12-27 value 8
    12-30 close | evidence 示例：八条验收单 | reason 示例：其余两条列入下年继续
    @ 样例三 2.1-12
    03-28 add 8
    04-25 add 7
    06-27 add 15
    08-22 add 14
    09-12 add 8 | note 示例：52个小区全部达标
    09-24 close | evidence 示例：达标名单和照片
    @ 样例三 2.1-20
    02-28 schedule 3000=06-30, 9000=09-30, 17000=11-15
    05-30 value 1800
    06-27 value 3200 | note 示例：完成首批改造
    09-26 value 6500 | problem 示例：设备到货晚 | next 示例：十月集中安装
    10-24 value 12800
    11-14 value 17350 | evidence 示例：供暖前验收单
    @ 样例四 2.2-03
    06-20 value 1 | problem 示例：两处征拆谈判未达成 | next 示例：逐户会商，七月底前再报
    07-25 value 2
    09-26 value 4
    11-21 value 6
    12-26 value 7 | problem 示例：一处剩余签约户 | next 示例：下年一季度完成
    @ 样例四 2.2-06
    02-27 value 3
    03-20 add 2
    04-25 add 4 | note 示例：四条道路完工
    05-30 add 6
    06-13 add 4
    06-27 add 1 | note 示例：一条道路完工
    07-25 add 6
    08-29 add 4
    09-26 add 2
    10-24 add 3
    11-21 add 3 | evidence 示例：四十条验收汇总
    12-06 close | evidence 示例：四十条验收汇总
    @ 样例四 2.2-07
    04-25 value 9
    05-30 value 16
    06-07 add 5
    06-14 add 4
    06-21 add 3
    06-28 add 3 | note 示例：汛前整修三十一处
    07-12 add 6
    07-26 add 7
    08-09 add 6
    08-23 add 6
    @ 样例九 2.2-07
    09-10 verify | finding agrees | note 示例：抽查六处，与报送一致
    @ 样例四 2.2-07
    09-13 close | evidence 示例：五十六处完工单
    @ 样例四 2.2-08
    05-30 value 5
    06-27 value 9 | problem 示例：路面施工未结束 | next 示例：随道路完工安装
    08-29 value 17
    09-26 value 21
    11-28 value 30
    @ 样例四 2.2-10
    05-23 note 示例：五处均已办理手续，尚无建成
    09-12 value 2
    11-28 value 3
    12-26 value 4 | problem 示例：一处设备调试未完 | next 示例：下年一月交付
    @ 样例四 2.2-11
    04-25 value 1
    06-06 value 3 | note 示例：三处启用
    06-18 close | evidence 示例：启用照片
    @ 样例九 2.2-11
    07-16 reopen | reason 示例：检查时一处未开放
    @ 样例四 2.2-11
    07-17 value 2 | note 示例：一处停用整改
    08-28 value 3
    09-10 close | evidence 示例：复查记录
    @ 样例四 2.2-12
    06-27 value 2 | problem 示例：小区用地尚未落实 | next 示例：八月确定点位
    08-29 value 6
    09-26 value 9
    11-28 value 13
    12-27 value 16
    @ 样例四 2.2-20
    04-25 value 8
    06-27 value 24
    09-26 value 39
    12-12 value 48
    @ 样例四 +2.2
    06-27 value 3
    09-26 value 5
    11-28 value 6
    @ 样例六 4.1-08
    03-21 value 3
    04-25 value 8 | note 示例：八个工作室挂牌
    @ 样例九 4.1-08
    06-05 verify | finding agrees | note 示例：查看挂牌名单，一致
    @ 样例六 4.1-08
    09-11 close | evidence 示例：挂牌名单
    @ 样例六 4.1-11
    02-28 schedule 1=06-30, 7=08-31
    06-26 value 1
    07-24 value 3
    08-28 value 7 | note 示例：暑期七所完工
    10-30 value 8
    12-18 value 9
    @ 样例六 4.1-12
    06-26 value 2
    09-11 value 3
    12-13 value 5
    @ 样例七 4.2-03
    03-28 value 120000
    05-30 value 310000
    06-27 value 420000 | note 示例：上半年开工面积完成近半
    08-29 value 610000
    09-24 value 700000
    @ 样例九 4.2-03
    09-26 verify | value 560000 | finding differs | note 示例：一处尚未验收，核减面积
    @ 样例七 4.2-03
    10-25 value 760000 | note 示例：补验收后重新填报
    12-20 value 905000
    @ 样例八 4.3-11
    03-14 note 示例：创建方案已印发
    08-15 value 12
    09-17 value 20 | problem 示例：部分社区材料不全 | next 示例：十月集中指导
    11-13 value 44
    12-20 value 59
    """
}
