import Foundation
import TestSupport
import Testing

/// A program killed at any moment has lost nothing that it had acknowledged, and the next one goes on.
@Suite(.serialized) struct KillTests {
  private static let starts: [Ground.Start] =
    Campaign.isFull ? Ground.Start.allCases : [.fresh, .torn]

  @Test(arguments: starts)
  func killedAtEveryCallOfASave(_ start: Ground.Start) throws {
    let ground = try Ground()
    let pile = Pile(ground)
    let calls = try ground.calls(Ground.save("killed"), from: start)
    try #require(calls.contains { $0.name == "fdatasync" }, "the shim sees nothing")
    for call in calls where !call.isReading {
      for deed in deeds(call, last: calls.last) {
        let name = "\(start) \(deed) \(call.name) \(call.file)"
        try ground.reset(start)
        let answer = try ground.run(Ground.save("killed"), Orders(at: call.number, deed: deed))
        #expect(answer.status == 128 + SIGKILL, "\(name): \(answer.status) \(answer.words)")
        let found = ground.notes()["killed"] ?? 0
        #expect(found == 1 || (found == 0 && !answer.isSaved), "\(name): \(found)")
        if answer.isSaved || Campaign.isFull { try expectReaders(ground, start, found, name) }
        // Whoever comes next saves, and finds all there was.
        let next = try ground.run(Ground.save("next"))
        #expect(next.status == 0, "\(name): \(next.words)")
        try expect(ground, start, ["killed": found, "next": 1], name)
        try pile.add("\(call.number)-\(deed)")
      }
    }
    let complaints = try pile.complaints()
    #expect(complaints.isEmpty, "\(complaints)")
  }

  /// Killed after a call is killed before the next: a short run tries both only at the last.
  private func deeds(_ call: Ground.Call, last: Ground.Call?) -> [String] {
    let after = call == last || Campaign.isFull ? ["after"] : []
    return ["before"] + after + (call.name == "write" ? ["tear"] : [])
  }

  /// The next reader shows what the ledger says, whatever has become of `progress.json`.
  private func expectReaders(
    _ ground: Ground, _ start: Ground.Start, _ found: Int, _ name: String
  ) throws {
    let seeds = start == .fresh ? 0 : 3
    let value = try ground.shownValue()
    #expect(value == Double(seeds + found), "\(name): \(String(describing: value))")
  }

  private func expect(
    _ ground: Ground, _ start: Ground.Start, _ notes: [String: Int], _ name: String
  ) throws {
    var wanted = notes.filter { $0.value > 0 }
    if start != .fresh { for number in 1...3 { wanted["seed\(number)"] = 1 } }
    #expect(ground.notes() == wanted, "\(name)")
  }

  /// A bulk act is in one write, but a torn one may leave whole lines: they count for nothing.
  @Test func anActThatWasTornCountsForNothing() throws {
    let ground = try Ground()
    try ground.reset(.seeded)
    let whole = try ground.run(["list"]).data
    let bulk = ["close", "2.1-01", "2.2-01", "--evidence", "验收单", "--reason", "转下年"]
    #expect(try ground.run(bulk).status == 0)
    let lines = try #require(ground.read("ledger.jsonl")).split(separator: 10)
    try ground.put(Array(lines.dropLast().joined(separator: [10])) + [10], "ledger.jsonl")
    unlink(ground.store + "/progress.json")
    #expect(try ground.run(["list"]).data == whole)
    let checked = try ground.run(["check"])
    #expect(checked.data.contains("警告"), "\(checked)")
  }

  @Test func killedAtMomentsByChance() throws {
    let ground = try Ground()
    try ground.reset(.seeded)
    var dice = SeededGenerator(seed: 9)
    // How far the moments lie apart follows from how long saves take here: half of them are to come that far.
    var most = 100_000.0
    var (said, unsaid, killed) = (Set<String>(), Set<String>(), 0)
    for number in 1...Campaign.kills {
      let note = "k\(number)"
      let (child, files) = try ground.start(Ground.save(note))
      usleep(UInt32(Double.random(in: 0...most, using: &dice)))
      kill(child.pid, SIGKILL)
      let answer = try ground.finish(child, files)
      killed += answer.status == 128 + SIGKILL ? 1 : 0
      if answer.isSaved { said.insert(note) } else { unsaid.insert(note) }
      most = answer.isSaved ? max(1000, most * 0.9) : min(10_000_000, most * 1.1)
    }
    let notes = ground.notes()
    let lost = said.filter { notes[$0] != 1 }
    let doubled = unsaid.filter { notes[$0] ?? 0 > 1 }
    #expect(lost.isEmpty && doubled.isEmpty, "lost \(lost), doubled \(doubled)")
    #expect(try ground.run(Ground.save("last")).status == 0)
    #expect(try ground.shownValue() == Double(ground.entries().count))
    #expect(try ground.run(["check"]).status == 0)
    print("\(killed) killed of \(Campaign.kills), \(said.count) acknowledged, \(lost.count) lost")
  }

  @Test func aScreenKilledAtEveryCallOfASaveLosesNothingItShowed() throws {
    let ground = try Ground()
    let calls = try screenCalls(ground)
    try #require(calls.contains { $0.name == "fdatasync" })
    for call in calls where !call.isReading && call.number % max(1, Campaign.every / 8) == 0 {
      let screen = try PtyScreen(ground)
      try ground.order(Orders(at: call.number, deed: call.number % 2 == 0 ? "before" : "after"))
      screen.save(22)
      let status = screen.end()?.status
      #expect(status == 128 + SIGKILL, "\(call)")
      let isSaid = screen.shows("已存")
      try ground.order(nil)
      let found = ground.entries().values.count { $0["value"] as? Int == 22 }
      #expect(found == 1 || (found == 0 && !isSaid), "\(call): \(found)")
      #expect(try ground.run(Ground.save("next")).status == 0)
      #expect(try ground.run(["check"]).status == 0)
    }
  }

  /// The calls of one save in an open screen.
  private func screenCalls(_ ground: Ground) throws -> [Ground.Call] {
    let screen = try PtyScreen(ground, logging: true)
    let before = ground.logged().count
    screen.save(21)
    #expect(screen.terminal.read(until: "已存"))
    // Quitting comes after the fold has been written.
    screen.terminal.type("q")
    #expect(screen.end()?.status == 0)
    let lines = ground.logged().dropFirst(before).filter { !$0.hasPrefix("say ") && !$0.hasPrefix("waited ") }
    return lines.enumerated().map { index, line in
      let words = line.split(separator: " ").map(String.init)
      return Ground.Call(name: words[0], file: words.last ?? "", number: index + 1)
    }
  }

  @Test(arguments: [Ground.Start.fresh, .seeded, .torn])
  func nothingIsSaidToBeSavedBeforeItIsOnTheDisk(_ start: Ground.Start) throws {
    let ground = try Ground()
    try ground.reset(start)
    #expect(try ground.run(Ground.save("said"), logging: true).isSaved)
    let log = ground.logged()
    let said = try #require(log.lastIndex(of: "say 2"))
    func last(_ line: String, before end: Int) -> Int? { log[..<end].lastIndex(of: line) }
    let synced = try #require(last("fdatasync store/ledger.jsonl", before: said))
    #expect(try #require(last("write store/ledger.jsonl", before: said)) < synced)
    if start == .fresh {
      // A new name is safe once its folder is, and the folder's own name likewise.
      #expect(try #require(last("fsync store", before: said)) > synced)
      #expect(last("fsync .", before: said) != nil)
    }
    if start == .torn {
      let cut = try #require(last("ftruncate store/ledger.jsonl", before: synced))
      let aside = try #require(log.firstIndex { $0.hasPrefix("fdatasync store/aside/") })
      #expect(aside < cut)
      #expect(try #require(last("fsync store/aside", before: cut)) > aside)
    }
    // The fold comes after the word, and never in place of the old one before it is whole.
    let renamed = try #require(log.firstIndex(of: "rename store/progress.json"))
    #expect(renamed > said)
  }
}
