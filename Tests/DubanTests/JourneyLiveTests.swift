import Foundation
import TestSupport
import Testing

@testable import duban

/// An open screen whose store is changed under it by git, mv and editors.
@Suite(.serialized) struct JourneyLiveTests {
  /// A desk with one entry and the form for another open, with something typed.
  private func typing(_ desk: JourneyDesk) throws -> TmuxPane {
    #expect(try desk.command("update", "2.2-07", "--value", "1", "--by", "li") == 0)
    let pane = try desk.open()
    try pane.find("2.2-06", selecting: "○ 2.2-06")
    try pane.press("=")
    try pane.wait(for: "填数 ──")
    try pane.type("2")
    try pane.wait(for: "累计数值 2")
    return pane
  }

  private func shell(_ desk: JourneyDesk, _ script: String) throws {
    let words = desk.home.appendingPathComponent("shell.out").path
    let child = try Spawned(
      ["/bin/sh", "-ec", "cd '\(desk.home.path)'; \(script)"], environment: desk.environment,
      files: .output(words))
    let said = { (try? String(contentsOfFile: words, encoding: .utf8)) ?? "" }
    #expect(child.wait()?.status == 0, "\(said())")
  }

  @Test func aPullBringsAColleaguesEntryWhileAFormIsOpen() throws {
    let desk = try JourneyDesk()
    #expect(try desk.command("update", "2.2-07", "--value", "1", "--by", "li") == 0)
    try shell(desk, "git init -q --bare shared.git; $duban share shared.git; git clone -q shared.git other")
    let pane = try desk.open()
    try pane.find("2.2-06", selecting: "○ 2.2-06")
    try pane.press("=")
    try pane.wait(for: "填数 ──")
    try pane.type("2")
    try shell(
      desk, "$duban --store other update 2.2-06 --value 21 --by li; $duban --store other sync --by li")
    try shell(desk, "git -C store pull -q")
    // Who said what stands above the form, the form itself knows the new figure, and what was typed is there.
    try pane.wait(for: "li 录入1条：2.2-06 21 条")
    try pane.wait(for: "比已报的 21 低")
    try pane.wait(for: "累计数值 2")
    try pane.type("2")
    try pane.press("Enter")
    try pane.wait(for: "已存 2.2-06 21→22 条")
    // `sync` under the screen, with an entry of ours that the other desk lacks.
    try shell(
      desk,
      "$duban --store other update 2.2-08 --value 5 --by li; $duban --store other sync --by li; $duban sync --by wang"
    )
    try pane.wait(for: "li 录入1条：2.2-08 5")
    try pane.wait(for: "▌ ● 2.2-06 道路大中修 22/40")
  }

  @Test func aLedgerMovedAwayIsSaidAndTheEntryKeptUntilItIsBack() throws {
    let desk = try JourneyDesk()
    let pane = try typing(desk)
    try shell(desk, "mv store elsewhere")
    try pane.wait(for: "台账不见了（原有 1 条记录）")
    try pane.wait(for: "累计数值 2")
    try pane.type("2")
    try pane.press("Enter")
    try pane.wait(for: "没有存上")
    try pane.wait(for: "2.2-06 22 条")
    // Nothing is made in the place of what has gone, so that it can come back.
    #expect(!FileManager.default.fileExists(atPath: desk.store.path))
    try shell(desk, "mv elsewhere store")
    try pane.wait(for: "台账恢复正常")
    try pane.press("Enter")
    try pane.wait(for: "已存 2.2-06 22 条")
    #expect(try desk.entries().count == 2)
    try pane.quit()
  }

  @Test func theFolderAboveMayMoveToo() throws {
    let desk = try JourneyDesk()
    let deep = try JourneyDesk(sharing: desk.home.appendingPathComponent("a/b/store"))
    let pane = try typing(deep)
    try shell(desk, "mv a c")
    try pane.wait(for: "台账不见了")
    try shell(desk, "mv c a")
    try pane.wait(for: "台账恢复正常")
    #expect(try deep.command("update", "2.2-06", "--value", "9", "--by", "li") == 0)
    try pane.wait(for: "li 录入1条：2.2-06 9 条")
    try pane.wait(for: "累计数值 2")
  }

  @Test func anEditorsSaveIsTakenInWhicheverWayItWrites() throws {
    let desk = try JourneyDesk()
    #expect(try desk.command("update", "2.2-07", "--value", "1", "--by", "li") == 0)
    let pane = try typing(desk)
    let entry = { (id: String, value: Int) in
      #"{"id":"\#(id)","type":"progress","goal":"2.2-06","on":"2013-06-30","at":"2013-06-30T04:00:0\#(value % 10)Z","by":"sun","value":\#(value)}"#
    }
    // As vim does by default: the old file is renamed, a new one written.
    try shell(
      desk,
      "cd store; cp ledger.jsonl n; echo '\(entry("aaaa", 21))' >> n; mv ledger.jsonl ledger.jsonl~; cat n > ledger.jsonl; rm n ledger.jsonl~"
    )
    try pane.wait(for: "sun 录入1条：2.2-06 21 条")
    // In place: emptied, then written.
    try shell(
      desk, "cd store; cp ledger.jsonl n; echo '\(entry("bbbb", 22))' >> n; cat n > ledger.jsonl; rm n")
    try pane.wait(for: "sun 录入1条：2.2-06 22 条")
    try pane.wait(for: "累计数值 2")
    try pane.press("Escape")
    try pane.wait(for: "▌ ● 2.2-06 道路大中修 22/40")
    // A digit changed in the middle, the file as long as before.
    try shell(
      desk, "cd store; sed 's/\"value\":22}/\"value\":29}/' ledger.jsonl > n; cat n > ledger.jsonl; rm n")
    try pane.wait(for: "▌ ● 2.2-06 道路大中修 29/40")
  }

  @Test func onADiskOfAnotherMachineItLooksByItself() throws {
    let desk = try JourneyDesk()
    #expect(try desk.command("update", "2.2-07", "--value", "1", "--by", "li") == 0)
    let pane = try desk.pane(with: ["DUBAN_SHARED_DISK": "1"])
    try pane.open()
    try pane.wait(for: "共享盘")
    #expect(try desk.command("update", "2.2-06", "--value", "21", "--by", "li") == 0)
    try pane.wait(for: "li 录入1条：2.2-06 21 条")
  }

  @Test func whoHoldsTheLedgerIsNamedAndThenTheEntryIsKept() throws {
    let desk = try JourneyDesk()
    let pane = try typing(desk)
    let holder = #"{"pid":4711,"name":"zhao","host":"desk-3"}"#
    let script =
      "cd '\(desk.store.path)'; exec 9<>lock; flock 9; echo '\(holder)' > lock; : > held; while [ ! -e go ]; do sleep 0.1; done"
    _ = try Spawned(["/bin/sh", "-ec", script], environment: desk.environment, files: .output("/dev/null"))
    try pane.wait("the lock to be held") { _ in
      FileManager.default.fileExists(atPath: desk.store.path + "/held")
    }
    try pane.press("Enter")
    try pane.wait(for: "等待 zhao（进程 4711，desk-3） 释放台账")
    try pane.wait(for: "zhao（进程 4711，desk-3） 占用台账超过 10 秒")
    try pane.wait(for: "2.2-06 2 条")
    try Data().write(to: desk.store.appendingPathComponent("go"))
    try pane.wait("the lock to be free") { _ in
      (try? desk.command("update", "2.2-08", "--value", "1", "--by", "li")) == 0
    }
    try pane.press("Enter")
    try pane.wait(for: "已存 2.2-06 2 条")
  }

  @Test func disksOfOtherMachinesAreKnownByTheirMounts() {
    let table = """
      22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      40 22 0:45 / /srv/share rw,relatime shared:2 master:3 - nfs4 server:/export rw,vers=4.2
      41 22 0:46 / /mnt/office\\040x rw - cifs //server/office rw
      """
    #expect(SharedDisk.kind(of: "0:45", in: table) == "nfs4")
    #expect(SharedDisk.kind(of: "0:46", in: table) == "cifs")
    #expect(SharedDisk.kind(of: "8:1", in: table) == "ext4")
    #expect(SharedDisk.kind(of: "8:2", in: table) == nil)
  }
}
