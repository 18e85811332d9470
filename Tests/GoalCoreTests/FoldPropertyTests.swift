import GoalCore
import TestSupport
import Testing

/// What holds of every ledger, tried on generated ones.
@Suite("Properties of the fold")
struct FoldPropertyTests {
  /// The month ends and two days of the middle of the year.
  static let days =
    (1...12).map { Month(year: 2013, month: $0).last } + [RefusalRow.day("06-15"), RefusalRow.day("07-01")]

  static func standings(_ ledger: Ledger, _ days: [Day] = days) -> [[Standing]] {
    days.map { Array(Snapshot(ledger, on: $0).standings) }
  }

  @Test("The order and the repetition of the entries change nothing", arguments: Cases.seeds)
  func union(_ seed: UInt64) {
    var generated = GeneratedLedger(seed: seed, entries: 20)
    generated.lock(Month(year: 2013, month: 1))
    generated.grow(20)
    generated.lock(Month(year: 2013, month: 2))
    generated.save(.unlock(Month(year: 2013, month: 1), reason: "更正"))
    generated.grow(10)
    let ledger = generated.ledger
    let doubled = generated.entries + generated.entries.filter { _ in generated.chance(1, of: 3) }
    let merged = Ledger(plan: ledger.plan, entries: doubled.shuffled(using: &generated.generator))
    #expect(merged.entries == ledger.entries)
    #expect(merged.histories == ledger.histories)
    #expect(merged.late == ledger.late)
    #expect(merged.retractedBy == ledger.retractedBy)
    #expect(merged.locks == ledger.locks)
    #expect(Self.standings(merged) == Self.standings(ledger))
  }

  @Test(
    "A retract is as if the entry had never been; taking it back, as if the retract had not",
    arguments: Cases.seeds)
  func retractAndRedo(_ seed: UInt64) throws {
    var generated = GeneratedLedger(seed: seed, entries: 40)
    let before = generated.ledger
    let victim = generated.pick(generated.entries.filter { before.isLive($0) })
    let without = Ledger(plan: before.plan, entries: generated.entries.filter { $0.id != victim.id })
    let retract = generated.save(.retract([victim.id]))
    #expect(Self.standings(generated.ledger) == Self.standings(without))
    generated.save(.retract([retract.id]))
    #expect(Self.standings(generated.ledger) == Self.standings(before))
    #expect(generated.ledger.histories == before.histories)
  }

  @Test("What is dated from July on changes no day up to 30 June", arguments: Cases.seeds)
  func asOf(_ seed: UInt64) {
    var generated = GeneratedLedger(seed: seed, entries: 30)
    let days = (0...180).map { generated.plan.firstDay + $0 }.filter { _ in generated.chance(1, of: 6) }
    let before = Self.standings(generated.ledger, days + [RefusalRow.day("06-30")])
    generated.grow(30, days: 181...364, retracts: false)
    #expect(Self.standings(generated.ledger, days + [RefusalRow.day("06-30")]) == before)
  }

  @Test("Two clones' +1 make two", arguments: Cases.seeds)
  func clones(_ seed: UInt64) throws {
    var generated = GeneratedLedger(seed: seed)
    let start = Int.random(in: 0...30, using: &generated.generator)
    generated.save(.progress(Progress(value: Quantity(start))), goal: "2.2-06", on: RefusalRow.day("05-31"))
    var (here, there) = (generated, generated)
    there.generator = SeededGenerator(seed: seed &+ 1_000_000)
    let one = Entry.Content.progress(Progress(add: Quantity(1)))
    here.save(one, goal: "2.2-06", on: RefusalRow.day("06-30"))
    there.save(one, goal: "2.2-06", on: RefusalRow.day("06-30"))
    let merged = Ledger(plan: generated.plan, entries: here.entries + there.entries)
    let state = try #require(Snapshot(merged, on: RefusalRow.day("06-30")).state("2.2-06"))
    #expect(state.value == Quantity(start + 2))
  }

  @Test("An act of which an entry is missing counts for nothing", arguments: Cases.seeds)
  func acts(_ seed: UInt64) {
    var generated = GeneratedLedger(seed: seed, entries: 20)
    let before = generated.entries
    let size = Int.random(in: 2...5, using: &generated.generator)
    let act = Entry.Act(id: "act", of: size)
    for _ in 0..<size {
      let goal = generated.pick(Array(generated.plan.goals))
      let content = generated.content(goal)
      generated.save(content, goal: goal.id, on: generated.day(), act: act)
    }
    let whole = Array(generated.entries.dropFirst(before.count))
    let missing = Int.random(in: 0..<size, using: &generated.generator)
    let part = whole.enumerated().filter { $0.offset != missing }.map(\.element)
    let torn = Ledger(plan: generated.plan, entries: before + part)
    #expect(Self.standings(torn) == Self.standings(Ledger(plan: generated.plan, entries: before)))
    #expect(torn.unfinishedActs == ["act"])
    let single = whole.map { entry in
      var entry = entry
      entry.act = nil
      return entry
    }
    let apart = Ledger(plan: generated.plan, entries: before + single)
    #expect(Self.standings(generated.ledger) == Self.standings(apart))
  }
}
