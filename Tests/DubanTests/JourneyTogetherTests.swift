import Foundation
import TestSupport
import Testing

/// Several people at one store.
@Suite(.serialized) struct JourneyTogetherTests {
  @Test func fourWritersAtOnceAreCountedExactlyAndSeenWithoutAKey() throws {
    let desk = try JourneyDesk()
    let pane = try desk.open()
    try pane.find("2.2-06", selecting: "○ 2.2-06")
    let writer = """
      while [ ! -e go ]; do sleep 0.01; done
      i=0; while [ $i -lt 50 ]; do "$duban" update 2.2-06 --add 1 --by w$w || echo failed; i=$((i+1)); done
      """
    let line = "cd \"$HOME\"; for w in 1 2 3 4; do ( \(writer) ) & done; touch go; wait"
    let words = desk.home.appendingPathComponent("writers.out")
    let writers = try Spawned(
      ["/bin/sh", "-c", line], environment: desk.environment, files: .output(words.path))
    #expect(writers.wait()?.status == 0)
    #expect(try !String(contentsOf: words, encoding: .utf8).contains("failed"))
    try pane.wait(for: "▌ ✔ 2.2-06 道路大中修 200/40")
    let entries = try desk.entries()
    #expect(entries.count == 200)
    #expect(Set(entries.compactMap { $0["id"] as? String }).count == 200)
    #expect(Set(entries.compactMap { $0["at"] as? String }).count == 200)
  }

  @Test func anothersActIsShownAndAskedAboutBeforeItIsTakenBack() throws {
    let desk = try JourneyDesk()
    #expect(try desk.command("update", "2.2-06", "--value", "21", "--by", "wang") == 0)
    let id = try #require(try desk.entries().first?["id"] as? String)
    let pane = try desk.pane()
    try pane.run("$duban undo \(id.prefix(8)) --by li")
    try pane.wait(for: "要撤销的是 2.2-06 21 条")
    try pane.wait(for: "这是 wang 的记录")
    try pane.wait(for: "撤销吗？(y/N)")
    // Nobody is kept waiting by the question.
    #expect(try desk.command("update", "2.2-07", "--value", "1", "--by", "zhao") == 0)
    try pane.press("Enter")
    try pane.wait(for: "没有撤销")
    #expect(try desk.entries().count == 2)
    try pane.shell("$duban undo \(id) --by li --yes", says: "已撤销 2.2-06 21 条")
    try pane.run("clear; $duban undo --by wang; echo gone $?")
    try pane.wait(for: "gone 65")
  }

  @Test func aColleaguesEntryDisturbsNothingThatIsBeingTyped() throws {
    let desk = try JourneyDesk()
    #expect(try desk.command("update", "2.2-07", "--value", "1", "--by", "li") == 0)
    let pane = try desk.open()
    try pane.find("2.2-06", selecting: "○ 2.2-06")
    try pane.press("=")
    try pane.wait(for: "填数 ──")
    try pane.type("2")
    try pane.wait(for: "累计数值 2")

    #expect(try desk.command("update", "2.2-06", "--value", "21", "--by", "li") == 0)
    try pane.wait(for: "比已报的 21 低")
    try pane.wait(for: "累计数值 2")
    try pane.press("Escape")
    try pane.wait(for: "▌ ● 2.2-06 道路大中修 21/40")

    #expect(try desk.command("update", "2.2-06", "--add", "1", "--by", "li") == 0)
    try pane.wait(for: "li 录入1条：2.2-06 +1 条")
    try pane.wait(for: "▌ ● 2.2-06 道路大中修 22/40")
  }
}
