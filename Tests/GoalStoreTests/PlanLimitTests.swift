import GoalCore
import GoalStore
import StrictJSON
import TestSupport
import Testing

/// The bounds of a plan, each from both sides.
@Suite struct PlanLimitTests {
  @Test(arguments: [(4_000, true), (4_001, false)])
  func textsHold4000Characters(_ count: Int, _ fits: Bool) throws {
    let verb = String(repeating: "督", count: count)
    let text = try #require(PlanSample.spoiled(37, "新建", verb))
    #expect(PlanFile.problems(Array(text.utf8)).map(\.fact) == (fits ? [] : [.tooLong(limit: 4_000)]))
  }

  @Test(arguments: [
    (String(repeating: "绿", count: 14), true), (String(repeating: "绿", count: 14) + "a", false),
    (String(repeating: "（", count: 14), true), (String(repeating: "“", count: 28), true),
    (String(repeating: "，", count: 15), false), (String(repeating: "\u{20000}", count: 15), false),
  ])
  func titlesFit28Columns(_ title: String, _ fits: Bool) throws {
    let text = try #require(PlanSample.spoiled(41, "指标体系", title))
    #expect(PlanFile.problems(Array(text.utf8)).isEmpty == fits)
  }

  @Test(arguments: [(20_000, true), (20_001, false)])
  func plansHold20000Goals(_ count: Int, _ fits: Bool) throws {
    let bytes = try plan(goals: count)
    #expect(PlanFile.problems(bytes).map(\.fact) == (fits ? [] : [.tooManyGoals(limit: 20_000)]))
    if fits { #expect(try PlanFile.read(bytes).goals.count == count) }
  }

  /// Every added goal broken twice.
  @Test func namesThousandsOfProblems() throws {
    let sound = String(decoding: try plan(goals: 2_005), as: UTF8.self)
    let broken = sound.replacing(
      #""zone": null, "title": {"zh": "绿"#, with: #""zone": "Q", "title": {"zh": "\n绿"#)
    let problems = PlanFile.problems(Array(broken.utf8))
    #expect(problems.count == 2 * 2_000)
    #expect(problems.last?.fact == .hiddenCharacter("\n"))
  }

  @Test(arguments: [
    "\u{202E}", "\u{200B}", "\u{2066}", "\u{FEFF}", "\u{7F}", "\u{9B}", "\u{AD}", "\u{3164}", "\u{E0041}",
  ])
  func refusesCharactersThatAreNotShown(_ character: String) throws {
    let scalar = try #require(character.unicodeScalars.first)
    let text = try #require(PlanSample.spoiled(40, "园林局", "园\(character)林"))
    #expect(PlanFile.problems(Array(text.utf8)).map(\.fact) == [.hiddenCharacter(scalar)])
  }

  @Test func namesEveryTruncation() {
    for end in 0..<(PlanSample.bytes.count - 1) {
      let problems = PlanFile.problems(Array(PlanSample.bytes.prefix(end)))
      #expect(problems.map(\.fact) == [.json(.unexpectedEnd)])
    }
  }

  /// Whatever one byte becomes, reading refuses the plan exactly when a fatal rule is named.
  @Test(arguments: Array("0\"n,}Z".utf8))
  func readingAgreesWithNaming(byte: UInt8) {
    for place in stride(from: 0, to: PlanSample.bytes.count, by: 3) {
      var bytes = PlanSample.bytes
      bytes[place] = byte
      let isRefused = (try? PlanFile.read(bytes)) == nil || (try? PlanFile.background(bytes)) == nil
      #expect(PlanFile.problems(bytes).contains { $0.fact.isFatal } == isRefused)
    }
  }

  /// The sample with goals of item 2.2 added before its last goal.
  private func plan(goals count: Int) throws -> [UInt8] {
    var rows = ""
    for number in 1...(count - 5) {
      let id = number < 10 ? "2.2-0\(number)" : "2.2-\(number)"
      rows += """
        {"id": "\(id)", "item": "2.2", "zone": null, "title": {"zh": "绿\(number)", "en": "G \(number)"},
         "ask": {"zh": "配合", "en": "support", "class": "advance"}, "kind": "ongoing", "target": null,
         "baselines": [], "openList": false, "cite": {"part": 3, "area": 2, "item": 2, "sentence": 2}},

        """
    }
    let text = try #require(PlanSample.spoiled(44, #"{"id": "2.2-01""#, rows + #"{"id": "2.2-99999""#))
    return Array(text.utf8)
  }
}
