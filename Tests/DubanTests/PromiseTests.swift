import Foundation
import TestSupport
import Testing

/// What makes the program fast however long the ledger is, told by its system calls and not by a clock.
struct PromiseTests {
  /// A ledger of several times 4 KiB with its progress.json; nil, with the reason printed, where nothing can be traced.
  private func filled() throws -> DubanHome? {
    let home = try DubanHome()
    if let obstacle = try TracedScreen.obstacle(home) {
      print("skipped: \(obstacle)")
      return nil
    }
    let goals = (1...9).map { "2.2-0\($0)" } + (10...20).map { "2.2-\($0)" }
    for day in ["4-10", "5-10", "6-10"] {
      let answer = try home.duban(["update"] + goals + ["--on", day, "--note", "现场已核", "--by", "wang"])
      #expect(answer.status == 0, "\(answer.words)")
    }
    #expect(try home.read(home.ledger).utf8.count > 3 * 4096)
    return home
  }

  @Test func theFirstFrameReadsNoMoreThanTheLedgersEnd() throws {
    guard let home = try filled() else { return }
    // The first start of a day leaves a summary of it for those that follow.
    try TracedScreen(home).settle()
    let screen = try TracedScreen(home)
    screen.settle()
    let calls = screen.calls()
    let onLedger = calls.filter { $0.isOn("ledger.jsonl") }
    #expect(onLedger.contains { $0.reads }, "the trace sees nothing: \(onLedger)")
    #expect(!onLedger.contains { $0.name == "mmap" || $0.writes }, "\(onLedger)")
    #expect(onLedger.filter(\.reads).reduce(0) { $0 + $1.result } <= 4096, "\(onLedger)")
    // Nothing was behind, so nothing is written beside it either.
    #expect(!calls.contains { $0.syncs || $0.name.hasPrefix("rename") }, "\(calls.filter(\.syncs))")
  }

  @Test func aKeyReadsNoFile() throws {
    guard let home = try filled() else { return }
    let screen = try TracedScreen(home)
    screen.settle()
    // The first key puts away the words for a first start.
    screen.press("j")
    for view in ["1", "2", "3", "4", "5"] {
      _ = screen.calls()
      for key in [view, "j", "j", "k", "G", "g"] { screen.press(key) }
      let calls = screen.calls()
      #expect(calls.contains { $0.name == "write" }, "the trace sees nothing")
      let onFiles = calls.filter {
        $0.name.hasPrefix("open") || $0.isOn("ledger.jsonl") || $0.isOn("progress.json")
      }
      #expect(onFiles.isEmpty, "view \(view): \(onFiles)")
    }
    // The ledger's view reads all entries when it is opened, and then no more.
    screen.press("6")
    #expect(screen.calls().contains { $0.isOn("ledger.jsonl") && $0.reads })
    for key in ["j", "j", "k", "G", "g"] { screen.press(key) }
    #expect(!screen.calls().contains { $0.isOn("ledger.jsonl") })
  }

  @Test func aSaveIsOneAppendAndOneSync() throws {
    guard let home = try filled() else { return }
    let screen = try TracedScreen(home)
    screen.press("2")
    for key in ["/", "2.2-06\r"] { screen.press(key) }
    for round in 0..<5 {
      // The last two are on goals the selection came to after a step.
      if round > 2 { screen.press("j") }
      _ = screen.calls()
      screen.type("+")
      try screen.wait(for: "已存")
      screen.settle()
      let calls = screen.calls()
      let onLedger = calls.filter { $0.isOn("ledger.jsonl") }
      #expect(onLedger.filter(\.writes).count == 1, "\(onLedger)")
      #expect(calls.filter(\.syncs).map(\.name) == ["fdatasync"], "\(calls.filter(\.syncs))")
      #expect(onLedger.allSatisfy { !$0.reads || $0.result <= 4096 }, "\(onLedger)")
      // The answer is drawn after the sync and before progress.json.
      let synced = try #require(calls.firstIndex { $0.syncs })
      // Not even what was foreseen: from the second on it is the key pressed again.
      #expect(!calls[..<synced].contains { $0.writes && $0.description.hasPrefix("write(1") })
      let drawn = try #require(
        calls[synced...].firstIndex { $0.writes && $0.description.hasPrefix("write(1") })
      let folded = try #require(calls.firstIndex { $0.name.hasPrefix("rename") })
      #expect(drawn < folded)
    }
  }

  @Test func aCommandSavesWithOneAppendAndOneSync() throws {
    guard let home = try filled() else { return }
    let answer = try home.shell(
      "strace -y -s 0 -o trace '\(DubanHome.program)' update 2.2-06 --add 1 --by wang && cat trace")
    #expect(answer.status == 0, "\(answer.words)")
    let calls = answer.data.split(separator: "\n").map { TracedScreen.Call(description: String($0)) }
    let onLedger = calls.filter { $0.isOn("ledger.jsonl") }
    #expect(onLedger.filter(\.writes).count == 1, "\(onLedger)")
    #expect(calls.filter(\.syncs).map(\.name) == ["fdatasync"], "\(calls.filter(\.syncs))")
    #expect(onLedger.allSatisfy { !$0.reads || $0.result <= 4096 }, "\(onLedger)")
  }

  /// DUBAN_IDLE seconds, else one: ten by hand.
  @Test func anIdleScreenMakesNoSystemCall() throws {
    guard let home = try filled() else { return }
    let screen = try TracedScreen(home)
    screen.settle()
    _ = screen.calls()
    let seconds = ProcessInfo.processInfo.environment["DUBAN_IDLE"].flatMap { UInt32($0) } ?? 1
    sleep(seconds)
    #expect(screen.calls().isEmpty)
    // It was not asleep for another reason.
    screen.press("j")
    #expect(!screen.calls().isEmpty)
  }
}
