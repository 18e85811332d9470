/// A calendar month.
package struct Month: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1–12.
  package let month: Int

  package init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// Reads `2013-06`; nil for anything else.
  package init?(iso text: some StringProtocol) {
    guard let first = Day(iso: text + "-01") else { return nil }
    self = first.month
  }

  package static func < (a: Month, b: Month) -> Bool { (a.year, a.month) < (b.year, b.month) }

  package var first: Day { Day(number: Day.number(year: year, month: month, day: 1)) }
  package var last: Day {
    Day(number: Day.number(year: year, month: month, day: Day.length(ofMonth: month, in: year)))
  }
  package var next: Month {
    month == 12 ? Month(year: year + 1, month: 1) : Month(year: year, month: month + 1)
  }
}

extension Month: CustomStringConvertible {
  /// `2013-06`.
  package var description: String { "\(padded(year, 4))-\(padded(month, 2))" }
}
