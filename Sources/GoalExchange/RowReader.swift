import GoalCore
import GoalText

/// What one row of a table says, and what is wrong with its cells.
struct RowReader {
  let context: ImportContext
  let head: TableHead
  let row: Table.Row
  let words: Words
  private(set) var goal: Goal?
  private(set) var problems: [ImportProblem] = []

  init(_ row: Table.Row, _ head: TableHead, _ context: ImportContext, _ words: Words) {
    (self.row, self.head, self.context, self.words) = (row, head, context, words)
    if let stray = head.stray(row) {
      problems.append(
        ImportProblem(
          fact: .withoutHeading, line: stray.cell.line, goal: nil, column: nil,
          letters: TableHead.letters(stray.index), value: stray.cell.text))
    }
    goal = isCaption ? nil : findGoal()
  }

  /// A cell alone in its row, and no goal: what stands above a group of rows, or below all.
  private var isCaption: Bool {
    let filled = row.cells.indices.filter { !row.cells[$0].text.isEmpty }
    let read = head.columns.filter { $0.key != .id && $0.key != .title }.map(\.value)
    guard filled.count == 1, !read.contains(filled[0]), problems.isEmpty else { return false }
    let text = row.cells[filled[0]].text
    return context.ledger.goal(Goal.normalizedID(text.narrowed)) == nil
      && !context.ledger.goals.contains { names($0).contains(RowReader.folded(text)) }
  }

  /// Notes that a column's cell cannot be taken.
  mutating func note(_ fact: ImportProblem.Fact, _ column: TableColumn?) {
    let cell = column.flatMap { head.cell($0, row) }
    problems.append(
      ImportProblem(
        fact: fact, line: cell?.line ?? row.line, goal: goal?.id, column: cell == nil ? nil : column,
        letters: cell == nil ? nil : column.flatMap { head.columns[$0] }.map(TableHead.letters),
        value: cell?.text ?? ""))
  }

  // MARK: - The goal

  private mutating func findGoal() -> Goal? {
    let id = head.cell(.id, row)?.text ?? ""
    let title = head.cell(.title, row)?.text ?? ""
    if id.isEmpty { return findGoal(title) }
    let known = Goal.normalizedID(id.narrowed)
    guard let goal = context.ledger.goal(known) else {
      note(.refusal(.unknownGoal(id, suggestion: context.ledger.suggestion(known))), .id)
      return nil
    }
    guard title.isEmpty || names(goal).contains(RowReader.folded(title)) else {
      note(.otherTitle(id: goal.id, title: goal.title.in(words.language)), .title)
      return nil
    }
    return goal
  }

  private mutating func findGoal(_ title: String) -> Goal? {
    guard !title.isEmpty else {
      note(.noGoal, nil)
      return nil
    }
    let found = context.ledger.goals.filter { names($0).contains(RowReader.folded(title)) }
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      let nearest = context.ledger.goals.nearest(to: title)
      note(.unknownTitle(nearest: nearest?.id, title: nearest?.title.in(words.language) ?? ""), .title)
    } else {
      note(.ambiguousTitle(found.map(\.id)), .title)
    }
    return nil
  }

  private func names(_ goal: Goal) -> [String] {
    [goal.title.zh, goal.title.en].map { RowReader.folded(context.clean($0)) }
  }

  private static func folded(_ text: String) -> String {
    text.narrowed.lowercased().filter { !$0.isWhitespace && !"“”\"‘’'".contains($0) }
  }

  // MARK: - Cells

  /// A cell with something in it that the export of none of these rows has.
  func new(_ column: TableColumn, _ known: [GoalRow]) -> String? {
    guard let text = head.cell(column, row)?.text, !text.saysNothing else { return nil }
    let isKnown = known.contains { row in
      [Words.zh, .en].contains { context.clean(row.text(column, $0)).trimmed == text }
    }
    return isKnown ? nil : text
  }

  /// The day of the row's report; nil with a note when its cell is no day.
  mutating func day() -> Day? {
    guard let text = head.cell(.day, row)?.text, !text.saysNothing else { return context.day }
    guard let day = Day(typed: text, year: context.plan.year) else {
      note(.badDay, .day)
      return nil
    }
    return day
  }

  mutating func quantity(_ column: TableColumn, _ typed: String?, units: Bilingual?) -> Quantity? {
    guard let typed else { return nil }
    do {
      return try Quantity(typed: typed, units: units.map { [$0.zh, $0.en] } ?? [])
    } catch {
      note(.quantity(error), column)
      return nil
    }
  }

  mutating func word<Value>(
    _ column: TableColumn, _ typed: String?, _ find: (String) -> Value?, allowed: [String]
  ) -> Value? {
    guard let typed else { return nil }
    guard let value = find(typed) else {
      note(.notAWord(allowed: allowed), column)
      return nil
    }
    return value
  }
}
