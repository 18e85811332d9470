import Foundation
import GoalCore
import GoalStore
import TestSupport
import Testing

struct CommitTests {
  let scratch = Scratch()

  @Test func aStoreThatDoesNotExistIsEmptyAndStaysSo() {
    let store = openStore(scratch("a/b"))
    #expect(store.status == .writable)
    #expect(store.count == 0)
    #expect(scratch.names() == [])
  }

  @Test func theFirstSaveMakesIt() throws {
    var writer = openStore(scratch("a/b"))
    let saved = try writer.save(report(22, note: "前半壁街完工"))
    #expect(scratch.text("a/b/ledger.jsonl").hasPrefix(header))
    #expect(scratch.mode("a/b/ledger.jsonl") == 0o600)
    #expect(scratch.mode("a/b/lock") == 0o600)
    #expect(scratch.mode("a/b") == 0o700)
    #expect(scratch.mode("a") == 0o700)
    let reader = openStore(scratch("a/b"))
    #expect(reader.status == .writable)
    #expect(reader.entries == saved)
    #expect(writer.entries == saved)
    #expect(writer.fingerprint == reader.fingerprint)
  }

  @Test func entriesOfOneActShareItAndRise() throws {
    var store = openStore(scratch.path)
    let saved = try store.save(report(1), report(2), report(3))
    #expect(Set(saved.map { $0.act?.id }).count == 1)
    #expect(saved.map { $0.act?.of } == [3, 3, 3])
    #expect(saved.map { $0.at.microseconds - saved[0].at.microseconds } == [0, 1, 2])
    let single = try store.save(report(4))
    #expect(single.map(\.act) == [nil])
    let none = try store.save()
    #expect(none.isEmpty)
  }

  @Test func theClockSteppedBackDoesNotReorder() throws {
    let clock = Clock("2013-07-01T10:00:00Z")
    var store = openStore(scratch.path, clock: clock)
    let first = try store.save(report(1))[0]
    clock.now = Instant(iso: "2013-07-01T09:00:00Z")!
    let second = try store.save(report(2))[0]
    #expect(second.at == first.at.next)
    #expect(store.entries == [first, second])
  }

  @Test func theCallersErrorPassesAndNothingIsSaved() throws {
    struct Refused: Error, Equatable { let entries: Int }
    var store = openStore(scratch.path)
    try store.save(report(1))
    let before = scratch.read("ledger.jsonl")
    #expect(throws: Refused(entries: 1)) {
      try store.commit(by: "wang") { throw Refused(entries: $0.entries.count) }
    }
    #expect(scratch.read("ledger.jsonl") == before)
  }

  @Test func theLedgerIsValidatedAsItIsUnderTheLock() throws {
    var mine = openStore(scratch.path)
    var theirs = openStore(scratch.path)
    try theirs.save(report(7))
    var seen = 0
    _ = try mine.commit(by: "wang") { ledger in
      seen = ledger.entries.count
      return [report(8)]
    }
    #expect(seen == 1)
    let looks = [theirs.refresh(), theirs.refresh()]
    #expect(looks == [true, false])
    #expect(theirs.count == 2)
  }

  @Test(arguments: [(4000, true), (4001, false)])
  func textsHold4000Characters(count: Int, isTaken: Bool) throws {
    var store = openStore(scratch.path)
    let note = String(repeating: "督", count: count)
    if isTaken {
      let saved = try store.save(report(1, note: note))
      #expect(saved.count == 1)
    } else {
      #expect(throws: StoreError.textTooLong(field: "note", count: count, limit: 4000)) {
        try store.save(report(1, note: note))
      }
      #expect(scratch.names() == ["lock"])
    }
  }
}
