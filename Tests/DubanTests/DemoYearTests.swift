import GoalCore
import TestSupport
import Testing

@testable import duban

@Suite("The sample year") struct DemoYearTests {
  @Test func everyTypeOfEntryOccurs() throws {
    let types = Set(try DemoSample.ledger().entries.map(\.type))
    #expect(types == Set(EntryType.allCases))
  }

  @Test func everyFormOfProgressOccurs() throws {
    let reports = try progress()
    let fields = Set(reports.flatMap { $0.stated + $0.texts.map(\.0) })
    #expect(
      fields == [
        .value, .add, .percent, .stage, .assess, .reach, .estimate, .note, .problem, .next, .evidence,
      ])
    #expect(Set(reports.compactMap(\.stage)) == [.preparing, .underway, .reached])
    #expect(Set(reports.compactMap(\.assess)) == Set(Assessment.allCases))
  }

  @Test(arguments: Occurrence.all) func occurs(_ occurrence: Occurrence) throws {
    #expect(try DemoSample.ledger().entries.contains(where: occurrence.isIt))
  }

  @Test(
    "The published outcome",
    arguments: [
      ("H-01", "9", true), ("H-02", "10.6", false), ("H-03", "9", true),
    ])
  func outcome(_ goal: String, _ value: String, _ estimate: Bool) throws {
    let snapshot = try DemoSample.snapshot("2013-12-31")
    let standing = try #require(snapshot.standing(goal))
    #expect(standing.value?.description == value)
    #expect(standing.estimate == estimate)
    #expect(standing.light == .reached)
    #expect(snapshot.state(goal)?.figure?.on == snapshot.day)
  }

  @Test func unemploymentStaysBelowItsCeilingEachMonth() throws {
    let values = try DemoSample.ledger().history("H-05").compactMap { event -> (Int, Quantity)? in
      guard case .progress(let progress) = event.entry.content, let value = progress.value else { return nil }
      return (event.from.month.month, value)
    }
    #expect(values.map(\.0) == Array(1...12))
    #expect(values.allSatisfy { $0.1 <= Quantity(2) })
  }

  @Test func reemploymentEndsAboveItsTarget() throws {
    let standing = try #require(try DemoSample.snapshot("2013-12-31").standing("H-06"))
    #expect(try #require(standing.value) > Quantity(60))
  }

  @Test func everyLightIsLitInJune() throws {
    #expect(Set(try DemoSample.snapshot("2013-06-30").standings.map(\.light)) == Set(Light.allCases))
  }

  @Test(arguments: [
    ("2013-06-30", [Light.farBehind, .noReport, .behind, .pending, .onPace, .reached]),
    ("2013-09-30", [.farBehind, .behind, .onPace, .closed]),
    ("2013-12-31", [.farBehind, .behind, .reached, .closed]),
  ])
  func goalsWithFiguresAreMixed(_ day: String, _ lights: [Light]) throws {
    let snapshot = try DemoSample.snapshot(day)
    let quantified = zip(snapshot.goals, snapshot.standings).filter {
      $0.0.kind != .milestone && $0.0.kind != .ongoing
    }
    #expect(quantified.count == 27)
    #expect(Set(lights).isSubset(of: quantified.map(\.1.light)))
  }

  @Test func someAreLateAndMostAreDone() throws {
    let snapshot = try DemoSample.snapshot("2013-12-31")
    let milestones = zip(snapshot.goals, snapshot.standings).filter { $0.0.kind == .milestone }
    #expect(milestones.count == 51)
    let met = milestones.filter(\.1.met)
    #expect(met.count >= 46 && met.count < 51)
    #expect(met.filter { $0.1.overdueDays ?? 0 > 0 }.count == 3)
  }

  @Test func everyGoalWithFiguresIsReportedOften() throws {
    let ledger = try DemoSample.ledger()
    for goal in ledger.goals where goal.kind != .ongoing {
      let reports = ledger.history(goal.id).filter { $0.entry.type == .progress }
      #expect(reports.count >= 2, "\(goal.id)")
    }
  }

  @Test func aCheckpointIsMissed() throws {
    let state = try #require(try DemoSample.snapshot("2013-06-30").state("1.1-09"))
    #expect(state.missedCheckpoint(on: try DemoSample.snapshot("2013-06-30").day)?.name == "方案报批")
  }

  @Test func theFirstQuarterIsLocked() throws {
    let ledger = try DemoSample.ledger()
    #expect(ledger.locks.keys.sorted().map(\.month) == [1, 2, 3])
    #expect(ledger.late.isEmpty)
    #expect(ledger.entries.filter { $0.type == .lock }.count == 4)
  }

  @Test func everythingIsDatedAndSavedInItsYear() throws {
    let ledger = try DemoSample.ledger()
    for entry in ledger.entries {
      let saved = try #require(Day(iso: entry.at.description.prefix(10)))
      #expect(saved >= ledger.plan.firstDay && saved <= ledger.plan.lastDay)
      if let on = entry.on { #expect(on >= ledger.plan.firstDay && on <= saved) }
    }
  }

  @Test func everyTextSaysThatItIsASample() throws {
    for text in try DemoSample.ledger().entries.flatMap(texts) { #expect(text.contains("示例"), "\(text)") }
    #expect(try DemoSample.ledger().entries.allSatisfy { $0.by.hasPrefix("样例") })
  }

  @Test func nearlyAllGoalsHaveALead() throws {
    let states = try DemoSample.snapshot("2013-06-30").states
    #expect(states.filter { $0.lead == nil }.count < 10)
  }

  @Test func twiceIsTheSame() throws {
    let ledger = try DemoSample.ledger()
    let again = try DemoWriter.entries(DemoYear.tables, plan: ledger.plan)
    #expect(Set(again) == Set(ledger.entries))
    #expect(again.first?.id == "56b0b2a9-8943-42e6-b969-2f0853dd3ca7")
  }

  @Test(
    "What cannot be read is refused with its line",
    arguments: [
      ("@ 样例一 2.2-06\n06-30 valeu 3", "unknown field valeu"),
      ("@ 样例一 2.2-06\n06-31 value 3", "no day"),
      ("@ 样例一 2.2-06\n06-30 value x", "x is no number"),
      ("@ 样例一 2.2-06\n06-30 stage done", "done is no stage"),
      ("@ 样例一 2.2-06\n06-30 close | reason 示例", "evidence is missing"),
      ("@ 样例一 2.2:count !2.2-01", "2.2-01 is not among the goals"),
    ])
  func faults(_ table: String, _ reason: String) throws {
    let plan = try DemoSample.plan()
    let fault = #expect(throws: DemoFault.self) { try DemoWriter.entries([table], plan: plan) }
    #expect(fault?.reason == reason)
  }

  @Test func theRulesHoldForTheSampleToo() throws {
    let plan = try DemoSample.plan()
    let fault = #expect(throws: DemoFault.self) {
      try DemoWriter.entries(["@ 样例一 2.2-06\n06-30 value 3\n07-30 value 2"], plan: plan)
    }
    #expect(fault?.line == "07-30 value 2")
  }

  private func progress() throws -> [Progress] {
    try DemoSample.ledger().entries.compactMap {
      if case .progress(let progress) = $0.content { progress } else { nil }
    }
  }
}

/// The free texts of an entry; names of units, persons and checkpoints are checked elsewhere or are the field's words.
private func texts(_ entry: Entry) -> [String] {
  switch entry.content {
  case .progress(let progress): progress.texts.filter { $0.0 != .reach }.map(\.1)
  case .close(let evidence, let reason): [evidence] + [reason].compactMap { $0 }
  case .reopen(let reason), .unlock(_, let reason): [reason]
  case .retarget(_, let reason, let document): [reason, document]
  case .assign(let change): [change.lead].compactMap { $0 } + (change.partners ?? [])
  case .verify(let inspection): [inspection.note].compactMap { $0 }
  case .override(let change): [change.reason].compactMap { $0 }
  case .add(let added): [added.title.zh, added.reason]
  case .schedule, .lock, .retract: []
  }
}
