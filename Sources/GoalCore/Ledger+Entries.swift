extension Ledger {
  /// Folds all entries of a plan, in any order, with duplicates, retracted ones and unfinished acts among them.
  package init(plan: Plan, entries: [Entry], fingerprint: UInt64 = 0) {
    var seen: Set<String> = []
    let distinct = entries.filter { seen.insert($0.id).inserted }.sorted(by: Ledger.precedes)
    self.init(plan: plan, goals: plan.goals, folds: FoldList([]), facts: Facts())
    facts.fingerprint = fingerprint
    facts.count = distinct.count
    facts.newest = distinct.map(\.at).max()
    facts.newestOn = distinct.compactMap(\.on).max()
    facts.unfinishedActs = Ledger.unfinishedActs(distinct)
    let complete = distinct.filter { [facts] in
      $0.act.map { !facts.unfinishedActs.contains($0.id) } ?? true
    }
    facts.locks = Ledger.locks(complete)
    var history = History(entries: distinct, retractedBy: Ledger.retractions(complete))
    let locked = LockedMonths(facts.locks, complete)
    for entry in complete where history.retractedBy[entry.id] == nil { add(entry, locked, &history) }
    history.histories = Array(repeating: [], count: goals.count)
    for entry in complete { place(entry, locked, &history) }
    for index in history.histories.indices where !history.histories[index].isSorted {
      history.histories[index].sort { $0.key < $1.key }
    }
    fold(history)
  }

  /// The order of entries: by day, then by instant, then by id.
  package static func precedes(_ a: Entry, _ b: Entry) -> Bool {
    let (left, right) = (a.on?.number ?? Int.max, b.on?.number ?? Int.max)
    if left != right { return left < right }
    return a.at == b.at ? a.id < b.id : a.at < b.at
  }

  private mutating func fold(_ history: History) {
    facts.late = history.late.count
    let folds = zip(goals, history.histories).map {
      GoalFold($0, plan: plan, events: $1, locks: facts.locks)
    }
    self.folds = FoldList(folds)
    facts.lastChange = folds.compactMap(\.since).max()
    recent = Recent.newest(history.entries).map { entry in
      Recent(
        entry, retractedBy: history.retractedBy[entry.id], isLate: history.lateIDs.contains(entry.id),
        isUnfinished: entry.act.map { facts.unfinishedActs.contains($0.id) } ?? false)
    }
    self.history = history
  }

  /// Takes in the goal that an `add` entry makes, from the day on which it counts; one of an id stands.
  private mutating func add(_ entry: Entry, _ locked: LockedMonths, _ history: inout History) {
    guard entry.type == .add, let on = entry.on else { return }
    let first = locked.runs(entry, on: on, isLive: true, year: plan.year).first
    if first?.late ?? true { history.noteLate(entry.id) }
    guard let first, let goal = entry.addedGoal(on: first.from), indexOfGoal[goal.id] == nil else { return }
    indexOfGoal.append(goal.id)
    goals.append(goal)
  }

  /// Puts an entry into its goal's history for the days on which it counts.
  private func place(_ entry: Entry, _ locked: LockedMonths, _ history: inout History) {
    guard let on = entry.on, let index = entry.goal.flatMap({ indexOfGoal[$0] }) else { return }
    let retract = history.retractedBy[entry.id]
    let runs = locked.runs(entry, on: on, isLive: retract == nil, year: plan.year)
    history.histories[index] += runs
    // Late is what a lock keeps from taking effect: a retract of what still counts, a live entry that counts
    // later than it is dated, not yet, or with a gap.
    if let retract {
      if !runs.isEmpty { history.noteLate(retract) }
    } else if runs.count != 1 || runs[0].late {
      history.noteLate(entry.id)
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
    let retracts = entries.filter { $0.type == .retract }.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    if retracts.isEmpty { return [:] }
    let instants = Dictionary(entries.map { ($0.id, $0.at) }, uniquingKeysWith: { first, _ in first })
    let lasting = Set(entries.filter { $0.type == .lock || $0.type == .unlock }.map(\.id))
    var retracted: [String: String] = [:]
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
    return Goal(
      added: id, item: added.item, title: added.title, kind: added.kind, ask: added.ask, target: added.target,
      unit: added.unit, on: day)
  }
}

extension Goal {
  /// A goal entered during the year.
  ///
  /// - Parameter day: from which it stands.
  package convenience init(
    added id: String, item: String, title: Bilingual, kind: Kind, ask: Ask.Class, target: Quantity?,
    unit: String?, on day: Day
  ) {
    let unit = unit.map { Bilingual(zh: $0, en: $0) }
    self.init(
      id: id, item: item, zone: nil, title: title,
      ask: Ask(verb: Bilingual(zh: "新增", en: "carry out"), kind: ask), kind: kind, target: target,
      unit: unit, step: Goal.step(target: target, percent: unit?.en == "%"), addedOn: day)
  }
}

extension [CountedEntry] {
  var isSorted: Bool { indices.dropFirst().allSatisfy { self[$0 - 1].key <= self[$0].key } }
}
