import Foundation
import TestSupport
import Testing

/// What the office does beside recording, on the screen and from the command line.
@Suite(.serialized) struct JourneyOfficeTests {
  @Test func everyActOnTheScreenIsTheCommandsActToo() throws {
    let desk = try JourneyDesk()
    let pane = try desk.open()
    try closeOut(pane)
    try changePlans(pane)
    try lockAMonth(pane)
    try addAGoal(pane)
    try pane.quit()

    let twin = try JourneyDesk()
    for line in Self.commands {
      #expect(try twin.command(line + ["--by", "wang"]) == 0, "\(line.joined(separator: " "))")
    }
    #expect(try plain(desk) == plain(twin))
    #expect(try plain(desk).count == Self.commands.count)
  }

  private func closeOut(_ pane: TmuxPane) throws {
    try pane.find("2.2-06", selecting: "○ 2.2-06")
    try pane.fill("x", "2.2-06 道路大中修 · 销号", ["", ""])
    try pane.wait(for: "请填写佐证")
    try pane.type("验收单12号")
    try pane.press("Enter", "Enter")
    try pane.wait(for: "销号须写明理由")
    try pane.type("提前移交")
    try pane.press("Enter")
    try pane.wait(for: "▌ ▣ 2.2-06")
    try pane.press("+")
    try pane.wait(for: "先重新打开")
    try pane.fill("x", "2.2-06 道路大中修 · 重新打开", ["尚有尾工"])
    try pane.wait(for: "▌ ○ 2.2-06")
  }

  private func changePlans(_ pane: TmuxPane) throws {
    try pane.act("t", "2.2-06 道路大中修 · 调整目标", ["50", "", "会议纪要7号"])
    try pane.wait(for: "请填写理由")
    try pane.type("追加十条")
    try pane.press("Enter", "Enter")
    try pane.wait(for: "▌ ○ 2.2-06 道路大中修 -/50")
    try pane.act("s", "2.2-06 道路大中修 · 节点", ["06-30=20 12-31=50"])
    try pane.wait(for: "已存 2.2-06 节点计划")

    try pane.find("华嘉项目搬迁", selecting: "○ 1.1-06")
    try pane.act("s", "1.1-06 华嘉项目搬迁 · 节点", ["06-30=搬迁 09-30=入市"])
    try pane.wait(for: "已存 1.1-06 节点计划")
    try pane.press("s")
    try pane.wait(for: "5 完成节点“搬迁”")
    try pane.press("5")
    try pane.wait(for: "已存 1.1-06 节点“搬迁”完成")
  }

  private func lockAMonth(_ pane: TmuxPane) throws {
    try pane.act("l", "锁月", ["2013-06", ""])
    try pane.wait(for: "已存 锁定")
    try pane.find("2.2-06", selecting: "○ 2.2-06")
    try pane.press("+")
    try pane.wait(for: "已由wang锁定；先解锁")
    try pane.act("l", "锁月", ["2013-06", "更正六月数"])
    try pane.wait(for: "已存 解锁")
    try pane.press("+")
    try pane.wait(for: "已存 2.2-06 1 条")
  }

  private func addAGoal(_ pane: TmuxPane) throws {
    try pane.act("n", "新增目标", ["1.3"])
    try pane.wait(for: "“1.3”不行，可填：1.1、1.2、2.1")
    try pane.press("C-u")
    try pane.type("2.2")
    try pane.press("Enter")
    try pane.type("地下通道")
    try pane.press("Enter", "Enter", "Enter", "Enter", "Enter", "Enter")
    try pane.type("区长办公会")
    try pane.press("Enter")
    try pane.wait(for: "已存 2.2-a")
    try pane.find("地下通道", selecting: "○ 2.2-a")
  }

  private static let commands = [
    ["close", "2.2-06", "--evidence", "验收单12号", "--reason", "提前移交"],
    ["reopen", "2.2-06", "--reason", "尚有尾工"],
    ["retarget", "2.2-06", "--target", "50", "--reason", "追加十条", "--document", "会议纪要7号"],
    ["schedule", "2.2-06", "06-30=20", "12-31=50"],
    ["schedule", "1.1-06", "06-30=搬迁", "09-30=入市"],
    ["update", "1.1-06", "--reach", "搬迁"],
    ["lock", "2013-06"],
    ["unlock", "2013-06", "--reason", "更正六月数"],
    ["update", "2.2-06", "--add", "1"],
    ["add", "2.2", "--zh", "地下通道", "--kind", "ongoing", "--reason", "区长办公会"],
  ]

  /// The entries without what is different for each of them: id, instant, sum, act, and the ids a lock knew.
  private func plain(_ desk: JourneyDesk) throws -> [String] {
    try desk.entries().map { entry in
      var entry = entry
      for key in ["id", "at", "sum", "act"] { entry[key] = nil }
      if let knew = entry["knew"] as? [String] { entry["knew"] = knew.count }
      let bytes = try JSONSerialization.data(withJSONObject: entry, options: [.sortedKeys])
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

extension TmuxPane {
  /// Picks an act from the menu of acts and fills its form in.
  fileprivate func act(_ key: String, _ title: String, _ lines: [String]) throws {
    try press("a")
    try wait(for: "a 牵头、配合")
    try fill(key, title, lines)
  }
}
