/// How often a goal owes a report (报送周期).
package enum Rhythm: String, CaseIterable, Sendable { case week, month, quarter }

/// One reporting period: a Monday-to-Sunday week, a calendar month or a quarter.
package struct Period: Hashable, Comparable, Sendable {
  package let rhythm: Rhythm
  package let first: Day
  package let last: Day

  /// The period of that rhythm which holds the day.
  package init(_ rhythm: Rhythm, holding day: Day) {
    self.rhythm = rhythm
    switch rhythm {
    case .week:
      first = day - (day.weekday - 1)
      last = first + 6
    case .month:
      let month = day.month
      first = month.first
      last = first + (Day.length(ofMonth: month.month, in: month.year) - 1)
    case .quarter:
      let month = day.month
      let start = Month(year: month.year, month: (month.month - 1) / 3 * 3 + 1)
      first = start.first
      last = start.next.next.last
    }
  }

  package static func < (a: Period, b: Period) -> Bool { a.first < b.first }
  package var next: Period { Period(rhythm, holding: last + 1) }
  package func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
