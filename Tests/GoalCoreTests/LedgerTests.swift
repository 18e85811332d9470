import GoalCore
import GoalText
import TestSupport
import Testing

/// Which entries count, and in which order.
@Suite("Ledger")
struct LedgerTests {
  private func value(_ entries: [Entry], on day: String = "12-30") -> Quantity? {
    let ledger = Ledger(plan: SamplePlan.plan, entries: entries)
    return Snapshot(ledger, on: RefusalRow.day(day)).state("2.2-06")?.value
  }

  @Test("By day, then by instant, whatever the order of arrival")
  func order() throws {
    let entries = try Recording("07-01 value 3; 06-30 value 1; 06-30 value 2").entries
    #expect(value(entries, on: "06-30") == Quantity(2))
    #expect(value(entries.reversed(), on: "06-30") == Quantity(2))
    #expect(value(entries) == Quantity(3))
  }

  @Test("A retract of an entry that has not arrived waits for it")
  func waiting() throws {
    let entries = try Recording("06-30 value 1; 07-01 value 2; retract 2").entries
    #expect(value([entries[0], entries[2]]) == Quantity(1))
    #expect(value(entries) == Quantity(1))
  }

  @Test("A retract names only entries saved before it: itself and later ones stay")
  func laterOnly() throws {
    let entries = try Recording("retract 2; 07-01 value 2; retract 3").entries
    #expect(value(entries) == Quantity(2))
    #expect(Ledger(plan: SamplePlan.plan, entries: entries).retractedBy.isEmpty)
  }

  @Test("Of two retracts of one entry, taking one back leaves the other")
  func twoRetracts() throws {
    #expect(value(try Recording("07-01 value 2; @wang retract 1; @li retract 1; retract 2").entries) == nil)
    #expect(value(try Recording("07-01 value 2; retract 1; retract 2; retract 3").entries) == nil)
  }

  @Test("Locks and unlocks are no entries to retract")
  func lasting() throws {
    let recording = try Recording("06-30 value 1; lock 06; retract 2")
    #expect(recording.ledger.locks[RefusalRow.day("06-01").month] != nil)
    #expect(recording.ledger.locks[RefusalRow.day("07-01").month] == nil)
    #expect(recording.ledger.retractedBy.isEmpty)
  }

  @Test("Of two locks of a month the earlier stands; an unlock lifts both")
  func twoLocks() throws {
    let twice = try Recording("06-30 value 1; @wang lock 06; 06-30 value 2; @li lock 06")
    #expect(twice.ledger.locks.values.map(\.by) == ["wang"])
    #expect(try Recording("lock 06; lock 06; unlock 06").ledger.locks.isEmpty)
    #expect(try Recording("lock 06; unlock 06; @li lock 06").ledger.locks.values.map(\.by) == ["li"])
  }

  @Test("What a lock did not know is listed as late")
  func late() throws {
    let recording = try Recording("06-30 value 1; lock 06; 06-30 value 2; retract 1; 07-01 value 3")
    #expect(Set(recording.ledger.late) == [Recording.id(3), Recording.id(4)])
    #expect(recording.ledger.history("2.2-06").map(\.late) == [false, true, false])
    // December has no month after it: a late entry waits for the unlock.
    let december = try Recording("lock 12; 12-31 value 2")
    #expect(december.ledger.history("2.2-06").isEmpty && december.ledger.late == [Recording.id(2)])
  }

  @Test("A lock knows what is dated in its month, and what counts in it")
  func lockKnows() throws {
    let recording = try Recording(
      "05-31 value 1; 06-01 value 2; lock 05; 05-02 value 9; retract 1; 06-30 value 4; lock 06")
    guard case .lock(let june)? = recording.entries.last?.content else {
      Issue.record("the last entry is no lock")
      return
    }
    #expect(june.knew == [2, 4, 5, 6].map { Recording.id($0) })
    #expect(june.goals["2.2-06"]?.value == Quantity(4))
    #expect(june.goals.count == recording.plan.goals.count)
  }

  /// Goal, recorded, day, the figure with its marks.
  static let figures = """
    2.2-06 | 05-31 value 20; 06-30 value 18 note 核减 | 06-30 | ▼18/40
    2.2-06 | 05-31 value 20; 06-30 value 18 note 核减; 07-05 value 18 | 07-05 | 18/40
    2.2-06 | 05-31 value 20; 06-30 add -2 note 核减; 07-05 note 走访 | 07-05 | ▼18/40
    2.2-06 | 05-31 value 20; 06-30 add -2 note 核减; 07-05 add 1 | 07-05 | 19/40
    2.2-06 | 05-31 value 20; 06-30 value 18 note 核减; 07-05 verify value 17 | 07-05 | ▼17/40≠
    2.2-06 | 05-31 value 20; 07-05 verify differs note 未见 | 07-05 | 20/40≠
    1.1-05 | 05-31 percent 60; 06-30 percent 50 note 返工 | 06-30 | ▼50%
    1.1-05 | 05-31 stage reached; 06-30 percent 90 note 返工 | 06-30 | ▼90%
    1.1-05 | 05-31 stage underway; 06-30 stage preparing note 返工 | 06-30 | ▼筹备中
    1.1-05 | 05-31 percent 60; 06-30 stage underway | 06-30 | 进行中
    1.1-10 | 05-31 stage notStarted; 06-30 percent 5; 07-05 percent 5 | 07-05 | 5%
    H-01 | 04-20 value 9.2; 05-20 value 8.8 | 05-20 | 8.8%
    H-01 | 04-20 value 9.2 estimate | 04-20 | 约9.2%
    H-01 | 04-20 value 9.2 estimate; 05-20 value 9.1 | 05-20 | 9.1%
    1.1-12 | 04-20 note 洽谈 | 06-30 | 4月
    """

  @Test(
    "▼ marks a count, percent or stage that fell; rates move both ways",
    arguments: Table.rows(LedgerTests.figures))
  func figure(_ row: Table.Row) throws {
    let ledger = try Recording(row.columns[1], goal: row.columns[0]).ledger
    let snapshot = Snapshot(ledger, on: RefusalRow.day(row.columns[2]))
    let goal = try #require(ledger.goal(row.columns[0]))
    let state = try #require(snapshot.state(goal.id))
    let standing = try #require(snapshot.standing(goal.id))
    #expect(Words.zh.figure(standing, of: goal, state) == row.columns[3])
  }

  /// Goal, recorded, the stage that a percent leaves.
  static let stages = """
    1.1-05 | 06-01 percent 0 | notStarted
    1.1-05 | 06-01 percent 1 | underway
    1.1-05 | 06-01 stage preparing; 06-02 percent 30 | preparing
    1.1-05 | 06-01 stage notStarted; 06-02 percent 30 | underway
    1.1-05 | 06-01 percent 100 | reached
    1.1-05 | 06-01 percent 100; 06-02 percent 99 note 返工 | underway
    1.1-05 | 06-01 stage underway; 06-02 percent 0 note 返工 | underway
    1.1-10 | 06-01 percent 30 | preparing
    1.1-10 | 06-01 percent 100; 06-02 percent 99 note 返工 | preparing
    1.1-10 | 06-01 percent 100; 06-02 stage notStarted note 返工 | notStarted
    """

  @Test("A percent moves the stage with it", arguments: Table.rows(LedgerTests.stages))
  func stage(_ row: Table.Row) throws {
    let ledger = try Recording(row.columns[1], goal: row.columns[0]).ledger
    let state = try #require(Snapshot(ledger, on: RefusalRow.day("06-30")).state(row.columns[0]))
    #expect(state.stage?.rawValue == row.columns[2])
  }
}
