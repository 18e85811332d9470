import GoalCore
import GoalText
import Testing

/// Filters as lines: read in either language, written so that they can be read again.
@Suite struct FilterTextTests {
  private func reader(_ language: Language = .zh) -> FilterText {
    var plan = Fixture.plan
    plan.areas = [
      Area(
        id: "1", title: Bilingual(zh: "功能区与产业", en: "Zones and industry"),
        items: [Item(id: "1.1", title: Bilingual(zh: "重点功能区", en: "Key zones"))]),
      Area(id: "2", title: Bilingual(zh: "精品城区", en: "A refined city"), items: []),
    ]
    plan.zones = [Zone(id: "Z1", title: Bilingual(zh: "金融街", en: "Financial Street"))]
    return FilterText(
      plan: plan, words: Words.of(language),
      units: [
        Unit(name: "市政市容委", aliases: ["区市政市容委"]), Unit(name: "教委", aliases: []),
        Unit(name: "市政管理所", aliases: []), Unit(name: "a, b", aliases: []),
      ])
  }

  @Test(arguments: [
    ("", ""), ("area:2 light:behind", "area:2 light:behind"), ("领域：２　亮灯：滞后", "area:2 light:behind"),
    ("亮灯:严重", "light:farBehind"), ("亮灯:■", "light:farBehind"), ("light:滞后，严重滞后", "light:farBehind,behind"),
    ("light:far-behind light:behind", "light:farBehind,behind"), ("功能区:金融", "zone:Z1"),
    ("zone:financial", "zone:Z1"), ("kind:数量", "kind:count"), ("类型:增", "kind:growth"),
    ("欠报", "owed"), ("OWED", "owed"), ("owed:", "owed"), ("道路 大修", "道路 大修"), ("“道路 大修”", "text:\"道路 大修\""),
    ("text:欠报", "text:欠报"), ("单位:教委", "unit:教委"), ("unit:区市政市容委", "unit:市政市容委"),
    ("单位:市政", "unit:市政市容委,市政管理所"), ("unit:\"a, b\"", "unit:\"a, b\""), ("单位:未分工", "unit:-"),
    ("领域:主要", "area:H"), ("area:1 area:2", "area:1,2"), ("item:1.1", "item:1.1"),
  ])
  func aLineIsRead(_ typed: String, _ canonical: String) throws {
    for language in Language.allCases {
      let reader = reader(language)
      let filter = try reader.filter(typed)
      #expect(reader.line(filter, isCanonical: true) == canonical)
      // What is written is read as the same, in the reader's language and in the file's.
      #expect(try reader.filter(reader.line(filter)) == filter, "\(reader.line(filter))")
      #expect(try reader.filter(canonical) == filter)
    }
  }

  @Test(arguments: [
    ("亮灯:红", FilterProblem.unknown(.light, "红"), "亮灯没有“红”，可填：严重滞后、未报、滞后、待下达、正常、完成、销号"),
    ("颜色:红", .unknownFacet("颜色"), "“颜色”不是条件，可用：领域、事项、功能区、类型、亮灯、单位、欠报、文字"),
    ("功能区:", .empty(.zone), "请写功能区，可填：金融街"),
    // Two begin so.
    ("kind:不", .unknown(.kind, "不"), "类型没有“不”，可填：数量、节点、增速、不低于、不高于、待下达指标、持续推进"),
    ("单位:规划分局", .unknown(.unit, "规划分局"), "单位没有“规划分局”，可填：市政市容委、教委、市政管理所、\"a, b\"、未分工"),
  ])
  func whatIsNoTermIsRefusedWithWhatIsAllowed(_ typed: String, _ problem: FilterProblem, _ said: String) {
    #expect(throws: problem) { try reader().filter(typed) }
    #expect(reader().problem(problem) == said)
    let english = reader(.en).problem(problem)
    #expect(english != said && !english.isEmpty)
  }

  @Test func quotesHoldBlanksTogether() {
    let tokens = FilterText.tokens("a “b c” d:\"e f\" g：h")
    #expect(tokens.map(\.text) == ["a", "b c", "e f", "h"])
    #expect(tokens.map(\.name) == [nil, nil, "d", "g"])
    let line = "a “b c"
    #expect(line[FilterText.lastTerm(of: line)...] == "“b c")
  }
}
