import GoalCore

/// One act ready to be written: its entries and their bytes, which stay the same however often it is tried.
struct PreparedAct {
  let entries: [Entry]
  /// Whole lines.
  let bytes: [UInt8]

  /// Gives drafts their ids, their instants and their name.
  ///
  /// - Parameter first: the instant of the first; each other one is a microsecond later.
  init(_ drafts: [Draft], by name: String, first: Instant, id: () -> String) {
    let act = drafts.count > 1 ? Entry.Act(id: id(), of: drafts.count) : nil
    var entries: [Entry] = []
    var at = first
    for draft in drafts {
      entries.append(
        Entry(id: id(), goal: draft.goal, on: draft.on, at: at, by: name, act: act, content: draft.content))
      at = at.next
    }
    self.entries = entries
    bytes = entries.flatMap { $0.line() + [UInt8(ascii: "\n")] }
  }
}
