import GoalCore
import GoalReport
import GoalText
import Testing

/// Reports of an empty store and of the sample year, in both languages: the status and the week of the whole plan, the
/// others, which list every goal, of two units, so that they can be read.
@Suite struct GoldenReportTests {
  private static func filter(_ kind: ReportKind) -> Filter {
    var filter = Filter()
    switch kind {
    case .status, .week: break
    case .month, .quarter, .halfyear, .year: filter.leads = ["示例单位丁", "示例单位丑"]
    case .notice: filter.leads = ["示例单位甲"]
    }
    return filter
  }

  private func check(_ kind: ReportKind, _ ledger: Ledger, _ day: String, _ name: String) throws {
    let snapshot = Snapshot(ledger, on: try #require(Day(iso: day)))
    for (words, language) in [(Words.zh, "zh"), (.en, "en")] {
      let filter = Self.filter(kind)
      let report = Report(
        kind, ledger, snapshot, filter: filter, unit: kind == .notice ? "示例单位甲" : nil)
      let text = report.text(Layout(words)).joined(separator: "\n") + "\n"
      try GoldenFile.check("\(kind.rawValue)-\(name)-\(language).txt", text)
    }
  }

  @Test(arguments: ReportKind.allCases) func anEmptyStore(_ kind: ReportKind) throws {
    // The lists of all goals are the same in every kind; the status and the week show them.
    guard [.status, .week, .notice].contains(kind) else { return }
    try check(kind, Ledger(plan: try DemoSample.plan(), entries: []), "2013-06-30", "empty")
  }

  @Test(arguments: ["2013-03-31", "2013-06-30", "2013-12-31"])
  func theStatusOfTheSampleYear(_ day: String) throws {
    try check(.status, try DemoSample.ledger(), day, day)
  }

  @Test(arguments: [
    (ReportKind.week, "2013-06-30"), (.month, "2013-03-31"), (.quarter, "2013-06-30"),
    (.halfyear, "2013-06-30"), (.year, "2013-12-31"), (.notice, "2013-06-30"),
  ])
  func aReportOfTheSampleYear(_ kind: ReportKind, _ day: String) throws {
    try check(kind, try DemoSample.ledger(), day, day)
  }
}
