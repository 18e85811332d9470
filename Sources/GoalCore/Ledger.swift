/// The entries of a plan as they count: in order, without duplicates, retracted ones and unfinished acts.
package struct Ledger: Sendable {
  package let plan: Plan
  /// Every distinct entry, in the order (on, at, id); undated ones stand by their `at` alone at the end.
  package private(set) var entries: [Entry]
  /// The plan's goals and those added by live entries.
  package private(set) var goals: [Goal]
  package private(set) var indexOfGoal: [String: Int]
  /// The lock that stands for each locked month.
  package private(set) var locks: [Month: Entry]
  /// Entries and retracts that arrived for a locked month after its lock.
  package private(set) var late: [String]
  /// Ids of entries named by a live retract, and the retract that names them.
  package private(set) var retractedBy: [String: String]
  /// Ids of acts of which entries are missing.
  package private(set) var unfinishedActs: Set<String>
  /// The XOR of a hash of each entry's line: the same for the same entries anywhere.
  package let fingerprint: UInt64
  /// The live entries of each goal, by the goal's index, in order.
  package private(set) var histories: [[CountedEntry]]

  package init(plan: Plan, entries: [Entry], fingerprint: UInt64 = 0) {
    self.plan = plan
    self.fingerprint = fingerprint
    var seen: Set<String> = []
    let distinct = entries.filter { seen.insert($0.id).inserted }.sorted(by: Ledger.precedes)
    self.entries = distinct
    unfinishedActs = Ledger.unfinishedActs(distinct)
    let complete = distinct.filter { [unfinishedActs] in
      $0.act.map { !unfinishedActs.contains($0.id) } ?? true
    }
    retractedBy = Ledger.retractions(complete)
    locks = Ledger.locks(complete)
    goals = plan.goals
    late = []
    indexOfGoal = [:]
    histories = []
    for (index, goal) in goals.enumerated() where indexOfGoal[goal.id] == nil { indexOfGoal[goal.id] = index }
    let locked = LockedMonths(locks, complete)
    for entry in complete where retractedBy[entry.id] == nil { add(entry, locked) }
    histories = Array(repeating: [], count: goals.count)
    for entry in complete { place(entry, locked) }
    for index in histories.indices where !histories[index].isSorted {
      histories[index].sort { $0.key < $1.key }
    }
  }

  /// The order of entries: by day, then by instant, then by id.
  package static func precedes(_ a: Entry, _ b: Entry) -> Bool {
    let (left, right) = (a.on?.number ?? Int.max, b.on?.number ?? Int.max)
    if left != right { return left < right }
    return a.at == b.at ? a.id < b.id : a.at < b.at
  }

  package func goal(_ id: String) -> Goal? { indexOfGoal[id].map { goals[$0] } }
  package func history(_ goal: String) -> [CountedEntry] { indexOfGoal[goal].map { histories[$0] } ?? [] }
  package func isRetracted(_ id: String) -> Bool { retractedBy[id] != nil }
  package var newest: Instant? { entries.map(\.at).max() }
  package func entry(_ id: String) -> Entry? { entries.first { $0.id == id } }

  /// An entry counts when its act is whole and no live retract names it.
  package func isLive(_ entry: Entry) -> Bool {
    retractedBy[entry.id] == nil && entry.act.map { !unfinishedActs.contains($0.id) } ?? true
  }

  /// Takes in the goal that an `add` entry makes, from the day on which it counts; one of an id stands.
  private mutating func add(_ entry: Entry, _ locked: LockedMonths) {
    guard entry.type == .add, let on = entry.on else { return }
    let first = locked.runs(entry, on: on, isLive: true, year: plan.year).first
    if first?.late ?? true { late.append(entry.id) }
    guard let first, let goal = entry.addedGoal(on: first.from), indexOfGoal[goal.id] == nil else { return }
    indexOfGoal[goal.id] = goals.count
    goals.append(goal)
  }

  /// Puts an entry into its goal's history for the days on which it counts.
  private mutating func place(_ entry: Entry, _ locked: LockedMonths) {
    guard let on = entry.on, let index = entry.goal.flatMap({ indexOfGoal[$0] }) else { return }
    let retract = retractedBy[entry.id]
    let runs = locked.runs(entry, on: on, isLive: retract == nil, year: plan.year)
    histories[index] += runs
    // Late is what a lock keeps from taking effect: a retract of what still counts, a live entry that counts
    // later than it is dated, not yet, or with a gap.
    if let retract {
      if !runs.isEmpty { late.append(retract) }
    } else if runs.count != 1 || runs[0].late {
      late.append(entry.id)
    }
  }

  private static func unfinishedActs(_ entries: [Entry]) -> Set<String> {
    var counts: [String: (found: Int, of: Int)] = [:]
    for act in entries.compactMap(\.act) {
      counts[act.id] = (counts[act.id, default: (0, 0)].found + 1, max(act.of, counts[act.id]?.of ?? 0))
    }
    return Set(counts.filter { $0.value.found < $0.value.of }.keys)
  }

  /// Newest retract first: one that is itself retracted names nothing. Only earlier entries can be named.
  private static func retractions(_ entries: [Entry]) -> [String: String] {
    let instants = Dictionary(entries.map { ($0.id, $0.at) }, uniquingKeysWith: { first, _ in first })
    let lasting = Set(entries.filter { $0.type == .lock || $0.type == .unlock }.map(\.id))
    var retracted: [String: String] = [:]
    let retracts = entries.filter { $0.type == .retract }.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    for entry in retracts where retracted[entry.id] == nil {
      guard case .retract(let ids) = entry.content else { continue }
      for id in ids where !lasting.contains(id) && instants[id].map({ $0 < entry.at }) ?? false {
        retracted[id] = entry.id
      }
    }
    return retracted
  }

  /// Of the locks of a month since its last unlock the earliest stands.
  private static func locks(_ entries: [Entry]) -> [Month: Entry] {
    var standing: [Month: Entry] = [:]
    let changes = entries.filter { $0.type == .lock || $0.type == .unlock }.sorted {
      ($0.at, $0.id) < ($1.at, $1.id)
    }
    for entry in changes {
      switch entry.content {
      case .lock(let lock): if standing[lock.month] == nil { standing[lock.month] = entry }
      case .unlock(let month, _): standing[month] = nil
      default: break
      }
    }
    return standing
  }
}

extension Entry {
  /// The goal an `add` entry makes, from a day on; nil for other entries. The report does not name it, so it has
  /// neither zone nor citation.
  func addedGoal(on day: Day) -> Goal? {
    guard case .add(let added) = content, let id = addedGoalID else { return nil }
    let unit = added.unit.map { Bilingual(zh: $0, en: $0) }
    return Goal(
      id: id, item: added.item, zone: nil, title: added.title,
      ask: Ask(verb: Bilingual(zh: "新增", en: "added"), kind: added.ask), kind: added.kind,
      target: added.target,
      unit: unit, step: Goal.step(target: added.target, percent: unit?.en == "%"),
      addedOn: day)
  }
}

extension [CountedEntry] {
  var isSorted: Bool { indices.dropFirst().allSatisfy { self[$0 - 1].key <= self[$0].key } }
}
