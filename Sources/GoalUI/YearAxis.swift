import GoalCore
import GoalText
import TextCells

/// The plan's year on a line of text: twelve months of equally many columns, behind a label.
struct YearAxis {
  let plan: Plan
  /// Columns of the labels to the left.
  let label: Int
  /// Columns of a month, 2 to 5.
  let month: Int

  /// Nil where the width does not hold the year.
  init?(_ plan: Plan, label: Int, width: Int) {
    let room = (width - label) / 12
    guard room >= 2 else { return nil }
    self.plan = plan
    self.label = label
    month = min(room, 5)
  }

  var columns: Int { month * 12 }

  /// The last day of a column.
  func end(of column: Int) -> Day {
    let (index, part) = column.quotientAndRemainder(dividingBy: month)
    let days = Month(year: plan.year, month: index + 1)
    let length = days.last - days.first + 1
    return days.first + (length * (part + 1) / month - 1)
  }

  /// The first day of a column.
  func start(of column: Int) -> Day { column == 0 ? plan.firstDay : end(of: column - 1) + 1 }

  func column(of day: Day) -> Int {
    (0..<columns).first { end(of: $0) >= day } ?? columns - 1
  }

  /// The names of the months, each over the first of its columns.
  func names(_ words: Words) -> String {
    let look = Words.of(words.language).look
    let names = (1...12).map { number in
      let name = month >= 4 ? words.month(Month(year: plan.year, month: number)) : look.shortMonth(number)
      // Two columns hold 11 alone, not 10, 11 and 12 in a row.
      return month == 2 && number.isMultiple(of: 2) && name.utf8.count > 1 || Width.columns(of: name) > month
        ? "" : name
    }
    return names.map { Text.fit($0, month) }.joined()
  }

  /// One piece for each month, over the first of its columns.
  func row(_ name: String, _ pieces: [(text: String, role: Role)?]) -> [Span] {
    [Span(Text.fit(name, label), .dim)]
      + pieces.map { piece in Span(Text.fit(piece?.text ?? "", month), piece?.role ?? .text) }
  }
}
