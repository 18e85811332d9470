import GoalCore
import Testing

/// Days as staff type them where a day stands already: on Sunday 30 June 2013, with 5 August as today.
@Suite struct DayWordsTests {
  private func read(_ typed: String) -> String? {
    guard let day = Day(iso: "2013-06-30"), let today = Day(iso: "2013-08-05") else { return nil }
    return Day(typed: typed, from: day, today: today, year: 2013)?.description
  }

  @Test(arguments: [
    ("6-30", "2013-06-30"), ("6月30日", "2013-06-30"), ("６－３０", "2013-06-30"), ("６月３０日", "2013-06-30"),
    ("2013-6-3", "2013-06-03"), ("6/3", "2013-06-03"), ("0630", "2013-06-30"), ("20130630", "2013-06-30"),
    ("今天", "2013-08-05"), ("昨天", "2013-08-04"), ("前天", "2013-08-03"), ("明天", "2013-08-06"),
    ("today", "2013-08-05"), ("Yesterday", "2013-08-04"), ("+7", "2013-07-07"), ("＋７", "2013-07-07"),
    ("-3", "2013-06-27"), ("－３", "2013-06-27"), ("−3天", "2013-06-27"), ("+30", "2013-07-30"),
    ("月底", "2013-06-30"),
    ("月初", "2013-06-01"), ("上月底", "2013-05-31"), ("下月底", "2013-07-31"), ("季末", "2013-06-30"),
    ("年底", "2013-12-31"),
    ("month end", "2013-06-30"), ("15", "2013-06-15"), ("15日", "2013-06-15"), ("１５号", "2013-06-15"),
    ("　昨天 ", "2013-08-04"),
  ])
  func isRead(_ typed: String, _ day: String) { #expect(read(typed) == day) }

  @Test(arguments: ["", "abc", "31日", "6-31", "+", "-", "+1000", "大后天", "1331", "2013", "昨", "6-30-", "1 5"])
  func isRefused(_ typed: String) { #expect(read(typed) == nil) }

  @Test func everyWordOfTheHintsIsRead() {
    for word in Day.relativeWords { #expect(read(word.zh) == read(word.en) && read(word.zh) != nil) }
  }
}
