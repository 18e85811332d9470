import GoalCore
import GoalText
import TestSupport
import Testing

@testable import GoalExchange

/// A ledger that tables go into and come out of, without a file: what the program does around GoalExchange.
struct Bench {
  private(set) var ledger: Ledger
  var day: Day
  var units: [Unit] = []
  let plan: Plan
  private var clock: Int64 = 1_388_000_000_000_000

  init(_ ledger: Ledger = Ledger(plan: SamplePlan.plan, entries: []), on day: String = "2013-06-30") throws {
    self.ledger = ledger
    plan = ledger.plan
    self.day = try #require(Day(iso: day))
  }

  func context(shown: Day? = nil) -> ImportContext {
    guard let whole = ledger.whole else { preconditionFailure("a ledger without its entries") }
    return ImportContext(
      whole, day: day, shown: shown ?? day, today: plan.lastDay, units: units, clean: { $0 })
  }

  func take(_ text: String, _ language: Language = .zh) throws -> TableImport {
    try TableImport(Table(Array(text.utf8)), context(), Words.of(language))
  }

  /// The whole messages of what is wrong; a file that is no table gives one.
  func refused(_ text: String, _ language: Language = .zh) -> [String] {
    do { return try take(text, language).problems.map { $0.text(in: "t.csv", Words.of(language)) } } catch {
      return [(error as? TableFault)?.text(in: "t.csv", Words.of(language)) ?? "\(error)"]
    }
  }

  /// Takes a table in, as one act would be saved.
  @discardableResult
  mutating func save(_ text: String) throws -> [Draft] {
    let found = try take(text)
    #expect(found.problems == [], "\(refused(text))")
    save(found.drafts)
    return found.drafts
  }

  mutating func save(_ drafts: [Draft], by name: String = "wang") {
    var entries = ledger.entries
    let act = drafts.count > 1 ? Entry.Act(id: "act-\(clock)", of: drafts.count) : nil
    for draft in drafts {
      clock += 1
      entries.append(
        Entry(
          id: "bench-\(clock)", goal: draft.goal, on: draft.on, at: Instant(microseconds: clock), by: name,
          act: act, content: draft.content))
    }
    ledger = Ledger(plan: plan, entries: entries)
  }

  /// The table of all goals.
  func export(_ language: Language = .zh) -> String {
    let rows = Snapshot(ledger, on: day).goals.map { context().row($0, on: day) }
    let bytes = TableForm(Words.of(language), clean: { $0 }).export(rows)
    return String(decoding: bytes, as: UTF8.self)
  }

  func standings(_ days: [Day]) -> [[Standing]] { days.map { Array(Snapshot(ledger, on: $0).standings) } }
}
