import GoalCore
import GoalStore

/// Turns the steps of the sample year into entries that obey the rules; the same on every machine.
struct DemoWriter {
  private var ledger: Ledger
  private var entries: [Entry] = []
  /// Goals with entries the ledger does not know yet: what is said of the others can be checked against it.
  private var changed: Set<String> = []
  private var ids = DemoNumbers()
  private var evening: Day?
  private var acts = 0

  /// The entries of all tables, in the order in which they are saved.
  static func entries(_ tables: [String], plan: Plan) throws(DemoFault) -> [Entry] {
    var writer = DemoWriter(ledger: Ledger(plan: plan, entries: []))
    for step in try DemoScript.steps(tables, plan: plan) { try writer.write(step) }
    return writer.entries
  }

  private init(ledger: Ledger) { self.ledger = ledger }

  private mutating func write(_ step: DemoStep) throws(DemoFault) {
    do {
      switch step.deed {
      case .report(let content, let goals, let isBulk):
        let drafts = goals.map { Draft(goal: goalID($0), on: step.on, content: content) }
        if isBulk { return try save(drafts, step) }
        for draft in drafts { try save([draft], step) }
      case .add(let added): try save([Draft(goal: nil, on: step.on, content: .add(added))], step)
      case .lock(let month):
        catchUp()
        try save([Draft(goal: nil, on: nil, content: .lock(ledger.entire().monthLock(month)))], step)
      case .unlock(let month, let reason):
        try save([Draft(goal: nil, on: nil, content: .unlock(month, reason: reason))], step)
      case .undo:
        catchUp()
        try save([Acts.retract(ledger.entire().undo(by: step.by).map(\.id))], step)
      }
    } catch {
      throw DemoFault(line: step.line, reason: "\(error)")
    }
  }

  /// One act: checked as a command checks it, with the day's evening as its instant.
  private mutating func save(_ drafts: [Draft], _ step: DemoStep) throws {
    if drafts.contains(where: { $0.goal.map(changed.contains) ?? true }) { catchUp() }
    let checked = try Acts.checked(drafts, in: ledger, day: step.saved, today: step.saved)
    let act = checked.count > 1 ? Entry.Act(id: Identifier.random(using: &ids), of: checked.count) : nil
    var at = instant(step.saved)
    for draft in checked {
      entries.append(
        Entry(
          id: Identifier.random(using: &ids), goal: draft.goal, on: draft.on, at: at, by: step.by, act: act,
          content: draft.content))
      at = at.next
    }
    changed.formUnion(checked.compactMap(\.goal))
    if checked.contains(where: { $0.goal == nil }) { catchUp() }
  }

  private mutating func catchUp() {
    ledger = Ledger(plan: ledger.plan, entries: entries)
    changed = []
  }

  /// Acts of a day follow each other from half past five in the afternoon, Beijing time, the same date in UTC.
  private mutating func instant(_ day: Day) -> Instant {
    acts = evening == day ? acts + 1 : 0
    evening = day
    let seconds = day.number * 86_400 + 9 * 3600 + 30 * 60 + acts * 23
    return Instant(microseconds: Int64(seconds) * 1_000_000)
  }

  /// `+2.2` names the goal added to the item; all others name themselves.
  private func goalID(_ name: String) -> String {
    guard name.hasPrefix("+") else { return name }
    let item = String(name.dropFirst())
    return ledger.goals.first { $0.addedOn != nil && $0.item == item }?.id ?? name
  }
}

/// SplitMix64 from a fixed seed: the sample's ids look like any others and never change.
struct DemoNumbers: RandomNumberGenerator {
  private var state: UInt64 = 2013

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
