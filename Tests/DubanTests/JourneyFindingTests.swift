import Foundation
import TestSupport
import Testing

/// Finding and doing on a real terminal: filter, order, marks, palette, menu, help, first start.
@Suite(.serialized) struct JourneyFindingTests {
  @Test func aFilterAndAnOrderAreBuiltShownAndKept() throws {
    let desk = try JourneyDesk()
    for (goal, lead) in [("2.2-06", "市政市容委"), ("2.2-07", "市政市容委"), ("2.2-08", "交通支队")] {
      #expect(try desk.command("assign", goal, "--lead", lead) == 0)
    }
    #expect(try desk.command("update", "2.2-06", "--value", "30") == 0)
    #expect(try desk.command("update", "2.2-07", "--value", "9") == 0)
    let pane = try desk.open()
    try pane.press("2", "f")
    try pane.wait(for: "── 筛选 · 301/301项 ──")
    // By typing, with what the list offers completed.
    try pane.type("单位：市政")
    try pane.wait(for: "── 筛选 单位:市政市容委 2/301项")
    try pane.press("Enter")
    try pane.wait(without: "Enter 完成")
    // By arrows alone: 完成率 is the fourth column.
    try pane.press("F6", "Down", "Down", "Down", "Enter")
    try pane.wait(for: "单位:市政市容委 2/301项 · 排序 完成率 低的在前")
    let ordered = try pane.wait(for: "2.2-06 道路大中修")
    let first = try #require(ordered.range(of: "2.2-07"))
    let second = try #require(ordered.range(of: "2.2-06"))
    #expect(first.lowerBound < second.lowerBound)
    try pane.press("5")
    try pane.wait(for: "[5调度]")
    #expect(!(try pane.screen()).contains("交通支队"))
    try pane.quit()
    // Both are there at the next start; Esc takes the filter away, o the order.
    try pane.open()
    try pane.wait(for: "单位:市政市容委 2/301项 · 排序 完成率")
    try pane.press("Escape")
    try pane.wait(without: "单位:市政市容委 2/301项")
    try pane.wait(for: "── 排序 完成率 低的在前 ──")
    try pane.press("o", "1")
    try pane.wait(without: "── 排序")
    try pane.quit()
  }

  @Test func marksPaletteAndMenusDoTheWork() throws {
    let desk = try JourneyDesk()
    let pane = try desk.open()
    // A filter, its group marked, one act for all, one undo.
    try pane.press("2", "f")
    try pane.type("地下空间 停车")
    try pane.wait(for: "1/301项")
    try pane.press("C-u")
    try pane.type("事项:基础设施 类型:数量")
    let count = 8
    try pane.wait(for: "类型:数量 \(count)/301项")
    try pane.press("Enter")
    try pane.wait(without: "Enter 完成")
    try pane.press("g", "Space")
    try pane.wait(for: "已标记\(count)项")
    try pane.press("+")
    try pane.wait(for: "已存 \(count) 项目标")
    #expect(try desk.entries().count == count)
    try pane.press("u")
    try pane.wait(for: "已撤销 \(count) 项目标")
    // The palette in both languages, and a goal by its id.
    try pane.press(":")
    try pane.type("2.2-6")
    try pane.wait(for: "▌ 2.2-06 道路大中修")
    try pane.press("Enter")
    try pane.wait(for: "▌ ○ 2.2-06")
    try pane.press(":")
    try pane.type("val")
    try pane.wait(for: "▌ 填数")
    try pane.press("Enter")
    try pane.wait(for: "── 2.2-06 道路大中修 · 填数 ──")
    try pane.type("12")
    try pane.press("Enter")
    try pane.wait(for: "已存 2.2-06 12 条")
    // A key that cannot act says why; the act menu shows its keys.
    try pane.press("%")
    try pane.wait(for: "数量目标不填百分比")
    try pane.press("a")
    try pane.wait(for: "v 核查：相符、不符，或查得的数")
    try pane.press("Escape")
    try pane.wait(without: "v 核查：")
    // Everything by arrows and Enter: 督办, 人工改灯, 滞后, a reason.
    try pane.press("F9", "Down", "Down", "Down", "Enter")
    try pane.wait(for: "┌─ 督办 ─")
    try pane.press("Down", "Down", "Down", "Down", "Down", "Enter", "Down", "Enter")
    try pane.wait(for: "· 人工改灯 ──")
    try pane.type("现场核实")
    try pane.press("Enter", "Right", "Enter")
    try pane.wait(for: "已存 2.2-06 人工亮灯 · 滞后 · 现场核实")
    try pane.quit()
  }

  @Test func helpIsSearchedAndTheFirstStartIsGreetedOnce() throws {
    let desk = try JourneyDesk()
    let pane = try desk.pane(columns: 80, rows: 24)
    try pane.open()
    try pane.wait(for: "第一次使用")
    try pane.wait(for: "忘了键：F9 菜单")
    try pane.press("2")
    try pane.wait(without: "第一次使用")
    try pane.press("?")
    try pane.wait(for: "此处：")
    try pane.type("／撤销")
    try pane.wait(for: "撤销本人最近一次操作")
    #expect(!(try pane.screen()).contains("下翻一页"))
    #expect(try pane.fact("#{cursor_y}") == "23")
    try pane.press("Escape")
    try pane.wait(for: "下翻一页")
    try pane.press("q")
    try pane.quit()
    try pane.run("$duban --lang en")
    try pane.wait(for: "1overview")
    #expect(!(try pane.screen()).contains("first start"))
    try pane.press("?")
    try pane.type("undo your")
    try pane.wait(for: "undo your latest act")
    try pane.press("Escape")
    try pane.wait(for: "half a page up")
    try pane.press("Escape")
    try pane.wait(without: "half a page up")
    try pane.quit()
  }
}

extension TmuxPane {
  /// The column where an input method would show its candidates.
  func caret() throws -> (row: Int, column: Int, isVisible: Bool) {
    let facts = try fact("#{cursor_y} #{cursor_x} #{cursor_flag}").split(separator: " ").compactMap {
      Int($0)
    }
    return (facts.first ?? -1, facts.count > 1 ? facts[1] : -1, facts.last == 1)
  }
}
