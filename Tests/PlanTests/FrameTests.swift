import GoalCore
import Testing

/// The report's frame and what it prescribes, typed from parts 二 and 三.
@Suite struct FrameTests {
  @Test func hasThreeStrategies() throws {
    let strategies = try ShippedPlan.background().frame.strategies
    #expect(strategies.map(\.title.zh) == ["服务立区", "金融强区", "文化兴区"])
    #expect(strategies.allSatisfy { $0.cite == .figure(part: 2, paragraph: 2, sentence: 1) })
  }

  @Test func hasFourRequirements() throws {
    let requirements = try ShippedPlan.background().frame.requirements
    #expect(requirements.map(\.title.zh) == ["集聚带动", "创新驱动", "统筹联动", "服务推动"])
    #expect(requirements.map(\.cite) == [4, 5, 6, 7].map { .figure(part: 2, paragraph: $0, sentence: 1) })
  }

  @Test func hasAnAimForEachArea() throws {
    let aims = try ShippedPlan.background().frame.aims
    #expect(aims.map(\.area) == ["1", "2", "3", "4", "5"])
    #expect(aims.map(\.cite) == [4, 9, 15, 20, 25].map { .figure(part: 3, paragraph: $0, sentence: 1) })
  }

  /// The part about the year before, and its eight numbered chapters.
  @Test func hasTheChaptersOfTheYearBefore() throws {
    let chapters = try ShippedPlan.background().frame.chapters
    #expect(
      chapters.map(\.title.zh) == [
        "总体情况", "功能区和产业", "城市环境", "城市功能", "文化", "公共服务", "居民生活", "社会建设", "政府自身建设",
      ])
    #expect(
      chapters.map(\.cite)
        == [1, 3, 6, 8, 10, 12, 14, 16, 18].map { .figure(part: 1, paragraph: $0, sentence: 1) })
  }

  /// The goal that sets the mechanism up, and words of the sentence.
  static let mechanisms: [(goal: String, word: String)] = [
    ("5.2-08", "周调度、月汇报、季检查"), ("5.2-07", "重点工作协调推进机制"), ("5.2-11", "政府绩效考核办法"),
    ("5.2-12", "行政效能监察"), ("5.2-02", "完善考核体系"), ("5.1-11", "行政问责和监督"), ("5.1-12", "责任追究制度"),
    ("2.3-10", "责任追溯制度"), ("4.3-15", "接访、包案"), ("5.0-05", "定期向区人大"), ("5.0-04", "议案、提案和建议"),
    ("5.1-04", "列席区政府常务会"), ("5.1-05", "听证和专家咨询"), ("5.1-14", "群众监督渠道"), ("5.1-09", "网上权力库"),
    ("4.3-03", "12341"), ("4.3-04", "三级联动运行机制"), ("4.3-05", "访民情"), ("2.1-13", "能耗强度"),
    ("2.1-15", "能源监测平台"), ("H-07", "市政府下达指标"), ("2.1-01", "绿色发展指标体系"), ("2.3-01", "安全运行指标体系"),
    ("4.1-16", "绩效考评体系"), ("1.3-02", "全过程服务"), ("3.1-01", "区名城委"), ("2.4-09", "联席会议"),
    ("2.4-02", "综合执法管理委员会"), ("5.3-06", "审计问责"),
  ]

  /// Those of no goal: paragraphs of parts 二 and 一.
  static let others: [(part: Int, paragraph: Int, sentence: Int, word: String)] = [
    (2, 6, 4, "项目投入时序"), (2, 1, 4, "中期评估"), (1, 19, 5, "重大项目和重点工作的监督检查"), (1, 19, 2, "日常量化考核"),
    (1, 11, 5, "统计监测指标体系"),
  ]

  @Test func hasThe34Mechanisms() throws {
    let mechanisms = try ShippedPlan.background().mechanisms
    #expect(mechanisms.count == 34)
    #expect(mechanisms.prefix(29).map(\.goal) == Self.mechanisms.map(\.goal))
    #expect(mechanisms.suffix(5).map(\.goal) == [nil, nil, nil, nil, nil])
    #expect(
      mechanisms.suffix(5).map(\.cite)
        == Self.others.map { .figure(part: $0.part, paragraph: $0.paragraph, sentence: $0.sentence) })
    #expect(Set(mechanisms.map(\.title.zh)).count == 34)
    #expect(Set(mechanisms.map(\.title.en)).count == 34)
  }

  /// A mechanism stands where the goal that sets it up stands.
  @Test func mechanismsAreCitedAsTheirGoals() throws {
    let goals = try ShippedPlan.goals()
    for mechanism in try ShippedPlan.background().mechanisms {
      guard let goal = mechanism.goal else { continue }
      #expect(goals[goal]?.cite == mechanism.cite, "\(mechanism.title.zh)")
    }
  }
}
