import Foundation
import TestSupport
import Testing

/// From the preview to the printer, a file and a pager, with programs that stand for them.
@Suite(.serialized) struct JourneyPrintTests {
  private func open(lp: String, pager: String = "cat > paged; printf 'in the pager\\n'; read x < /dev/tty")
    throws
    -> (JourneyDesk, TmuxPane)
  {
    let desk = try JourneyDesk()
    let bin = desk.home.appendingPathComponent("bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    let program = bin.appendingPathComponent("lp")
    try Data("#!/bin/sh\n\(lp)\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    let pane = try desk.pane(with: ["PATH": bin.path + ":/usr/bin:/bin", "PAGER": pager])
    try pane.open("--by wang")
    try pane.press("p")
    try pane.wait(for: "第1页 共")
    return (desk, pane)
  }

  private func file(_ desk: JourneyDesk, _ name: String) -> String {
    let data = FileManager.default.contents(atPath: desk.home.appendingPathComponent(name).path) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }

  @Test func thePrinterGetsThePagesAndItsAnswerIsShown() throws {
    let (desk, pane) = try open(
      lp: "cat > ~/printed; echo \"$*\" > ~/options; echo 'request id is HP-7 (0 file(s))'")
    try pane.press("P")
    try pane.wait(for: "已送打印：request id is HP-7")
    let printed = file(desk, "printed").components(separatedBy: "\u{0C}")
    #expect(printed.count > 3 && printed.allSatisfy { $0.hasPrefix("督办 · 西城区2013年重点工作") })
    #expect(file(desk, "options").contains("cpi=12"))
    // p is not P: nothing is printed twice by a key held down.
    try pane.press("PageDown")
    try pane.wait(for: "第2页 共")
    try pane.press("q", "q")
    try pane.waitForShell()
  }

  @Test func aPrinterThatIsNotThereIsTold() throws {
    let (_, pane) = try open(lp: "echo 'lp: Error - The printer or class does not exist.' >&2; exit 1")
    try pane.press("P")
    try pane.wait(for: "没有打印：lp: Error - The printer or class does not exist.")
  }

  @Test func savesInTheFormOfTheName() throws {
    let (desk, pane) = try open(lp: "exit 1")
    try pane.press("Tab", "w")
    try pane.wait(for: "duban-week-2013-06-30.txt")
    try pane.press("C-u")
    try pane.type("周.pdf")
    try pane.press("Enter")
    try pane.wait(for: "*.html")
    try pane.press("C-u")
    try pane.type("周.html")
    try pane.press("Enter")
    try pane.wait(for: "已写入 周.html")
    #expect(file(desk, "周.html").hasPrefix("<!DOCTYPE html>") && file(desk, "周.html").contains("周调度"))
    try pane.press("w", "C-u")
    try pane.type("周.html")
    try pane.press("Enter")
    try pane.wait(for: "没有写成 周.html：文件已存在，请换一个名字")
  }

  @Test func thePagerComesAndGoes() throws {
    let (desk, pane) = try open(lp: "exit 1")
    try pane.press("v")
    try pane.wait(for: "in the pager")
    try pane.press("Enter")
    try pane.wait(for: "第1页 共")
    #expect(file(desk, "paged").hasPrefix("督办 · 西城区2013年重点工作"))
    try pane.press("q", "q")
    try pane.waitForShell()
  }

  @Test func aPagerThatIsNotThereIsTold() throws {
    let (_, pane) = try open(lp: "exit 1", pager: "nosuchpager")
    try pane.press("v")
    try pane.wait(for: "没有运行 nosuchpager：以状态 127 结束")
    try pane.press("q", "q")
    try pane.waitForShell()
  }
}
