import GoalCore
import GoalStore
import Testing

/// How many goals of each kind an item has.
struct ItemRow: Sendable {
  let item: String
  let counts: Int
  let milestones: Int
  let ongoing: Int
  /// A word of the item's heading that its short title keeps.
  let word: String
  /// The sentence of the item's paragraph each goal stands in, the heading being the first.
  let sentences: [Int]

  static let all: [ItemRow] = [
    ItemRow(
      item: "1.1", counts: 0, milestones: 20, ongoing: 14, word: "功能区",
      sentences: [
        2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7,
      ]),
    ItemRow(
      item: "1.2", counts: 0, milestones: 0, ongoing: 24, word: "产业结构",
      sentences: [2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8]),
    ItemRow(
      item: "1.3", counts: 0, milestones: 0, ongoing: 9, word: "企业", sentences: [2, 2, 2, 3, 3, 4, 4, 5, 5]),
    ItemRow(
      item: "2.1", counts: 6, milestones: 4, ongoing: 12, word: "生态环境",
      sentences: [2, 2, 2, 3, 3, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7]),
    ItemRow(
      item: "2.2", counts: 8, milestones: 2, ongoing: 10, word: "基础设施",
      sentences: [2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 5, 5, 5, 6, 6, 6, 7, 7, 7]),
    ItemRow(
      item: "2.3", counts: 0, milestones: 2, ongoing: 10, word: "城市安全",
      sentences: [2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4]),
    ItemRow(
      item: "2.4", counts: 0, milestones: 3, ongoing: 11, word: "精细化管理",
      sentences: [2, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5]),
    ItemRow(
      item: "3.1", counts: 0, milestones: 4, ongoing: 11, word: "历史文化名城",
      sentences: [2, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 6, 6]),
    ItemRow(
      item: "3.2", counts: 0, milestones: 2, ongoing: 10, word: "文化惠民",
      sentences: [2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4]),
    ItemRow(
      item: "3.3", counts: 0, milestones: 0, ongoing: 10, word: "文化创意产业",
      sentences: [2, 2, 2, 2, 2, 3, 3, 3, 4, 4]),
    ItemRow(
      item: "4.1", counts: 3, milestones: 2, ongoing: 28, word: "社会事业",
      sentences: [
        2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 6, 6, 7, 7, 7, 8, 8, 8, 8, 8, 8,
      ]),
    ItemRow(
      item: "4.2", counts: 1, milestones: 5, ongoing: 24, word: "民生保障",
      sentences: [2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 7, 7, 7, 7, 7, 7]),
    ItemRow(
      item: "4.3", counts: 1, milestones: 4, ongoing: 14, word: "全响应",
      sentences: [2, 2, 2, 2, 3, 3, 4, 4, 4, 4, 5, 6, 6, 6, 6, 6, 7, 7, 7]),
    ItemRow(
      item: "5.1", counts: 0, milestones: 3, ongoing: 11, word: "法治政府",
      sentences: [2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5]),
    ItemRow(
      item: "5.2", counts: 0, milestones: 0, ongoing: 12, word: "效能政府",
      sentences: [2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 6]),
    ItemRow(
      item: "5.3", counts: 0, milestones: 0, ongoing: 9, word: "廉洁政府", sentences: [2, 2, 2, 3, 3, 3, 4, 4, 4]),
    ItemRow(item: "5.0", counts: 0, milestones: 0, ongoing: 5, word: "人大政协", sentences: [3, 3, 3, 4, 4]),
  ]
}

@Suite struct InventoryTests {
  @Test func breaksNoRuleOfPlanFiles() { #expect(PlanFile.problems(ShippedPlan.bytes) == []) }

  @Test func isThePlanOfXicheng2013() throws {
    let plan = try ShippedPlan.read()
    #expect(plan.id == "xicheng-2013")
    #expect(plan.year == 2013)
    #expect(plan.areas.map(\.id) == ["1", "2", "3", "4", "5"])
    #expect(plan.areas.flatMap { $0.items.map(\.id) } == ItemRow.all.map(\.item))
    #expect(plan.goals.count == 301)
  }

  @Test func hasSevenHeadlineRows() throws {
    let headline = try ShippedPlan.read().goals.prefix { $0.isHeadline }
    #expect(headline.map(\.id) == ids("H-01 H-02 H-03 H-04 H-05 H-06 H-07"))
    #expect(headline.map(\.kind) == [.growth, .growth, .growth, .growth, .ceiling, .floor, .delegated])
    #expect(
      headline.map(\.cite) == [1, 2, 3, 4, 5, 5, 6].map { .goal(area: 0, item: 0, sentence: $0) })
  }

  @Test(arguments: ItemRow.all)
  func hasTheItemsGoals(_ row: ItemRow) throws {
    let goals = try ShippedPlan.read().goals.filter { $0.item == row.item }
    #expect(goals.map(\.id) == (1...row.sentences.count).map { goalID(row.item, $0) })
    #expect(goals.count { $0.kind == .count } == row.counts)
    #expect(goals.count { $0.kind == .milestone } == row.milestones)
    #expect(goals.count { $0.kind == .ongoing } == row.ongoing)
    #expect(goals.count == row.counts + row.milestones + row.ongoing)
  }

  @Test(arguments: ItemRow.all)
  func citesTheSentence(_ row: ItemRow) throws {
    let parts = row.item.split(separator: ".").compactMap { Int($0) }
    let goals = try ShippedPlan.read().goals.filter { $0.item == row.item }
    #expect(
      goals.map(\.cite) == row.sentences.map { .goal(area: parts[0], item: parts[1], sentence: $0) })
  }

  @Test(arguments: ItemRow.all)
  func namesTheItem(_ row: ItemRow) throws {
    let items = try ShippedPlan.read().areas.flatMap(\.items)
    let item = try #require(items.first { $0.id == row.item })
    #expect(item.title.zh.contains(row.word))
  }

  @Test func totalsAreTheReports() throws {
    let kinds = Dictionary(grouping: try ShippedPlan.read().goals, by: \.kind).mapValues(\.count)
    #expect(
      kinds == [
        .growth: 4, .ceiling: 1, .floor: 1, .delegated: 1, .count: 19, .milestone: 51, .ongoing: 224,
      ])
  }

  /// Rows of the report's lists that end in 等.
  @Test func marksOpenLists() throws {
    let expected = ids(
      """
      1.1-02 1.1-03 1.1-04 1.1-06 1.1-07 1.1-08 1.1-09 1.1-10 1.1-11 1.1-12 1.2-14 1.2-15 2.1-03 2.2-03 2.2-06
      2.2-08 2.2-19 2.3-05 2.3-06 2.4-14 3.1-05 3.1-08 3.1-10 3.1-11 3.2-09 3.2-10 3.3-02 3.3-03 4.1-11 4.1-13
      4.1-14 4.1-20 4.1-21 4.1-22 4.1-33 4.2-06 4.2-07 4.2-08 4.2-09
      """)
    #expect(expected.count == 39)
    #expect(try ShippedPlan.read().goals.filter(\.openList).map(\.id) == expected)
  }

  @Test(arguments: [
    (
      "Z1", "金融街",
      "1.1-05 1.1-06 1.1-07 1.1-08 1.1-09 1.1-10 1.1-11 1.1-12 1.2-01 1.2-02 1.2-03 1.2-04 1.2-05 1.2-06 1.2-07"
    ),
    ("Z2", "德胜科技园", "1.1-13 1.1-14 1.1-15 1.1-16"),
    ("Z3", "天桥演艺区", "1.1-17 1.1-18 1.1-19 1.1-20 1.1-21 1.1-22 3.1-09"),
    (
      "Z4", "大栅栏琉璃厂", "1.1-23 1.1-24 1.1-25 1.1-26 1.1-27 1.1-28 1.1-29 1.1-30 1.2-17 3.1-11 3.3-02"
    ),
    ("Z5", "什刹海阜景街", "1.1-31 1.1-32 1.1-33 1.1-34 1.2-16 2.1-21 2.1-22"),
  ])
  func zoneHasItsGoals(zone: String, name: String, goals: String) throws {
    let plan = try ShippedPlan.read()
    #expect(plan.zones.first { $0.id == zone }?.title.zh == name)
    #expect(plan.goals.filter { $0.zone == zone }.map(\.id) == ids(goals))
  }

  @Test func plansOfAllZonesBelongToNone() throws {
    let goals = try ShippedPlan.goals()
    for id in ids("1.1-01 1.1-02 1.1-03 1.1-04") { #expect(goals[id].map(\.zone) == .some(nil)) }
    #expect(try ShippedPlan.read().zones.map(\.id) == ids("Z1 Z2 Z3 Z4 Z5"))
  }
}
