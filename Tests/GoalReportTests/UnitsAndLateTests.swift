import GoalCore
import GoalReport
import GoalText
import TestSupport
import Testing

/// The status by lead unit, and what arrived for a month after its lock.
@Suite struct UnitsAndLateTests {
  private let added = Entry(
    id: "a5f0c81d-0000-4000-8000-000000000000", goal: nil, on: Day(iso: "2013-06-28"),
    at: Instant(microseconds: 1_372_100_000_000_000), by: "wang",
    content: .add(
      AddedGoal(
        item: "2.2", title: Bilingual(zh: "西单路口", en: "Xidan crossing"), kind: .ongoing, ask: .advance,
        reason: "常务会")))

  private func entry(_ id: String, _ on: String?, _ minutes: Int64, _ content: Entry.Content) -> Entry {
    Entry(
      id: id, goal: on == nil ? nil : "2.2-06", on: on.flatMap { Day(iso: "2013-" + $0) },
      at: Instant(microseconds: 1_373_000_000_000_000 + minutes), by: "li", content: content)
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    Array(lines.drop { !$0.hasPrefix(title) }.dropFirst(2).prefix { !$0.isEmpty })
  }

  @Test func unitsStandUnderTheNamesInTheLedger() {
    let report = Report(.status, Sample.ledger, Sample.snapshot)
    #expect(report.units.map(\.title.zh) == ["市政市容委", "交通支队", "未分工"])
    #expect(report.units.map(\.goals).reduce(0, +) == report.total.goals)
    #expect(Report(.status, Ledger(plan: Sample.plan, entries: []), Sample.snapshot).units.count == 3)
  }

  @Test func aUnitsFilterHoldsAllItsNames() {
    var filter = Filter()
    filter.leads = [Unit(name: "市政市容委", aliases: ["交通支队"])].names(of: "市政市容委")
    #expect(Sample.snapshot.indices(filter).map { Sample.snapshot.goals[$0].id } == ["2.2-06", "2.2-08"])
  }

  @Test func aFilterKeepsTheEntryThatAddsItsGoal() throws {
    let ledger = Ledger(plan: Sample.plan, entries: Sample.entries + [added])
    let snapshot = Snapshot(ledger, on: Sample.day)
    var filter = Filter()
    filter.items = ["2.2"]
    let log = try LogReport(ledger.entire(), snapshot, filter: filter).lines
    #expect(log.contains { $0.entry.id == added.id && $0.goal?.title.zh == "西单路口" })
    #expect(Report(.status, ledger, snapshot, filter: filter).latest.contains { $0.entry.id == added.id })
  }

  /// March is locked; a value for it and a retract of what the lock knew take effect in April.
  @Test func whatComesAfterALockIsListedWithItsDay() {
    let march = Month(year: 2013, month: 3)
    let before = Ledger(plan: Sample.plan, entries: Sample.entries)
    let lock = entry("b0", nil, 1, .lock(before.monthLock(march)))
    let late = entry("b1", "03-20", 2, .progress(Progress(value: Quantity(12))))
    let retract = entry("b2", nil, 3, .retract([Sample.entries[0].id]))
    let ledger = Ledger(plan: Sample.plan, entries: Sample.entries + [lock, late, retract])
    #expect(ledger.lateEntries.map(\.from) == [march.next.first, march.next.first])
    let status = Report(.status, ledger, Snapshot(ledger, on: Sample.day))
    #expect(
      section("锁定后到达", status.text(Layout(.zh))) == [
        "03-20  li  2.2-06 道路大中修：12 条（锁定后到达） · 4月1日起计入",
        "07-05  li  撤销 · 1 条（锁定后到达） · 4月1日起计入",
      ])
    #expect(
      section("锁定后到达", Report(.status, before, Snapshot(before, on: Sample.day)).text(Layout(.zh))).isEmpty)
  }
}
