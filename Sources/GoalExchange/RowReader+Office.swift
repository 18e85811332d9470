import GoalCore
import GoalText

/// Who answers for a goal, from when to when, how often, and by which checkpoints.
extension RowReader {
  /// What the row changes of the assignment; nil where nothing.
  mutating func assignment(of goal: Goal) -> Assignment? {
    let now = context.row(goal, on: context.day)
    let known = [now, context.row(goal, on: context.shown)]
    let state = now.state
    var change = Assignment()
    if let lead = new(.lead, known).map(context.units.name), lead != state.lead { change.lead = lead }
    if let names = new(.partners, known).map({ context.units.listed($0.replacing("\n", with: "、")) }),
      names != state.partners
    {
      change.partners = names
    }
    if let person = new(.person, known), person != state.person { change.person = person }
    if let start = day(.start, new(.start, known), atStart: true), start != state.start {
      change.start = start
    }
    if let due = day(.due, new(.due, known)), due != state.due { change.due = due }
    let rhythm = word(
      .rhythm, new(.rhythm, known), TypedWord.rhythm, allowed: Rhythm.allCases.map(words.kinds.rhythm))
    if let rhythm, rhythm != state.rhythm { change.rhythm = rhythm }
    return change == Assignment() ? nil : change
  }

  /// The checkpoints the row sets; nil where they stay as they are.
  mutating func schedule(of goal: Goal) -> [Checkpoint]? {
    let now = context.row(goal, on: context.day)
    guard let typed = new(.schedule, [now, context.row(goal, on: context.shown)]) else { return nil }
    var points: [Checkpoint] = []
    var isWhole = true
    for text in typed.points {
      guard let point = RowReader.point(text, year: context.plan.year, units: goal.unit) else {
        note(.badPoint(text), .schedule)
        isWhole = false
        continue
      }
      points.append(point)
    }
    return isWhole && points != now.state.schedule ? points : nil
  }

  private mutating func day(_ column: TableColumn, _ typed: String?, atStart: Bool = false) -> Day? {
    guard let typed else { return nil }
    guard let day = DayText.day(typed, year: context.plan.year, atStart: atStart) else {
      note(.badDay, column)
      return nil
    }
    return day
  }

  /// `06-30=20`, `6月30日=竣工`, `6月30日：竣工`, `6月底 竣工`.
  private static func point(_ typed: String, year: Int, units: Bilingual?) -> Checkpoint? {
    let signs = typed.unicodeScalars
    guard
      let place = signs.firstIndex(where: { "=＝:：".unicodeScalars.contains($0) || $0.properties.isWhitespace }
      )
    else { return nil }
    let mark = String(signs[signs.index(after: place)...]).trimmed
    guard !mark.isEmpty, let day = DayText.day(String(signs[..<place]), year: year) else { return nil }
    return Checkpoint(day: day, mark: Checkpoint.Mark(typed: mark, units: units))
  }
}

extension String {
  /// Checkpoints divided by semicolons or line ends; by commas where there are no semicolons.
  fileprivate var points: [String] {
    let hasSemicolons = contains { ";；\n".contains($0) }
    return split { hasSemicolons ? ";；\n".contains($0) : ",，、".contains($0) }
      .map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
