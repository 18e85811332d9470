import GoalCore
import GoalText
import Testing

@Suite struct NumberTests {
  @Test(arguments: [
    ("17000", "1.7万", "17,000"), ("900000", "90万", "900,000"), ("34300", "3.43万", "34,300"),
    ("16950", "16950", "16,950"), ("39671", "39671", "39,671"), ("9999", "9999", "9,999"),
    ("10000", "1万", "10,000"), ("-17000", "-1.7万", "-17,000"), ("20.44", "20.44", "20.44"),
    ("300000000", "3亿", "300,000,000"), ("123456700", "12345.67万", "123,456,700"),
    ("1234.5", "1234.5", "1,234.5"), ("0", "0", "0"), ("-0.5", "-0.5", "-0.5"), ("100", "100", "100"),
  ])
  func quantities(text: String, zh: String, en: String) throws {
    let quantity = try Quantity(json: text)
    #expect([Words.zh.quantity(quantity), Words.en.quantity(quantity)] == [zh, en])
  }

  @Test(arguments: [
    ("40", "条", "roads", "40 条", "40 roads"), ("1", "条", "roads", "1 条", "1 road"),
    ("1", "个", "communities", "1 个", "1 community"), ("9", "%", "%", "9%", "9%"),
    ("17000", "户", "households", "1.7万户", "17,000 households"),
    ("16950", "户", "households", "16950 户", "16,950 households"),
    ("20.44", "公顷", "ha", "20.44公顷", "20.44 ha"), ("309.1", "亿元", "100m yuan", "309.1亿元", "30.91bn yuan"),
  ])
  func amounts(text: String, unitZh: String, unitEn: String, zh: String, en: String) throws {
    let quantity = try Quantity(json: text)
    let unit = Bilingual(zh: unitZh, en: unitEn)
    #expect([Words.zh.amount(quantity, unit), Words.en.amount(quantity, unit)] == [zh, en])
  }

  /// A shown percentage is never on the other side of 0, 10, 30 or 100 than the exact one.
  @Test(arguments: [
    (Ratio(22, 40), "55%"), (Ratio(181, 365), "49.6%"), (Ratio(9996, 10_000), "99.96%"),
    (Ratio(999_999, 1_000_000), "99.9999%"), (Ratio(9_999_999_999, 10_000_000_000), "99.999999%"),
    (Ratio(10_000_000_001, 10_000_000_000), "100.000001%"), (Ratio(1, 1), "100%"),
    (Ratio(10_004, 10_000), "100.04%"), (Ratio(996, 10_000), "9.96%"), (Ratio(1, 10_000), "0.01%"),
    (Ratio(-1, 10_000), "-0.01%"), (Ratio(3004, 10_000), "30.04%"), (Ratio(0, 1), "0%"),
    (Ratio(1, 8), "12.5%"), (Ratio(12_345, 100_000), "12.3%"), (Ratio(1235, 10_000), "12.4%"),
  ])
  func percents(share: Ratio, text: String) {
    let bounds = [0, 10, 30, 100].map { Ratio($0, 100) }
    #expect(Words.zh.percent(share, against: bounds) == text)
    #expect(Words.en.percent(share, against: bounds) == text)
  }

  @Test func largeRatiosAreGrouped() {
    #expect(Words.en.percent(Ratio(12_345, 10)) == "123,450%")
    #expect(Words.zh.percent(Ratio(12_345, 10)) == "123450%")
  }

  @Test(arguments: [
    (Ratio(3, 1), "3.0 条", "3.0 roads"), (Ratio(18 * 365, 184 * 12), "3.0 条", "3.0 roads"),
    (Ratio(1, 100), "0.01 条", "0.01 roads"), (Ratio(123_456, 100), "1235 条", "1,235 roads"),
  ])
  func rates(rate: Ratio, zh: String, en: String) {
    #expect([Words.zh.rate(rate, Fixture.roads), Words.en.rate(rate, Fixture.roads)] == [zh, en])
  }

  @Test func days() {
    #expect(Words.zh.day(Fixture.date("06-30")) == "6月30日")
    #expect(Words.en.day(Fixture.date("06-30")) == "30 Jun")
    #expect(Words.zh.month(Month(year: 2013, month: 12)) == "12月")
    #expect(Words.en.month(Month(year: 2013, month: 1)) == "Jan")
  }

  @Test func aheadOfTheSampleGoal() throws {
    let ledger = Ledger(plan: Fixture.plan, entries: Fixture.entries("count", [("06-30", .value("22"))]))
    let snapshot = Snapshot(ledger, on: Fixture.date("06-30"))
    let index = try #require(snapshot.indexOfGoal["count"])
    let (goal, state) = (snapshot.goals[index], snapshot.states[index])
    let ahead = state.ahead(goal, on: snapshot.day)
    let texts = [Words.zh, Words.en].map { words in
      [
        words.needPerMonth(ahead, of: goal),
        words.projected(ahead, of: goal, snapshot.standings[index], state, plan: Fixture.plan),
      ]
    }
    #expect(texts == [["每月尚需 3.0 条", "预计年末 44 条"], ["needs 3.0 roads a month", "44 roads by year end"]])
  }

  /// 36 of 40 after 331 days heads for 39.7: not 40, which would meet the target.
  @Test func projectionDoesNotRoundUpToTheTarget() throws {
    let ledger = Ledger(plan: Fixture.plan, entries: Fixture.entries("count", [("11-27", .value("36"))]))
    let snapshot = Snapshot(ledger, on: Fixture.date("11-27"))
    let index = try #require(snapshot.indexOfGoal["count"])
    let (goal, state) = (snapshot.goals[index], snapshot.states[index])
    let text = Words.zh.projected(
      state.ahead(goal, on: snapshot.day), of: goal, snapshot.standings[index], state, plan: Fixture.plan)
    #expect(text == "预计年末 39.7 条")
  }
}
