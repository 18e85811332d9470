import GoalCore
import GoalReport
import GoalText
import Testing

/// Which section stands in which report.
@Suite struct ReportKindTests {
  /// The table of the design: a row for each section, in the order of status, week, month, quarter, half-year, year.
  private static let table: [(ReportSection, [Bool])] = [
    (.totals, [true, true, true, true, true, true]),
    (.headline, [true, false, true, true, true, true]),
    (.stuck, [true, true, true, true, true, true]),
    (.moved, [false, true, true, true, false, false]),
    (.owed, [true, true, true, true, false, false]),
    (.sample, [false, false, false, true, false, false]),
    (.verified, [false, false, false, true, false, true]),
    (.reported, [false, false, true, false, false, false]),
    (.form, [false, false, false, false, true, true]),
  ]
  private static let kinds: [ReportKind] = [.status, .week, .month, .quarter, .halfyear, .year]

  @Test func everySectionStandsWhereItBelongs() {
    for (section, stands) in Self.table {
      #expect(Self.kinds.map { $0.sections.contains(section) } == stands, "\(section)")
    }
  }

  /// What stands on the page, not only in the list of sections.
  @Test(arguments: [
    (
      ReportKind.status,
      "图例 总体情况 主要预期目标 功能区 牵头单位 滞后事项：原因与下一步 未报事项 欠报事项 销号事项 最新记录"
    ),
    (.week, "滞后事项：原因与下一步 总体情况 近七日进展 欠报事项 图例"),
    (.month, "总体情况 主要预期目标 牵头单位 滞后事项：原因与下一步 本期进展 本月报送内容 欠报事项 图例"),
    (.quarter, "总体情况 主要预期目标 牵头单位 滞后事项：原因与下一步 本期进展 欠报事项 抽查名单 核查情况 图例"),
    (.halfyear, "总体情况 主要预期目标 功能区 牵头单位 滞后事项：原因与下一步 重点督办事项完成情况 图例"),
    (.year, "总体情况 主要预期目标 功能区 牵头单位 滞后事项：原因与下一步 核查情况 重点督办事项完成情况 图例"),
    (.notice, "滞后事项 欠报事项"),
  ])
  func theSectionsStandInTheirOrder(kind: ReportKind, titles: String) {
    let said = Report(kind, Sample.ledger, Sample.snapshot).document(.zh).markdown
    let headings = said.split(separator: "\n").filter { $0.hasPrefix("## ") }
    let plain = headings.map { $0.dropFirst(3).split(separator: "·")[0].filter { $0 != " " } }
    #expect(plain.joined(separator: " ") == titles)
  }

  @Test func theWeekBeginsWithWhatIsStuck() {
    #expect(ReportKind.week.sections.first == .stuck)
    #expect(ReportKind.status.sections.first == .legend)
  }

  @Test func noSectionStandsTwice() {
    for kind in ReportKind.allCases { #expect(Set(kind.sections).count == kind.sections.count) }
  }

  @Test(arguments: [
    (ReportKind.week, "2013-06-30", "2013-06-24"), (.week, "2013-01-03", "2012-12-28"),
    (.month, "2013-06-30", "2013-06-01"), (.month, "2013-02-01", "2013-02-01"),
    (.quarter, "2013-06-30", "2013-04-01"), (.quarter, "2013-12-31", "2013-10-01"),
    (.halfyear, "2013-06-30", "2013-01-01"), (.halfyear, "2013-07-01", "2013-07-01"),
    (.year, "2013-12-31", "2013-01-01"), (.year, "2013-03-31", "2013-01-01"),
  ])
  func speaksOfTheDaysUpToTheDay(kind: ReportKind, day: String, from: String) throws {
    #expect(kind.from(try #require(Day(iso: day))).description == from)
  }

  @Test(arguments: [
    ("a.txt", ReportFormat.text), ("a.MD", .markdown), ("x/y.csv", .csv), ("报表.html", .html),
    ("a.htm", .html),
    ("a.b.json", .json),
  ])
  func anEndingSaysTheForm(name: String, format: ReportFormat) {
    #expect(ReportFormat(fileName: name) == format)
  }

  @Test(arguments: ["a", "a.pdf", ".txt", "x.md/a", "", "a."])
  func otherEndingsSayNone(name: String) { #expect(ReportFormat(fileName: name) == nil) }
}
