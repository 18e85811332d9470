import GoalCore

/// Entries of the first half of 2013, typed to show every light and every sign on 30 June.
enum HalfYear {
  private typealias Line = (goal: String, on: String, by: String, content: Entry.Content)

  private static func say(_ progress: Progress) -> Entry.Content { .progress(progress) }

  private static let lines: [Line] = roads + pipes + milestones + headline + rest

  /// 2.2-06 stands as in the design's sample screen: 22 of 40, behind in March and April.
  private static let roads: [Line] = [
    (
      "2.2-06", "01-10", "admin",
      .assign(Assignment(lead: "市政市容委", partners: ["交通支队"], person: "王强"))
    ),
    ("2.2-06", "01-31", "wang", say(Progress(value: Quantity(3)))),
    ("2.2-06", "03-31", "wang", say(Progress(value: Quantity(5)))),
    ("2.2-06", "04-30", "wang", say(Progress(value: Quantity(9)))),
    ("2.2-06", "05-31", "wang", say(Progress(value: Quantity(21)))),
    ("2.2-06", "06-30", "wang", say(Progress(add: Quantity(1), note: "前半壁街完工"))),
  ]

  private static let pipes: [Line] = [
    ("2.2-07", "06-25", "li", say(Progress(value: Quantity(31)))),
    ("2.2-08", "01-10", "admin", .assign(Assignment(lead: "交通支队", rhythm: .week))),
    (
      "2.2-08", "06-24", "zhao",
      say(Progress(value: Quantity(9), problem: "管线未探明，三条路无法开挖", next: "7月10日前会同管线单位现场核定"))
    ),
    ("2.2-05", "06-26", "sun", say(Progress(assess: .onPace, note: "已完成方案"))),
    ("2.1-06", "06-20", "zhao", say(Progress(value: Quantity(units: 35_000)))),
    ("2.1-20", "06-27", "zhao", say(Progress(value: Quantity(17_000), evidence: "验收单 12 份"))),
  ]

  private static let milestones: [Line] = [
    ("1.1-05", "05-31", "li", say(Progress(percent: Quantity(60)))),
    ("1.1-05", "06-28", "li", say(Progress(percent: Quantity(50), note: "复核后下调"))),
    (
      "1.1-06", "02-01", "chen",
      .schedule([
        Checkpoint(day: day("06-15"), mark: .name("搬迁")), Checkpoint(day: day("09-30"), mark: .name("清场")),
      ])
    ),
    ("1.1-06", "06-20", "chen", say(Progress(stage: .underway))),
    ("1.1-17", "06-28", "chen", say(Progress(percent: Quantity(45)))),
    ("2.4-02", "06-14", "sun", say(Progress(stage: .reached))),
    ("2.4-02", "06-18", "sun", .close(evidence: "西政发〔2013〕21号", reason: nil)),
  ]

  private static let headline: [Line] = [
    ("H-01", "06-20", "wang", say(Progress(value: Quantity(units: 88_000), estimate: true))),
    ("H-05", "06-20", "wang", say(Progress(value: Quantity(units: 11_000)))),
    ("H-06", "05-31", "wang", say(Progress(value: Quantity(units: 449_800)))),
  ]

  private static let rest: [Line] = [
    ("4.1-11", "06-26", "zhou", say(Progress(value: Quantity(4)))),
    (
      "4.1-11", "06-28", "admin",
      .override(Override(light: .behind, reason: "两所学校手续未齐", until: day("09-30")))
    ),
    ("4.1-12", "06-26", "zhou", say(Progress(value: Quantity(3)))),
    ("4.1-12", "06-29", "admin", .verify(Inspection(value: Quantity(2), note: "一所未开工"))),
    ("2.2-20", "06-30", "wang", say(Progress(value: Quantity(12)))),
  ]

  private static func day(_ monthAndDay: String) -> Day {
    Day(iso: "2013-" + monthAndDay) ?? Day(number: 0)
  }

  /// All lines as entries, and one that takes the last of them back.
  static let entries: [Entry] =
    lines.enumerated().map { offset, line in
      Entry(
        id: Desk.id(offset + 1), goal: line.goal, on: day(line.on), at: Desk.instant(offset + 1), by: line.by,
        content: line.content)
    } + [
      Entry(
        id: Desk.id(lines.count + 1), goal: nil, on: nil, at: Desk.instant(lines.count + 1), by: "wang",
        content: .retract([Desk.id(lines.count)]))
    ]
}
