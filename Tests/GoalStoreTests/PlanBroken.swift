import GoalCore
import GoalStore
import TestSupport
import Testing

/// One piece of `PlanSample` replaced, and the one problem it must cause.
struct Broken: Sendable, CustomTestStringConvertible {
  let line: Int
  let old: String
  let new: String
  let problem: PlanProblem
  var testDescription: String { "line \(line): \(old) → \(new)" }

  init(
    _ line: Int, _ old: String, _ new: String, _ fact: PlanFact, at place: (line: Int, column: Int),
    _ goal: String?, _ field: String?
  ) {
    (self.line, self.old, self.new) = (line, old, new)
    problem = PlanProblem(fact: fact, line: place.line, column: place.column, goal: goal, field: field)
  }
}

extension Broken {
  static let frame: [Broken] = [
    Broken(2, #"duban.plan/1"#, #"duban.plan/2"#, .newerFormat(2), at: (2, 13), nil, "format"),
    Broken(
      2, #"duban.plan/1"#, #"duban.ledger/1"#, .wrongFormat("duban.ledger/1"), at: (2, 13), nil, "format"),
    Broken(2, #"duban.plan/1"#, #"duban.plan/0"#, .wrongFormat("duban.plan/0"), at: (2, 13), nil, "format"),
    Broken(2, #""duban.plan/1""#, #"7"#, .wrongType(expected: .text), at: (2, 13), nil, "format"),
    Broken(2, #""format""#, #""forma""#, .missing, at: (1, 1), nil, "format"),
    Broken(2, #""test-2013""#, #""../x""#, .badID("../x"), at: (2, 35), nil, "id"),
    Broken(2, #"2013,"#, #"0,"#, .outOfRange(1...9999), at: (2, 56), nil, "year"),
    Broken(2, #"2013,"#, #"2013.0,"#, .wrongType(expected: .whole), at: (2, 56), nil, "year"),
    Broken(3, #""zh""#, #""cn""#, .missing, at: (3, 12), nil, "title.zh"),
    Broken(3, #""Trial plan""#, #"" ""#, .emptyText, at: (3, 33), nil, "title.en"),
    Broken(3, #""Trial plan""#, #"null"#, .wrongType(expected: .text), at: (3, 33), nil, "title.en"),
    Broken(11, #"32.82"#, #""32.82""#, .wrongType(expected: .decimal), at: (11, 67), nil, "figures[0].value"),
    Broken(11, #"32.82"#, #"32.82001"#, .badNumber(.tooPrecise), at: (11, 67), nil, "figures[0].value"),
    Broken(11, #"32.82"#, #"1234567890123"#, .badNumber(.tooLarge), at: (11, 67), nil, "figures[0].value"),
    Broken(11, #"32.82"#, #"1e3"#, .badNumber(.notANumber), at: (11, 67), nil, "figures[0].value"),
    Broken(
      12, #""approx": false"#, #""approx": "no""#, .wrongType(expected: .flag), at: (12, 16), nil,
      "figures[0].approx"),
    Broken(
      12, #""more": true"#, #""more": 1"#, .wrongType(expected: .flag), at: (12, 31), nil, "figures[0].more"),
    Broken(
      12, #""sentence": 5"#, #""sentence": 0"#, .outOfRange(1...9999), at: (12, 85), nil,
      "figures[0].cite.sentence"),
    Broken(12, #""paragraph": 7"#, #""page": 7"#, .missing, at: (12, 45), nil, "figures[0].cite.paragraph"),
  ]

  static let lights: [Broken] = [
    Broken(
      15, #""farBehind": 30"#, #""farBehind": 9"#, .outOfRange(10...100), at: (15, 47), nil,
      "lights.thresholds.farBehind"),
    Broken(
      15, #""latestPace": 90"#, #""latestPace": 101"#, .outOfRange(0...100), at: (15, 82), nil,
      "lights.thresholds.latestPace"),
    Broken(
      15, #""checkpointDays": 60"#, #""checkpointDays": -1"#, .outOfRange(0...366), at: (15, 104), nil,
      "lights.thresholds.checkpointDays"),
    Broken(17, #""■""#, #""■■""#, .badMark("■■"), at: (17, 35), nil, "lights.legend[0].mark"),
    Broken(17, #""■""#, #""督""#, .badMark("督"), at: (17, 35), nil, "lights.legend[0].mark"),
    Broken(18, #""-""#, #""é""#, .badMark("é"), at: (18, 48), nil, "lights.legend[1].ascii"),
    Broken(19, #""▲""#, #""○""#, .duplicate("○"), at: (19, 32), nil, "lights.legend[2].mark"),
    Broken(21, #""正常""#, #""""#, .emptyText, at: (21, 66), nil, "lights.legend[4].word.zh"),
    Broken(26, #""week": 0"#, #""week": -1"#, .outOfRange(0...366), at: (26, 21), nil, "grace.week"),
    Broken(
      26, #""quarter": 31"#, #""quarter": true"#, .wrongType(expected: .whole), at: (26, 88), nil,
      "grace.headline.quarter"),
  ]

  static let goals: [Broken] = [
    Broken(28, #""H-01""#, #""I-01""#, .badID("I-01"), at: (28, 12), "I-01", "id"),
    Broken(28, #""H-01""#, #""H-1""#, .badID("H-1"), at: (28, 12), "H-1", "id"),
    Broken(32, #""H-02""#, #""H-01""#, .duplicate("H-01"), at: (32, 12), "H-01", "id"),
    Broken(41, #""2.1-02""#, #""2.1-00""#, .outOfOrder(after: "2.1-01"), at: (41, 12), "2.1-00", "id"),
    Broken(41, #""2.1-02""#, #""2.1-002""#, .badID("2.1-002"), at: (41, 12), "2.1-002", "id"),
    Broken(
      41, #""id": "2.1-02", "item": "2.1""#, #""id": "H-03", "item": null"#, .outOfOrder(after: "2.1-01"),
      at: (41, 12), "H-03", "id"),
    Broken(44, #""2.2-01""#, #""2.1-03""#, .badID("2.1-03"), at: (44, 12), "2.1-03", "id"),
    Broken(44, #""id": "2.2-01", "#, #""#, .missing, at: (44, 5), nil, "goals[4].id"),
    Broken(44, #""item": "2.2""#, #""ite": "2.2""#, .missing, at: (44, 5), "2.2-01", "item"),
    Broken(36, #""Z1""#, #""Z6""#, .unknown(.zone, "Z6"), at: (36, 45), "2.1-01", "zone"),
    Broken(36, #""zone": "Z1", "#, #""#, .missing, at: (36, 5), "2.1-01", "zone"),
    Broken(36, #""绿地""#, #""绿\u202e地""#, .hiddenCharacter("\u{202E}"), at: (36, 67), "2.1-01", "title.zh"),
    Broken(
      36, #""Green space""#, #""Green\nspace""#, .hiddenCharacter("\n"), at: (36, 79), "2.1-01", "title.en"),
    Broken(
      41, #""Indicators""#, #""Green space""#, .repeatedTitle(of: "2.1-01"), at: (41, 81), "2.1-02",
      "title.en"),
    Broken(
      41, #""指标体系""#, #""绿绿绿绿绿绿绿绿绿绿绿绿绿绿1""#, .tooWide(columns: 29, limit: 28), at: (41, 67), "2.1-02",
      "title.zh"),
    Broken(
      41, #""Indicators""#, #""iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii""#,
      .tooWide(columns: 57, limit: 56), at: (41, 81), "2.1-02", "title.en"),
    Broken(37, #""advance""#, #""push""#, .unknown(.askClass, "push"), at: (37, 50), "2.1-01", "ask.class"),
    Broken(
      37, #""advance""#, #""complete""#, .wrongAsk(.complete, .count), at: (37, 50), "2.1-01", "ask.class"),
    Broken(
      42, #""class": "draft""#, #""class": "advance""#, .wrongAsk(.advance, .milestone), at: (42, 50),
      "2.1-02", "ask.class"),
    Broken(37, #""count""#, #""counts""#, .unknown(.kind, "counts"), at: (37, 70), "2.1-01", "kind"),
    Broken(37, #", "kind": "count""#, #""#, .missing, at: (36, 5), "2.1-01", "kind"),
    Broken(38, #"20.44"#, #"0"#, .notPositive, at: (38, 26), "2.1-01", "target.value"),
    Broken(38, #"20.44"#, #"null"#, .needed(by: .count), at: (38, 26), "2.1-01", "target.value"),
    Broken(38, #""value": 20.44, "#, #""#, .missing, at: (38, 16), "2.1-01", "target.value"),
    Broken(38, #", "unit": {"zh": "公顷", "en": "ha"}"#, #""#, .missing, at: (38, 16), "2.1-01", "target.unit"),
    Broken(
      38, #"{"value": 20.44, "unit": {"zh": "公顷", "en": "ha"}}"#, #"null"#, .needed(by: .count), at: (38, 16),
      "2.1-01", "target"),
    Broken(38, #""step": 0.5"#, #""step": 0"#, .notPositive, at: (38, 76), "2.1-01", "step"),
    Broken(
      38, #""step": 0.5"#, #""step": "1""#, .wrongType(expected: .decimal), at: (38, 76), "2.1-01", "step"),
    Broken(38, #""step": 0.5"#, #""accrues": true"#, .refused(by: .count), at: (38, 79), "2.1-01", "accrues"),
    Broken(29, #""floor""#, #""growth""#, .refused(by: .growth), at: (30, 74), "H-01", "accrues"),
    Broken(
      38, #""step": 0.5"#, #""measure": "floor""#, .refused(by: .count), at: (38, 79), "2.1-01", "measure"),
    Broken(
      39, #""B-01""#, #""B-02""#, .unknown(.figure, "B-02"), at: (39, 78), "2.1-01", "baselines[0].figure"),
    Broken(
      39, #""same""#, #""like""#, .unknown(.relation, "like"), at: (39, 92), "2.1-01", "baselines[0].as"),
    Broken(39, #""en": "area built""#, #""e": "area built""#, .missing, at: (39, 17), "2.1-01", "counted.en"),
    Broken(
      40, #""sentence": 4"#, #""sentence": -4"#, .outOfRange(1...9999), at: (40, 79), "2.1-01",
      "cite.sentence"),
    Broken(40, #""part": 3"#, #""part": 2"#, .outOfRange(3...3), at: (40, 42), "2.1-01", "cite.part"),
    Broken(40, #""园林局""#, #"7"#, .wrongType(expected: .text), at: (40, 91), "2.1-01", "lead"),
    Broken(30, #"60"#, #"null"#, .needed(by: .floor), at: (30, 26), "H-01", "target.value"),
    Broken(
      30, #"true"#, #"false, "measure": "floor""#, .refused(by: .floor), at: (30, 92), "H-01", "measure"),
    Broken(33, #", "measure": "ceiling""#, #""#, .needed(by: .delegated), at: (32, 5), "H-02", "measure"),
    Broken(
      33, #""measure": "ceiling""#, #""measure": "ongoing""#, .unknown(.measure, "ongoing"), at: (33, 93),
      "H-02", "measure"),
    Broken(34, #"null"#, #"3"#, .refused(by: .delegated), at: (34, 26), "H-02", "target.value"),
    Broken(
      42, #""target": null"#, #""target": {"value": 1, "unit": {"zh": "个", "en": "n"}}"#,
      .refused(by: .milestone), at: (42, 91), "2.1-02", "target"),
    Broken(45, #", "target": null"#, #""#, .missing, at: (44, 5), "2.2-01", "target"),
    Broken(43, #""openList": true, "#, #""#, .missing, at: (41, 5), "2.1-02", "openList"),
    Broken(43, #""baselines": [], "#, #""#, .missing, at: (41, 5), "2.1-02", "baselines"),
  ]
}
