import GoalCore

/// A goal with a number: what the report states, in the unit staff count in.
struct Quantified: Sendable {
  let id: String
  let kind: Kind
  /// Decimal as in JSON; nil where the city sets the target.
  let target: String?
  let unit: String
  let step: String

  init(_ id: String, _ kind: Kind, _ target: String?, _ unit: String, step: String) {
    (self.id, self.kind, self.target, self.unit, self.step) = (id, kind, target, unit, step)
  }

  static let all: [Quantified] = [
    Quantified("H-01", .growth, "9", "%", step: "0.1"),
    Quantified("H-02", .growth, "9", "%", step: "0.1"),
    Quantified("H-03", .growth, "9", "%", step: "0.1"),
    Quantified("H-04", .growth, "10", "%", step: "0.1"),
    Quantified("H-05", .ceiling, "2", "%", step: "0.1"),
    Quantified("H-06", .floor, "60", "%", step: "0.1"),
    Quantified("H-07", .delegated, nil, "%", step: "0.1"),
    Quantified("2.1-06", .count, "20.44", "公顷", step: "0.1"),
    Quantified("2.1-07", .count, "30000", "平方米", step: "100"),
    Quantified("2.1-08", .count, "5000", "延长米", step: "10"),
    Quantified("2.1-10", .count, "10", "条", step: "1"),
    Quantified("2.1-12", .count, "52", "个", step: "1"),
    Quantified("2.1-20", .count, "17000", "户", step: "100"),
    Quantified("2.2-03", .count, "8", "条", step: "1"),
    Quantified("2.2-06", .count, "40", "条", step: "1"),
    Quantified("2.2-07", .count, "56", "处", step: "1"),
    Quantified("2.2-08", .count, "30", "条", step: "1"),
    Quantified("2.2-10", .count, "5", "个", step: "1"),
    Quantified("2.2-11", .count, "3", "个", step: "1"),
    Quantified("2.2-12", .count, "16", "个", step: "1"),
    Quantified("2.2-20", .count, "48", "条", step: "1"),
    Quantified("4.1-08", .count, "8", "个", step: "1"),
    Quantified("4.1-11", .count, "9", "所", step: "1"),
    Quantified("4.1-12", .count, "5", "所", step: "1"),
    Quantified("4.2-03", .count, "900000", "平方米", step: "1000"),
    Quantified("4.3-11", .count, "59", "个", step: "1"),
  ]
}

/// A 2012 figure and the goal it is read beside.
struct Before: Sendable {
  let figure: String
  let goal: String
  let relation: Baseline.Relation
  let value: String
  let unit: String
  let note: Note
  /// Paragraph of part 一 and sentence.
  let paragraph: Int
  let sentence: Int
  /// The number as the report writes it, with the word that stands beside it.
  let written: String

  enum Note { case exact, estimate, more }

  init(
    _ figure: String, _ goal: String, _ relation: Baseline.Relation, _ value: String, _ unit: String,
    _ note: Note = .exact, at place: (Int, Int), _ written: String
  ) {
    (self.figure, self.goal, self.relation) = (figure, goal, relation)
    (self.value, self.unit, self.note) = (value, unit, note)
    (paragraph, sentence, self.written) = (place.0, place.1, written)
  }

  static let all: [Before] = [
    Before("B-01", "H-01", .level, "2509", "亿元", .estimate, at: (1, 2), "2509亿元"),
    Before("B-02", "H-01", .same, "9", "%", .estimate, at: (1, 2), "增长9%"),
    Before("B-05", "H-02", .level, "309.1", "亿元", at: (1, 4), "完成309.1亿元"),
    Before("B-06", "H-02", .same, "10.5", "%", at: (1, 4), "增长10.5%"),
    Before("B-07", "H-03", .level, "39671", "元", .estimate, at: (1, 5), "达到39671元"),
    Before("B-08", "H-03", .same, "11", "%", .estimate, at: (1, 5), "增长11%"),
    Before("B-18", "H-04", .level, "765", "亿元", .estimate, at: (5, 5), "实现765亿元"),
    Before("B-19", "H-04", .same, "11", "%", .estimate, at: (5, 5), "增长11%"),
    Before("B-54", "H-05", .same, "0.94", "%", at: (15, 2), "失业率为0.94%"),
    Before("B-55", "H-06", .same, "72.6", "%", at: (15, 2), "就业率达到72.6%"),
    Before("B-35", "H-07", .same, "3.89", "%", .estimate, at: (7, 6), "下降3.89%"),
    Before("B-31", "2.1-06", .same, "32.82", "公顷", at: (7, 5), "绿地32.82公顷"),
    Before("B-32", "2.1-07", .same, "34300", "平方米", at: (7, 5), "屋顶绿化3.43万平方米"),
    Before("B-33", "2.1-08", .same, "8644", "延长米", at: (7, 5), "垂直绿化8644延长米"),
    Before("B-34", "2.1-20", .same, "12000", "户", at: (7, 6), "完成1.2万户清洁能源"),
    Before("B-40", "2.2-06", .same, "59", "条", at: (9, 3), "实施59条道路大中修"),
    Before("B-42", "2.2-07", .same, "16", "处", at: (9, 3), "疏通16处易积水路段"),
    Before("B-43", "2.2-10", .same, "5", "处", at: (9, 4), "新建5处立体停车楼"),
    Before("B-47", "4.1-12", .same, "5", "所", at: (13, 3), "实施5所幼儿园"),
    Before("B-27", "4.2-03", .same, "2050000", "平方米", at: (7, 4), "205万平方米老旧小区"),
    Before("B-11", "1.2-01", .sameNoTarget, "70", "家", at: (4, 2), "等70家机构"),
    Before("B-23", "2.1-09", .sameNoTarget, "81", "条", at: (7, 3), "实现81条道路架空线"),
    Before("B-39", "2.2-05", .sameNoTarget, "4", "条", at: (9, 3), "煤市街等4条道路微循环"),
    Before("B-48", "4.1-18", .sameNoTarget, "257", "个", at: (13, 4), "257个家庭医生式"),
    Before("B-66", "4.3-02", .sameNoTarget, "10", "个", at: (17, 1), "10个街道指挥分中心"),
    Before("B-68", "4.3-05", .sameNoTarget, "30000", "条", .more, at: (17, 2), "需求3万余条"),
    Before("B-69", "4.3-05", .sameNoTarget, "28000", "条", .more, at: (17, 2), "其中2.8万余条"),
    Before("B-73", "5.0-04", .sameNoTarget, "196", "件", at: (20, 2), "建议196件"),
    Before("B-74", "5.0-04", .sameNoTarget, "312", "件", at: (20, 2), "提案312件"),
    Before("B-75", "5.0-04", .sameNoTarget, "100", "%", at: (20, 2), "办结率100%"),
  ]
}
