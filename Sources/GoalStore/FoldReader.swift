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

  /// The fold, its goals unread, and where they stand in the bytes.
  mutating func read(_ file: FoldFacts) -> (Ledger, FoldLines)? {
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
    let summary = scanner.given("summary") { DaySummary(&$0) }
    guard let recent = FoldRecent(bytes, &scanner) else { return nil }
    let goals = added.isEmpty ? plan.goals : plan.goals + added
    guard !scanner.isBroken, locks.allSatisfy({ $0.lights.count == goals.count }),
      summary.map({ $0.isSound(goals.count, added, facts) }) ?? true, let lines = lines(goals)
    else { return nil }
    for lock in locks { facts.locks[lock.month] = lock.entry(goals) }
    let ledger = Ledger(
      plan: plan, goals: goals, folds: FoldList(unread: lines), facts: facts, recent: recent, summary: summary
    )
    return (ledger, lines)
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

    func entry(_ goals: GoalList) -> Entry {
      var frozen: [String: MonthLock.Frozen] = [:]
      for (index, light) in lights.enumerated() {
        if let light { frozen[goals.id(at: index)] = MonthLock.Frozen(light: light) }
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

  /// The goals, each of which stands on a line of its own.
  private mutating func lines(_ goals: GoalList) -> FoldLines? {
    guard scanner.take("goals") else { return nil }
    scanner.open()
    scanner.pass("\n")
    guard let lines = FoldLines(plan, goals, bytes, &scanner) else { return nil }
    scanner.close()
    return scanner.isBroken ? nil : lines
  }
}

extension DaySummary {
  /// Whether it is of so many goals, and of a day on which they all stand and after which nothing changed.
  fileprivate func isSound(_ count: Int, _ added: [Goal], _ facts: Ledger.Facts) -> Bool {
    severities.count == count && facts.lastChange.map { $0 <= day } ?? true
      && added.allSatisfy { $0.stands(on: day) }
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
