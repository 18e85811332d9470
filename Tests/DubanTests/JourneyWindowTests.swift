import Foundation
import TestSupport
import Testing

/// Windows of every size, terminals of every age, pastes of every kind.
@Suite(.serialized) struct JourneyWindowTests {
  @Test func whatIsBeingTypedSurvivesEverySize() throws {
    let desk = try JourneyDesk()
    let pane = try desk.open()
    try pane.find("2.2-06", selecting: "○ 2.2-06")
    try pane.press("=")
    try pane.wait(for: "填数 ──")
    try pane.type("3")
    let sizes = [
      (40, 12, "累计数值 3"), (39, 11, "窗口39×11太小"), (200, 60, "累计数值 3"), (10, 5, "窗口10×5"),
      (100, 30, "累计数值 3"),
    ]
    for (columns, rows, words) in sizes {
      try pane.resize(columns, rows)
      try pane.wait(for: words)
    }
    try pane.type("1")
    try pane.press("Enter")
    try pane.wait(for: "已存 2.2-06 31 条")
  }

  @Test(arguments: [false, true])
  func aWindowTooSmallToDrawInStillQuits(whileTyping: Bool) throws {
    let pane = try JourneyDesk().open()
    if whileTyping {
      try pane.press("/")
      try pane.wait(for: "── 查找 ──")
    }
    try pane.resize(39, 11)
    try pane.wait(for: "窗口39×11太小，至少40×12。q 退出")
    try pane.quit()
    try pane.shell("echo \"left $?\"", says: "left 0")
  }

  @Test(
    arguments: ["--theme vermilion", "--theme contrast", "--theme paper", "--theme mono"], ["", "NO_COLOR=1"])
  func everyThemeOpensAndDrawsChinese(_ options: String, _ variable: String) throws {
    let pane = try JourneyDesk().pane()
    try pane.run("\(variable) $duban \(options)")
    try pane.wait(for: "督办 · 西城区2013年重点工作")
    try pane.quit()
  }

  @Test func plainSignsStandForThoseATerminalMayLack() throws {
    let pane = try JourneyDesk().pane()
    try pane.run("$duban --ascii")
    let shown = try pane.wait(for: "督办 . 西城区2013年重点工作")
    #expect(shown.unicodeScalars.allSatisfy { $0.isASCII || $0.value >= 0x2E80 })
    try pane.quit()
  }

  @Test(arguments: ["linux", "vt100", "screen", "xterm-256color", "tmux-256color", "xterm-mono"])
  func everyTerminalTakesAMorningsWork(_ term: String) throws {
    let desk = try JourneyDesk()
    let pane = try desk.pane()
    try pane.run("TERM=\(term) $duban")
    try pane.wait(for: "督办 · 西城区2013年重点工作")
    try pane.find("2.2-06", selecting: "○ 2.2-06")
    try pane.press("+")
    try pane.wait(for: "已存 2.2-06 1 条")
    try pane.press("=")
    try pane.wait(for: "· 填数 ──")
    try pane.type("21")
    try pane.press("Enter")
    try pane.wait(for: "已存 2.2-06 1→21 条")
    try pane.press("u")
    try pane.wait(for: "已撤销 2.2-06")
    try pane.press("Up")
    try pane.wait(for: "▌ ○ 2.2-05")
    #expect(try desk.entries().count == 3)
    try pane.quit()
  }

  @Test func aPasteIsTextWhateverItSays() throws {
    let desk = try JourneyDesk()
    let pane = try desk.open()
    try pane.find("2.2-06", selecting: "○ 2.2-06")
    try pane.press("n")
    try pane.wait(for: "说明 ──")
    let hostile = "完工 q + x\r\u{1B}[A\u{1B}[2J\u{1B}]0;driven\u{07}\u{9B}31m\u{202E}\t:u"
    let long = String(repeating: hostile, count: 65_536 / hostile.utf8.count + 1)
    try pane.paste(Array(long.utf8))
    try pane.press("Enter", "Enter", "Enter", "Enter")
    try pane.wait(for: "最多 4000 字")
    #expect(try desk.entries().isEmpty)

    try pane.press("Escape")
    try pane.wait(for: "没有保存；填的内容留着")
    try pane.press("n")
    try pane.wait(for: "说明 · 接上次没保存的")
    try pane.press("C-e", "C-u")
    try pane.paste(Array(hostile.utf8))
    try pane.press("Enter", "Enter", "Enter", "Enter")
    let shown = try pane.wait(for: "已存 2.2-06 完工 q + x")
    #expect(shown.contains(TmuxPane.firstFrame))
    #expect(!shown.unicodeScalars.contains("\u{202E}"))
    #expect(try pane.fact("#{pane_title}") != "driven")
    let entries = try desk.entries()
    #expect(entries.count == 1)
    #expect((entries.first?["note"] as? String)?.hasPrefix("完工 q + x") == true)
  }
}
