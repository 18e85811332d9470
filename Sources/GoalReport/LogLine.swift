package import GoalCore
import GoalText

/// An entry with its goal and what has become of it.
package struct LogLine: Sendable {
  package let entry: Entry
  /// Nil for entries about no goal, and for goals the plan does not know.
  package let goal: Goal?
  /// The retract that took it back.
  package let retractedBy: String?
  /// It arrived after its month had been locked.
  package let isLate: Bool

  package init(_ entry: Entry, _ ledger: Ledger) {
    self.entry = entry
    goal = entry.about.flatMap(ledger.goal)
    retractedBy = ledger.retract(of: entry.id)
    isLate = ledger.isLate(entry.id)
  }

  /// The live entries saved last, newest first, of those dated up to a day that a condition holds for.
  ///
  /// Of a ledger without its entries the last saved are known: fewer may be told than there are.
  package static func newest(
    _ ledger: Ledger, upTo day: Day, count: Int, where holds: (Entry) -> Bool
  ) -> [LogLine] {
    func isTold(_ entry: Entry) -> Bool {
      ledger.isLive(entry) && entry.on.map { $0 <= day } ?? true && entry.type != .retract && holds(entry)
    }
    let recent = ledger.recent.map(\.entry).filter(isTold)
    guard recent.count < count, let whole = ledger.whole else {
      return recent.prefix(count).map { LogLine($0, ledger) }
    }
    return whole.entries.filter(isTold).sorted { ($0.at, $0.id) > ($1.at, $1.id) }
      .prefix(count).map { LogLine($0, ledger) }
  }

  /// Month and day, or of undated entries the day they were saved.
  var dayText: String {
    entry.on?.monthAndDay ?? String(entry.at.description.dropFirst(5).prefix(5))
  }

  /// 2.2-06 道路大中修：22 条 · 前半壁街完工（已撤销）.
  func text(_ words: Words, namesGoal: Bool) -> String {
    var marks: [String] = []
    if retractedBy != nil { marks.append(words.entries.isRetracted) }
    if isLate { marks.append(words.entries.isLate) }
    let name = goal.map { "\($0.id) \($0.title.in(words.language))" } ?? entry.goal
    let said = words.line(entry, of: goal)
    let text = namesGoal ? (name.map { words.labelled($0, said) } ?? said) : said
    return text + marks.map(words.numbers.brackets).joined()
  }
}
