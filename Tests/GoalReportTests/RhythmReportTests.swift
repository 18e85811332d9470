import GoalCore
import GoalReport
import GoalText
import StrictJSON
import TestSupport
import Testing

/// What the reports of the week, month, quarter and year pick.
@Suite struct RhythmReportTests {
  private func report(_ kind: ReportKind, _ text: String, on day: String) throws -> Report {
    let ledger = try Recording(text).ledger
    return Report(kind, ledger, Snapshot(ledger, on: try #require(Day(iso: day))))
  }

  @Test func movedIsWhatWasReportedInTheDays() throws {
    let text =
      "03-31 value 10; 06-23 value 20; 06-24 value 21; 06-30 add 1; H-01 06-20 value 8.8; 07-01 value 30"
    let week = try report(.week, text, on: "2013-06-30")
    let row = try #require(week.moved.first)
    #expect(week.moved.map(\.view.goal.id) == ["2.2-06"])
    #expect(row.before?.standing.value == Quantity(20) && row.view.standing.value == Quantity(22))
    #expect(row.entries.count == 2)
    #expect(try report(.month, text, on: "2013-06-30").moved.map(\.view.goal.id) == ["H-01", "2.2-06"])
    #expect(try report(.status, text, on: "2013-06-30").moved.isEmpty)
  }

  @Test func aWeekAtTheYearsBeginHasNoBefore() throws {
    let week = try report(.week, "01-02 value 1", on: "2013-01-03")
    #expect(week.moved.count == 1 && week.moved[0].before == nil)
  }

  @Test func whatWasTakenBackDidNotMove() throws {
    #expect(try report(.week, "06-29 value 5; retract 1", on: "2013-06-30").moved.isEmpty)
  }

  @Test func owedSaysForWhatAndByWhen() throws {
    let status = try report(.status, "03-20 value 12", on: "2013-06-30")
    let row = try #require(status.owed.first { $0.view.goal.id == "2.2-06" })
    #expect(row.periods.map(\.first.month.month) == [4, 5])
    #expect(row.deadline.description == "2013-05-05" && row.next.description == "2013-07-05")
  }

  @Test func theSampleTakesReachedClosedAndFarBehind() throws {
    func cause(_ text: String) throws -> Report.SampleRow.Cause? {
      try report(.quarter, text, on: "2013-06-30").sample.first { $0.view.goal.id == "2.2-06" }?.cause
    }
    let drawn: Report.SampleRow.Cause? = Report.isDrawn("2.2-06", "2013Q2") ? .drawn : nil
    #expect(try cause("05-02 value 40") == .reached)
    #expect(try cause("03-02 value 40") == drawn)
    #expect(try cause("05-02 value 40; 05-10 verify value 40 note 看过") == drawn)
    #expect(try cause("05-02 value 30; 05-03 verify value 30 note 看过; 05-10 value 40") == .reached)
    #expect(try cause("05-02 value 40; 06-01 close 验收单") == .closed)
    #expect(try cause("06-02 value 1") == .farBehind)
    #expect(try cause("06-02 value 21") == drawn)
  }

  /// One in ten of a thousand goals, another tenth in another quarter, the same today and tomorrow.
  @Test func theDrawIsATenth() {
    let ids = (0..<100).flatMap { item in (0..<10).map { "\(item).\($0)-\(item)" } }
    let drawn = ["2013Q1", "2013Q2", "2013Q3", "2013Q4"].map { quarter in
      Set(ids.filter { Report.isDrawn($0, quarter) })
    }
    for set in drawn { #expect((60...140).contains(set.count), "\(set.count)") }
    #expect(Set(drawn).count == 4)
    #expect(Report.isDrawn("2.2-06", "2013Q2") == Report.isDrawn("2.2-06", "2013Q2"))
  }

  @Test func verifiedStandsBesideReported() throws {
    // What was reported since then is not what was inspected.
    let text = "06-01 value 22; 06-10 verify value 20 note 差两条; 06-20 value 25"
    let quarter = try report(.quarter, text, on: "2013-06-30")
    #expect(quarter.verified.map(\.view.goal.id) == ["2.2-06"])
    let lines = quarter.text(Layout(.zh, width: 100))
    let row = try #require(lines.first { $0.contains("≠ 不符") })
    #expect(row.contains("22 条 20 条 ≠ 不符 06-10 wang：差两条"), "\(row)")
    #expect(try report(.quarter, text, on: "2013-09-30").verified.isEmpty)
    #expect(try report(.year, text, on: "2013-09-30").verified.count == 1)
  }

  /// 类别 | 序号 | 重点督办内容 | 牵头单位 | 全年完成情况.
  @Test func theYearHasTheDistrictsForm() throws {
    let text = "03-01 lead 市政市容委; 12-20 value 40 note 全部竣工"
    let csv = String(decoding: try report(.year, text, on: "2013-12-31").csv(.zh), as: UTF8.self)
    let rows = csv.split(separator: "\r\n").map(String.init)
    #expect(rows.first == "类别,序号,重点督办内容,牵头单位,全年完成情况")
    let row = try #require(rows.first { $0.contains("2.2-06") })
    #expect(row.contains("市政市容委,40/40 = 100%，12月20日达到 → 完成。12月20日 全部竣工"))
    #expect(try report(.year, text, on: "2013-12-31").all.count == rows.count - 1)
  }

  @Test func theSlipSaysWhatAndByWhen() throws {
    let ledger = try Recording(
      "01-05 lead 市政市容委; 03-20 value 2 problem 管线未明 next 七月核定; schedule 07-31=20 09-30=竣工"
    ).ledger
    var filter = Filter()
    filter.leads = ["市政市容委"]
    let day = try #require(Day(iso: "2013-06-30"))
    let slip = Report(.notice, ledger, Snapshot(ledger, on: day), filter: filter, unit: "市政市容委")
    let text = slip.text(Layout(.zh, width: 120)).joined(separator: "\n")
    for part in [
      "督办单 · 1 项", "承办单位：市政市容委", "其中严重滞后 1 项、滞后 0 项，欠报 1 项", "原因：管线未明", "下一步：七月核定",
      "20 条 7月31日", "竣工 9月30日", "12月31日", "4月、5月", "2013-05-05", "逾期56天", "2013-07-05", "督办单位（盖章）",
      "承办单位签收",
    ] { #expect(text.contains(part), "\(part)") }
    #expect(!text.contains("负责人："))
  }

  @Test func aUnitWithNothingBehindIsToldSo() throws {
    let ledger = try Recording("01-05 lead 市政市容委; 06-20 value 22").ledger
    var filter = Filter()
    filter.leads = ["市政市容委"]
    let day = try #require(Day(iso: "2013-06-30"))
    let slip = Report(.notice, ledger, Snapshot(ledger, on: day), filter: filter, unit: "市政市容委")
    for (words, said) in [
      (Words.zh, "截至 2013-06-30，你单位牵头 1 项目标，无滞后、欠报事项。"),
      (.en, "On 2013-06-30 your unit leads 1 goal: none is behind, and no report is owed."),
    ] {
      let lines = slip.text(Layout(words, width: 120))
      #expect(lines.contains(said), "\(lines)")
    }
  }

  /// Every report as one JSON object, the sections as members.
  @Test(arguments: ReportKind.allCases)
  func everyKindIsOneObject(kind: ReportKind) throws {
    let root = try JSONDocument(report(kind, "06-20 value 5", on: "2013-06-30").json(.zh)).root
    #expect(root["report"]?.string == kind.rawValue)
    let members: [(ReportSection, String)] = [
      (.totals, "totals"), (.headline, "headline"), (.stuck, "behind"), (.owed, "owed"), (.moved, "moved"),
      (.sample, "sample"), (.verified, "verified"), (.form, "form"), (.closed, "closed"),
    ]
    for (section, member) in members {
      #expect((root[member] != nil) == kind.sections.contains(section), "\(member)")
    }
  }
}
