import Foundation
import TestSupport
import Testing

struct CommandCheckTests {
  /// A store with three entries.
  private func filled() throws -> DubanHome {
    let home = try DubanHome()
    for value in [3, 4, 5] { _ = try home.duban(words("--by wang update 2.2-06 --value \(value)")) }
    return home
  }

  private func damage(_ home: DubanHome, _ change: (String) -> String) throws {
    _ = try home.write("data/duban/xicheng-2013/ledger.jsonl", change(home.read(home.ledger)))
  }

  @Test func nothingIsWrongWithAFreshStore() throws {
    let home = try filled()
    let answer = try home.duban(["check"])
    #expect(answer.data == "\(home.store)：没有问题\n" && answer.status == 0)
    #expect(try home.duban(["check", home.ledger, "--lang", "en"]).data == "\(home.ledger): nothing wrong\n")
    #expect(try DubanHome().duban(["check"]).status == 0)
  }

  @Test func damageIsNamedWithLineAndColumn() throws {
    let home = try filled()
    try damage(home) { $0.replacingOccurrences(of: #""value":4"#, with: #""value":9"#) }
    let answer = try home.duban(words("check --lang en"))
    #expect(answer.data.hasPrefix("\(home.ledger):3:"), "\(answer.data)")
    #expect(answer.data.contains("the line was changed or damaged"))
    #expect(answer.status == 65)
    #expect(try home.duban(["check", home.ledger]).data.contains("校验和"))
    let refused = try home.duban(words("update 2.2-06 --value 6"))
    #expect(refused.status == 77 && refused.words.contains("\(home.ledger):3:"))
    let status = try home.duban(["status"])
    #expect(status.status == 65 && status.data.contains("台账有 1 处损坏") && status.data.contains("最新记录"))
    #expect(status.words.contains("\(home.ledger):3:"))
  }

  @Test func theGoodLinesOfADamagedLedgerAreWrittenBesideIt() throws {
    let home = try filled()
    try damage(home) { $0.replacingOccurrences(of: #""value":4"#, with: #""value":9"#) + "{\"torn" }
    let before = try home.read(home.ledger)
    let answer = try home.duban(words("check --repair --lang en"))
    #expect(answer.words.contains("left out what cannot be used: line 3\n"), "\(answer.words)")
    #expect(answer.words.contains("left out the unfinished last line (6 bytes)"))
    #expect(answer.words.contains("ledger.repaired.jsonl with 2 entries; the file itself is as it was"))
    #expect(answer.status == 65)
    #expect(try home.read(home.ledger) == before)
    let copy = home.store + "/ledger.repaired.jsonl"
    #expect(try home.duban(["check", copy]).status == 0)
    let lines = before.split(separator: "\n")
    #expect(try home.read(copy) == [lines[0], lines[1], lines[3]].map { $0 + "\n" }.joined())
    #expect(try home.duban(words("check --repair")).status == 73)
    #expect(try home.duban(words("check --repair --readonly")).status == 77)
  }

  @Test func aDamagedHeaderIsWrittenAnew() throws {
    let home = try filled()
    for first in ["", #"{"format":"duban.ledg"# + "\n"] {
      let body = try home.read(home.ledger).split(separator: "\n").dropFirst().map { $0 + "\n" }.joined()
      let file = try home.write("copy\(first.count).jsonl", first + body)
      #expect(try home.duban(["check", file, "--repair"]).status == 65)
      let copy = file.dropLast(6) + ".repaired.jsonl"
      #expect(try home.duban(["check", String(copy)]).status == 0)
      #expect(try home.read(String(copy)).split(separator: "\n").count == 4)
    }
  }

  @Test func aShorterLedgerIsConfirmedByRepair() throws {
    let home = try filled()
    try damage(home) { $0.split(separator: "\n").dropLast().map { $0 + "\n" }.joined() }
    let refused = try home.duban(words("update 2.2-06 --value 6 --lang en"))
    #expect(
      refused.status == 77 && refused.words.contains("1 entry fewer than last time"), "\(refused.words)")
    #expect(try home.duban(["check"]).status == 65)
    let repaired = try home.duban(words("check --repair --lang en"))
    #expect(repaired.words.contains("confirmed: the ledger has 2 entries now") && repaired.status == 0)
    #expect(try home.duban(words("update 2.2-06 --value 6")).status == 0)
  }

  @Test func progressIsRebuilt() throws {
    let home = try filled()
    let progress = home.store + "/progress.json"
    let whole = try home.read(progress)
    _ = try home.write("data/duban/xicheng-2013/progress.json", String(whole.dropLast(40)))
    let remark = try home.duban(["check"])
    #expect(remark.data.hasPrefix("\(progress)") && remark.status == 0)
    #expect(try home.duban(words("check --repair --lang en")).words == "duban: rebuilt \(progress)\n")
    #expect(try home.read(progress) == whole)
  }

  @Test(arguments: [
    (#"{"format":"duban.plan/1","id":"x""#, "plan.json:1:34: not JSON: it stops in the middle", "没有写完"),
    (
      #"{"format":"duban.plan/1","id":"x","year":"2013"}"#, "plan.json:1:42: year: must be a whole number",
      "year：应为整数"
    ),
    (#"{"format":"duban.plan/9"}"#, "format duban.plan/9 is newer", "比本程序新"),
    (#"{"format":"other/1"}"#, "is neither plan nor ledger", "既不是计划文件，也不是台账"),
  ])
  func plansAreCheckedWithTheirPlaces(_ text: String, _ english: String, _ chinese: String) throws {
    let home = try DubanHome()
    let file = try home.write("plan.json", text)
    let answer = try home.duban(["check", file, "--lang", "en"])
    #expect((answer.data + answer.words).contains(english), "\(answer.data)\(answer.words)")
    #expect(answer.status == 65)
    let other = try home.duban(["check", file])
    #expect((other.data + other.words).contains(chinese), "\(other.data)\(other.words)")
  }

  @Test func everyFileIsCheckedAndAMissingOneIsNamed() throws {
    let home = try filled()
    let answer = try home.duban(["check", home.path + "/none.json", home.ledger])
    #expect(answer.words == "duban: \(home.path)/none.json: 没有这个文件或文件夹\n")
    #expect(answer.data == "\(home.ledger)：没有问题\n")
    #expect(answer.status == 66)
  }

  @Test func theLedgerOfAnotherPlanIsRefused() throws {
    let home = try filled()
    try damage(home) { $0.replacingOccurrences(of: "xicheng-2013", with: "other-2013") }
    for command in ["list", "update 2.2-06 --value 9", "check"] {
      let answer = try home.duban(words(command + " --lang en"))
      #expect((answer.data + answer.words).contains("the ledger of plan other-2013, not of xicheng-2013"))
      #expect(answer.status == (command.hasPrefix("update") ? 77 : 65))
    }
  }
}
