import Foundation
import TestSupport
import Testing

/// Everything `duban check` finds in a ledger, and what `--repair` makes of it.
struct CheckFindingsTests {
  /// A store whose lines are changed as wanted; the header is line 1, entries follow from 2.
  private func store(_ count: Int = 3, changing change: ([String]) -> String) throws -> DubanHome {
    let home = try DubanHome()
    for value in 1...count { _ = try home.duban(words("--by wang update 2.2-06 --value \(value)")) }
    let lines = try home.read(home.ledger).split(separator: "\n").map(String.init)
    _ = try home.write("data/duban/xicheng-2013/ledger.jsonl", change(lines))
    return home
  }

  private func ended(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  /// An entry without a sum, as another program may write it.
  private func entry(_ id: String, _ rest: String) -> String {
    #"{"id":"\#(id)","at":"2013-07-01T02:00:00Z","by":"li",\#(rest)}"#
  }

  @Test func everyKindOfFindingHasItsPlaceAndItsWeight() throws {
    let long = String(repeating: "街", count: 4001)
    let home = try store { lines in
      ended(
        lines + [
          entry("a1", #""type":"retract","retracts":["nowhere"]"#),
          entry("a2", #""type":"progress","goal":"9.9-99","on":"2013-06-01","note":"x""#),
          entry("a3", #""type":"progress","goal":"2.2-06","on":"2012-06-01","note":"x""#),
          entry("a4", #""type":"progress","goal":"2.2-06","on":"2013-06-01","note":"\#(long)""#),
          entry("a5", #""type":"progress","goal":"2.2-06","on":"2013-06-01","note":"x","act":"b","of":2"#),
        ]) + "{\"id\":"
    }
    let answer = try home.duban(words("check --lang en"))
    for finding in [
      ":5:1: warning: retracts entry nowhere", ":6:1: warning: there is no goal 9.9-99",
      ":7:1: warning: dated 2012-06-01, outside 2013",
      ":8:1: warning: note has 4001 characters; 4000 at most",
      ":9:1: warning: act b has 1 of 2 entries", ":10:1: note: the last line is unfinished (6 bytes)",
      "progress.json: note: out of date",
      "xicheng-2013: 8 entries; errors 0, warnings 5, notes 2",
    ] {
      #expect(answer.data.contains(finding), "\(finding)\n\(answer.data)")
    }
    #expect(answer.status == 0)
  }

  @Test func damageIsAnErrorAndTheLineIsShownWithoutDrivingTheTerminal() throws {
    let home = try store { lines in
      ended([
        lines[0], lines[1].replacingOccurrences(of: "wang", with: "\u{1B}]0;x\u{07}\u{202E}wang"),
        "<<<<<<< HEAD", entry("a1", #""type":"dance""#), lines[3] + "\u{0}",
      ])
    }
    let answer = try home.duban(words("check"))
    for finding in [":2:", ":3:1: 错误：git 合并冲突的标记", ":4:", "不认识的记录类型 dance", "错误：有 1 个零字节"] {
      #expect(answer.data.contains(finding), "\(finding)\n\(answer.data)")
    }
    #expect(answer.data.contains("    | ") && answer.data.contains("wang"))
    let safe = answer.data.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 }
    #expect(safe && !answer.data.contains("\u{202E}"))
    #expect(answer.data.contains("错误 "))
    #expect(answer.status == 65)
    // What a newer program wrote is not left out.
    let repair = try home.duban(words("check --repair"))
    #expect(repair.words.contains("请用新版"))
    #expect(
      try !FileManager.default.contentsOfDirectory(atPath: home.store).contains("ledger.repaired.jsonl"))
  }

  @Test func lateEntriesAndWhatWasSetAsideAreNoted() throws {
    let home = try DubanHome()
    _ = try home.duban(words("--by wang update 2.2-06 --value 1 --on 2013-05-20"))
    _ = try home.duban(words("--by wang lock 2013-05"))
    let late = entry("a1", #""type":"progress","goal":"2.2-06","on":"2013-05-21","value":2"#)
    _ = try home.write("data/duban/xicheng-2013/ledger.jsonl", home.read(home.ledger) + late + "\n{\"torn")
    _ = try home.duban(words("--by wang update 2.2-06 --value 3"))
    let answer = try home.duban(words("check --lang en"))
    #expect(
      answer.data.contains(":4:1: note: arrived after 2013-05 was locked; it counts from 2013-06-01"),
      "\(answer.data)")
    #expect(answer.data.contains("aside: note: 1 unfinished line, none of them acknowledged"))
    #expect(answer.status == 0)
  }

  @Test func aLedgerThatIsGoneIsNoEmptyOne() throws {
    let home = try store { ended($0) }
    _ = try home.shell("rm '\(home.ledger)'")
    let refused = try home.duban(words("update 2.2-06 --value 6 --lang en"))
    #expect(
      refused.status == 77 && refused.words.contains("the ledger is gone (it had 3 entries)"),
      "\(refused.words)")
    #expect(try home.duban(["check"]).status == 65)
    // The folder itself: it is not made anew where it has gone under a running program only, as here it is new.
    #expect(try home.duban(words("check --repair")).status == 0)
    #expect(try home.duban(words("update 2.2-06 --value 6")).status == 0)
    #expect(try home.duban(["check"]).status == 0)
  }

  @Test(arguments: [
    "torn", "zeros", "zeroLines", "headers", "noHeader", "returns", "mark", "glued", "markers", "unended",
    "twice",
  ])
  func aRepairedCopyHasEveryGoodEntryAndNothingElse(_ damage: String) throws {
    let home = try store { lines in
      let whole = ended(lines)
      switch damage {
      case "torn": return whole + lines[3].prefix(40)
      case "zeros": return ended([lines[0], "\u{0}\u{0}" + lines[1], lines[2] + "\u{0}", lines[3]])
      case "zeroLines":
        return ended([lines[0], lines[1], "\u{0}\u{0}\u{0}", lines[2], lines[3]]) + "\u{0}\u{0}"
      case "headers":
        return ended([lines[0], lines[0], lines[1], lines[0], lines[2], lines[3], "{\"format\":\"x\"}"])
      case "noHeader": return ended(Array(lines.dropFirst()))
      case "returns": return lines.map { $0 + "\r\n" }.joined()
      case "mark": return "\u{FEFF}" + whole
      case "glued": return ended([lines[0], lines[1], lines[2].prefix(50) + lines[2], lines[3] + "junk"])
      case "markers":
        return ended([lines[0], lines[1], "<<<<<<< HEAD", lines[2], "=======", lines[3], ">>>>>>> other"])
      case "unended": return String(whole.dropLast())
      default: return ended([lines[0], lines[1], "{,}", lines[1], lines[2], lines[3]])
      }
    }
    let before = try home.read(home.ledger)
    let repaired = try home.duban(words("check --repair --lang en \(home.ledger)"))
    #expect(
      repaired.words.contains("ledger.repaired.jsonl with 3 entries"), "\(repaired.words)\(repaired.data)")
    #expect(try home.read(home.ledger) == before)
    let copy = home.store + "/ledger.repaired.jsonl"
    let clean = try home.duban(["check", copy])
    #expect(clean.data == "\(copy)：没有问题\n" && clean.status == 0, "\(clean.data)")
    #expect(try home.read(copy).split(separator: "\n").count == 4)
  }
}
