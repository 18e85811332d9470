import GoalCore
import GoalStore
import TestSupport
import Testing

/// The fold of what was appended, against the fold of everything.
struct FoldRestTests {
  let scratch = Scratch()

  private func open(_ plan: Plan) -> Store {
    Store(
      folder: scratch.path, plan: plan,
      edge: Edge(now: { Instant(microseconds: 0) }, name: "wang", host: "pc1"))
  }

  private func write(_ lines: [[UInt8]]) {
    let header = Array(#"{"format":"duban.ledger/1","plan":"\#(SamplePlan.plan.id)"}"#.utf8)
    scratch.write("ledger.jsonl", Array(([header] + lines).map { $0 + [10] }.joined()))
  }

  /// A ledger is folded, further lines are appended as a colleague's merge would, and the store is opened again.
  @Test(arguments: Cases.seeds)
  func theRestAloneFoldsLikeAllOfIt(seed: UInt64) throws {
    var generated = GeneratedLedger(seed: seed)
    generated.grow(mixed: Int.random(in: 1...40, using: &generated.generator))
    let before = generated.entries
    try prepare(before, &generated)
    if generated.chance(2, of: 3) {
      let first = (before.compactMap(\.on).max() ?? generated.plan.firstDay) - generated.plan.firstDay
      generated.grow(5, days: min(first, 360)...364, retracts: false)
    } else {
      generated.grow(mixed: 5)
    }
    let rest = Array(generated.entries.dropFirst(before.count))
    let repeated = generated.chance(1, of: 4) ? before.randomElement(using: &generated.generator) : nil
    scratch.write(
      "ledger.jsonl",
      scratch.read("ledger.jsonl") + (rest + [repeated].compactMap { $0 }).flatMap { $0.line() + [10] })

    var store = open(generated.plan)
    checkSummary(store.ledger, before + rest)
    store.readFolds()
    let found = store.ledger
    let reference = Ledger(plan: generated.plan, entries: before + rest, fingerprint: store.fingerprint)
    #expect(Fold(found) == Fold(reference))
    #expect(store.count == reference.count)
    for day in [reference.facts.lastChange ?? generated.plan.firstDay, generated.plan.lastDay]
    where found.knows(day) {
      #expect(Snapshot(found, on: day).standings.elementsEqual(Snapshot(reference, on: day).standings))
      for goal in reference.goals {
        #expect(found.months(goal.id, on: day) == reference.months(goal.id, on: day))
        #expect(found.buffer(goal.id, on: day) == reference.buffer(goal.id, on: day))
      }
    }
    // Its own progress.json and that of the full fold are the same, byte for byte.
    let day = generated.plan.lastDay
    try store.fold(summing: day)
    let grown = scratch.read("progress.json")
    scratch.write("progress.json", "")
    var whole = open(generated.plan)
    try whole.fold(summing: day)
    #expect(scratch.read("progress.json") == grown)
    #expect(whole.foldState == .current)
    store.readHistory()
    #expect(store.ledger.entries == reference.entries)
    #expect(store.ledger.histories == reference.histories)
  }

  /// What is told of a day without judging is what judging gives, and each goal read alone is as it is among all.
  private func checkSummary(_ ledger: Ledger, _ entries: [Entry]) {
    guard let summary = ledger.summary else { return }
    let reference = Snapshot(Ledger(plan: ledger.plan, entries: entries), on: summary.day)
    let glance = Snapshot(ledger, on: summary.day)
    #expect(summary == reference.summary && glance.summary == summary)
    for index in reference.goals.indices.reversed() {
      #expect(glance.standings[index] == reference.standings[index])
      #expect(glance.states[index] == reference.states[index])
    }
  }

  private func prepare(_ entries: [Entry], _ generated: inout GeneratedLedger) throws {
    let twice = entries.filter { _ in generated.chance(1, of: 10) }
    write((entries + twice).map { $0.line() })
    var store = open(generated.plan)
    let lasts = [store.ledger.facts.lastChange ?? generated.plan.firstDay, generated.plan.lastDay]
    try store.fold(summing: generated.pick(lasts))
  }

  /// What is appended in the common way is folded alone: the test above would hold too if all were read each time.
  @Test func aLaterReportReadsNoHistory() throws {
    var generated = GeneratedLedger(seed: 1)
    generated.grow(30, days: 0...200, retracts: false)
    let before = generated.entries.count
    try prepare(generated.entries, &generated)
    generated.grow(5, days: 201...300, retracts: false)
    let rest = generated.entries.dropFirst(before)
    scratch.write("ledger.jsonl", scratch.read("ledger.jsonl") + rest.flatMap { $0.line() + [10] })
    var store = open(generated.plan)
    #expect(store.ledger.whole == nil)
    #expect(store.count == generated.entries.count)
    // A program that is open takes what comes in the same way, and its own saves.
    let entry = generated.save(.progress(Progress(note: "进展")), goal: "2.2-06", on: generated.plan.lastDay)
    scratch.write("ledger.jsonl", scratch.read("ledger.jsonl") + entry.line() + [10])
    let (isNew, isWhole) = (store.refresh(), store.ledger.whole != nil)
    #expect(isNew && !isWhole && store.count == generated.entries.count)
  }

  /// A merge that leaves an entry in the file twice makes no difference, to a program that opens it or has it open.
  @Test func aLineThatStandsThereAlreadyIsNotCounted() throws {
    var generated = GeneratedLedger(seed: 1)
    generated.grow(30, days: 0...200, retracts: false)
    try prepare(generated.entries, &generated)
    var early = open(generated.plan)
    let fingerprint = early.fingerprint
    for entry in [generated.entries[3], generated.entries[29]] {
      scratch.write("ledger.jsonl", scratch.read("ledger.jsonl") + entry.line() + [10])
      let late = open(generated.plan)
      let isNew = early.refresh()
      #expect(isNew)
      for store in [early, late] {
        #expect(store.count == 30 && store.fingerprint == fingerprint && store.status == .writable)
      }
    }
  }
}

/// All a fold says; of a lock the lights of the goals there are, which is all that is kept of it.
private struct Fold: Equatable {
  var facts: Ledger.Facts
  let goals: [Goal]
  let folds: [GoalFold]
  let recent: [Recent]
  let locks: [Month: String]
  let frozen: [Month: [String: Light]]

  init(_ ledger: Ledger) {
    facts = ledger.facts
    facts.locks = [:]
    goals = Array(ledger.goals)
    folds = Array(ledger.folds)
    recent = ledger.recent
    locks = ledger.locks.mapValues(\.id)
    frozen = ledger.locks.mapValues { lock in
      guard case .lock(let month) = lock.content else { return [:] }
      return month.goals.filter { ledger.goal($0.key) != nil }.mapValues(\.light)
    }
  }
}

extension GeneratedLedger {
  /// Adds reports on any day, acts of several goals some of which are not whole, new goals, locks, unlocks, retracts.
  fileprivate mutating func grow(mixed count: Int) {
    for step in 0..<count {
      switch Int.random(in: 0..<20, using: &generator) {
      case 0: growAct("act-\(entries.count)-\(step)")
      case 1: growGoal()
      case 2: lock(Month(year: plan.year, month: Int.random(in: 1...12, using: &generator)))
      case 3:
        let month = Month(year: plan.year, month: Int.random(in: 1...12, using: &generator))
        save(.unlock(month, reason: "补报"))
      default: grow(1)
      }
    }
  }

  private mutating func growAct(_ id: String) {
    let goals = plan.goals.prefix(3)
    let on = day()
    let missing = chance(1, of: 3) ? 1 : 0
    for goal in goals.dropFirst(missing) {
      save(
        .progress(Progress(note: "批量")), goal: goal.id, on: on, act: Entry.Act(id: id, of: goals.count),
        by: "wang")
    }
  }

  private mutating func growGoal() {
    let item = plan.goals.compactMap(\.item).first ?? "2.2"
    let added = save(
      .add(
        AddedGoal(
          item: item, title: Bilingual(zh: "新增", en: "new"), kind: .count, ask: .advance,
          target: Quantity(20), unit: "条", reason: "等")), on: day())
    if let goal = added.addedGoalID, chance(2, of: 3) {
      save(.progress(Progress(add: Quantity(1))), goal: goal, on: day())
    }
  }
}
