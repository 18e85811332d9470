import GoalCore
import GoalText
import TestSupport
import Testing

/// Cases that a reading of the rules brought up.
@Suite struct ReviewedTests {
  private let plan = SamplePlan.plan

  private func entry(
    _ id: String, _ on: String, by name: String = "li", goal: String? = "2.2-06", _ content: Entry.Content
  )
    -> Entry
  {
    let day = Day(iso: on)
    let at = Instant(microseconds: Int64(day?.number ?? 0) * 86_400_000_000 + Int64(id.utf8.last ?? 0))
    return Entry(id: id, goal: goal, on: day, at: at, by: name, content: content)
  }

  private func added(_ id: String, _ on: String) -> Entry {
    let goal = AddedGoal(
      item: "2.2", title: Bilingual(zh: "新增道路", en: "Another road"), kind: .ongoing, ask: .advance,
      reason: "会议")
    return entry(id, on, goal: nil, .add(goal))
  }

  @Test func anAddedGoalStandsFromItsDayOn() throws {
    let ledger = Ledger(plan: plan, entries: [added("a5f0c81d", "2013-07-10")])
    let (june, july) = (Day(iso: "2013-06-30"), Day(iso: "2013-07-31"))
    let id = "2.2-aa5f0c81d"
    #expect(Snapshot(ledger, on: try #require(june)).standing(id) == nil)
    let snapshot = Snapshot(ledger, on: try #require(july))
    #expect(snapshot.standing(id)?.owed == 0)
    #expect(snapshot.state(id)?.start == Day(iso: "2013-07-10"))
    #expect(ledger.months(id, on: try #require(july))[5] == nil)
    #expect(ledger.goal(id)?.zone == nil && ledger.goal(id)?.cite == nil)
  }

  /// June is locked before the goal dated in it arrives: it stands from July, and locking July moves nothing.
  @Test func aLateGoalStaysInTheMonthItStandsFrom() throws {
    let lock = { (id: String, at: Int64, month: Month, ledger: Ledger) in
      Entry(
        id: id, goal: nil, on: nil, at: Instant(microseconds: at), by: "li",
        content: .lock(ledger.monthLock(month)))
    }
    let june = Month(year: 2013, month: 6)
    let first = lock("lock-june", 1, june, Ledger(plan: plan, entries: []))
    let late = added("a5f0c81d", "2013-06-20")
    let before = Ledger(plan: plan, entries: [first, late])
    let second = lock("lock-july", Int64.max / 2, june.next, before)
    let after = Ledger(plan: plan, entries: [first, late, second])
    for ledger in [before, after] {
      #expect(ledger.goal("2.2-aa5f0c81d")?.addedOn == june.next.first)
      #expect(ledger.late.contains(late.id))
    }
  }

  @Test func aGoalForAYearWithoutAnOpenMonthIsListedAsLate() {
    let months = (6...12).map { Month(year: 2013, month: $0) }
    let locks = months.map { month in
      Entry(
        id: "lock-\(month)", goal: nil, on: nil, at: Instant(microseconds: Int64(month.month)), by: "li",
        content: .lock(MonthLock(month: month, goals: [:], knew: [])))
    }
    let late = added("a5f0c81d", "2013-06-20")
    let ledger = Ledger(plan: plan, entries: locks + [late])
    #expect(ledger.goal("2.2-aa5f0c81d") == nil)
    #expect(ledger.late == [late.id])
  }

  @Test func anEntryIsAboutTheGoalItNamesOrAdds() {
    #expect(added("a5f0c81d", "2013-06-20").about == "2.2-aa5f0c81d")
    #expect(entry("1", "2013-06-20", .reopen(reason: "返工")).about == "2.2-06")
    #expect(entry("1", "2013-06-20", goal: nil, .retract(["2"])).about == nil)
  }

  @Test func oneGoalStandsForTwoThatShareAnId() {
    let twins = [added("a5f0c81d-1", "2013-07-10"), added("a5f0c81d-2", "2013-07-11")]
    #expect(Ledger(plan: plan, entries: twins).goals.filter { $0.addedOn != nil }.count == 1)
  }

  @Test func anUpdateDatedBeforeTheCloseIsRefusedToo() throws {
    let entries = [
      entry("1", "2013-06-01", .progress(Progress(value: Quantity(40)))),
      entry("2", "2013-06-20", .close(evidence: "验收单", reason: nil)),
    ]
    let ledger = Ledger(plan: plan, entries: entries)
    let draft = Draft(
      goal: "2.2-06", on: Day(iso: "2013-06-10"), content: .progress(Progress(add: Quantity(1))))
    let closed = try #require(Day(iso: "2013-06-20"))
    #expect(throws: Refusal.goalClosed("2.2-06", on: closed, by: "li")) {
      try ledger.check(draft, today: plan.lastDay)
    }
  }

  @Test func aCloseDropsNoLaterReport() throws {
    let ledger = Ledger(
      plan: plan, entries: [entry("1", "2013-06-20", .progress(Progress(value: Quantity(40))))])
    let draft = Draft(
      goal: "2.2-06", on: Day(iso: "2013-06-05"), content: .close(evidence: "验收单", reason: "提前"))
    let reported = try #require(Day(iso: "2013-06-20"))
    #expect(throws: Refusal.reportedLater("2.2-06", reported)) {
      try ledger.check(draft, today: plan.lastDay)
    }
  }

  @Test func undoLeavesNoTotalBelowZero() throws {
    let entries = [
      entry("11", "2013-03-01", by: "a", .progress(Progress(add: Quantity(5)))),
      entry("22", "2013-03-02", by: "b", .progress(Progress(add: Quantity(-3), note: "核减"))),
    ]
    let ledger = Ledger(plan: plan, entries: entries)
    #expect(throws: Refusal.totalBelowZero(current: .zero, add: Quantity(-3))) { try ledger.undo(by: "a") }
    #expect(try ledger.undo(by: "b").map(\.id) == ["22"])
  }

  /// The store counts scalars; a form that counted letters would let through what the store then refuses.
  @Test func marksOnALetterCountTowardsTheLimit() {
    let note = String(repeating: "e\u{301}", count: 2001)
    let draft = Draft(goal: "2.2-06", on: Day(iso: "2013-06-10"), content: .progress(Progress(note: note)))
    #expect(throws: Refusal.textTooLong(.note, characters: 4002)) {
      try Ledger(plan: plan, entries: []).check(draft, today: plan.lastDay)
    }
  }

  /// Quantities at their limits, one schedule point of the same size: nothing overflows on its way to the screen.
  @Test func extremeQuantitiesAreShownAndJudged() throws {
    let huge = [9_999_999_999_999_989, 9_999_999_999_999_877, 9_999_999_999_999_999, 1].map {
      Quantity(units: $0)
    }
    for target in huge {
      for value in huge {
        for point in huge where point <= target {
          let entries = [
            entry("1", "2013-01-05", .retarget(target: target, reason: "文", document: "号")),
            entry(
              "2", "2013-01-06",
              .schedule([Checkpoint(day: try #require(Day(iso: "2013-05-17")), mark: .value(point))])),
            entry("3", "2013-04-13", .progress(Progress(value: value))),
          ]
          let ledger = Ledger(plan: plan, entries: entries)
          for day in ["2013-04-13", "2013-06-29", "2013-12-31"].compactMap({ Day(iso: $0) }) {
            let snapshot = Snapshot(ledger, on: day)
            let goal = try #require(ledger.goal("2.2-06"))
            let (state, standing) = (
              try #require(snapshot.state(goal.id)), try #require(snapshot.standing(goal.id))
            )
            let ahead = state.ahead(goal, on: day)
            #expect(!Words.zh.reason(standing, of: goal, state, plan: plan).isEmpty)
            _ = Words.en.projected(ahead, of: goal, standing, state, plan: plan)
            _ = Words.en.needPerMonth(ahead, of: goal)
          }
        }
      }
    }
  }
}
