package import GoalCore

/// A ledger grown from a seed, an entry at a time, as several clones that were merged would have left it:
/// nothing is checked, so that the fold meets what no single clone would have saved.
package struct GeneratedLedger: Sendable {
  package let plan = SamplePlan.plan
  package private(set) var entries: [Entry] = []
  package var generator: SeededGenerator
  private var clock: Int64 = 1_357_084_800_000_000

  package init(seed: UInt64, entries count: Int = 0) {
    generator = SeededGenerator(seed: seed)
    grow(count)
  }

  package var ledger: Ledger { Ledger(plan: plan, entries: entries) }

  package mutating func chance(_ part: Int, of whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &generator) < part
  }
  package mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }
  package mutating func day(in range: ClosedRange<Int>? = nil) -> Day {
    plan.firstDay + Int.random(in: range ?? 0...364, using: &generator)
  }

  /// Saves an entry; one in ten shares its instant with the one before, as two clones' may, unless it speaks of others.
  @discardableResult
  package mutating func save(
    _ content: Entry.Content, goal: String? = nil, on: Day? = nil, act: Entry.Act? = nil, by: String? = nil
  ) -> Entry {
    let speaksOfOthers =
      switch content {
      case .retract, .lock, .unlock: true
      default: false
      }
    if speaksOfOthers || !chance(1, of: 10) { clock += Int64.random(in: 1...5_000_000, using: &generator) }
    let number = String(generator.next(), radix: 16)
    let id = String(repeating: "0", count: 16 - number.count) + number
    let entry = Entry(
      id: "\(id.prefix(8))-\(id.dropFirst(8).prefix(4))-4000-8000-0000\(id.suffix(4))0000", goal: goal,
      on: on,
      at: Instant(microseconds: clock), by: by ?? pick(["wang", "li"]), act: act, content: content)
    entries.append(entry)
    return entry
  }

  /// Adds so many entries: reports, the office's acts, and retracts of anything.
  package mutating func grow(_ count: Int, days: ClosedRange<Int>? = nil, retracts: Bool = true) {
    for _ in 0..<count {
      if retracts, let entry = entries.randomElement(using: &generator), chance(1, of: 6) {
        save(.retract([entry.id]))
      } else {
        let goal = pick(Array(plan.goals))
        let on = day(in: days)
        save(content(goal), goal: goal.id, on: on)
      }
    }
  }

  package mutating func lock(_ month: Month) { save(.lock(ledger.monthLock(month))) }

  /// What somebody might record of a goal.
  package mutating func content(_ goal: Goal) -> Entry.Content {
    switch Int.random(in: 0..<16, using: &generator) {
    case 0: .close(evidence: "验收单", reason: chance(1, of: 2) ? "并入下年" : nil)
    case 1: .reopen(reason: "返工")
    case 2: .retarget(target: quantity(1...60), reason: "调整", document: "府发1号")
    case 3: .assign(assignment())
    case 4: .schedule(points(goal))
    case 5: .verify(inspection(goal))
    case 6:
      .override(
        Override(light: pick(Assessment.allCases), reason: "停工", until: chance(1, of: 2) ? day() : nil))
    case 7: .override(Override(light: nil))
    default: .progress(progress(goal))
    }
  }

  private mutating func quantity(_ range: ClosedRange<Int>) -> Quantity {
    Quantity(Int.random(in: range, using: &generator))
  }

  private mutating func assignment() -> Assignment {
    var assignment = Assignment(lead: pick(["市政市容委", "民政局"]))
    if chance(1, of: 3) { assignment.start = day(in: 0...120) }
    if chance(1, of: 3) { assignment.due = day(in: 150...364) }
    if chance(1, of: 2) { assignment.rhythm = pick(Rhythm.allCases) }
    return assignment
  }

  private mutating func points(_ goal: Goal) -> [Checkpoint] {
    var points = [Checkpoint(day: day(), mark: .name("搬迁")), Checkpoint(day: day(), mark: .name("入市"))]
    if goal.rule == .count { points.append(Checkpoint(day: day(), mark: .value(quantity(1...40)))) }
    if goal.rule == .milestone { points.append(Checkpoint(day: day(), mark: .percent(quantity(1...99)))) }
    return points.sorted { $0.day < $1.day }
  }

  private mutating func inspection(_ goal: Goal) -> Inspection {
    if chance(1, of: 2) { return Inspection(finding: pick(Inspection.Finding.allCases), note: "现场") }
    let reported = progress(goal)
    return Inspection(
      value: reported.value, percent: reported.percent, stage: reported.stage, assess: reported.assess,
      note: "现场")
  }

  private mutating func progress(_ goal: Goal) -> Progress {
    var progress = Progress(note: "进展")
    if chance(1, of: 4) { progress.problem = "资金未到位" }
    if chance(1, of: 8) { progress.reach = pick(["搬迁", "入市"]) }
    switch goal.kind {
    case .count:
      if chance(1, of: 2) { progress.value = quantity(0...45) } else { progress.add = quantity(-2...6) }
    case .milestone:
      if chance(1, of: 2) { progress.percent = quantity(0...100) } else { progress.stage = pick(goal.ladder) }
      if chance(1, of: 4) { progress.assess = pick(Assessment.allCases) }
    case .ongoing: if chance(1, of: 2) { progress.assess = pick(Assessment.allCases) }
    default: progress.value = quantity(0...100)
    }
    return progress
  }
}
