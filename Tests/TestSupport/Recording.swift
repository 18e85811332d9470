package import GoalCore

/// What is wrong with a test's own text.
package struct SpellingError: Error, CustomStringConvertible {
  package let description: String
  package init(_ description: String) { self.description = description }
}

/// Entries written as a line of text, in the order in which they were saved.
///
/// `03-31 value 12; 04-02 add 1 note 补报; due 09-30; schedule 06-30=20 09-30=搬迁`: acts stand apart by `;`, each
/// with its day (01-01 where it has none), then its fields; texts hold no blank. The goal is the one given, or
/// the one an act names first (`H-01 03-31 value 9`). Other acts are `close EVIDENCE`, `reopen REASON`,
/// `target 50`, `lead U`, `person P`, `start DAY`, `due DAY`, `rhythm week`, `verify value 20 note N`,
/// `override behind reason R until DAY`, `override clear`, `lock 06`, `unlock 06`, `retract 2` (the second entry).
/// `@li` in front of an act names who saved it, `&A/2` the act it is part of and how many entries that has.
package struct Recording: Sendable {
  package let plan: Plan
  package private(set) var entries: [Entry] = []
  package var by = "wang"

  package init(_ text: String = "", goal: String = "2.2-06", plan: Plan = SamplePlan.plan) throws {
    self.plan = plan
    for act in text.split(separator: ";") {
      let words = act.split(separator: " ").map(String.init)
      if !words.isEmpty { try record(words, goal: goal) }
    }
  }

  package var ledger: Ledger { Ledger(plan: plan, entries: entries) }

  /// Saves one more entry, one second after the last.
  @discardableResult
  package mutating func save(_ draft: Draft, act: Entry.Act? = nil, by name: String? = nil) -> Entry {
    let entry = Entry(
      id: Recording.id(entries.count + 1), goal: draft.goal, on: draft.on,
      at: Instant(microseconds: Recording.epoch + Int64(entries.count) * 1_000_000), by: name ?? by, act: act,
      content: draft.content)
    entries.append(entry)
    return entry
  }

  /// The id of the nth entry: its first eight digits count.
  package static func id(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits + "-0000-4000-8000-000000000000"
  }

  /// 2013-01-02T00:00:00Z.
  private static let epoch: Int64 = 1_357_084_800_000_000

  /// One act as it would be handed in for saving.
  package func draft(_ text: String, goal: String = "2.2-06") throws -> Draft {
    try draft(text.split(separator: " ").map(String.init), goal: goal)
  }

  private mutating func record(_ words: [String], goal: String) throws {
    var words = words[...]
    let name = words.first?.hasPrefix("@") == true ? String(words.removeFirst().dropFirst()) : by
    let act = words.first?.hasPrefix("&") == true ? words.removeFirst().dropFirst().split(separator: "/") : []
    let draft = try draft(Array(words), goal: goal)
    let whole = act.count == 2 ? Entry.Act(id: String(act[0]), of: Int(act[1]) ?? 0) : nil
    save(draft, act: whole, by: name)
  }

  private func draft(_ words: [String], goal: String) throws -> Draft {
    var reader = ActReader(words, year: plan.year)
    let named = plan.goals.contains { $0.id == reader.peek } ? try reader.word() : goal
    let on = reader.day() ?? plan.firstDay
    let act = try reader.act()
    guard reader.peek == nil else { throw SpellingError("left over: \(words)") }
    switch act {
    case .content(let content): return Draft(goal: named, on: on, content: content)
    case .lock(let month): return Draft(goal: nil, on: nil, content: .lock(ledger.monthLock(month)))
    case .undated(let content): return Draft(goal: nil, on: nil, content: content)
    }
  }
}
