import Foundation
import TestSupport
import Testing

/// The plan's frame, the year before and the report's sentences on a real terminal.
@Suite(.serialized) struct JourneySourceTests {
  @Test func theYearBeforeLeadsToTheGoalAndToItsSentence() throws {
    let desk = try JourneyDesk()
    let file = desk.home.appendingPathComponent("report.txt")
    try Data(CommandSourceTests.report.utf8).write(to: file)
    let pane = try desk.open("--by wang --source report.txt")
    try pane.press("i")
    try pane.wait(for: "发展战略")
    try pane.wait(for: "duban 0.1.0")
    try pane.press("/")
    try pane.wait(for: "/ 找到")
    try pane.type("dldzx")
    try pane.wait(for: "找到 1 项")
    try pane.press("Enter")
    try pane.wait(for: "大中修道路 59 条 → ○ 2.2-06 道路大中修")
    // The figure's own sentence is not in this report; the goal's is.
    try pane.press("y")
    try pane.wait(for: "文件里没有 一 第9段")
    try pane.press("q")
    try pane.wait(without: "文件里没有")
    try pane.press("Enter")
    try pane.wait(for: "[2重点]")
    try pane.press("y")
    try pane.wait(for: "2.2-06 道路大中修 三(二)二 第3句 · report.txt".replacing(" 三", with: "\n 三"))
    let shown = try pane.wait(for: "样例道路大中修若干条;")
    #expect(shown.split(separator: "\n").contains { $0.hasPrefix("▌") && $0.contains("样例道路大中修") })
    try pane.press("g")
    try pane.wait(for: "一、上年回顾")
    try pane.press("q")
    try pane.wait(for: "[2重点]")
    try pane.quit()
  }

  @Test func withoutAFileItSaysWhatToDo() throws {
    let desk = try JourneyDesk()
    let pane = try desk.open("--by wang", columns: 80, rows: 24)
    try pane.press("2", "j", "y")
    try pane.wait(for: "请先选中一个目标")
    try pane.press("/")
    try pane.type("2.2-06")
    try pane.press("Enter", "y")
    try pane.wait(for: "还没有指定报告原文：用 duban --source 文件 打开")
    try pane.wait(for: "三(二)二 第3句")
    try pane.press("q")
    try pane.quit()
  }
}
