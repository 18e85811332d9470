import Foundation
import TestSupport
import Testing

/// Another plan than the shipped one, as the README explains it, and the copy that a store keeps of it.
struct AnotherPlanTests {
  /// The README's example, word by word.
  private static var example: String {
    get throws {
      let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      let readme = String(
        decoding: try Data(contentsOf: folder.appending(path: "../../README.md")), as: UTF8.self)
      let begin = try #require(readme.range(of: "<!-- plan -->\n```json\n"))
      let end = try #require(readme.range(of: "```\n<!-- /plan -->"))
      return String(readme[begin.upperBound..<end.lowerBound])
    }
  }

  /// A home on 1 July 2014 with a store made for the example.
  private func home() throws -> (home: DubanHome, plan: String, store: String, env: [String: String]) {
    let home = try DubanHome()
    let plan = try home.write("2014.json", AnotherPlanTests.example)
    let (store, env) = (home.path + "/2014", ["DUBAN_NOW": "2014-07-01T01:00:00Z"])
    let saved = try home.duban(
      ["--plan", plan, "--store", store] + words("update 1.1-01 --value 20 --by li"), env: env)
    #expect(saved.words == "已存 1.1-01 20 条 · 07-01 · li\n", "\(saved.words)")
    return (home, plan, store, env)
  }

  @Test func theExampleIsAPlan() throws {
    let home = try DubanHome()
    let plan = try home.write("2014.json", AnotherPlanTests.example)
    #expect(try home.duban(["check", plan]).data == "\(plan)：没有问题\n")
    for member in [
      "areas", "zones", "figures", "lights", "grace", "goals", "ask", "kind", "target", "openList",
    ] {
      #expect(try AnotherPlanTests.example.contains("\"\(member)\""))
    }
  }

  /// Whatever the reader of plans asks for by name is explained below the example.
  @Test func everyMemberIsExplained() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let readme = String(decoding: try Data(contentsOf: folder.appending(path: "README.md")), as: UTF8.self)
    let begin = try #require(readme.range(of: "<!-- /plan -->"))
    let end = try #require(readme[begin.upperBound...].range(of: "\n## "))
    let table = readme[begin.upperBound..<end.lowerBound]
    let sources = folder.appending(path: "Sources/GoalStore").standardizedFileURL.path
    var members: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: sources)
    where name.hasPrefix("PlanReader") {
      let text = String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: sources + "/" + name)), as: UTF8.self)
      members.formUnion(text.matches(of: /"([a-z][A-Za-z]+)"/).map { String($0.output.1) })
    }
    #expect(members.count > 40)
    for member in members.sorted() {
      #expect(
        table.contains("`\(member)`") || table.contains("`\(member).") || table.contains(".\(member)`")
          || table.contains("\"\(member)\":"),
        "\(member)")
    }
  }

  @Test func aStoreKeepsItsPlanForWhoeverOpensIt() throws {
    let (home, plan, store, env) = try home()
    #expect(try home.read(store + "/plan.json") == home.read(plan))
    try FileManager.default.removeItem(atPath: plan)
    let listed = try home.duban(["--store", store, "list", "--json"], env: env)
    #expect(listed.data.contains(#""value": 20"#) && listed.status == 0, "\(listed.words)")
    #expect(try home.duban(["list"], env: env.merging(["DUBAN_STORE": store]) { $1 }).data.contains("道路大中修"))
    let saved = try home.duban(["--store", store, "update", "1.1-01", "--add", "1"], env: env)
    #expect(saved.words.contains("20→21 条"))
    #expect(try home.duban(["--store", store, "check"], env: env).data == "\(store)：没有问题\n")
  }

  /// Without a folder the plan's own is used, and `--plan` names it.
  @Test func aPlanHasAFolderOfItsOwn() throws {
    let home = try DubanHome()
    let plan = try home.write("2014.json", AnotherPlanTests.example)
    let env = ["DUBAN_NOW": "2014-07-01T01:00:00Z"]
    #expect(try home.duban(["--plan", plan, "update", "1.1-01", "--value", "1"], env: env).status == 0)
    #expect(FileManager.default.fileExists(atPath: home.path + "/data/duban/xicheng-2014/plan.json"))
    #expect(try home.duban(["list"]).data.contains("2.2-06"))
    #expect(!FileManager.default.fileExists(atPath: home.store + "/plan.json"))
  }

  @Test(arguments: [
    (#""value": 45"#, #""value": 46"#, "目标 1.1-01 写得不一样", "goal 1.1-01 reads otherwise"),
    (
      #""id": "xicheng-2014""#, #""id": "other-2014""#, "计划编号是 other-2014，不是 xicheng-2014",
      "its id is other-2014, not xicheng-2014"
    ),
    (#""1.1-03""#, #""1.1-04""#, "多出目标 1.1-04", "it has goal 1.1-04 more"),
    (#""month": 5"#, #""month": 6"#, "名称、事项或亮灯规则不一样", "names, items or the rules of lights read otherwise"),
  ])
  func aPlanThatDiffersIsRefused(_ old: String, _ new: String, _ zh: String, _ en: String) throws {
    let (home, plan, store, env) = try home()
    let changed = try AnotherPlanTests.example.replacingOccurrences(of: old, with: new)
    let other = try home.write("other.json", changed)
    for command in ["list", "update 1.1-01 --value 30"] {
      let answer = try home.duban(["--plan", other, "--store", store] + words(command), env: env)
      #expect(
        answer.words.hasPrefix("duban: \(other) 与台账所用的计划 \(store)/plan.json 不同：\(zh)。"), "\(answer.words)")
      #expect(answer.status == 65 && answer.data == "")
    }
    let english = try home.duban(["--plan", other, "--store", store, "--lang", "en", "list"], env: env)
    #expect(
      english.words.contains("is not the plan of this store, \(store)/plan.json: \(en)."), "\(english.words)")
    // Written otherwise, it is the same plan.
    let spaced = try home.write(
      "spaced.json", AnotherPlanTests.example.replacingOccurrences(of: "\": ", with: "\" :\n "))
    #expect(try home.duban(["--plan", spaced, "--store", store, "list"], env: env).status == 0)
    #expect(try home.read(store + "/plan.json") == home.read(plan))
  }

  @Test func aBrokenCopyIsNamed() throws {
    let (home, _, store, env) = try home()
    let broken = try home.read(store + "/plan.json").replacingOccurrences(of: #""year": 2014,"#, with: "")
    _ = try home.write("2014/plan.json", broken)
    let listed = try home.duban(["--store", store, "list", "--lang", "en"], env: env)
    #expect(listed.words.contains("plan file \(store)/plan.json:1:1 breaks 1 rule;"), "\(listed.words)")
    #expect(listed.status == 65)
    let checked = try home.duban(["--store", store, "check", "--lang", "en"], env: env)
    #expect(
      checked.data == "\(store)/plan.json:1:1: year: missing\n" && checked.status == 65, "\(checked.data)")
  }

  /// What cannot be kept keeps the entry from being saved: a ledger without its plan would help nobody.
  @Test func withoutItsCopyNothingIsSaved() throws {
    let home = try DubanHome()
    let plan = try home.write("2014.json", AnotherPlanTests.example)
    let store = home.path + "/full"
    try FileManager.default.createDirectory(
      atPath: store + "/plan.json.tmp/x", withIntermediateDirectories: true)
    let answer = try home.duban(
      ["--plan", plan, "--store", store, "update", "1.1-01", "--value", "1"],
      env: ["DUBAN_NOW": "2014-07-01T01:00:00Z"])
    #expect(answer.status == 74 && answer.words.contains("plan.json.tmp"), "\(answer.words)")
    #expect(!FileManager.default.fileExists(atPath: store + "/ledger.jsonl"))
  }
}
