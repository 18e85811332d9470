import StrictJSON
import TestSupport
import Testing

struct CommandReadTests {
  /// A store with a few lights in it.
  private static func filled() throws -> DubanHome {
    let home = try DubanHome()
    let acts = [
      "update 2.2-06 --value 22 --on 6-30", "update 2.2-07 --value 5 --on 6-30 --problem 雨季 --next 赶工",
      "update 2.2-20 --value 1", "assign 2.2-06 --lead 市政市容委", "update 2.1-18 --note 例行检查",
      "update 1.1-05 --percent 100", "close 1.1-05 --evidence 验收单", "update h1 --value 9.1%",
    ]
    for act in acts { #expect(try home.duban(words("--by wang " + act)).status == 0, "\(act)") }
    return home
  }

  private func json(_ text: String) throws -> JSONValue { try JSONDocument(Array(text.utf8)).root }

  @Test func listsByEveryFilterInEitherLanguage() throws {
    let home = try CommandReadTests.filled()
    let filters: [(typed: String, count: Int)] = [
      ("", 301), ("--area 2", 68), ("--area 文化软实力", 37), ("--item 2.2", 20), ("--item Infrastructure", 20),
      ("--zone Z1", 15), ("--zone z1", 15), ("--zone 金融街", 15), ("--zone Financial·Street", 15),
      ("--zone 什刹海", 7), ("--kind count", 19), ("--kind 数量", 19), ("--kind milestone", 51),
      ("--kind Set·by·the·city", 1), ("--light farBehind", 2), ("--light 严重滞后", 2), ("--light far·behind", 2),
      ("--light ■", 2), ("--light #", 2), ("--light closed", 1), ("--light -", 294), ("--lead 市政市容委", 1),
      ("--find 道路", 4), ("--find 2.2-06", 1), ("--find zzzz", 0), ("--area 2 --kind count --light ●", 1),
      ("--owed --item 2.2", 17),
      // By pinyin (生产总值增速), by the zone's name as it is said, by a note's text, and by the title in English.
      ("--find zzz", 1), ("--find jrj", 15), ("--find 雨季", 1), ("--find Road·Repairs", 1),
    ]
    for (typed, count) in filters {
      let answer = try home.duban(["list", "--json"] + words(typed))
      #expect(answer.status == 0, "\(typed): \(answer.words)")
      #expect(try Array(json(answer.data).elements).count == count, "\(typed)")
    }
  }

  @Test(arguments: [
    Line("--zone Z9", 65, "no zone “Z9”; there are Z1 Financial Street, Z2 Desheng"),
    Line("--area 6", 65, "no area “6”; there are 1 Function zones"),
    Line("--item 9.9", 65, "no item “9.9”"),
    Line("--lead 卫生局", 65, "no lead “卫生局”"),
    Line("--kind foo", 64, "--kind cannot be “foo”; allowed: count, milestone, growth growth rate"),
    Line(
      "--light foo", 64,
      "--light cannot be “foo”; allowed: farBehind, noReport, behind, pending target pending"),
    Line("--format xml", 64, "--format cannot be “xml”; allowed: text, markdown, csv, json, html"),
    Line("--format text --json", 64, "--json and --format text exclude each other"),
    Line("--width 59", 64, "--width cannot be “59”; allowed: 60–200"),
    Line("--width 201", 64, "--width cannot be “201”"),
    Line("--width wide", 64, "--width cannot be “wide”"),
    Line("--force", 64, "-o is missing; allowed: FILE"),
  ])
  func refusedOptions(_ line: Line) throws {
    let answer = try DubanHome().duban(["--lang", "en", "list"] + words(line.typed))
    #expect(answer.words.hasPrefix("duban: " + line.said), "\(answer.words)")
    #expect(answer.status == line.status)
    #expect(answer.data == "")
  }

  @Test func jsonHasTheDocumentedMembersInTheirOrder() throws {
    let home = try CommandReadTests.filled()
    let goal = words(
      """
      id area item zone kind measure title ask target baselines openList start due rhythm lead partners person \
      schedule standing
      """)
    let shown = try json(home.duban(words("show 2.2-06 --json")).data)
    #expect(shown.members.map(\.key) == goal + ["entries"])
    #expect(
      shown["standing"]?.members.map(\.key)
        == words(
          """
          light reason value percent stage assess estimate share expected gap met owed needPerMonth projected \
          buffer overdueDays months lastReport closed override verified
          """))
    let list = try json(home.duban(words("list --item 2.2 --format json")).data)
    #expect(Array(list.elements).first?.members.map(\.key) == goal)
    let status = try json(home.duban(words("status --json")).data)
    #expect(
      status.members.map(\.key)
        == words(
          "day report from unit filter totals headline zones units behind noReport closed owed latest late goals entries fingerprint"
        ))
    #expect(status["day"]?.string == "2013-07-01")
    let log = try json(home.duban(words("log --json")).data)
    #expect(Array(log.elements).count == 8)
    #expect(log.elements.allSatisfy { $0["id"]?.string?.utf8.count == 36 && $0["by"]?.string == "wang" })
  }

  @Test func textInBothLanguages() throws {
    let home = try CommandReadTests.filled()
    #expect(try home.duban(words("show 2.2-6")).data.hasPrefix("2.2-06 道路大中修"))
    #expect(try home.duban(words("show 2.2-6 --lang en")).data.hasPrefix("2.2-06 "))
    #expect(try home.duban(words("show 2.2-6 --lang en")).data.contains("● on pace"))
    let chinese = try home.duban(words("status --zone 金融街")).data
    #expect(chinese.contains("截至 2013-07-01") && chinese.contains("范围：功能区：Z1 金融街"))
    let english = try home.duban(words("status --owed --find road"), env: ["LC_ALL": "en_GB.UTF-8"]).data
    #expect(
      english.contains("as of 2013-07-01") && english.contains("showing: ") && english.contains("“road”"))
    #expect(try home.duban(words("log 2.2-06")).data.split(separator: "\n").count == 2)
    #expect(try home.duban(words("log --item 2.2")).data.split(separator: "\n").count == 4)
    #expect(try home.duban(words("log 2.2-06 --item 2.2")).status == 64)
    #expect(
      try home.duban(words("show 9.9-99 --lang en")).words
        == "duban: no goal 9.9-99; ids read 2.2-06 or H-01\n")
  }

  @Test func samplesAreMarkedOnTheStatus() throws {
    let home = try DubanHome()
    #expect(try !home.duban(words("status --lang en")).data.contains("SAMPLE DATA"))
    _ = try home.write("data/duban/xicheng-2013/SAMPLE", "")
    #expect(try home.duban(words("status --lang en")).data.contains("SAMPLE DATA"))
  }

  @Test func widthHoldsAndTheSameInputGivesTheSameBytes() throws {
    let home = try CommandReadTests.filled()
    for command in ["status", "list", "show 2.2-06", "log"] {
      let wide = try home.duban(words(command + " --width 200")).data
      let narrow = try home.duban(words(command + " --width 60")).data
      #expect(wide != narrow || command == "log")
      #expect(
        try home.duban(words(command + " --width 60"), env: ["TZ": "UTC", "TERM": "xterm"]).data == narrow)
    }
  }

  @Test func dataGoesToAFileThatIsReplacedOnlyByForce() throws {
    let home = try DubanHome()
    let file = home.path + "/status.txt"
    let written = try home.duban(["status", "-o", file])
    #expect(written.data == "" && written.words == "已写入 \(file)\n" && written.status == 0)
    #expect(try home.read(file) == home.duban(["status"]).data)
    let refused = try home.duban(["list", "-o", file, "--lang", "en"])
    #expect(refused.words == "duban: \(file) exists; choose another name, or replace it with --force\n")
    #expect(refused.status == 73)
    #expect(try home.duban(["list", "-o", file, "--force"]).status == 0)
    #expect(try home.read(file) == home.duban(["list"]).data)
    #expect(try home.duban(["list", "-o", home.path + "/none/x"]).status == 73)
  }

  @Test func theDayIsNamedWhereNothingSaysIt() throws {
    let home = try DubanHome()
    let later = ["DUBAN_NOW": "2026-03-01T00:00:00Z"]
    #expect(try home.duban(["list"]).words == "")
    #expect(try home.duban(["list"], env: later).words == "duban: 计划日 2013-12-31\n")
    #expect(try home.duban(words("list --as-of 6-30"), env: later).words == "")
    _ = try home.write("state/duban/xicheng-2013.json", #"{"day":"2013-03-15"}"#)
    #expect(try home.duban(words("list --lang en"), env: later).words == "duban: plan day 2013-03-15\n")
    #expect(try home.duban(words("update 2.2-06 --value 3"), env: later).words.contains("03-15"))
    #expect(try home.duban(words("list --as-of 2014-01-01")).status == 65)
    #expect(try home.duban(words("list --as-of soon")).status == 64)
  }
}
