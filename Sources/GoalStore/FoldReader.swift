import GoalCore
import StrictJSON

/// Reads `progress.json` back: every member in the order in which `FoldWriter` puts it.
///
/// The sum has said that the bytes are as they were written. Whatever is not as this program writes it gives nil, and
/// the ledger is folded anew.
struct FoldReader {
  let plan: Plan
  var cursor: JSONCursor

  /// The fold, and where each goal's value stands in the bytes.
  mutating func read(_ file: FoldFacts) -> (Ledger, [Range<Int>])? {
    var facts = Ledger.Facts()
    facts.count = file.count
    facts.fingerprint = file.fingerprint
    facts.newest = cursor.take("newestAt")?.instant
    facts.newestOn = cursor.take("newestOn")?.day
    facts.lastChange = cursor.take("day")?.day
    guard let late = cursor.take("late")?.int, let unfinished = cursor.take("unfinished"),
      let locked = cursor.take("locked"), let added = cursor.take("added").flatMap(addedGoals),
      let recent = cursor.take("recent").flatMap(recent)
    else { return nil }
    facts.late = late
    facts.unfinishedActs = Set(unfinished.elements.compactMap(\.string))
    guard let locks = locks(locked, plan.goals + added), let (folds, ranges) = folds(added) else {
      return nil
    }
    facts.locks = locks
    return (Ledger(plan: plan, added: added, folds: folds, facts: facts, recent: recent), ranges)
  }

  private func addedGoals(_ list: JSONValue) -> [Goal]? {
    var goals: [Goal] = []
    for object in list.elements {
      var c = object.cursor
      guard let id = c.take("id")?.string, let item = c.take("item")?.string,
        let title = c.take("title"), let zh = title["zh"]?.string, let en = title["en"]?.string,
        let kind = c.take("kind")?.string.flatMap({ Kind(rawValue: $0) }),
        let ask = c.take("ask")?.string.flatMap({ Ask.Class(rawValue: $0) })
      else { return nil }
      let (target, unit) = (c.take("target")?.quantity, c.take("unit")?.string)
      guard let on = c.take("on")?.day else { return nil }
      goals.append(
        Goal(
          added: id, item: item, title: Bilingual(zh: zh, en: en), kind: kind, ask: ask, target: target,
          unit: unit, on: on))
    }
    return goals
  }

  private func locks(_ list: JSONValue, _ goals: [Goal]) -> [Month: Entry]? {
    var locks: [Month: Entry] = [:]
    for object in list.elements {
      var c = object.cursor
      guard let month = c.take("month")?.string.flatMap({ Month(iso: $0) }), let id = c.take("id")?.string,
        let at = c.take("at")?.instant, let by = c.take("by")?.string,
        let lights = c.take("lights")?.lights, lights.count == goals.count
      else { return nil }
      var frozen: [String: MonthLock.Frozen] = [:]
      for (goal, light) in zip(goals, lights) {
        if let light { frozen[goal.id] = MonthLock.Frozen(light: light) }
      }
      locks[month] = Entry(
        id: id, goal: nil, on: nil, at: at, by: by,
        content: .lock(MonthLock(month: month, goals: frozen, knew: [])))
    }
    return locks
  }

  private func recent(_ list: JSONValue) -> [Recent]? {
    var recent: [Recent] = []
    for object in list.elements {
      var c = object.cursor
      let (retract, late) = (c.take("retractedBy")?.string, c.take("late")?.bool)
      let unfinished = c.take("unfinished")?.bool
      guard let value = c.take("entry"), let entry = try? Entry(value, file: "", line: 0) else { return nil }
      recent.append(
        Recent(entry, retractedBy: retract, isLate: late ?? false, isUnfinished: unfinished ?? false))
    }
    return recent
  }

  /// The goals in the order of the plan, then the added ones.
  private mutating func folds(_ added: [Goal]) -> ([GoalFold], [Range<Int>])? {
    guard let members = cursor.take("goals") else { return nil }
    var goals = members.cursor
    var folds: [GoalFold] = []
    var ranges: [Range<Int>] = []
    folds.reserveCapacity(plan.goals.count + added.count)
    ranges.reserveCapacity(plan.goals.count + added.count)
    for goal in plan.goals + added {
      guard let value = goals.take(named: goal.id), let fold = GoalFold(value, goal, plan) else { return nil }
      folds.append(fold)
      ranges.append(value.range)
    }
    return goals.isAtEnd ? (folds, ranges) : nil
  }
}
