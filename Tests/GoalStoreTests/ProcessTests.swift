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
}
