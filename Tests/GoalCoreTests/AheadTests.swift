import GoalCore
import GoalText
import TestSupport
import Testing

/// What the rest of the year asks for and promises, and when the light would worsen.
@Suite("Ahead")
struct AheadTests {
  /// Goal, recorded, day, need per month, projected, days until the light worsens.
  static let table = """
    2.2-06 | 06-30 value 22 | 06-30 | 每月尚需 3.0 条 | 预计年末 44 条 | 57
    2.2-06 | 06-30 value 22 | 07-31 | 每月尚需 3.6 条 | 预计年末 44 条 | 26
    2.2-06 | 06-30 value 40 | 06-30 | - | 预计年末 81 条 | -
    2.2-06 | | 06-30 | 每月尚需 6.6 条 | - | 184
    # 39.9 roads must not look like 40.
    2.2-06 | 06-30 value 19.8 | 06-30 | 每月尚需 3.3 条 | 预计年末 39.9 条 | 37
    # Under a tenth of the time nothing is projected.
    2.2-06 | 02-05 value 4 | 02-05 | 每月尚需 3.3 条 | - | 37
    2.2-06 | 02-06 value 4 | 02-06 | 每月尚需 3.3 条 | 预计年末 39 条 | 36
    2.2-06 | 12-31 value 37 | 12-31 | - | 预计年末 37 条 | -
    2.2-06 | 06-30 value 22; 07-01 close 纪要 reason 取消 | 07-01 | - | - | -
    2.2-06 | due 09-30; 06-30 value 22 | 06-30 | 每月尚需 6.0 条 | 预计到期 33 条 | 52
    2.2-06 | start 07-01; 06-01 value 4 | 06-01 | 每月尚需 6.0 条 | - | 66
    2.2-06 | 06-30 value 22; 07-10 verify value 15 note 未完 | 07-10 | 每月尚需 4.4 条 | 预计年末 29 条 | 56
    2.2-06 | schedule 06-30=30; 06-30 value 30 | 06-30 | 每月尚需 1.7 条 | 预计年末 40 条 | 74
    2.2-06 | schedule 06-30=搬迁; 06-01 value 10 | 06-01 | 每月尚需 4.3 条 | - | 29
    2.1-20 | 06-30 value 8500 | 06-30 | 每月尚需 1405 户 | 预计年末 17141 户 | 38
    1.1-05 | 06-30 percent 60 | 06-30 | 每月尚需 6.6% | 预计年末 100% | 75
    1.1-05 | 06-30 stage underway | 06-30 | - | - | 37
    1.1-05 | 06-10 stage notStarted | 06-10 | 每月尚需 14.9% | 预计年末 0% | -
    H-01 | 04-20 value 9.2 | 04-20 | - | 预计年末 9.2% | 72
    H-06 | 05-31 value 44.98 | 05-31 | - | 预计年末 45% | 61
    H-07 | 03-31 value 3.2 | 04-20 | - | 预计年末 3.2% | -
    1.1-12 | 04-20 note 洽谈 | 04-20 | - | - | 47
    """

  @Test("Need per month, projection and buffer", arguments: Table.rows(AheadTests.table))
  func outlook(_ row: Table.Row) throws {
    let ledger = try Recording(row.columns[1], goal: row.columns[0]).ledger
    let day = try #require(Day(iso: "2013-" + row.columns[2]))
    let goal = try #require(ledger.goal(row.columns[0]))
    let snapshot = Snapshot(ledger, on: day)
    let state = try #require(snapshot.state(goal.id))
    let standing = try #require(snapshot.standing(goal.id))
    let ahead = state.ahead(goal, on: day)
    let found = [
      Words.zh.needPerMonth(ahead, of: goal) ?? "-",
      Words.zh.projected(ahead, of: goal, standing, state, plan: ledger.plan) ?? "-",
      ledger.buffer(goal.id, on: day).map(String.init) ?? "-",
    ]
    #expect(found == Array(row.columns.dropFirst(3)))
  }

  /// Goal, recorded, day, the last days of the periods owed.
  static let owedTable = """
    2.2-06 | | 03-06 | 01-31 02-28
    2.2-06 | 02-10 value 1 | 04-06 | 03-31
    2.2-06 | 02-10 note 走访 | 04-06 | 03-31
    2.2-06 | start 02-15 | 03-06 | 02-28
    2.2-06 | start 03-01 | 03-06 |
    2.2-06 | rhythm week | 01-14 | 01-06 01-13
    2.2-06 | rhythm week; 01-06 value 1 | 01-14 | 01-13
    2.2-06 | rhythm quarter; 03-31 value 1 | 07-11 | 06-30
    # It was reached at the end of February and of March, and has not been since April.
    2.2-06 | 02-10 value 40; 04-10 target 50 | 07-06 | 04-30 05-31 06-30
    2.2-06 | 02-10 value 40; 03-10 close 验收单; 05-10 target 50; 05-20 reopen 返工 | 07-06 |
    2.2-06 | 02-10 value 38; 03-10 close 纪要 reason 取消; 05-20 reopen 恢复 | 07-06 | 05-31 06-30
    # A rate is reached only from its due day: what an inspection found on it counts as well.
    H-01 | due 03-31; 01-20 value 8; 03-31 verify value 9.5 | 06-30 | 02-28
    H-01 | due 03-31; 01-20 value 9.5 | 06-30 | 02-28 03-31 04-30
    1.1-12 | due 03-31; 01-20 note 洽谈 | 06-30 | 02-28 03-31
    """

  @Test("Periods owed", arguments: Table.rows(AheadTests.owedTable))
  func periods(_ row: Table.Row) throws {
    let ledger = try Recording(row.columns[1], goal: row.columns[0]).ledger
    let day = try #require(Day(iso: "2013-" + row.columns[2]))
    let goal = try #require(ledger.goal(row.columns[0]))
    let state = try #require(Snapshot(ledger, on: day).state(goal.id))
    let found = state.owed(goal, plan: ledger.plan, on: day).map(\.last.monthAndDay)
    #expect(found.joined(separator: " ") == row.columns[3])
  }

  @Test("The twelve lights of a goal's months: month ends up to the day, the day's own, nothing after it")
  func months() throws {
    let ledger = try Recording("02-10 value 5; 03-31 value 1 note 核减; 05-20 value 40").ledger
    let day = try #require(Day(iso: "2013-06-15"))
    let marks = ledger.months("2.2-06", on: day).map { $0.map { Words.zh.mark($0, ledger.plan) } ?? "." }
    #expect(marks.joined() == "○●▲■✔✔......")
  }
}
