import GoalCore
import GoalReport
import GoalText
import TestSupport
import Testing
import TextCells

/// Whatever the texts and the width, no line runs over and no byte of data drives a terminal.
@Suite struct LayoutTests {
  @Test(arguments: 0..<8)
  func noLineIsWiderThanThePage(seed: UInt64) throws {
    var random = Seeded(state: seed &* 7919 &+ 1)
    let ledger = Generated.ledger(&random)
    let snapshot = Snapshot(ledger, on: Generated.day(&random))
    let reports = try Reports(ledger, snapshot)
    for words in [Words.zh, .en] {
      for width in [60, Int.random(in: 61...199, using: &random), 200] {
        let ascii = Bool.random(using: &random)
        let layout = Layout(words, width: width, ascii: ascii)
        for line in reports.lines(layout) {
          #expect(Width.columns(of: line) <= width, "\(width): \(line)")
          #expect(Text.visible(line) == line)
          #expect(!line.hasSuffix(" "))
        }
      }
    }
  }

  /// Every report of one ledger.
  struct Reports {
    let reports: [Report]
    let list: ListReport
    let log: LogReport
    let details: [GoalDetail]

    init(_ ledger: Ledger, _ snapshot: Snapshot) throws {
      reports = ReportKind.allCases.map { kind in
        Report(
          kind, ledger, snapshot, scope: "\u{1B}[31m范围", unit: kind == .notice ? "甲\u{202E}" : nil,
          notice: "样例",
          entryCount: ledger.entries.count, fingerprint: "8f3a01c2d4e5f607")
      }
      list = ListReport(ledger, snapshot)
      log = try LogReport(ledger.entire(), snapshot)
      details = try snapshot.goals.map { try #require(GoalDetail($0.id, ledger, snapshot)) }
    }

    func lines(_ layout: Layout) -> [String] {
      reports.flatMap { $0.text(layout) + $0.pages(layout, height: 20).joined() } + list.text(layout)
        + log.text(layout) + details.flatMap { $0.text(layout) }
    }
  }

  /// Long ids and huge figures leave the title room to be read.
  @Test func wideColumnsGiveWayToTheTitle() {
    var plan = Sample.plan
    plan.change(goalAt: 5) { $0.with(id: "2.2-a5f0c81d2") }
    let huge = Entry.Content.progress(Progress(value: Quantity(units: 123_456_789_011_234)))
    let ledger = Ledger(plan: plan, entries: Sample.list([("2.2-a5f0c81d2", "06-30", huge)]))
    let lines = ListReport(ledger, Snapshot(ledger, on: Sample.day)).text(Layout(.en, width: 60))
    #expect(lines.allSatisfy { Width.columns(of: $0) <= 60 })
    #expect(lines.contains { $0.contains("Heavy and") })
  }

  @Test(arguments: 0..<30)
  func totalsAddUp(seed: UInt64) {
    var random = Seeded(state: seed &+ 77)
    let ledger = Generated.ledger(&random)
    let snapshot = Snapshot(ledger, on: Generated.day(&random))
    let report = Report(.status, ledger, snapshot, entryCount: 0, fingerprint: "")
    for light in Light.allCases {
      #expect(report.areas.map { $0.count(light) }.reduce(0, +) == report.total.count(light))
    }
    for tally in report.areas + [report.total] {
      #expect(Light.allCases.map { tally.count($0) }.reduce(0, +) == tally.goals)
    }
    #expect(report.areas.map(\.goals).reduce(0, +) == snapshot.goals.count)
    #expect(report.areas.map(\.owing).reduce(0, +) == report.total.owing)
    #expect(report.noReport.flatMap(\.goals).count == report.total.count(.noReport))
    #expect(report.stuck.count == report.total.count(.behind) + report.total.count(.farBehind))
    #expect(report.closed.count == report.total.count(.closed))
  }

  @Test func anEmptyLedgerHidesNoGoal() throws {
    let plan = try ShippedPlan.read()
    let ledger = Ledger(plan: plan, entries: [])
    let report = Report(.status, ledger, Snapshot(ledger, on: Sample.day), entryCount: 0, fingerprint: "0")
    for words in [Words.zh, .en] {
      let text = report.text(Layout(words)).joined(separator: "\n")
      let missing = plan.goals.filter {
        !text.contains("\($0.id) ") || !text.contains($0.title.in(words.language))
      }
      // The headline table breaks two long English titles; the list below it has them whole.
      #expect(missing.map(\.id) == [])
      #expect(report.total.goals == plan.goals.count)
    }
  }

  @Test func widthsOutsideTheRangeCountAsTheNearest() {
    #expect([0, 59, 60, 80, 200, 201].map { Layout(.zh, width: $0).width } == [60, 60, 60, 80, 200, 200])
  }
}
