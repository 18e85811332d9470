import Foundation
import TestSupport
import Testing

/// `duban merge`: one ledger of several, without git.
struct MergeTests {
  /// Two stores that share one entry and have one each of their own.
  private func two() throws -> (DubanHome, String, String) {
    let home = try DubanHome()
    _ = try home.duban(words("update 2.2-06 --value 21 --by wang --store a").inside(home))
    _ = try home.shell("cp -r a b")
    _ = try home.duban(words("update 2.2-07 --value 3 --by wang --store a").inside(home))
    _ = try home.duban(words("update 2.2-08 --value 5 --by li --store b").inside(home))
    return (home, home.path + "/a", home.path + "/b")
  }

  @Test func everyEntryIsThereOnceInWhateverOrderTheFilesStand() throws {
    let (home, a, b) = try two()
    let out = home.path + "/all.jsonl"
    let merged = try home.duban(["merge", a, b + "/ledger.jsonl", a, "-o", out])
    #expect(merged.status == 0 && merged.words == "已写 \(out)：3 条记录，合自 3 个文件\n" && merged.data.isEmpty)
    _ = try home.duban(["merge", b, a, "-o", home.path + "/again.jsonl"])
    #expect(try home.read(out) == home.read(home.path + "/again.jsonl"))
    #expect(try home.duban(["check", out]).status == 0)
    let lines = Set(try home.read(out).split(separator: "\n"))
    let sources = try [a, b].flatMap { try home.read($0 + "/ledger.jsonl").split(separator: "\n") }
    #expect(lines == Set(sources))
  }

  /// As a union of two copies by hand or by git leaves it: whole lines twice.
  @Test func aLineMetTwiceCountsOnceAndIsNoDamage() throws {
    let (home, a, _) = try two()
    _ = try home.duban(words("update 2.2-07 --add 1 --by wang --store a").inside(home))
    let text = try home.read(a + "/ledger.jsonl")
    _ = try home.write("a/ledger.jsonl", text + text)
    let added = try home.duban(words("update 2.2-07 --add 1 --by li --store a").inside(home))
    #expect(added.status == 0 && added.words.contains("4→5"), "\(added.words)")
    #expect(try home.duban(["log", "2.2-07", "--store", a]).data.split(separator: "\n").count == 3)
    #expect(try home.duban(["check", "--store", a]).status == 0)
  }

  @Test func aFileIsReplacedOnlyWhenAskedAndNoEntryIsLostByIt() throws {
    let (home, a, b) = try two()
    let out = home.path + "/b/ledger.jsonl"
    let before = try home.read(out)
    let refused = try home.duban(["merge", a, "-o", out])
    #expect(refused.status == 73 && refused.words.contains("--force"))
    let losing = try home.duban(["merge", a, "-o", out, "--force"])
    #expect(losing.status == 65 && losing.words.contains("还有 1 条记录"), "\(losing.words)")
    #expect(try home.read(out) == before)
    #expect(try home.duban(["merge", a, b, "-o", out, "--force"]).status == 0)
    #expect(try home.duban(["log", "--store", b]).data.split(separator: "\n").count == 3)
  }

  @Test func damageAndContradictionsAreNamedAndNothingIsWritten() throws {
    let (home, a, b) = try two()
    let out = home.path + "/all.jsonl"
    let text = try home.read(b + "/ledger.jsonl")
    _ = try home.write("b/ledger.jsonl", text.replacingOccurrences(of: #""value":5"#, with: #""value":9"#))
    let damaged = try home.duban(["merge", a, b, "-o", out, "--lang", "en"])
    #expect(damaged.status == 65 && damaged.words.contains("/b/ledger.jsonl:3:"), "\(damaged.words)")
    #expect(damaged.words.contains("nothing was merged"))
    let first = text.split(separator: "\n")[1]
    let id = try #require(first.split(separator: "\"").dropFirst(3).first)
    let other =
      #"{"id":"\#(id)","type":"progress","goal":"2.2-06","on":"2013-07-01","at":"2013-07-01T01:00:00Z","by":"li","value":1}"#
    _ = try home.write("b/ledger.jsonl", text.replacingOccurrences(of: first, with: other))
    let contrary = try home.duban(["merge", a, b, "-o", out, "--lang", "en"])
    #expect(
      contrary.status == 65
        && contrary.words.contains(
          "/b/ledger.jsonl:2:1: id \(id) stands in \(a)/ledger.jsonl:2 with other content"),
      "\(contrary.words)")
    #expect(!FileManager.default.fileExists(atPath: out))
    #expect(try home.duban(["merge", home.path + "/none", "-o", out]).status == 66)
  }

  @Test func anUnfinishedLineIsLeftOutAndSaid() throws {
    let (home, a, b) = try two()
    _ = try home.write("b/ledger.jsonl", try home.read(b + "/ledger.jsonl") + #"{"id":"#)
    let out = home.path + "/all.jsonl"
    let merged = try home.duban(["merge", a, b, "-o", out, "--lang", "en"])
    #expect(merged.status == 0 && merged.words.contains("the last line is unfinished and was left out"))
    #expect(try home.read(out).split(separator: "\n").count == 4)
  }
}

extension [String] {
  /// The store's folder taken as one in the home.
  fileprivate func inside(_ home: DubanHome) -> [String] {
    enumerated().map {
      $0.offset > 0 && self[$0.offset - 1] == "--store" ? home.path + "/" + $0.element : $0.element
    }
  }
}
