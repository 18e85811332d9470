import Foundation
import TestSupport
import Testing

/// A morning at the desk: find a goal, say how far it is, leave, come back, think again.
@Suite(.serialized) struct JourneyRecordTests {
  @Test func aValueIsSavedSurvivesTheNightAndCanBeUndone() throws {
    let desk = try JourneyDesk()
    let pane = try desk.open()
    try pane.find("2.2-06", selecting: "○ 2.2-06 道路大中修")
    try pane.fill("=", "2.2-06 道路大中修 · 填数", ["22"])
    try pane.wait(for: "已存 2.2-06 22 条 · 06-30 · wang · u 撤销")
    try pane.wait(for: "▌ ● 2.2-06 道路大中修 22/40")
    try pane.fill("n", "2.2-06 道路大中修 · 说明", ["前半壁街完工", "拆迁未完", "7月交地", ""])
    try pane.wait(for: "已存 2.2-06")
    try pane.wait(for: "前半壁街完工")
    let saved = try desk.progress()
    #expect(saved["count"] as? Int == 2)
    try pane.quit()

    try pane.open()
    try pane.find("大中修", selecting: "● 2.2-06 道路大中修 22/40")
    try pane.press("u")
    try pane.wait(for: "已撤销 2.2-06 前半壁街完工")
    try pane.press("u")
    try pane.wait(for: "▌ ○ 2.2-06 道路大中修 -/40")
    try pane.press("C-r")
    try pane.wait(for: "已恢复 2.2-06 22 条")
    try pane.wait(for: "▌ ● 2.2-06 道路大中修 22/40")
    try pane.quit()

    let entries = try desk.entries()
    #expect(
      entries.map { $0["type"] as? String } == ["progress", "progress", "retract", "retract", "retract"])
    #expect(entries[0]["goal"] as? String == "2.2-06")
    #expect(entries[0]["value"] as? Int == 22)
    #expect(entries[0]["by"] as? String == "wang")
    #expect(entries[1]["note"] as? String == "前半壁街完工")
    #expect(entries[1]["problem"] as? String == "拆迁未完")
    #expect(entries[1]["next"] as? String == "7月交地")
    #expect(entries[4]["retracts"] as? [String] == [entries[3]["id"] as? String ?? ""])
    #expect(try desk.progress()["count"] as? Int == 5)
  }

  @Test func outsideThePlansYearTheDayIsAskedOnceAndRemembered() throws {
    let desk = try JourneyDesk(now: "2026-03-02T04:00:00Z")
    let pane = try desk.pane()
    try pane.run("$duban --by wang")
    try pane.wait(for: "现为 2013-12-31")
    try pane.type("6月30日")
    try pane.press("Enter")
    try pane.wait(for: "计划日 2013-06-30 · 序时进度 49.6%")
    try pane.find("2.2-06", selecting: "○ 2.2-06")
    try pane.press("+")
    try pane.wait(for: "已存 2.2-06 1 条 · 06-30 · wang")
    try pane.quit()

    try pane.open()
    let again = try pane.wait(for: "计划日 2013-06-30")
    #expect(!again.contains("现为"))
    #expect(try desk.entries().first?["on"] as? String == "2013-06-30")
  }
}
