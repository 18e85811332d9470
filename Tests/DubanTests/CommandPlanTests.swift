import Foundation
import TestSupport
import Testing

/// The shipped plan with one thing changed, as `check` words it.
struct CommandPlanTests {
  struct Change: CustomStringConvertible, Sendable {
    let old, new, zh, en: String

    init(_ old: String, _ new: String, zh: String, en: String) {
      (self.old, self.new, self.zh, self.en) = (old, new, zh, en)
    }
    var description: String { new }
  }

  private static var shipped: String {
    get throws {
      let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      let plan = folder.appending(path: "../../Sources/CEmbedded/xicheng-2013.json")
      return String(decoding: try Data(contentsOf: plan), as: UTF8.self)
    }
  }

  @Test func theShippedPlanIsRight() throws {
    let home = try DubanHome()
    let file = try home.write("plan.json", CommandPlanTests.shipped)
    #expect(try home.duban(["check", file, "--lang", "en"]).data == "\(file): nothing wrong\n")
    #expect(try home.duban(["--plan", file, "list", "--json"]).status == 0)
  }

  @Test(arguments: [
    Change(
      #""id": "Z1""#, #""id": "Z 1""#, zh: "zones[0].id：编号“Z 1”写法不对", en: "zones[0].id: id “Z 1” is malformed"
    ),
    Change(#""id": "Z2""#, #""id": "Z1""#, zh: "zones[1].id：“Z1”重复", en: "zones[1].id: “Z1” stands twice"),
    Change(#""kind": "count""#, #""kind": "sum""#, zh: "kind：没有类型“sum”", en: "kind: there is no kind “sum”"),
    Change(
      #""value": 309.1"#, #""value": 309.12345"#, zh: "小数点后超过 4 位", en: "more than 4 digits after the point"),
    Change(#""value": 309.1"#, #""value": "309""#, zh: "value：应为数", en: "value: must be a number"),
    Change(#""zh": "金融街""#, #""zh": """#, zh: "title.zh：没有内容", en: "title.zh: empty"),
    Change(#""zh": "金融街""#, #""zh": "金\u202e融""#, zh: "看不见的字符 U+202E", en: "the invisible character U+202E"),
    Change(#""year": 2013"#, #""year": 20130"#, zh: "year：应在", en: "year: must be between"),
    Change(
      #""class": "draft""#, #""class": "advance""#, zh: "与节点类不符",
      en: "advance does not go with kind milestone"),
    Change(#""year": 2013,"#, "", zh: "year：缺少", en: "year: missing"),
  ])
  func brokenRules(_ change: Change) throws {
    let home = try DubanHome()
    var plan = try CommandPlanTests.shipped
    let range = try #require(plan.range(of: change.old))
    plan.replaceSubrange(range, with: change.new)
    let file = try home.write("plan.json", plan)
    for (lang, said) in [("zh", change.zh), ("en", change.en)] {
      let answer = try home.duban(["check", file, "--lang", lang])
      #expect(answer.data.contains(said), "\(answer.data)")
      #expect(answer.data.hasPrefix("\(file):") && answer.status == 65)
    }
    let refused = try home.duban(["--plan", file, "list", "--lang", "en"])
    #expect(
      refused.words.contains("plan file \(file):") && refused.words.contains("duban check names them all"))
    #expect(refused.status == 65)
  }
}
