extension DemoYear {
  /// The ongoing goals that report as agreed.
  static let ongoing = """
    @ 样例二 1.1:ongoing !1.1-12 !1.1-20 !1.1-24 !1.1-25
    04-16 08-14 note 示例：按季报送，工作正常推进
    @ 样例二 1.2:ongoing !1.2-05 !1.2-14 !1.2-23
    05-15 10-16 note 示例：有序推进，无需协调事项
    @ 样例二 1.3:ongoing
    04-17 10-17 note 示例：按计划走访和服务
    @ 样例三 2.1:ongoing !2.1-18 !2.1-19
    06-13 11-14 note 示例：按计划实施
    @ 样例三 2.1-18 2.1-19
    01-30 02-27 03-28 04-28 05-30 06-27 07-30 08-29 09-27 10-30 11-28 12-27 note 示例：按月报送监测和检查情况
    @ 样例四 2.2:ongoing !2.2-18 !2.2-19
    06-20 10-16 assess onPace | note 示例：自评正常
    @ 样例五 2.3:ongoing !2.3-07
    05-22 10-23 note 示例：检查和培训按期开展
    @ 样例八 2.4:ongoing
    06-19 11-20 note 示例：各街道按月例会
    @ 样例五 3.1:ongoing !3.1-10 !3.1-13
    05-23 11-21 note 示例：项目按序推进
    @bulk 样例五 3.2:ongoing !3.2-11
    06-18 10-22 note 示例：活动按月安排开展
    @ 样例五 3.3:ongoing
    05-21 11-19 note 示例：项目跟踪服务
    @ 样例六 4.1:ongoing !4.1-20 !4.1-22
    06-19 10-16 note 示例：按学期和年度安排实施
    @ 样例七 4.2:ongoing !4.2-04 !4.2-05 !4.2-08 !4.2-21
    05-16 10-17 note 示例：按计划实施
    @ 样例八 4.3:ongoing !4.3-16
    06-18 11-19 note 示例：各社区按计划开展
    @bulk 样例八 5.1:ongoing !5.1-06
    06-17 10-21 note 示例：制度执行正常
    @ 样例八 5.2:ongoing
    05-13 11-11 note 示例：按季检查
    @ 样例八 5.3:ongoing !5.3-05
    06-14 11-15 note 示例：按季检查
    @ 样例八 5.0:ongoing
    06-21 09-20 12-20 note 示例：按期通报
    """

  /// The ongoing goals that are stuck, owe a report, or never sent one.
  static let exceptions = """
    @ 样例二 1.1-12
    04-16 08-14 note 示例：置换协议谈判
    11-13 assess onPace | evidence 示例：置换协议
    11-20 close | evidence 示例：置换协议
    @ 样例二 1.1-20
    05-29 assess farBehind | problem 示例：沿线征收未完成 | next 示例：逐户会商
    09-25 assess behind | problem 示例：剩余少量征收户 | next 示例：十一月清零
    12-25 assess behind | note 示例：主路已通
    @ 样例二 1.1-24
    05-31 06-07 06-14 note 示例：本周签约情况正常
    08-14 11-13 assess onPace | note 示例：签约过半
    @ 样例二 1.1-25
    06-05 problem 示例：三户意见不一 | next 示例：下月再次协商
    09-04 note 示例：仍在协商
    12-04 assess onPace | note 示例：已达成一致
    @ 样例二 1.2-14
    03-28 note 示例：一季度情况
    @ 样例二 1.2-23
    06-19 assess behind | problem 示例：商户疏导较慢 | next 示例：分批签约
    09-18 12-18 assess onPace | note 示例：按批次完成
    @ 样例四 2.2-18
    10-10 note 示例：首次报送，保障正常
    @ 样例四 2.2-19
    04-11 note 示例：选址完成
    @ 样例五 2.3-07
    05-22 note 示例：演练计划已定
    09-11 assess behind | problem 示例：两次演练推迟 | next 示例：十月补做
    11-06 assess onPace | note 示例：已补做
    @ 样例五 3.1-10
    06-06 problem 示例：施工影响通行 | next 示例：调整围挡
    10-24 assess onPace | note 示例：围挡已调整
    @ 样例五 3.1-13
    08-08 11-21 note 示例：会馆逐处登记
    @ 样例五 3.2-11
    03-14 note 示例：一季度活动情况
    @ 样例六 4.1-20
    06-12 assess farBehind | problem 示例：开工手续未办齐 | next 示例：三季度办齐
    09-12 assess behind | note 示例：手续基本办齐
    12-12 assess onPace | note 示例：已开工
    @ 样例六 4.1-22
    04-18 assess behind | problem 示例：设备招标推迟 | next 示例：五月重新招标
    10-16 assess onPace | note 示例：设备到位
    @ 样例七 4.2-04
    05-16 assess behind | problem 示例：周转房源不足 | next 示例：协调房源
    08-15 assess behind | note 示例：房源部分落实
    12-19 assess onPace | note 示例：房源落实
    @ 样例七 4.2-05
    06-20 problem 示例：拆建方案待审 | next 示例：八月上会
    09-19 assess behind | problem 示例：方案仍待审 | next 示例：四季度上会
    @ 样例七 4.2-08
    02-26 note 示例：主体施工
    @ 样例七 4.2-21
    07-18 10-17 note 示例：意向机构洽谈
    @ 样例八 4.3-16
    05-14 assess onPace | note 示例：逐件跟踪
    07-16 assess behind | problem 示例：三件超期 | next 示例：限期办结
    12-17 assess onPace | note 示例：全部办结
    @ 样例八 5.1-06
    03-12 note 示例：一季度未安排听证
    """

  /// A slip of the hand, taken back at once.
  static let corrections = """
    @ 样例十 2.2-10
    07-15 value 5
    @ 样例十
    07-15 undo
    """
}
