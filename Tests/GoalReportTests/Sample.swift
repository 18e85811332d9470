import GoalCore

/// A small plan with two areas and a zone, and entries through the year.
enum Sample {
  static let percent = Bilingual(zh: "%", en: "%")

  static func both(_ zh: String, _ en: String) -> Bilingual { Bilingual(zh: zh, en: en) }

  static func goal(
    _ id: String, _ zh: String, _ en: String, _ kind: Kind, zone: String? = nil, target: Quantity? = nil,
    unit: Bilingual? = nil, measure: Kind? = nil, ask: Ask = Ask(verb: both("推进", "advance"), kind: .advance),
    counted: Bilingual? = nil, figure: String? = nil, cite: Citation? = nil
  ) -> Goal {
    Goal(
      id: id, item: id.hasPrefix("H") ? nil : String(id.prefix(3)), zone: zone, title: both(zh, en), ask: ask,
      kind: kind, measure: measure, target: target, unit: unit,
      step: Goal.step(target: target, percent: unit?.en == "%"), counted: counted,
      baselines: figure.map { [Baseline(figure: $0, relation: .same)] } ?? [], cite: cite)
  }

  static let goals = [
    goal(
      "H-01", "地区生产总值增速", "Growth of gross regional product", .growth, target: Quantity(9), unit: percent,
      figure: "B-02", cite: .goal(area: 0, item: 0, sentence: 1)),
    goal(
      "H-07", "万元GDP能耗降低率", "Cut in energy use per 10,000 yuan of GDP", .delegated, unit: percent,
      measure: .floor),
    goal("1.1-01", "功能区总体规划", "Master plan of the function zones", .ongoing),
    goal(
      "1.1-05", "35中新址迁建", "No. 35 Middle School: new campus", .milestone, zone: "Z1",
      ask: Ask(verb: both("竣工", "complete"), kind: .complete)),
    goal("1.1-06", "华嘉项目搬迁", "Huajia project: relocation of occupants", .milestone, zone: "Z1"),
    goal(
      "2.2-06", "道路大中修", "Heavy and medium road repairs", .count, target: Quantity(40),
      unit: both("条", "roads"), ask: Ask(verb: both("实施", "carry out"), kind: .advance),
      counted: both("一条实施大中修的道路，未要求完工", "one road under heavy or medium repair; no completion asked"),
      figure: "B-40", cite: .goal(area: 2, item: 2, sentence: 3)),
    goal(
      "2.2-08", "地磁感应装置", "Geomagnetic sensors in roads", .count, target: Quantity(30),
      unit: both("条", "roads")),
    goal("2.2-09", "交通疏堵", "Easing of congestion", .ongoing),
  ]

  static let plan = Plan(
    id: "sample", year: 2013, title: both("西城区2013年重点工作", "Xicheng District: priorities of 2013"),
    areas: [
      Area(
        id: "1", title: both("功能区与产业发展", "Function zones and industry"),
        items: [Item(id: "1.1", title: both("重点功能区", "Key function zones"))]),
      Area(
        id: "2", title: both("现代化精品城区", "A modern quality urban district"),
        items: [Item(id: "2.2", title: both("基础设施", "Infrastructure"))]),
    ],
    zones: [Zone(id: "Z1", title: both("金融街", "Financial Street"))],
    figures: [
      Figure(
        id: "B-02", title: both("地区生产总值增速", "Growth of gross regional product"), value: Quantity(9),
        unit: percent, approximate: true, more: false, cite: .figure(part: 1, paragraph: 1, sentence: 2)),
      Figure(
        id: "B-40", title: both("道路大中修", "Heavy and medium road repairs"), value: Quantity(59),
        unit: both("条", "roads"), approximate: false, more: false,
        cite: .figure(part: 1, paragraph: 8, sentence: 3)),
    ],
    lights: LightTable(
      behind: 10, farBehind: 30, shortfall: 10, latestPace: 90, checkpointDays: 60, legend: []),
    grace: Grace(week: 0, month: 5, quarter: 10, headlineMonth: 30, headlineQuarter: 30), goals: goals)

  static let entries = list([
    ("2.2-06", "03-05", .progress(Progress(value: Quantity(10)))),
    ("1.1-05", "04-10", .progress(Progress(percent: Quantity(60)))),
    ("1.1-05", "06-11", .close(evidence: "验收单", reason: "移交教委")),
    ("2.2-06", "06-12", .assign(Assignment(lead: "市政市容委", partners: ["交通支队"], person: "王强"))),
    ("H-01", "06-20", .progress(Progress(value: Quantity(units: 88_000)))),
    (
      "2.2-08", "06-25",
      .progress(Progress(value: Quantity(9), problem: "管线未探明，三条路无法开挖", next: "7月10日前会同管线单位现场核定"))
    ),
    ("2.2-08", "06-26", .assign(Assignment(lead: "交通支队"))),
    ("2.2-06", "06-30", .progress(Progress(value: Quantity(22), note: "前半壁街完工"))),
  ])

  static func list(_ said: [(String, String, Entry.Content)]) -> [Entry] {
    said.enumerated().map { index, said in
      Entry(
        id: "0000000\(index)-0000-4000-8000-000000000000", goal: said.0, on: Day(iso: "2013-" + said.1),
        at: Instant(microseconds: 1_372_000_000_000_000 + Int64(index)), by: index % 2 == 0 ? "wang" : "李",
        content: said.2)
    }
  }

  static let ledger = Ledger(plan: plan, entries: entries)
  static let day = Day(iso: "2013-06-30") ?? Day(number: 0)
  static let snapshot = Snapshot(ledger, on: day)
}
