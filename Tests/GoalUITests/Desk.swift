import GoalCore
import GoalUI
import TestSupport

/// A store in memory: it checks, gives ids and instants in order, and answers as the loop answers the screen.
struct Desk {
  private(set) var ledger: Ledger
  /// The last day an entry may be dated.
  let today: Day
  let name: String
  /// How many saves are still to fail.
  var failures = 0
  /// Entries of a save that failed, kept for another try.
  private var kept: [Entry] = []
  /// The themes there are, and what is wrong with their files.
  var themes: [Theme] = [.plain]
  var themeProblems: [String] = []
  /// What is found where the report's text should be; nil while it is still being read.
  var source: SourceReading?
  /// What others have saved meanwhile; the next save sees it under its lock.
  var meanwhile: [Entry] = []

  init(_ plan: Plan, _ entries: [Entry], today: Day, name: String) {
    ledger = Ledger(plan: plan, entries: entries)
    self.today = today
    self.name = name
  }

  /// What the loop answers to an effect of the screen; nil for those that only show.
  mutating func answer(_ effect: Effect, day: Day) -> Action? {
    switch effect {
    case .save(let drafts):
      let today = today
      return saved(.entries) { ledger in try Desk.checked(drafts, ledger, day, today) }
    case .undo:
      var taken: [Entry] = []
      let name = name
      let answer = saved(.undo) { ledger in
        taken = try ledger.undo(by: name)
        return [Draft(goal: nil, on: nil, content: .retract(taken.map(\.id)))]
      }
      return answer.telling(taken)
    case .redo:
      var brought: [Entry] = []
      let name = name
      let answer = saved(.redo) { ledger in
        let retract = try ledger.redo(by: name)
        if case .retract(let ids) = retract.content { brought = ids.compactMap { ledger.entry($0) } }
        return [Draft(goal: nil, on: nil, content: .retract([retract.id]))]
      }
      return answer.telling(brought)
    case .retry:
      if failures > 0 { return fail() }
      defer { kept = [] }
      return append(kept, .entries)
    case .discard:
      kept = []
      return nil
    case .writeReport(_, let path): return .fileWritten(path: path)
    case .printReport: return .printed("request id is HP-1")
    case .pageReport: return nil
    case .readHistory(let key): return .historyRead(ledger, access: .writable, then: key)
    case .readThemes(let next): return .themes(themes, problems: themeProblems, next: next)
    case .readSource: return source.map { .source($0) }
    case .readBackground:
      return (try? ShippedPlan.background()).map { .background($0) } ?? .backgroundFailed(reason: "gone")
    case .remember, .redraw, .quit, .welcomed: return nil
    }
  }

  /// Adds entries as somebody else's program would.
  mutating func receive(_ entries: [Entry]) {
    ledger = Ledger(plan: ledger.plan, entries: ledger.entries + entries)
  }

  private mutating func saved(_ what: Saved.What, _ make: (Ledger) throws -> [Draft]) -> Action {
    receive(meanwhile)
    meanwhile = []
    let drafts: [Draft]
    do { drafts = try make(ledger) } catch let refusal as Refusal {
      return .refused(refusal, ledger)
    } catch {
      return .saveFailed(reason: "\(error)")
    }
    let entries = entries(drafts)
    if failures > 0 {
      kept += entries
      return fail()
    }
    return append(entries, what)
  }

  private mutating func fail() -> Action {
    failures -= 1
    return .saveFailed(reason: "No space left on device")
  }

  private mutating func append(_ entries: [Entry], _ what: Saved.What) -> Action {
    receive(entries)
    return .saved(Saved(what: what, entries: entries), ledger)
  }

  private func entries(_ drafts: [Draft]) -> [Entry] {
    let first = ledger.entries.count + kept.count + 1
    let act = drafts.count > 1 ? Entry.Act(id: Desk.id(9_000_000 + first), of: drafts.count) : nil
    return drafts.enumerated().map { offset, draft in
      Entry(
        id: Desk.id(first + offset), goal: draft.goal, on: draft.on, at: Desk.instant(first + offset),
        by: name, act: act, content: draft.content)
    }
  }

  private static func checked(
    _ drafts: [Draft], _ ledger: Ledger, _ day: Day, _ today: Day
  ) throws(Refusal) -> [Draft] {
    for draft in drafts {
      let isLock = if case .lock = draft.content { true } else { false }
      try ledger.check(draft, today: isLock ? min(day, today) : today)
    }
    // As the loop does: a lock freezes what stands when it is saved.
    return drafts.map { draft in
      guard case .lock(let lock) = draft.content else { return draft }
      return Draft(goal: nil, on: nil, content: .lock(ledger.monthLock(lock.month)))
    }
  }

  /// `00000007-0000-4000-8000-000000000000` for the seventh entry.
  static func id(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits + "-0000-4000-8000-000000000000"
  }

  /// So many minutes after the beginning of July 2013.
  static func instant(_ number: Int) -> Instant {
    Instant(microseconds: (1_372_636_800 + Int64(number) * 60) * 1_000_000)
  }
}

extension Action {
  fileprivate func telling(_ entries: [Entry]) -> Action {
    guard case .saved(let saved, let ledger) = self else { return self }
    return .saved(Saved(what: saved.what, entries: entries), ledger)
  }
}
