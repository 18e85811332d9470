import TestSupport
import Testing

/// `config.json`: what it takes, and how it is refused: every fault by line and column, in both languages.
struct ConfigTests {
  private static let name = "config/duban/config.json"

  @Test func everyOptionIsTaken() throws {
    let home = try DubanHome()
    _ = try home.write(
      ConfigTests.name,
      """
      {"name": "zhao", "language": "en", "theme": "paper", "source": "~/report.txt",
       "units": ["教委", {"name": "市政市容委", "aliases": ["区市政市容委"]}],
       "grace": {"week": 1, "month": 3, "quarter": 9, "headline": {"month": 20, "quarter": 25}}}
      """)
    #expect(try home.duban(words("update 2.2-06 --value 3")).words.hasSuffix("· 07-01 · zhao\n"))
    #expect(try home.duban(words("assign 2.2-06 --lead 区市政市容委")).words.contains("市政市容委"))
  }

  /// A longer grace takes back a report that the plan's own grace would call owed.
  @Test func graceStandsInPlaceOfThePlans() throws {
    let home = try DubanHome()
    func owed() throws -> String {
      try home.duban(words("list --owed --find 2.2-06 --json --as-of 2-10")).data
    }
    #expect(try owed().contains("\"owed\": 1"))
    _ = try home.write(ConfigTests.name, #"{"grace":{"month":30}}"#)
    #expect(try owed() == "[]\n")
  }

  @Test(arguments: [
    Fault("[]", "1:1: 应为 JSON 对象", "1:1: must be a JSON object"),
    Fault(
      "{\n \"name\": \"x\",}", "2:13: 不是合格的 JSON：括号前多一个逗号", "2:13: not JSON: a comma before a closing bracket"
    ),
    Fault(#"{"nmae":"x"}"#, "1:2: 没有“nmae”这一项；可写 name, ", "1:2: there is no “nmae”; allowed: name, "),
    Fault(#"{"name":" "}"#, "1:9: name 应为 \"…\"", "1:9: name must be \"…\""),
    Fault(
      #"{"language":"fr"}"#, "1:13: language 不能是“fr”；可填 zh、en",
      "1:13: language cannot be “fr”; allowed: zh, en"),
    Fault(#"{"source":7}"#, "1:11: source 应为 \"…\"", "1:11: source must be \"…\""),
    Fault(#"{"units":{}}"#, "1:10: units 应为 […]", "1:10: units must be […]"),
    Fault(#"{"units":[7]}"#, "1:11: units[0] 应为 \"…\", {", "1:11: units[0] must be \"…\", {"),
    Fault(#"{"units":["a",{"aliases":[]}]}"#, "1:15: 缺少 units[1].name", "1:15: units[1].name is missing"),
    Fault(
      #"{"units":[{"name":"a","alias":[]}]}"#, "1:23: 没有“units[0].alias”这一项；可写 name, aliases",
      "1:23: there is no “units[0].alias”; allowed: name, aliases"),
    Fault(
      #"{"units":[{"name":"a","aliases":["b",3]}]}"#, "1:38: units[0].aliases[1] 应为 \"…\"",
      "1:38: units[0].aliases[1] must be \"…\""),
    Fault(
      #"{"units":["a",{"name":"b","aliases":["a"]}]}"#, "1:15: 单位名称“a”出现两次",
      "1:15: the unit name “a” stands twice"),
    Fault(#"{"grace":5}"#, "1:10: grace 应为 {", "1:10: grace must be {"),
    Fault(
      #"{"grace":{"month":-1}}"#, "1:19: grace.month 不能是“-1”；可填 0–366",
      "1:19: grace.month cannot be “-1”; allowed: 0–366"),
    Fault(
      #"{"grace":{"headline":{"week":1}}}"#, "1:23: 没有“grace.headline.week”这一项；可写 month, quarter",
      "1:23: there is no “grace.headline.week”; allowed: month, quarter"),
  ])
  func refused(_ fault: Fault) throws {
    let home = try DubanHome()
    let file = try home.write(ConfigTests.name, fault.text)
    for (lang, said) in [("zh", fault.zh), ("en", fault.en)] {
      let answer = try home.duban(["list", "--lang", lang])
      #expect(answer.words.hasPrefix("duban: \(file):\(said)"), "\(answer.words)")
      #expect(answer.status == 78 && answer.data == "")
    }
  }

  /// Only the screen has a look, so only there it is known.
  @Test func aThemeThatThereIsNotIsNamedWhenTheScreenOpens() throws {
    let home = try DubanHome()
    let file = try home.write(ConfigTests.name, "{\n \"theme\": \"nosuch\"}")
    let opened = try home.shell(
      "script -qec \"'\(DubanHome.program)' --lang en\" /dev/null", env: ["TERM": "vt100"])
    #expect(
      opened.data
        == "duban: \(file):2:11: there is no theme “nosuch”; allowed: ink, paper, vermilion, contrast, mono\r\n"
    )
    #expect(opened.status == 78)
    #expect(try home.duban(["themes"]).status == 0)
  }

  @Test func everyFaultIsNamedAtOnce() throws {
    let home = try DubanHome()
    _ = try home.write(ConfigTests.name, "{\"name\": 1,\n \"colour\": true,\n \"grace\": {\"week\": \"x\"}}")
    let said = try home.duban(["list"]).words.split(separator: "\n")
    #expect(said.count == 3)
    for (line, place) in zip(said, ["1:10:", "2:2:", "3:20:"]) {
      #expect(line.contains("config.json:\(place)"), "\(line)")
    }
  }

  struct Fault: CustomStringConvertible, Sendable {
    let text: String
    let zh: String
    let en: String

    init(_ text: String, _ zh: String, _ en: String) { (self.text, self.zh, self.en) = (text, zh, en) }
    var description: String { text }
  }
}
