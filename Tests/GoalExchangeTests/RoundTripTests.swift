import GoalCore
import GoalText
import TestSupport
import Testing

@testable import GoalExchange

struct RoundTripTests {
  private func days(_ texts: String...) throws -> [Day] { try texts.map { try #require(Day(iso: $0)) } }

  /// Whatever a ledger holds, its table adds nothing when it comes back as it went out: in both languages, on the
  /// day it was made and while nothing has changed since.
  @Test(arguments: Cases.seeds) func unchangedItAddsNothing(_ seed: UInt64) throws {
    var generated = GeneratedLedger(seed: seed, entries: 60)
    if generated.chance(1, of: 2) {
      generated.lock(Month(year: 2013, month: Int.random(in: 1...5, using: &generated.generator)))
    }
    generated.grow(10)
    for day in ["2013-06-30", "2013-12-31"] {
      let bench = try Bench(generated.ledger, on: day)
      for language in Language.allCases {
        let found = try bench.take(bench.export(language), .zh)
        #expect(found.problems == [], "\(bench.refused(bench.export(language)))")
        #expect(found.drafts == [])
        #expect(found.unchanged == Snapshot(bench.ledger, on: bench.day).goals.count)
      }
    }
  }

  /// What tables say of goals goes out in one table and comes into an empty ledger with the same standings.
  @Test(arguments: Cases.seeds) func theStandingsAreTheSameInAnotherLedger(_ seed: UInt64) throws {
    var first = try Bench()
    try first.save(GeneratedTable(seed: seed).text)
    var second = try Bench()
    try second.save(first.export())
    let days = try days("2013-06-30", "2013-08-20", "2013-12-31")
    #expect(first.standings(days) == second.standings(days))
    for day in days {
      let (left, right) = (Snapshot(first.ledger, on: day), Snapshot(second.ledger, on: day))
      for (a, b) in zip(left.states, right.states) {
        #expect(a.lead == b.lead && a.partners == b.partners && a.person == b.person)
        #expect(a.due == b.due && a.start == b.start && a.schedule == b.schedule && a.rhythm == b.rhythm)
      }
    }
    // And it is the same table again.
    #expect(first.export() == second.export())
  }

  /// A table of returns does what the same updates typed one by one do, on three days.
  @Test(arguments: Cases.seeds) func aTableDoesWhatTypedUpdatesDo(_ seed: UInt64) throws {
    let table = GeneratedTable(seed: seed)
    var imported = try Bench()
    let drafts = try imported.save(table.text)
    var typed = try Bench()
    for draft in drafts { typed.save([draft]) }
    let days = try days("2013-05-31", "2013-06-30", "2013-12-31")
    #expect(imported.standings(days) == typed.standings(days))
  }
}

/// A return with assignments for all goals of the sample plan, made from a seed.
struct GeneratedTable {
  let text: String

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var writer = CSVWriter()
    let columns: [TableColumn] = [.id, .day] + TableColumn.statements + TableColumn.office
    writer.row(columns.map { $0.heading(.zh) })
    for goal in SamplePlan.plan.goals where Bool.random(using: &generator) || goal.id == "2.2-06" {
      let row = GeneratedTable.row(goal, &generator)
      writer.row(columns.map { $0 == .id ? goal.id : row[$0] ?? "" })
    }
    text = String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func row(_ goal: Goal, _ generator: inout SeededGenerator) -> [TableColumn: String] {
    func pick(_ texts: [String]) -> String { texts.randomElement(using: &generator) ?? "" }
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    var row: [TableColumn: String] = [
      .lead: pick(["", "市政市容委", "教委"]), .partners: pick(["", "教委、民政局"]), .person: pick(["", "张三"]),
      .start: pick(["", "1月15日"]), .due: pick(["", "10月底", "年底"]), .rhythm: pick(["", "每周", "每季", "月"]),
    ]
    if Bool.random(using: &generator) { return row }
    row[.day] = "\(number(2...5))月\(number(1...28))日"
    row[.note] = pick(["", "说\n明", "=1+1", "-", "含,逗号和\"引号\"", "𠂇"])
    row[.problem] = pick(["", "资金"])
    row[.next] = pick(["", "追加"])
    switch goal.kind {
    case .count:
      row[.value] = pick(["\(number(0...50))", "\(number(1...9))条"])
      if goal.id == "2.1-20" { row[.value] = "1.5万户" }
      row[.schedule] = pick(["", "06-30=10；09-30=20"])
    case .milestone:
      row[.stage] = pick(goal.ladder.map(Words.zh.kinds.stage))
      row[.assess] = pick(["", "滞后", "严重滞后", "正常"])
      let names = pick(["", "04-30=搬迁；09-30=入市"])
      row[.schedule] = names
      if !names.isEmpty { row[.reach] = pick(["", "搬迁", "搬迁、入市"]) }
    case .ongoing: row[.assess] = pick(["", "滞后", "绿"])
    case .delegated: break
    default: row[.value] = pick(["8.8%", "约9", "1.95"])
    }
    return row
  }
}
