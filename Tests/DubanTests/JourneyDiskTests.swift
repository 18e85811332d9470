import Foundation
import TestSupport
import Testing

/// Disks that are full, files that are damaged: nothing is lost, nothing is done in silence.
@Suite(.serialized) struct JourneyDiskTests {
  /// A file system of 64 KiB under a desk's store, gone at the end of its life; nil where it cannot be had.
  final class SmallDisk {
    let folder: URL

    static let isPossible: Bool = {
      guard getuid() == 0, let desk = try? JourneyDesk() else { return false }
      return (try? SmallDisk(at: desk.store)) != nil
    }()

    init(at folder: URL) throws {
      self.folder = folder
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      guard mount("tmpfs", folder.path, "tmpfs", 0, "size=64k") == 0 else { throw CannotMount(code: errno) }
    }

    deinit { umount2(folder.path, Int32(MNT_DETACH)) }

    struct CannotMount: Error { let code: Int32 }

    func forbidWriting(_ isForbidden: Bool = true) -> Bool {
      mount("tmpfs", folder.path, "tmpfs", UInt(MS_REMOUNT | (isForbidden ? MS_RDONLY : 0)), nil) == 0
    }

    /// Takes all the room there is.
    func fill() {
      let file = open(folder.path + "/filler", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
      let page = [UInt8](repeating: 0, count: 4096)
      while write(file, page, page.count) > 0 {}
      close(file)
    }

    func free() { unlink(folder.path + "/filler") }
  }

  @Test(.enabled(if: SmallDisk.isPossible, "mounting a file system takes root"))
  func onAFullDiskTheEntryStaysOnTheScreenUntilItIsSaved() throws {
    let desk = try JourneyDesk()
    let disk = try SmallDisk(at: desk.store)
    let pane = try desk.open()
    try pane.find("2.2-06", selecting: "○ 2.2-06")
    try pane.fill("=", "2.2-06 道路大中修 · 填数", ["22"])
    try pane.wait(for: "已存 2.2-06 22 条")
    // The fold is written after the word is given; until it stands, its room may come free again.
    _ = try desk.progress()
    disk.fill()
    let before = desk.read("ledger.jsonl")
    try pane.press("n")
    try pane.wait(for: "说明 ──")
    // Longer than a page, so that it needs room of its own.
    try pane.paste(Array(String(repeating: "完", count: 1500).utf8))
    try pane.press("Enter", "Enter", "Enter", "Enter")
    try pane.wait(for: "没有存上：磁盘已满")
    #expect(desk.read("ledger.jsonl") == before)
    try pane.press("q", "Escape", "F10", "u", "Enter")
    let kept = try pane.wait(for: "没有存上：磁盘已满")
    #expect(kept.contains("完完完"))
    try expectKeysTaken(pane)
    disk.free()
    try pane.press("Enter")
    try pane.wait(for: "已存 2.2-06 完完完")
    #expect(try desk.entries().count == 2)
    #expect(desk.read("ledger.jsonl").starts(with: before))
    try pane.quit()
  }

  @Test(.enabled(if: SmallDisk.isPossible, "mounting a file system takes root"))
  func aFolderThatCannotBeWrittenOpensReadOnly() throws {
    let desk = try JourneyDesk()
    let disk = try SmallDisk(at: desk.store)
    #expect(try desk.command("update", "2.2-06", "--value", "22") == 0)
    try #require(disk.forbidWriting())
    try expectReadOnly(desk, because: "磁盘是只读的")
    withExtendedLifetime(disk) {}
  }

  @Test(.enabled(if: SmallDisk.isPossible, "mounting a file system takes root"))
  func whatTheFolderRefusedIsNotSaidToBeSaved() throws {
    let desk = try JourneyDesk()
    let disk = try SmallDisk(at: desk.store)
    #expect(try desk.command("update", "2.2-06", "--value", "22") == 0)
    let pane = try desk.open()
    try pane.find("2.2-06", selecting: "● 2.2-06 道路大中修 22/40")
    try #require(disk.forbidWriting())
    try pane.press("+")
    try pane.wait(for: "没有存上：磁盘是只读的")
    try pane.press("Enter")
    try expectKeysTaken(pane)
    try #require(try pane.screen().contains("没有存上"))
    try #require(disk.forbidWriting(false))
    try pane.press("Enter")
    try pane.wait(for: "已存 2.2-06 22→23 条")
    #expect(try desk.entries().count == 2)
  }

  @Test(arguments: [
    // A figure changed by hand.
    ("\"value\":22", "\"value\":23", "校验和"),
    // The ledger of another district.
    ("\"plan\":\"xicheng-2013\"", "\"plan\":\"dongcheng-2013\"", "是计划 dongcheng-2013 的台账"),
    // From a program of tomorrow.
    ("duban.ledger/1", "duban.ledger/9", "比本程序新"),
  ])
  func aLedgerThatIsNotWholeOpensReadOnly(_ old: String, _ new: String, _ reason: String) throws {
    let desk = try JourneyDesk()
    #expect(try desk.command("update", "2.2-06", "--value", "22") == 0)
    let ledger = String(decoding: desk.read("ledger.jsonl"), as: UTF8.self)
    try desk.write("ledger.jsonl", ledger.replacingOccurrences(of: old, with: new))
    try expectReadOnly(desk, because: reason)
  }

  @Test func aLedgerShorterThanItWasOpensReadOnly() throws {
    let desk = try JourneyDesk()
    #expect(try desk.command("update", "2.2-06", "--value", "22") == 0)
    let ledger = String(decoding: desk.read("ledger.jsonl"), as: UTF8.self)
    #expect(try desk.command("update", "2.2-06", "--value", "23") == 0)
    _ = try desk.progress()
    try desk.write("ledger.jsonl", ledger)
    try expectReadOnly(desk, because: "比上次少了 1 条记录")
  }

  @Test(arguments: ["", "{", "{\"format\":\"duban.progress/1\"}", "not JSON at all"])
  func aDamagedProgressFileIsRebuilt(_ damage: String) throws {
    let desk = try JourneyDesk()
    #expect(try desk.command("update", "2.2-06", "--value", "22") == 0)
    try desk.write("progress.json", damage)
    let pane = try desk.open()
    try pane.find("2.2-06", selecting: "● 2.2-06 道路大中修 22/40")
    try pane.press("+")
    try pane.wait(for: "已存 2.2-06 22→23 条")
    #expect(try desk.progress()["count"] as? Int == 2)
  }

  /// Keys are taken in their order: once the last has been answered, the disk was as it was for all before it.
  private func expectKeysTaken(_ pane: TmuxPane) throws {
    try pane.press("x")
    try pane.wait(for: "再按一次 x 放弃")
    try pane.press("j")
    try pane.wait(for: "Enter 再试一次")
  }

  /// The head says so, a key that saves says why, and the ledger stays as it is.
  private func expectReadOnly(_ desk: JourneyDesk, because reason: String) throws {
    let before = desk.read("ledger.jsonl")
    let pane = try desk.open()
    try pane.wait(for: "只读")
    try pane.find("2.2-06", selecting: "")
    for key in ["+", "=", "n", "u"] {
      try pane.press("j")
      try pane.wait(without: reason)
      try pane.press(key)
      try pane.wait(for: reason)
    }
    #expect(desk.read("ledger.jsonl") == before)
    try pane.quit()
  }
}
