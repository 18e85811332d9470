import GoalCore
import GoalStore
import StrictJSON
import Testing

struct CodecTests {
  static let at = Instant(iso: "2013-07-01T01:12:03.004512Z")!
  static let contents: [Entry.Content] = [
    .progress(
      Progress(
        value: Quantity(json: "20.44"), add: Quantity(json: "-0.5"), percent: Quantity(60), stage: .underway,
        assess: .behind, reach: "竣工", estimate: true, note: "a\n\"b\"\u{202E}", problem: "p", next: "n",
        evidence: "e")),
    .progress(Progress(note: "")),
    .close(evidence: "验收单", reason: nil), .close(evidence: "验收单", reason: "未达标"),
    .reopen(reason: "复核"),
    .retarget(target: Quantity.limit, reason: "r", document: "西政发〔2013〕5号"),
    .assign(
      Assignment(
        lead: "市政市容委", partners: ["园林局", ""], person: "李", start: day("2013-03-01"), due: day("2013-09-30"),
        rhythm: .week)), .assign(Assignment(partners: [])), .assign(Assignment()),
    .schedule([
      Checkpoint(day: day("2013-06-30"), mark: .name("搬迁")),
      Checkpoint(day: day("2013-07-01"), mark: .value(Quantity(3))),
      Checkpoint(day: day("2013-07-02"), mark: .percent(Quantity(50))),
    ]), .schedule([]),
    .verify(
      Inspection(
        value: Quantity(1), percent: Quantity(2), stage: .preparing, assess: .onPace, finding: .agrees,
        note: "n")),
    .verify(Inspection(finding: .differs)),
    .override(Override(light: .farBehind, reason: "r", until: day("2013-08-01"))),
    .override(Override(light: nil)),
    .lock(
      MonthLock(
        month: Month(year: 2013, month: 6),
        goals: [
          "2.2-06": MonthLock.Frozen(light: .onPace, value: Quantity(22)),
          "1.1-05": MonthLock.Frozen(light: .noReport, percent: Quantity(5), stage: .reached),
        ], knew: ["x", "y"])),
    .unlock(Month(year: 2013, month: 6), reason: "r"),
    .add(
      AddedGoal(
        item: "2.2", title: Bilingual(zh: "新", en: "new"), kind: .count, ask: .advance, target: Quantity(9),
        unit: "条",
        reason: "r")),
    .add(
      AddedGoal(
        item: "2.2", title: Bilingual(zh: "新", en: ""), kind: .ongoing, ask: .hold, reason: "r")),
    .retract(["81d2", "c77e"]),
  ]

  @Test(arguments: contents)
  func comesBackAsItWas(content: Entry.Content) throws {
    let hasGoal = ![.lock, .unlock, .add, .retract].contains(entry(content).type)
    var written = entry(content)
    if !hasGoal { written.goal = nil }
    if !hasGoal && written.type != .add { written.on = nil }
    let alone = try decode(written.line())
    #expect(alone == written)
    written.act = Entry.Act(id: "a", of: 3)
    let inAct = try decode(written.line())
    #expect(inAct == written)
  }

  @Test func everyTypeIsTried() {
    #expect(Set(Self.contents.map { entry($0).type }) == Set(EntryType.allCases))
  }

  @Test func aLineStandsAsDesigned() {
    let line = Entry(
      id: "5f0c1d2e-0000-4000-8000-000000000001", goal: "2.2-06", on: Day(iso: "2013-06-30"), at: Self.at,
      by: "wang",
      content: .progress(Progress(value: Quantity(22), note: "前半壁街完工"))
    ).line()
    let expected =
      #"{"id":"5f0c1d2e-0000-4000-8000-000000000001","type":"progress","goal":"2.2-06","on":"2013-06-30","#
      + #""at":"2013-07-01T01:12:03.004512Z","by":"wang","value":22,"note":"前半壁街完工","sum":"80781b6f"}"#
    #expect(String(decoding: line, as: UTF8.self) == expected)
  }

  @Test func theSumsAreThePublishedOnes() {
    #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(FNV64.of("foobar".utf8) == 0x8594_4171_F739_67E8)
    for (text, sum) in [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
      ("asdf", 0x4158_72F5_99CE_A71E),
      ("Call me Ishmael. Some years ago--never mind how long precisely-", 0x02A2_E854_70D6_FD96),
    ] as [(String, UInt64)] {
      let computed = Array(text.utf8).withUnsafeBytes { XXH64.of($0) }
      #expect(computed == sum)
    }
  }

  /// The quick way to read a number and the careful one tell the same.
  @Test(arguments: [
    "0", "-0", "7", "-7", "22.5", "0.0001", "20.4400", "1.50000", "123456789012", "123456789012.9999",
    "1234567890123",
    "0.00001", "1e3", "-", "", ".", "1.", ".5", "+1", "1.2.3", "１",
  ])
  func numbersAreReadAlike(text: String) {
    let careful = try? Quantity(json: text[...])
    let quick = Array(text.utf8).withUnsafeBufferPointer { try? Quantity(json: $0) }
    #expect(careful == quick)
  }

  /// A field taken away or spoilt is named with its column; what is unknown is passed over.
  @Test(
    arguments: [
      (
        #"{"id":"a","type":"reopen","goal":"g","on":"2013-01-01","at":"2013-01-01T00:00:00Z","by":"w","reason":"r","new":[1]}"#,
        nil
      ),
      (#"{"type":"reopen"}"#, .missingField("id")),
      (#"{"id":"a","type":"party"}"#, .unknownType("party")),
      (#"{"id":"a","type":"reopen","goal":"g","on":"2013-02-30"}"#, .badField("on")),
      (#"{"id":"a","type":"reopen","goal":"g","on":"2013-02-03","at":"noon"}"#, .badField("at")),
      (
        #"{"id":"a","type":"reopen","goal":"g","at":"2013-01-01T00:00:00Z","by":"w","reason":"r"}"#,
        .missingField("on")
      ),
      (
        #"{"id":"a","type":"reopen","on":"2013-01-01","at":"2013-01-01T00:00:00Z","by":"w"}"#,
        .missingField("goal")
      ),
      (
        #"{"id":"a","type":"progress","goal":"g","on":"2013-01-01","at":"2013-01-01T00:00:00Z","by":"w","value":1e3}"#,
        .badField("value")
      ),
      (
        #"{"id":"a","type":"progress","goal":"g","on":"2013-01-01","at":"2013-01-01T00:00:00Z","by":"w","value":"1"}"#,
        .badField("value")
      ),
      (
        #"{"id":"a","type":"progress","goal":"g","on":"2013-01-01","at":"2013-01-01T00:00:00Z","by":"w","act":"b","of":0}"#,
        .badField("of")
      ),
      (
        #"{"id":"a","type":"override","goal":"g","on":"2013-01-01","at":"2013-01-01T00:00:00Z","by":"w","reason":"r"}"#,
        .missingField("light")
      ),
    ] as [(String, StoreProblem.Fact?)])
  func fieldsAreNamed(line: String, fact: StoreProblem.Fact?) {
    var problem: StoreProblem?
    do { _ = try decode(Array(line.utf8)) } catch { problem = error as? StoreProblem }
    #expect(problem?.fact == fact)
    #expect(problem?.place.line ?? 7 == 7)
  }

  private func entry(_ content: Entry.Content) -> Entry {
    Entry(
      id: "5f0c", goal: "2.2-06", on: Day(iso: "2013-06-30"), at: Self.at, by: "王\u{7F}", content: content)
  }

  private func decode(_ line: [UInt8]) throws -> Entry {
    try Entry(try JSONDocument(line).root, file: "f", line: 7)
  }
}

private func day(_ iso: String) -> Day { Day(iso: iso)! }

extension Quantity {
  fileprivate init(json text: String) {
    // The text is a decimal: the tests above say so.
    self = (try? Quantity(json: Substring(text))) ?? .zero
  }
}
