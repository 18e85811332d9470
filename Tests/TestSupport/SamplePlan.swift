package import GoalCore

/// A plan of 2013 with one goal or two of every kind; its thresholds and graces are those of the shipped plan.
package enum SamplePlan {
  package static let plan = Plan(
    id: "sample-2013", year: 2013, title: both("样例计划", "Sample plan"),
    areas: [
      Area(
        id: "1", title: both("经济", "Economy"),
        items: [Item(id: "1.1", title: both("功能区", "Function zones"))]),
      Area(
        id: "2", title: both("城区", "City"),
        items: [
          Item(id: "2.1", title: both("生态", "Ecology")), Item(id: "2.2", title: both("设施", "Works")),
        ]),
    ],
    zones: [Zone(id: "Z1", title: both("金融街", "Financial Street"))], figures: [], lights: lights,
    grace: Grace(week: 0, month: 5, quarter: 10, headlineMonth: 30, headlineQuarter: 30), goals: goals)

  private static let lights = LightTable(
    behind: 10, farBehind: 30, shortfall: 10, latestPace: 90, checkpointDays: 60, legend: [])

  private static let goals: [Goal] = [
    rate("H-01", "地区生产总值增速", .growth, 9),
    rate("H-05", "登记失业率", .ceiling, 2),
    rate("H-06", "登记失业人员就业率", .floor, 60, accrues: true),
    rate("H-07", "万元GDP能耗降低率", .delegated, nil),
    item("1.1-05", "35中新址迁建", .milestone, .complete, zone: "Z1"),
    item("1.1-10", "月坛项目公建", .milestone, .start, zone: "Z1"),
    item("1.1-12", "资源置换", .ongoing, .advance),
    rate("2.1-16", "垃圾处理率", .floor, 90, item: "2.1"),
    item("2.1-20", "煤改清洁能源", .count, .advance, target: 17_000, unit: both("户", "households")),
    item(
      "2.2-06", "道路大中修", .count, .advance, target: 40, unit: both("条", "roads"), openList: true),
  ]

  private static func both(_ zh: String, _ en: String) -> Bilingual { Bilingual(zh: zh, en: en) }

  private static func rate(
    _ id: String, _ title: String, _ kind: Kind, _ target: Int?, accrues: Bool = false, item: String? = nil
  ) -> Goal {
    Goal(
      id: id, item: item, zone: nil, title: both(title, id),
      ask: Ask(verb: both("达到", "reach"), kind: .advance), kind: kind,
      measure: kind == .delegated ? .floor : nil, target: target.map { Quantity($0) }, unit: both("%", "%"),
      accrues: accrues, step: Quantity(units: 1000))
  }

  private static func item(
    _ id: String, _ title: String, _ kind: Kind, _ ask: Ask.Class, zone: String? = nil, target: Int? = nil,
    unit: Bilingual? = nil, openList: Bool = false
  ) -> Goal {
    Goal(
      id: id, item: String(id.prefix(3)), zone: zone, title: both(title, id),
      ask: Ask(verb: both("完成", "complete"), kind: ask), kind: kind, target: target.map { Quantity($0) },
      unit: unit, step: Goal.step(target: target.map { Quantity($0) }, percent: false), openList: openList)
  }
}
