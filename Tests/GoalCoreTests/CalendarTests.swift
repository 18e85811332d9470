import GoalCore
import TestSupport
import Testing

@Suite("Days, months, periods, instants")
struct CalendarTests {
  /// Typed in a plan of 2013, the day or nothing.
  static let typed = """
    2013-06-30 | 2013-06-30
    2013-6-30 | 2013-06-30
    2013/6/30 | 2013-06-30
    2013.6.30 | 2013-06-30
    2013年6月30日 | 2013-06-30
    6月30日 | 2013-06-30
    6月30号 | 2013-06-30
    6-30 | 2013-06-30
    06/30 | 2013-06-30
    ６－３０ | 2013-06-30
    ６月３０日 | 2013-06-30
    2-28 | 2013-02-28
    2-29 | -
    2012-2-29 | 2012-02-29
    6-31 | -
    0-1 | -
    13-1 | -
    6-0 | -
    6 | -
    6-- | -
    -6-30 | -
    20130630 | -
    6-30x | -
    明天 | -
    """

  @Test("A day as it is typed", arguments: Table.rows(CalendarTests.typed))
  func typedDay(_ row: Table.Row) {
    #expect(Day(typed: row.columns[0], year: 2013)?.description ?? "-" == row.columns[1])
  }

  /// Strict text, the weekday (1 is Monday) or nothing.
  static let strict = """
    2013-01-01 | 2
    2013-06-30 | 7
    2013-12-31 | 2
    2000-02-29 | 2
    1900-02-28 | 3
    1970-01-01 | 4
    1969-12-31 | 3
    0001-01-01 | 1
    9999-12-31 | 5
    1900-02-29 | -
    2013-02-29 | -
    2013-13-01 | -
    2013-00-01 | -
    2013-01-00 | -
    0000-01-01 | -
    2013-1-01 | -
    2013-01-1 | -
    13-01-01 | -
    2013-01-01T | -
    2013/01/01 | -
    ２０１３-01-01 | -
    """

  @Test("A day as it stands in files", arguments: Table.rows(CalendarTests.strict))
  func strictDay(_ row: Table.Row) {
    let day = Day(iso: row.columns[0])
    #expect(day.map { String($0.weekday) } ?? "-" == row.columns[1])
    if let day { #expect(day.description == row.columns[0]) }
  }

  @Test("Every day of ten centuries follows the one before it")
  func succession() throws {
    var day = try #require(Day(iso: "1600-01-01"))
    var previous = day
    while day.year < 2600 {
      day = day + 1
      let (a, b) = (previous.civil, day.civil)
      let isNext =
        (b.year, b.month, b.day) == (a.year, a.month, a.day + 1)
        || (b.year, b.month, b.day) == (a.year, a.month + 1, 1)
        || (b.year, b.month, b.day, a.month, a.day) == (a.year + 1, 1, 1, 12, 31)
      guard isNext, Day(year: b.year, month: b.month, day: b.day) == day,
        day.weekday == previous.weekday % 7 + 1
      else {
        Issue.record("\(day) after \(previous)")
        return
      }
      previous = day
    }
    #expect(day.description == "2600-01-01")
  }

  /// Month, first and last day, the next month.
  static let months = """
    2013-01 | 2013-01-01 | 2013-01-31 | 2013-02
    2013-02 | 2013-02-01 | 2013-02-28 | 2013-03
    2012-02 | 2012-02-01 | 2012-02-29 | 2012-03
    2013-04 | 2013-04-01 | 2013-04-30 | 2013-05
    2013-12 | 2013-12-01 | 2013-12-31 | 2014-01
    """

  @Test("Months", arguments: Table.rows(CalendarTests.months))
  func month(_ row: Table.Row) throws {
    let month = try #require(Month(iso: row.columns[0]))
    #expect([month, month.next].map(\.description) == [row.columns[0], row.columns[3]])
    #expect([month.first, month.last].map(\.description) == [row.columns[1], row.columns[2]])
    #expect(month.last.month == month && month < month.next)
  }

  @Test("No month", arguments: ["2013-13", "2013-00", "2013-1", "2013", "", "2013-01-01", "june"])
  func noMonth(_ text: String) { #expect(Month(iso: text) == nil) }

  /// Rhythm, a day, the period that holds it.
  static let periods = """
    week | 2013-01-01 | 2012-12-31 | 2013-01-06
    week | 2013-01-06 | 2012-12-31 | 2013-01-06
    week | 2013-01-07 | 2013-01-07 | 2013-01-13
    week | 2013-12-31 | 2013-12-30 | 2014-01-05
    month | 2013-02-28 | 2013-02-01 | 2013-02-28
    quarter | 2013-01-01 | 2013-01-01 | 2013-03-31
    quarter | 2013-03-31 | 2013-01-01 | 2013-03-31
    quarter | 2013-06-30 | 2013-04-01 | 2013-06-30
    quarter | 2013-12-31 | 2013-10-01 | 2013-12-31
    """

  @Test("Periods", arguments: Table.rows(CalendarTests.periods))
  func period(_ row: Table.Row) throws {
    let rhythm = try #require(Rhythm(rawValue: row.columns[0]))
    let day = try #require(Day(iso: row.columns[1]))
    let period = Period(rhythm, holding: day)
    #expect([period.first, period.last].map(\.description) == Array(row.columns[2...]))
    #expect(period.contains(day) && period.next.first == period.last + 1 && period < period.next)
  }

  /// Read, and written again in UTC.
  static let instants = """
    2013-07-01T01:12:03.004512Z | 2013-07-01T01:12:03.004512Z
    2013-07-01T01:12:03Z | 2013-07-01T01:12:03.000000Z
    2013-07-01T01:12:03.5Z | 2013-07-01T01:12:03.500000Z
    2013-07-01T01:12:03.0045129Z | 2013-07-01T01:12:03.004512Z
    2013-07-01T01:12:03+08:00 | 2013-06-30T17:12:03.000000Z
    2013-06-30T23:30:00-01:00 | 2013-07-01T00:30:00.000000Z
    1969-12-31T23:59:59.999999Z | 1969-12-31T23:59:59.999999Z
    2013-07-01T24:00:00Z | -
    2013-07-01T23:60:00Z | -
    2013-07-01T23:59:60Z | -
    2013-02-29T00:00:00Z | -
    2013-07-01T01:12:03 | -
    2013-07-01T01:12:03. Z | -
    2013-07-01T01:12:03.Z | -
    2013-07-01 01:12:03Z | -
    2013-07-01T01:12:03+0800 | -
    2013-07-01T01:12:03+24:00 | -
    2013-07-01T01:12Z | -
    """

  @Test("Instants", arguments: Table.rows(CalendarTests.instants))
  func instant(_ row: Table.Row) {
    #expect(Instant(iso: row.columns[0])?.description ?? "-" == row.columns[1])
  }

  @Test("Instants follow one another by a microsecond")
  func instantOrder() throws {
    let instant = try #require(Instant(iso: "2013-12-31T23:59:59.999999Z"))
    #expect(instant.next.description == "2014-01-01T00:00:00.000000Z")
    #expect(instant < instant.next)
  }
}
