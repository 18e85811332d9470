import GoalCore
import StrictJSON
import TestSupport
import Testing

@testable import GoalStore

@Suite struct PlanFileTests {
  @Test func readsEveryMember() throws {
    let plan = try PlanFile.read(PlanSample.bytes)
    #expect(plan.id == "test-2013")
    #expect(plan.year == 2013)
    #expect(plan.title == Bilingual(zh: "试点计划", en: "Trial plan"))
    #expect(plan.areas.map(\.id) == ["2"])
    #expect(plan.areas[0].items.map(\.id) == ["2.1", "2.2"])
    #expect(plan.areas[0].items[1].title == Bilingual(zh: "设施", en: "Works"))
    #expect(plan.zones == [Zone(id: "Z1", title: Bilingual(zh: "金融街", en: "Financial Street"))])
    #expect(
      Array(plan.figures) == [
        Figure(
          id: "B-01", title: Bilingual(zh: "绿地", en: "Green"), value: Quantity(units: 328_200),
          unit: Bilingual(zh: "公顷", en: "ha"), approximate: false, more: true,
          cite: .figure(part: 1, paragraph: 7, sentence: 5))
      ])
    #expect(plan.grace == Grace(week: 0, month: 5, quarter: 10, headlineMonth: 30, headlineQuarter: 31))
    #expect(plan.goals.map(\.id) == ["H-01", "H-02", "2.1-01", "2.1-02", "2.2-01"])
  }

  /// The quick way takes nothing that the careful one refuses or reads otherwise, whatever is spoilt.
  @Test func theQuickWayReadsWhatTheCarefulOneReads() throws {
    let text = PlanSample.text
    let start = try #require(text.firstRange(of: #""goals": ["#)).lowerBound
    let end = try #require(text.firstRange(of: #""states""#)).lowerBound
    // The goals stand last in plans as they are usually written.
    let (goals, rest) = (text[start..<end].dropLast(4), text[end...].dropLast(2))
    let whole = Array("\(text[..<start])\(rest),\n  \(goals)\n}".utf8)
    #expect(try quickly(whole) == carefully(whole))
    #expect(quickly(whole) != nil)
    let spoilers = Array(#"" ,:{}[]\0-.1aé"#.utf8) + [0x00, 0x7F, 0xC2, 0xE4, 0xFF]
    var taken = 0
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<1500 {
      var bytes = whole
      let place = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(spoilers.randomElement(using: &generator) ?? 0, at: place)
      default: bytes[place] = spoilers.randomElement(using: &generator) ?? 0
      }
      guard let plan = quickly(bytes) else { continue }
      taken += 1
      #expect(try plan == carefully(bytes), "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(taken > 100)
  }

  private func quickly(_ bytes: [UInt8]) -> Plan? { bytes.withUnsafeBufferPointer { PlanFile.quickly($0) } }

  private func carefully(_ bytes: [UInt8]) throws -> Plan {
    try bytes.withUnsafeBufferPointer { try PlanFile.carefully($0) }
  }

  @Test func readsTheLights() throws {
    let lights = try PlanFile.read(PlanSample.bytes).lights
    #expect(lights.legend.map(\.light) == Light.allCases)
    #expect(lights.legend.map(\.mark) == ["■", "○", "▲", "◇", "●", "✔", "▣"])
    #expect(lights.legend.map(\.ascii) == ["#", "-", "!", "?", "o", "*", "x"])
    #expect(lights.legend.last?.word == Bilingual(zh: "销号", en: "closed out"))
    #expect([lights.behind, lights.farBehind, lights.shortfall] == [10, 30, 10])
    #expect([lights.latestPace, lights.checkpointDays] == [90, 60])
  }

  @Test func readsGoalsOfEachShape() throws {
    let plan = try PlanFile.read(PlanSample.bytes)
    #expect(
      plan.goals[0]
        == Goal(
          id: "H-01", item: nil, zone: nil, title: Bilingual(zh: "就业率", en: "Employment"),
          ask: Ask(verb: Bilingual(zh: "达到", en: "reach"), kind: .advance), kind: .floor,
          target: Quantity(60), unit: Bilingual(zh: "%", en: "%"), accrues: true, step: Quantity(units: 1000),
          cite: .goal(area: 0, item: 0, sentence: 5)))
    #expect(plan.goals[1].measure == .ceiling)
    #expect(plan.goals[1].target == nil)
    #expect(plan.goals[1].unit?.zh == "%")
    #expect(plan.goals[1].step == Quantity(units: 1000))
    #expect(
      plan.goals[2]
        == Goal(
          id: "2.1-01", item: "2.1", zone: "Z1", title: Bilingual(zh: "绿地", en: "Green space"),
          ask: Ask(verb: Bilingual(zh: "新建", en: "build"), kind: .advance), kind: .count,
          target: Quantity(units: 204_400), unit: Bilingual(zh: "公顷", en: "ha"), step: Quantity(units: 5000),
          counted: Bilingual(zh: "建成面积", en: "area built"),
          baselines: [Baseline(figure: "B-01", relation: .same)], cite: .goal(area: 2, item: 1, sentence: 4),
          lead: "园林局"))
    #expect(plan.goals[3].openList)
    #expect(plan.goals[3].ask.kind == .draft)
    #expect(plan.goals[4].kind == .ongoing)
    #expect(plan.goals[4].step == Quantity(1))
  }

  @Test func soundPlanHasNoProblem() { #expect(PlanFile.problems(PlanSample.bytes) == []) }

  @Test(arguments: Broken.frame + Broken.lights + Broken.goals + Broken.readings)
  func namesTheBrokenRule(_ broken: Broken) throws {
    let text = try #require(PlanSample.spoiled(broken.line, broken.old, broken.new))
    let problems = PlanFile.problems(Array(text.utf8))
    #expect(problems == [broken.problem])
    if broken.problem.fact.isFatal {
      #expect(throws: PlanFileError(problems: [broken.problem])) { try PlanFile.read(Array(text.utf8)) }
    } else {
      #expect(try PlanFile.read(Array(text.utf8)).goals.count == 5)
    }
  }

  @Test(arguments: Broken.background)
  func namesTheBrokenRuleBesideTheGoals(_ broken: Broken) throws {
    let text = try #require(PlanSample.spoiled(broken.line, broken.old, broken.new))
    #expect(PlanFile.problems(Array(text.utf8)) == [broken.problem])
    #expect(try PlanFile.read(Array(text.utf8)).goals.count == 5)
    guard broken.problem.fact.isFatal else { return }
    #expect(throws: PlanFileError(problems: [broken.problem])) { try PlanFile.background(Array(text.utf8)) }
  }

  @Test func readsWhatStandsBesideTheGoals() throws {
    let background = try PlanFile.background(PlanSample.bytes)
    #expect(background.results == ["Z1": [.figure("B-01")]])
    #expect(background.figureZones == ["B-01": "Z1"])
    #expect(background.relatedGoals == ["B-01": ["2.1-01"]])
    #expect(
      background.states == [
        PastState(
          title: Bilingual(zh: "绿道一期", en: "Greenway"), goals: ["2.1-01"],
          cite: .figure(part: 1, paragraph: 7, sentence: 2))
      ])
    #expect(background.frame.strategies.map(\.title.zh) == ["立区"])
    #expect(background.frame.requirements.map(\.line.en) == ["New ways"])
    #expect(background.frame.requirements.map(\.cite) == [.figure(part: 2, paragraph: 5, sentence: 1)])
    #expect(background.frame.aims.map(\.area) == ["2"])
    #expect(background.mechanisms.map(\.goal) == ["2.1-01", nil])
    #expect(
      background.mechanisms.map(\.cite) == [
        .goal(area: 2, item: 1, sentence: 2), .figure(part: 2, paragraph: 1, sentence: 4),
      ])
    #expect(
      try PlanFile.read(PlanSample.bytes).readings.names
        == ["绿地": [["lv", "di"]], "地铁": [["di", "tie"], ["de", "tie"]]])
  }

  /// A plan that tells nothing beside its goals is as good as any.
  @Test func theBackgroundNeedNotBeThere() throws {
    let start = try #require(PlanSample.text.firstRange(of: ",\n  \"states\""))
    let text = PlanSample.text[..<start.lowerBound] + "\n}"
    #expect(PlanFile.problems(Array(text.utf8)) == [])
    #expect(try PlanFile.background(Array(text.utf8)).states.isEmpty)
  }

  @Test func namesSeveralBrokenRulesInOneRun() throws {
    var text = PlanSample.text
    text = try #require(PlanSample.spoiled(2, "2013,", "20130,", in: text))
    text = try #require(PlanSample.spoiled(20, #""pending""#, #""waiting""#, in: text))
    text = try #require(PlanSample.spoiled(36, #""Z1""#, #""Z9""#, in: text))
    text = try #require(PlanSample.spoiled(38, "20.44", "-1", in: text))
    text = try #require(PlanSample.spoiled(41, "指标体系", "绿地", in: text))
    #expect(
      PlanFile.problems(Array(text.utf8)) == [
        PlanProblem(fact: .outOfRange(1...9999), line: 2, column: 56, field: "year"),
        PlanProblem(fact: .missingLight(.pending), line: 16, column: 15, field: "lights.legend"),
        PlanProblem(
          fact: .unknown(.light, "waiting"), line: 20, column: 14, field: "lights.legend[3].id"),
        PlanProblem(fact: .unknown(.zone, "Z9"), line: 36, column: 45, goal: "2.1-01", field: "zone"),
        PlanProblem(fact: .notPositive, line: 38, column: 26, goal: "2.1-01", field: "target.value"),
        PlanProblem(
          fact: .repeatedTitle(of: "2.1-01"), line: 41, column: 67, goal: "2.1-02", field: "title.zh"),
      ])
  }

  /// What hangs on a list that cannot be read is named too.
  @Test(arguments: [
    (9, #""Z1""#, #""Z 1""#, [PlanFact.badID("Z 1"), .unknown(.zone, "Z1"), .unknown(.zone, "Z1")]),
    (9, "[{", #"7, "z": [{"#, [.wrongType(expected: .list), .unknown(.zone, "Z1"), .unknown(.zone, "Z1")]),
    (7, #""2.2""#, #""2.1""#, [.duplicate("2.1"), .unknown(.item, "2.2")]),
    (7, #""2.2""#, #""3.2""#, [.badID("3.2"), .unknown(.item, "2.2")]),
    (5, #""id": "2""#, #""id": "B""#, [.badID("B"), .badID("2.1"), .badID("2.2"), .unknown(.area, "2")]),
  ])
  func namesWhatFollows(line: Int, old: String, new: String, facts: [PlanFact]) throws {
    let text = try #require(PlanSample.spoiled(line, old, new))
    #expect(PlanFile.problems(Array(text.utf8)).map(\.fact) == facts)
  }

  @Test func namesBadJSONByItsPlace() throws {
    let text = try #require(PlanSample.spoiled(38, "20.44,", "20.44,,"))
    let problem = PlanProblem(fact: .json(.unexpectedCharacter(",", expected: .key)), line: 38, column: 32)
    #expect(PlanFile.problems(Array(text.utf8)) == [problem])
    #expect(throws: PlanFileError(problems: [problem])) { try PlanFile.read(Array(text.utf8)) }
  }

  @Test(arguments: ["", "{", "[]", "7", "null", "{}", #"{"format": "duban.plan/1"}"#])
  func refusesWhatIsNoPlan(_ text: String) {
    #expect(throws: PlanFileError.self) { try PlanFile.read(Array(text.utf8)) }
    #expect(!PlanFile.problems(Array(text.utf8)).isEmpty)
  }

  @Test func passesOverMembersItDoesNotKnow() throws {
    var text = try #require(PlanSample.spoiled(3, #""title""#, #""colours": {"a": [1]}, "title""#))
    text = try #require(PlanSample.spoiled(36, #""zone""#, #""colour": null, "zone""#, in: text))
    #expect(PlanFile.problems(Array(text.utf8)) == [])
  }

  @Test func readsMembersInAnyOrder() throws {
    let text = try #require(PlanSample.spoiled(2, #""format": "duban.plan/1", "#, ""))
    let last = try #require(PlanSample.spoiled(47, "]", #"], "format": "duban.plan/1""#, in: text))
    #expect(PlanFile.problems(Array(last.utf8)) == [])
  }
}
