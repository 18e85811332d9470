package import GoalCore
package import GoalText

/// A table taken in against a ledger: the entries of one act, or everything that is wrong.
package struct TableImport {
  /// The entries to save, in the table's order; to be saved only when nothing is wrong.
  package private(set) var drafts: [Draft] = []
  package private(set) var problems: [ImportProblem] = []
  /// Rows about a goal, and those of them that say nothing new.
  package private(set) var rowCount = 0
  package private(set) var unchanged = 0
  /// Headings that are not read, with the nearest that would be, and their line.
  package let unknown: [(heading: String, nearest: String?)]
  package let headLine: Int

  /// - Parameter tell: called with rows done and rows in all.
  /// - Throws: why the file is no table of goals.
  package init(
    _ table: Table, _ context: ImportContext, _ words: Words, tell: (Int, Int) -> Void = { _, _ in }
  ) throws(TableFault) {
    let head = try TableHead(table, words.language)
    unknown = head.unknown
    headLine = table.rows[head.row].line
    var act = ActCheck(context)
    var seen: [Seen: Int] = [:]
    let rows = table.rows.dropFirst(head.row + 1)
    for (index, row) in rows.enumerated() {
      tell(index, rows.count)
      var reader = RowReader(row, head, context, words)
      if let goal = reader.goal { take(goal, &reader, &act, &seen) }
      problems += reader.problems
    }
    tell(rows.count, rows.count)
  }

  /// Goals of which something is saved.
  package var goalCount: Int { Set(drafts.compactMap(\.goal)).count }

  private struct Seen: Hashable {
    let goal: String
    /// Nil for the assignment and the schedule.
    let day: Day?
  }

  private mutating func take(
    _ goal: Goal, _ reader: inout RowReader, _ act: inout ActCheck, _ seen: inout [Seen: Int]
  ) {
    rowCount += 1
    let before = reader.problems.count
    let day = reader.day()
    let assignment = reader.assignment(of: goal)
    let schedule = reader.schedule(of: goal)
    // A bad day keeps nothing else that is wrong from being named.
    let read = reader.reports(of: goal, on: day ?? act.context.day)
    let reports = day == nil ? [] : read
    let office = officeDay(reports, schedule, day, act.context)
    let officeDrafts =
      (assignment.map { [Draft(goal: goal.id, on: office, content: .assign($0))] } ?? [])
      + (schedule.map { [Draft(goal: goal.id, on: office, content: .schedule($0))] } ?? [])
    let reportDrafts = reports.map { Draft(goal: goal.id, on: day, content: .progress($0)) }
    if officeDrafts.isEmpty && reportDrafts.isEmpty {
      if reader.problems.count == before { unchanged += 1 }
      return
    }
    var keys: [Seen] = []
    if !officeDrafts.isEmpty { keys.append(Seen(goal: goal.id, day: nil)) }
    if !reportDrafts.isEmpty { keys.append(Seen(goal: goal.id, day: day)) }
    let earlier = seen
    if let line = keys.lazy.compactMap({ earlier[$0] }).first {
      return reader.note(.goalTwice(id: goal.id, line: line), .id)
    }
    for key in keys { seen[key] = reader.row.line }
    for draft in officeDrafts + reportDrafts {
      var draft = draft
      for refusal in act.refusals(of: &draft) { reader.note(.refusal(refusal), draft.column(of: refusal)) }
      drafts.append(draft)
    }
  }

  /// A report may tick a checkpoint that its own row sets: the schedule must then stand on the report's day.
  private func officeDay(
    _ reports: [Progress], _ schedule: [Checkpoint]?, _ day: Day?, _ context: ImportContext
  ) -> Day {
    guard schedule != nil, let day, reports.contains(where: { $0.reach != nil }) else { return context.day }
    return min(day, context.day)
  }
}
