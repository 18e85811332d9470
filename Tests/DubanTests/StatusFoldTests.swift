import CEmbedded
import Foundation
import GoalCore
import GoalStore
import TestSupport
import Testing

/// The status reads the goals it names and takes the others' lights from the summary in `progress.json`: it says what
/// the ledger says all the same.
struct StatusFoldTests {
  /// Goals behind, on pace, reached, closed and unreported, with a unit and a problem.
  private static func filled() throws -> DubanHome {
    let home = try DubanHome()
    for act in [
      "update 2.2-06 --value 22 --on 6-30", "update 2.2-07 --value 5 --on 6-30 --problem 雨季 --next 赶工",
      "update 2.2-20 --value 1 --on 6-30", "assign 2.2-07 --lead 市政市容委",
      "update 1.1-05 --percent 100 --on 6-30",
      "close 1.1-05 --evidence 验收单", "update h1 --value 9.1% --on 6-30",
      "update 1.1-06 --percent 2 --on 6-30",
      "update h2 --note 催办 --on 1-15",
    ] {
      let answer = try home.duban(words("--by wang " + act))
      #expect(answer.status == 0, "\(act): \(answer.words)")
    }
    return home
  }

  private static let day = Day(iso: "2013-07-01")!

  private static func status(_ home: DubanHome, _ format: String = "text") throws -> String {
    let answer = try home.duban(["status", "--format", format])
    #expect(answer.status == 0, "\(answer.words)")
    return answer.data
  }

  /// Leaves a summary of the day beside the ledger, as a screen does.
  private static func summarize(_ home: DubanHome) throws {
    let plan = try PlanFile.read(UnsafeBufferPointer(start: duban_plan(), count: duban_plan_size()))
    var store = Store(
      folder: home.store, plan: plan, edge: Edge(now: { Instant(microseconds: 0) }, name: "", host: ""))
    let isWritten = store.writeFold(summing: day)
    let told = store.ledger.summary?.day
    #expect(isWritten && told == day)
  }

  @Test(arguments: ["text", "markdown", "csv", "json", "html"])
  func itSaysWhatTheLedgerSays(_ format: String) throws {
    let home = try Self.filled()
    try FileManager.default.removeItem(atPath: home.store + "/progress.json")
    let truth = try Self.status(home, format)
    try Self.summarize(home)
    #expect(try Self.status(home, format) == truth)
  }

  /// With a width the line is read by the parser, without one by hand.
  @Test(arguments: [
    "", "--as-of 6-30", "--lang en", "--readonly", "--theme paper", "--ascii", "--mouse", "--by li",
    "--as-of 2012-01-01", "--lang fr", "--source nowhere.txt", "--theme none", "--as-of", "--store",
    "--ascii --ascii",
  ])
  func itSaysTheSameHoweverItsLineIsRead(_ typed: String) throws {
    let home = try Self.filled()
    let plain = try home.duban(["status"] + words(typed))
    let parsed = try home.duban(["status", "--width", "80"] + words(typed))
    #expect(plain.data == parsed.data && plain.words == parsed.words && plain.status == parsed.status)
  }

  /// A summary that says something else than the goals, or a goal that cannot be read, with a right sum.
  @Test(arguments: [
    ("\"2.2-07\":{", "\"2.2-07\":{\"entries\":0,"), ("\"value\":5", "\"value\":\"x\""),
    // With a report and without a figure: the light is that of a goal of which nothing is known.
    ("\"H-02\":{", "\"H-02\":{\"entries\":0,"), ("\"units\":[\"市政市容委\"]", "\"units\":[\"卫生局\"]"),
    ("\"recent\":[", "\"recent\":[0,"),
  ])
  func whatIsNotAsToldIsReadInTheLedger(_ said: String, _ forged: String) throws {
    try Self.expectTruth { text in
      let place = try #require(text.range(of: said, options: .backwards))
      text.replaceSubrange(place, with: forged)
    }
  }

  @Test func goalsToldToShowAnotherLightAreReadAnew() throws {
    try Self.expectTruth { text in
      let lights = try #require(text.range(of: "\"lights\":\""))
      let farBehind = try #require(text.range(of: "1", range: lights.upperBound..<text.endIndex))
      text.replaceSubrange(farBehind, with: "3")
    }
  }

  /// Nothing is saved as if nothing had been said of the goal.
  @Test func aGoalThatCannotBeReadIsLookedUpInTheLedger() throws {
    let home = try Self.filled()
    try Self.forge(home) { text in
      let place = try #require(text.range(of: "\"2.2-07\":{", options: .backwards))
      text.replaceSubrange(place, with: "\"2.2-07\":{\"entries\":0,")
    }
    let ledger = try home.read(home.ledger)
    let answer = try home.duban(words("--by wang update 2.2-07 --value 3"))
    #expect(answer.status == 65, "\(answer.words)")
    #expect(try home.read(home.ledger) == ledger)
  }

  private static func forge(_ home: DubanHome, _ forge: (inout String) throws -> Void) throws {
    let file = home.store + "/progress.json"
    var text = try home.read(file)
    try forge(&text)
    try Data(resealed(text)).write(to: URL(fileURLWithPath: file))
  }

  private static func expectTruth(_ forge: (inout String) throws -> Void) throws {
    let home = try filled()
    let truth = try status(home)
    try summarize(home)
    try self.forge(home, forge)
    #expect(try status(home) == truth)
  }
}
