import Foundation
import GoalCore
import GoalStore
import Testing

@Suite(.serialized)
struct ProcessTests {
  let scratch = Scratch()

  @Test func fourWritersLoseAndRepeatNothing() throws {
    let writers = try (1...4).map { try Writer(scratch.path, count: 50, name: "w\($0)") }
    for writer in writers { writer.go() }
    let said = writers.flatMap { $0.lines() }
    #expect(Set(said).count == 200)
    let store = openStore(scratch.path)
    #expect(store.status == .writable)
    #expect(Set(store.entries.map(\.id)) == Set(said))
    #expect(scratch.text("ledger.jsonl").split(separator: "\n").count == 201)
    #expect(Set(store.entries.map(\.at)).count == 200)
  }

  @Test func whatWasSaidToBeSavedOutlivesAKill() throws {
    var said: [String] = []
    for round in 1...5 {
      let writer = try Writer(scratch.path, count: 100_000, name: "w")
      writer.go()
      for _ in 0..<(round * 7) { said.append(try #require(writer.line())) }
      kill(writer.process.processIdentifier, SIGKILL)
      said += writer.lines()
      let store = openStore(scratch.path)
      #expect(store.status == .writable)
      #expect(Set(said).subtracting(store.entries.map(\.id)) == [])
    }
    var store = openStore(scratch.path)
    let saved = try store.save(report(1))
    #expect(store.entries.contains(saved[0]))
  }

  @Test func aFileThatMayNotGrowTakesNothingAndTheRetryWorks() throws {
    let writer = try Writer(scratch.path, count: 6, name: "w", limit: 700)
    writer.go()
    let said = writer.lines()
    #expect(said.filter { $0 == "failed fileTooLarge" }.count == 1)
    let ids = said.filter { $0 != "failed fileTooLarge" }
    #expect(ids.count == 6)
    #expect(openStore(scratch.path).entries.map(\.id) == ids)
    #expect(checkStore(scratch.path, plan: smallPlan) == [])
  }

  /// A system call on the ledger, the error it gives, from which time on, and how often a save fails in six.
  @Test(arguments: [
    ("write", "ENOSPC", "2", 1), ("write", "EDQUOT", "2", 1), ("write", "EIO", "2", 1),
    ("write", "EROFS", "1", 1), ("write", "EINTR", "2", 0), ("fdatasync", "EIO", "1", 1),
    ("sync_file_range", "EIO", "2", 1), ("sync_file_range", "ENOSYS", "1+", 0),
    ("fdatasync", "EINTR", "3", 1), ("fdatasync", "EDQUOT", "2", 1), ("openat", "EINTR", "3", 0),
    ("write", "ENOSPC", "4+", 3), ("fdatasync", "EIO", "3+", 4),
  ])
  func whatACallRefusesIsNotSavedAndTheRestIs(
    call: String, error: String, when: String, failures: Int
  ) throws {
    let injected = [
      "strace", "-qqq", "-o", "/dev/null", "-P", scratch("ledger.jsonl"), "-e", "trace=\(call)", "-e",
      "inject=\(call):error=\(error):when=\(when)",
    ]
    let writer = try Writer(scratch.path, count: 6, name: "w", under: injected)
    guard writer.isReady else {
      print("skipped: no strace, or it may not trace here")
      return
    }
    writer.go()
    let said = writer.lines()
    let saved = said.filter { !$0.hasPrefix("failed") }
    #expect(said.count - saved.count == failures)
    #expect(saved.count == (when.hasSuffix("+") ? 6 - failures : 6))
    #expect(openStore(scratch.path).entries.map(\.id) == saved)
    #expect(checkStore(scratch.path, plan: smallPlan) == [])
  }
}
