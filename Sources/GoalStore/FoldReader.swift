import GoalCore
import StrictJSON

/// Reads `progress.json` back: every member in the order in which `FoldWriter` puts it.
///
/// The sum has said that the bytes are as they were written. Whatever is not as this program writes it gives nil, and
/// the ledger is folded anew.
struct FoldReader {
  let plan: Plan
  let bytes: [UInt8]
  var scanner: JSONScanner

  /// The fold, and where each goal's value stands in the bytes.
  mutating func read(_ file: FoldFacts) -> (Ledger, [Range<Int>])? {
    var facts = Ledger.Facts()
    facts.count = file.count
    facts.fingerprint = file.fingerprint
    facts.newest = scanner.given("newestAt") { $0.instant() }
    facts.newestOn = scanner.given("newestOn") { $0.day() }
    facts.lastChange = scanner.given("day") { $0.day() }
    guard let late = scanner.given("late", { $0.int() }) else { return nil }
    facts.late = late
    facts.unfinishedActs = Set(scanner.list("unfinished") { $0.string() })
    let locks = scanner.list("locked") { FoldReader.lock(&$0) }
    let added = scanner.list("added") { FoldReader.addedGoal(&$0) }
    let recent = scanner.list("recent") { FoldReader.recent(&$0) }
    let goals = added.isEmpty ? plan.goals : plan.goals + added
    guard !scanner.isBroken, locks.allSatisfy({ $0.lights.count == goals.count }),
      let (folds, ranges) = folds(goals)
    else { return nil }
    for lock in locks { facts.locks[lock.month] = lock.entry(goals) }
    return (Ledger(plan: plan, goals: goals, folds: folds, facts: facts, recent: recent), ranges)
  }

  private static func addedGoal(_ s: inout JSONScanner) -> Goal? {
    s.open()
    guard let id = s.given("id", { $0.string() }), let item = s.given("item", { $0.string() }),
      s.take("title"), let title = Bilingual(&s), let kind: Kind = s.word("kind"),
      let ask: Ask.Class = s.word("ask")
    else { return nil }
    let target = s.given("target") { $0.quantity() }
    let unit = s.given("unit") { $0.string() }
    guard let on = s.given("on", { $0.day() }) else { return nil }
    s.close()
    return Goal(added: id, item: item, title: title, kind: kind, ask: ask, target: target, unit: unit, on: on)
  }

  /// A locked month with the light of each goal.
  private struct Lock {
    let month: Month
    let id: String
    let at: Instant
    let by: String
    let lights: [Light?]

    func entry(_ goals: [Goal]) -> Entry {
      var frozen: [String: MonthLock.Frozen] = [:]
      for (goal, light) in zip(goals, lights) {
        if let light { frozen[goal.id] = MonthLock.Frozen(light: light) }
      }
      return Entry(
        id: id, goal: nil, on: nil, at: at, by: by,
        content: .lock(MonthLock(month: month, goals: frozen, knew: [])))
    }
  }

  private static func lock(_ s: inout JSONScanner) -> Lock? {
    s.open()
    guard let month = s.given("month", { $0.string().flatMap { Month(iso: $0) } }),
      let id = s.given("id", { $0.string() }), let at = s.given("at", { $0.instant() }),
      let by = s.given("by", { $0.string() }), let lights = s.given("lights", { $0.lights() })
    else { return nil }
    s.close()
    return Lock(month: month, id: id, at: at, by: by, lights: lights)
  }

  private static func recent(_ s: inout JSONScanner) -> Recent? {
    s.open()
    let retract = s.given("retractedBy") { $0.string() }
    let late = s.given("late") { $0.bool() }
    let unfinished = s.given("unfinished") { $0.bool() }
    let value = s.given("entry") { $0.value() }
    s.close()
    guard let value, let entry = try? Entry(value, file: "", line: 0) else { return nil }
    return Recent(entry, retractedBy: retract, isLate: late ?? false, isUnfinished: unfinished ?? false)
  }

  /// The goals in the order of the plan, then the added ones.
  private mutating func folds(_ goals: [Goal]) -> ([GoalFold], [Range<Int>])? {
    guard scanner.take("goals") else { return nil }
    scanner.open()
    var folds: [GoalFold] = []
    var ranges: [Range<Int>] = []
    folds.reserveCapacity(goals.count)
    ranges.reserveCapacity(goals.count)
    for index in goals.indices {
      // Each stands on a line of its own.
      guard scanner.more() else { return nil }
      scanner.pass("\n")
      guard scanner.take(named: goals[index].id) else { return nil }
      let start = scanner.at
      guard let fold = GoalFold(&scanner, goals[index], plan, in: bytes) else { return nil }
      folds.append(fold)
      ranges.append(start..<scanner.at)
    }
    scanner.pass("\n")
    scanner.close()
    return scanner.isBroken ? nil : (folds, ranges)
  }
}

extension Bilingual {
  /// Reads what `write` writes.
  fileprivate init?(_ s: inout JSONScanner) {
    s.open()
    guard let zh = s.given("zh", { $0.string() }), let en = s.given("en", { $0.string() }) else { return nil }
    s.close()
    self.init(zh: zh, en: en)
  }
}
