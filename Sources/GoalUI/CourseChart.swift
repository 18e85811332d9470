import GoalCore
import GoalText
import TextCells

/// A goal's figures through the year against what was expected of them, in so many rows of text.
///
/// What piles up (counts, percents, rates that accrue) is drawn from 0 as a silhouette, what is held against a
/// target (growth, floors, ceilings) as a line through its values.
struct CourseChart {
  let axis: YearAxis
  let height: Int
  let day: Day
  /// The figure of each column; nil before the first and after the day.
  let figures: [Double?]
  /// What is expected at the end of each column; nil where nothing is.
  let expected: [Double?]
  /// Columns in which a figure came.
  let stated: Set<Int>
  let piles: Bool
  let low: Double
  let high: Double

  /// Nil when there is no figure, or nothing to draw it against.
  init?(_ goal: Goal, _ state: GoalState, _ course: Course, axis: YearAxis, height: Int, day: Day) {
    guard !course.points.isEmpty, let target = CourseChart.target(goal, state) else { return nil }
    self.axis = axis
    self.height = height
    self.day = day
    let piles = goal.rule == .count || goal.rule == .milestone || goal.accrues
    self.piles = piles
    figures = (0..<axis.columns).map { column in
      let start = axis.start(of: column)
      guard start <= day else { return nil }
      return course.figure(on: min(axis.end(of: column), day)).map(CourseChart.number)
    }
    expected = (0..<axis.columns).map { column in
      guard piles else { return target }
      let end = axis.end(of: column)
      let share = goal.accrues ? state.pace(on: end) : state.expected(on: end)
      return share.map { target * CourseChart.number($0.numerator) / CourseChart.number($0.denominator) }
    }
    stated = Set(course.points.map { axis.column(of: $0.day) })
    let all = figures.compactMap { $0 } + [target]
    let (least, most) = (all.min() ?? 0, all.max() ?? 1)
    low = piles ? min(0, least) : least - (most - least) * 0.15
    high = piles ? most : most + (most - least) * 0.15
  }

  static func target(_ goal: Goal, _ state: GoalState) -> Double? {
    goal.rule == .milestone ? 100 : state.target.map(number)
  }

  private static func number(_ quantity: Quantity) -> Double { Double(quantity.units) / 10_000 }

  /// What fits a machine word is made a Double by one instruction instead of thousands.
  private static func number(_ whole: Int128) -> Double {
    let word = Int64(truncatingIfNeeded: whole)
    return Int128(word) == whole ? Double(word) : Double(whole)
  }

  /// Rows from the top, without the labels.
  var rows: [[Span]] {
    (0..<height).reversed().map { level in
      var spans: [Span] = []
      var text = ""
      var last = Role.text
      for column in 0..<axis.columns {
        let (sign, role) = piles ? pile(column, level) : line(column, level)
        // Neighbours of one role make one piece.
        if role != last, !text.isEmpty {
          spans.append(Span(text, last))
          text = ""
        }
        last = role
        text += sign
      }
      return spans + [Span(text, last)]
    }
  }

  /// The row a number stands in, from the bottom.
  func level(of number: Double) -> Int {
    guard high > low else { return height / 2 }
    return min(height - 1, max(0, Int((number - low) / (high - low) * Double(height))))
  }

  private func pile(_ column: Int, _ level: Int) -> (String, Role) {
    let isExpected = expected[column].map { $0 > low && self.level(of: $0) == level } ?? false
    let filled = figures[column].map { eighths($0) - level * 8 } ?? 0
    if filled >= 8 { return isExpected ? ("▒", .bar) : ("█", .bar) }
    if filled > 0 { return (CourseChart.blocks[filled - 1], .bar) }
    return isExpected ? ("·", .expected) : (" ", .text)
  }

  /// The height of a pile in eighths of a row; what is there at all shows.
  private func eighths(_ number: Double) -> Int {
    guard high > low, number > low else { return 0 }
    return min(height * 8, max(1, Int(((number - low) / (high - low) * Double(height * 8)).rounded())))
  }

  private func line(_ column: Int, _ level: Int) -> (String, Role) {
    if let figure = figures[column], self.level(of: figure) == level {
      return (stated.contains(column) ? "●" : "─", .bar)
    }
    return expected[column].map { self.level(of: $0) == level } ?? false ? ("┄", .expected) : (" ", .text)
  }

  private static let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇"]
}
