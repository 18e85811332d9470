import GoalCore
import TestSupport
import Testing

/// What a lock promises, tried on generated ledgers whose months were locked one after another.
@Suite("Properties of locks")
struct LockPropertyTests {
  /// A ledger with entries before, between and after the locks of its first months.
  static func locked(_ seed: UInt64) -> (ledger: GeneratedLedger, months: Int) {
    var generated = GeneratedLedger(seed: seed, entries: 20)
    let months = Int.random(in: 1...5, using: &generated.generator)
    for number in 1...months {
      generated.lock(Month(year: 2013, month: number))
      generated.grow(8)
    }
    return (generated, months)
  }

  private func figures(_ ledger: Ledger, _ days: [Day]) -> [[LightAndFigure]] {
    days.map { Snapshot(ledger, on: $0).standings.map { LightAndFigure($0) } }
  }

  @Test("A locked day's lights and figures do not change by anything but an unlock", arguments: Cases.seeds)
  func lockedDays(_ seed: UInt64) {
    var (generated, months) = Self.locked(seed)
    let days = (0...(Month(year: 2013, month: months).last - generated.plan.firstDay))
      .map { generated.plan.firstDay + $0 }
      .filter { $0 == $0.month.last || generated.chance(1, of: 5) }
    let before = figures(generated.ledger, days)
    generated.grow(10, days: 0...180)
    generated.lock(Month(year: 2013, month: months + 1))
    generated.grow(10)
    #expect(figures(generated.ledger, days) == before)
  }

  @Test("Locking the next month moves nothing that is counted already", arguments: Cases.seeds)
  func nextLock(_ seed: UInt64) {
    var (generated, months) = Self.locked(seed)
    let before = generated.ledger.histories
    generated.lock(Month(year: 2013, month: months + 1))
    #expect(generated.ledger.histories == before)
    #expect(before.joined().count > 0)
  }

  @Test("An unlock of all puts every live entry back on its own day", arguments: Cases.seeds)
  func unlock(_ seed: UInt64) {
    var (generated, months) = Self.locked(seed)
    for number in 1...months { generated.save(.unlock(Month(year: 2013, month: number), reason: "更正")) }
    let open = generated.entries.filter { $0.type != .lock && $0.type != .unlock }
    #expect(generated.ledger.histories == Ledger(plan: generated.plan, entries: open).histories)
    #expect(generated.ledger.late.isEmpty)
  }

  @Test("A lock freezes what the month's last day showed", arguments: Cases.seeds)
  func frozen(_ seed: UInt64) {
    var generated = GeneratedLedger(seed: seed, entries: 30)
    let month = Month(year: 2013, month: Int.random(in: 1...11, using: &generated.generator))
    let before = figures(generated.ledger, [month.last])
    generated.lock(month)
    #expect(figures(generated.ledger, [month.last]) == before)
    generated.save(.lock(MonthLock(month: month, goals: [:], knew: [])))
    #expect(figures(generated.ledger, [month.last]) == before, "of two locks the earlier stands")
  }

  /// What a locked day shows of a goal.
  struct LightAndFigure: Hashable {
    let light: Light
    let value: Quantity?
    let percent: Quantity?
    let stage: Stage?

    init(_ standing: Standing) {
      (light, value, percent, stage) = (standing.light, standing.value, standing.percent, standing.stage)
    }
  }
}
