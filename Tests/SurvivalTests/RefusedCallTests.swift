import Foundation
import TestSupport
import Testing

/// What the system refuses is not acknowledged and leaves the ledger as it was; the retry works.
@Suite(.serialized) struct RefusedCallTests {
  @Test(arguments: Ground.Start.allCases)
  func everyCallOfASaveRefused(_ start: Ground.Start) throws {
    let ground = try Ground()
    let pile = Pile(ground)
    let calls = try ground.calls(Ground.save("tried"), from: start)
    try #require(calls.contains { $0.name == "fdatasync" }, "the shim sees nothing")
    // In a short run each kind of call on each file has all its faults once, spread over the starts.
    var sites: Set<String> = []
    for call in calls {
      let site = "\(call.name) \(call.file.contains("aside/") ? "aside" : call.file)"
      if !sites.insert(site).inserted, !Campaign.isFull { continue }
      // What is only read is refused to readers in full.
      let most = call.isReading && !Campaign.isFull ? Campaign.faults / 4 : Campaign.faults
      for (index, orders) in Orders.faults(at: call.number, most: most).enumerated() {
        if !Campaign.isFull, (index + call.number) % 4 != start.index { continue }
        try tryOnce(ground, start, orders, "\(start) \(site): \(orders.text)", pile, retries: index % 5 == 0)
      }
    }
    let complaints = try pile.complaints()
    #expect(complaints.isEmpty, "\(complaints)")
  }

  private func tryOnce(
    _ ground: Ground, _ start: Ground.Start, _ orders: Orders, _ name: String, _ pile: Pile, retries: Bool
  ) throws {
    try ground.reset(start)
    let before = ground.read("ledger.jsonl") ?? []
    let answer = try ground.run(Ground.save("tried"), orders)
    let after = ground.read("ledger.jsonl") ?? []
    let found = ground.notes()["tried"] ?? 0
    if answer.isSaved {
      #expect(answer.status == 0 && found == 1, "\(name): \(answer.status), \(found)")
    } else {
      #expect([65, 73, 74, 75, 77].contains(answer.status) && !answer.words.isEmpty, "\(name): \(answer)")
      // A half line that was there may have been set aside; nothing else may have changed.
      let whole = start == .torn ? Array(before.dropLast(Ground.half.count)) : before
      let isAsItWas = after == before || (start == .torn && after == whole && isSetAside(ground))
      // Where even cutting back is refused, what was not acknowledged stays behind the rest.
      let isBehind = orders.sticky == .all && after.starts(with: whole) && found <= 1
      #expect(isAsItWas || isBehind, "\(name): \(String(decoding: after, as: UTF8.self))")
    }
    guard retries else { return }
    let again = try ground.run(Ground.save("again"))
    let notes = ground.notes()
    #expect(again.status == 0 && notes["again"] == 1 && notes["tried"] ?? 0 == found, "\(name): \(again)")
    if start != .fresh { #expect((1...3).allSatisfy { notes["seed\($0)"] == 1 }, "\(name)") }
    try pile.add("retry")
  }

  private func isSetAside(_ ground: Ground) -> Bool {
    let aside = ground.store + "/aside"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: aside)) ?? []
    return names.contains { bytes(of: aside + "/" + $0) == Ground.half }
  }

  /// A reader that is refused something tells so, or shows all there is.
  @Test(arguments: [Ground.Start.seeded, .torn, .unfolded])
  func everyCallOfAReaderRefused(_ start: Ground.Start) throws {
    let ground = try Ground()
    let reading = ["show", "2.1-01", "--json"]
    let calls = try ground.calls(reading, from: start)
    try ground.reset(start)
    let whole = try ground.run(reading)
    #expect(whole.status == 0)
    for call in calls {
      for error in [EIO, EINTR, EACCES, ENOMEM] {
        for sticky in [Orders.Sticky.once, .all] {
          if !Campaign.isFull, error == ENOMEM || (error != EIO && sticky == .all) { continue }
          let orders = Orders.fail(error, at: call.number, sticky: sticky)
          let answer = try ground.run(reading, orders)
          let isWhole = answer.status == 0 && answer.data == whole.data
          let isTold = answer.status >= 64 && answer.status < 79 && !answer.words.isEmpty
          #expect(isWhole || isTold, "\(start) \(call): \(orders.text): \(answer)")
        }
      }
    }
  }

  /// The screen keeps what could not be saved until it is: every refused call, one after the other.
  @Test func onTheScreenTheRetrySavesItOnce() throws {
    let ground = try Ground()
    let screen = try PtyScreen(ground)
    let terminal = screen.terminal
    var value = 10
    for calls in ["write:ledger.jsonl", "fdatasync", "open:ledger.jsonl"] {
      for error in [ENOSPC, EIO, EDQUOT] {
        for sticky in [Orders.Sticky.once, .call] {
          let name = "\(calls) \(error) \(sticky)"
          value += 1
          let before = ground.read("ledger.jsonl")
          try ground.order(.fail(error, at: 1, calls: calls, sticky: sticky))
          terminal.drain()
          terminal.forget()
          screen.save(value)
          let said = terminal.read(untilAny: ["没有存上", "已存"])
          try ground.order(nil)
          if said == "没有存上" {
            #expect(ground.read("ledger.jsonl") == before, "\(name)")
            terminal.forget()
            terminal.type("\r")
            #expect(terminal.read(until: "已存"), "\(name): \(screen.seen)")
          } else {
            // A look that fails once is looked again before the save.
            #expect(said == "已存" && calls.hasPrefix("open") && sticky == .once, "\(name): \(screen.seen)")
          }
          let found = ground.entries().values.count { $0["value"] as? Int == value }
          #expect(found == 1, "\(name)")
        }
      }
    }
    terminal.type("q")
    #expect(screen.end()?.status == 0)
    #expect(try ground.run(["check"]).status == 0)
  }
}

extension Ground.Start {
  fileprivate var index: Int { Ground.Start.allCases.firstIndex(of: self) ?? 0 }
}
