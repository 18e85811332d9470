extension DemoYear {
  /// The seven headline indicators; H-01 to H-03 end in the published outcome.
  static let headline = """
    @ 样例九 H-01
    04-22 value 8.6 | estimate | note 示例：一季度初步数
    07-19 value 9.1 | estimate | note 示例：上半年初步数
    10-21 value 9.2 | estimate | note 示例：前三季度初步数
    12-31 value 9 | estimate | note 示例：全年预计增长约9%
    @ 样例九 H-02
    02-22 value 8.1 | estimate
    03-25 value 9.4 | estimate
    04-24 value 9.8 | estimate
    05-24 value 9.6 | estimate
    06-25 value 10.1 | estimate | note 示例：上半年快报数
    07-25 value 10.4 | estimate
    08-26 value 10.2 | estimate
    09-25 value 10.3 | estimate
    11-25 value 10.4 | estimate
    12-31 value 10.6 | note 示例：全年增长10.6%
    @ 样例九 H-03
    04-25 value 9.2 | estimate | note 示例：一季度抽样推算
    07-24 value 9.4 | estimate | note 示例：上半年抽样推算
    10-24 value 9.1 | estimate
    12-31 value 9 | estimate | note 示例：全年预计增长约9%
    @ 样例九 H-04
    02-25 value 9.6
    04-18 value 9.1
    06-20 value 8.8 | problem 示例：部分商圈客流低于预期 | next 示例：七月组织促消费活动
    08-22 value 9.0 | problem 示例：增速回升较慢 | next 示例：跟踪重点企业
    09-23 value 9.1
    11-20 value 9.2
    12-31 value 9.3 | estimate | note 示例：全年预计增长9.3%
    @ 样例七 H-05
    01-31 value 0.97
    02-28 value 0.99
    03-29 value 1.02
    04-28 value 1.01
    05-31 value 0.99
    06-28 value 0.98 | note 示例：应届生登记尚未开始
    07-31 value 1.06
    08-30 value 1.08
    09-27 value 1.04
    10-31 value 1.01
    11-29 value 0.98
    12-31 value 0.96
    @ 样例七 H-06
    03-29 value 14.2 | problem 示例：年初登记人员集中 | next 示例：四月增加招聘场次
    04-26 value 22.4
    05-31 value 27.5
    06-28 value 31.2 | note 示例：上半年累计
    08-30 value 41.6
    09-27 value 46.1
    10-31 value 52.4
    11-29 value 57.3
    12-31 value 63.1 | note 示例：全年累计
    @ 样例三 H-07
    04-26 value 2.6 | estimate | note 示例：一季度测算，目标尚未下达
    06-26 note 示例：等待上级下达年度目标
    07-08 retarget 3.5 | reason 示例：上级下达年度目标 | document 示例文〔2013〕1号
    07-22 value 3.3 | estimate | note 示例：上半年测算
    10-23 value 3.6 | estimate
    12-31 value 3.7 | note 示例：全年测算
    """
}
