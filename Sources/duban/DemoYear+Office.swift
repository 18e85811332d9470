extension DemoYear {
  /// Who leads what, how often each reports, and what is due before the year's end.
  static let office = """
    @bulk 样例一 H-01 H-03 H-07
    01-07 assign | lead 示例单位丑 | rhythm quarter
    @bulk 样例一 H-02 H-04 H-05 H-06
    01-07 assign | lead 示例单位丑
    @bulk 样例一 1.1:ongoing
    01-08 assign | lead 示例单位甲 | rhythm quarter
    @bulk 样例一 1.1:milestone
    01-08 assign | lead 示例单位甲
    @bulk 样例一 1.2:ongoing 1.3:ongoing
    01-08 assign | lead 示例单位乙 | rhythm quarter
    @bulk 样例一 2.1:ongoing
    01-09 assign | lead 示例单位丙 | rhythm quarter
    @bulk 样例一 2.1:count 2.1:milestone
    01-09 assign | lead 示例单位丙
    @bulk 样例一 2.2:ongoing
    01-09 assign | lead 示例单位丁 | rhythm quarter
    @bulk 样例一 2.2:count 2.2:milestone
    01-09 assign | lead 示例单位丁
    @bulk 样例一 2.3:ongoing 2.3:milestone
    01-10 assign | lead 示例单位戊 | rhythm quarter
    @bulk 样例一 2.4:ongoing 2.4:milestone 4.3:ongoing 4.3:milestone 4.3:count
    01-10 assign | lead 示例单位己 | rhythm quarter
    @bulk 样例一 3.1:ongoing 3.1:milestone
    01-10 assign | lead 示例单位庚 | rhythm quarter
    @bulk 样例一 3.2:ongoing 3.2:milestone 3.3:ongoing
    01-11 assign | lead 示例单位辛 | rhythm quarter
    @bulk 样例一 4.1:ongoing 4.1:milestone 4.1:count
    01-11 assign | lead 示例单位壬 | rhythm quarter
    @bulk 样例一 4.2:ongoing 4.2:milestone 4.2:count
    01-11 assign | lead 示例单位癸 | rhythm quarter
    @bulk 样例一 5.1:ongoing 5.1:milestone 5.2:ongoing 5.3:ongoing
    01-14 assign | lead 示例单位子 | rhythm quarter

    ~ 周、月报送的少数目标
    @bulk 样例一 2.1-18 2.1-19
    01-15 assign | rhythm month | person 样例三
    @ 样例一 2.2-07
    06-03 assign | rhythm week | person 样例四 | partners 示例单位戊,示例单位己
    @ 样例一 1.1-24
    05-27 assign | rhythm week | person 样例二
    07-08 assign | rhythm quarter

    ~ 早于年底到期的目标
    @ 样例一 1.1-05
    02-20 assign | due 08-31 | person 样例二 | partners 示例单位壬,示例单位丁
    @ 样例一 1.1-10
    02-20 assign | due 06-30
    @ 样例一 1.1-22
    02-20 assign | start 03-01 | due 10-31 | partners 示例单位辛
    @ 样例一 1.1-33
    02-20 assign | due 09-30
    @ 样例一 2.2-04
    02-21 assign | due 07-31 | person 样例四
    @ 样例一 2.2-07
    02-21 assign | due 08-31
    @ 样例一 3.2-09
    02-21 assign | start 03-01 | due 10-31
    @ 样例一 3.2-10
    02-21 assign | start 03-01 | due 08-31
    @ 样例一 2.2-06
    02-21 assign | person 样例四 | partners 示例单位己
    @ 样例一 4.2-03
    02-21 assign | person 样例七 | partners 示例单位丁,示例单位丙

    ~ 锁定各月；三月解锁补录一条后再锁
    @ 样例一
    02-08 lock 2013-01
    03-08 lock 2013-02
    04-10 lock 2013-03
    04-18 unlock 2013-03 | reason 示例：补录一条三月下旬的进展
    @ 样例四 2.2-06
    04-18 on 03-27 value 7 | note 示例：补录三月下旬完工的道路
    @ 样例一
    04-19 lock 2013-03

    ~ 清单以“等”结尾，年中增列一项
    @ 样例一
    05-16 add 2.2 | zh 示例：便民通道整修 | en Sample: repair of access lanes | kind count | ask advance | target 6 | \
    unit 条 | reason 示例：原清单以“等”结尾，年中增列
    @ 样例一 +2.2
    05-17 assign | lead 示例单位丁 | person 样例四
    """
}
