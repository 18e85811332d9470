import TestSupport
import Testing

/// One line typed and what it answers.
struct Line: CustomStringConvertible, Sendable {
  let typed: String
  let status: Int32
  /// Stands in standard error.
  let said: String

  init(_ typed: String, _ status: Int32, _ said: String) {
    (self.typed, self.status, self.said) = (typed, status, said)
  }
  var description: String { typed }
}

struct CommandUpdateTests {
  @Test(arguments: [
    Line("2.2-06 --value 22 --on 6-30", 0, "已存 2.2-06 22 条 · 06-30 · wang\n"),
    Line("2.2-6 --value=22条", 0, "已存 2.2-06 22 条 · 07-01 · wang\n"),
    Line("２．２－６ --value 22", 0, "已存 2.2-06 22 条 · 07-01 · wang\n"),
    Line("Ｈ１ --value 9", 0, "已存 H-01 9% · 07-01 · wang\n"),
    Line("h1 --value 8.8% --estimate", 0, "已存 H-01 约8.8% · 07-01 · wang\n"),
    Line("2.2-20 --add 5", 0, "已存 2.2-20 5"),
    Line("1.1-05 --stage 进行中 --percent 60", 0, "已存 1.1-05 进行中、60% · 07-01 · wang\n"),
    Line("1.1-05 --stage underway", 0, "已存 1.1-05 进行中 · 07-01 · wang\n"),
    Line("1.1-05 --stage Under·Way", 0, "已存 1.1-05 进行中 · 07-01 · wang\n"),
    Line("2.1-18 --assess 滞后 --problem 资金未到 --next 追加", 0, "已存 2.1-18 自评 滞后 · 问题：资金未到 · 下一步：追加"),
    Line("2.1-18 --note -1分", 0, "已存 2.1-18 -1分 · 07-01 · wang\n"),
    Line("2.2-06 --value 1.7万 --on 2013-6-30", 0, "已存 2.2-06 1.7万条 · 06-30"),
    Line("2.2-06 --value １．７万 --on 6月30日", 0, "已存 2.2-06 1.7万条 · 06-30"),
  ])
  func saved(_ line: Line) throws {
    let answer = try DubanHome().duban(["--by", "wang", "update"] + words(line.typed))
    #expect(answer.words.hasPrefix(line.said), "\(answer.words)")
    #expect(answer.status == line.status)
    #expect(answer.data == "")
  }

  @Test(arguments: [
    Line("2.2-60 --value 1", 65, "no goal 2.2-60; did you mean 2.2-06?"),
    Line("zzz --value 1", 65, "no goal zzz; ids read 2.2-06 or H-01"),
    Line("2.2-06 --value NaN", 65, "--value: “NaN” is no number; write 17000, 1.7万, 20.44 or 9%"),
    Line("2.2-06 --value 1e400", 65, "--value: “1e400” is no number"),
    Line("2.2-06 --value inf", 65, "“inf” is no number"),
    Line("2.2-06 --value 9999999999999", 65, "at most 12 digits before the point"),
    Line("2.2-06 --value 1.00001", 65, "at most 4 digits after the point"),
    Line("2.2-06 --value=-1", 65, "2.2-06: -1 is below 0; give 0 or more"),
    Line("2.2-06 --value -1", 65, "2.2-06: -1 is below 0; give 0 or more"),
    Line("2.2-06 --add -1", 65, "2.2-06: now 0; with -1 it would fall below 0"),
    Line("2.2-06 --value 1 --add 1", 65, "give a value or a change, not both"),
    Line("2.2-06", 65, "nothing to record"),
    Line("2.2-06 --note · --problem ·", 65, "2.2-06: nothing to record"),
    Line("2.2-06 --percent 5", 65, "a goal of kind count takes no percent; it takes value, change"),
    Line("2.1-18 --value 5", 65, "a goal of kind ongoing takes no value; it takes assessment, note"),
    Line("1.1-05 --percent 101", 65, "percent 101 is not between 0 and 100"),
    Line("1.1-05 --stage soon", 64, "--stage cannot be “soon”; allowed: notStarted, preparing, underway"),
    Line(
      "1.1-10 --stage underway", 65, "no stage “under way” here; allowed: not started, preparing, reached"),
    Line("2.1-18 --assess good", 64, "--assess cannot be “good”; allowed: onPace, behind, farBehind"),
    Line("2.2-06 --value 1 --on 2013-02-30", 64, "--on: “2013-02-30” is no day; write it as 2013-06-30"),
    Line("2.2-06 --value 1 --on 2012-12-31", 65, "2.2-06: 2012-12-31 is outside the plan's year"),
    Line("2.2-06 --value 1 --on 7-2", 65, "2.2-06: 2013-07-02 is after today; 2013-07-01 at the latest"),
    Line("2.2-06 --reach 竣工", 65, "there is no schedule, so no checkpoint “竣工”"),
    Line("H-05 --value 101", 65, "H-05: 101% is over 100%"),
  ])
  func refused(_ line: Line) throws {
    let home = try DubanHome()
    let answer = try home.duban(["update"] + words(line.typed), env: ["LANG": "en_US.UTF-8"])
    #expect(answer.words.hasPrefix("duban: "))
    #expect(answer.words.contains(line.said), "\(answer.words)")
    #expect(answer.status == line.status)
    #expect(throws: (any Error).self) { try home.read(home.ledger) }
  }

  @Test func aLowerValueNeedsANote() throws {
    let home = try DubanHome()
    #expect(try home.duban(words("update 2.2-06 --value 22")).status == 0)
    let refused = try home.duban(words("update 2.2-06 --value 21"))
    #expect(refused.status == 65)
    #expect(refused.words == "duban: 2.2-06：由 22 降到 21，须写明原因（说明）\n")
    let saved = try home.duban(words("update 2.2-06 --add -1 --note 重复计数 --by li"))
    #expect(saved.words == "已存 2.2-06 22→21 条 · 07-01 · li\n")
  }

  @Test func oneRefusalSavesNothingOfABulkAct() throws {
    let home = try DubanHome()
    let answer = try home.duban(words("update 2.2-06 2.1-18 --value 3"))
    #expect(answer.status == 65)
    #expect(answer.words.contains("2.1-18"))
    #expect(try home.duban(["log"]).data == "")
  }

  @Test func aGoalNamedTwiceIsReportedOnce() throws {
    let home = try DubanHome()
    #expect(
      try home.duban(words("update 2.2-06 2.2-6 --add 1 --by wang")).words == "已存 2.2-06 1 条 · 07-01 · wang\n"
    )
  }

  @Test func anEntryDatedAfterTheDayShownSaysFromWhenItCounts() throws {
    let home = try DubanHome()
    let answer = try home.duban(words("--as-of 5-31 update 2.2-06 --value 9 --on 6-15 --by wang"))
    #expect(answer.words == "已存 2.2-06 9 条 · 6月15日起计入 · wang\n")
    let english = try home.duban(words("--as-of 5-31 --lang en update 2.2-07 --value 9 --on 6-15 --by wang"))
    #expect(english.words.contains("counts from 15 Jun"), "\(english.words)")
  }

  @Test func controlCharactersAreShownAndNotObeyed() throws {
    let home = try DubanHome()
    let hostile = "\u{1B}]0;x\u{7}\u{202E}注意\u{9B}31m"
    let saved = try home.duban(["update", "2.1-18", "--note", hostile])
    #expect(saved.status == 0)
    let shown = try [
      saved, home.duban(["log"]), home.duban(words("show 2.1-18")), home.duban(["status"]),
      home.duban(words("log --json")), home.duban(["update", hostile, "--value", "1"]),
      home.duban(["update", "2.2-06", "--value", hostile]), home.duban([hostile]),
      home.duban(["--" + hostile]),
    ]
    for answer in shown {
      let driving = (answer.data + answer.words).unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
      }
      #expect(driving.isEmpty)
    }
  }

  @Test func aNoteOfAMegabyteIsRefused() throws {
    let home = try DubanHome()
    // A single argument holds 128 KiB on Linux, so the longest note comes in below that.
    let answer = try home.duban(["update", "2.1-18", "--note", String(repeating: "长", count: 40_000)])
    #expect(answer.words.contains("40000"), "\(answer.words)")
    #expect(answer.status == 65)
  }
}
