import GoalCore
import GoalReport
import GoalText
import Testing

/// Whole pages of the sample in both languages, as they print.
@Suite struct GoldenTests {
  private let status = Report(
    .status,
    Sample.ledger, Sample.snapshot, entryCount: 8, fingerprint: "8f3a01c2d4e5f607")

  @Test func statusInChinese() {
    #expect(status.text(Layout(.zh)).joined(separator: "\n") == Golden.statusInChinese)
  }

  @Test func statusInEnglish() {
    #expect(status.text(Layout(.en)).joined(separator: "\n") == Golden.statusInEnglish)
  }

  @Test func lists() {
    let list = ListReport(Sample.ledger, Sample.snapshot)
    #expect(list.text(Layout(.zh)).joined(separator: "\n") == Golden.listInChinese)
    #expect(list.text(Layout(.en)).joined(separator: "\n") == Golden.listInEnglish)
  }

  @Test func log() throws {
    let log = try LogReport(Sample.ledger.entire(), Sample.snapshot)
    #expect(log.text(Layout(.zh)).joined(separator: "\n") == Golden.logInChinese)
  }

  @Test func details() throws {
    let detail = try #require(GoalDetail("2.2-06", Sample.ledger, Sample.snapshot))
    #expect(detail.text(Layout(.zh)).joined(separator: "\n") == Golden.detailInChinese)
    #expect(detail.text(Layout(.en)).joined(separator: "\n") == Golden.detailInEnglish)
  }

  /// With a filter every section speaks of the goals it lets through.
  @Test func aFilterLimitsEverySection() {
    var filter = Filter()
    filter.items = ["2.2"]
    let report = Report(
      .status,
      Sample.ledger, Sample.snapshot, filter: filter, scope: "2.2", entryCount: 8, fingerprint: "0")
    #expect(report.areas.map(\.id) == ["2"])
    #expect(report.total.goals == 3)
    #expect(report.headline.isEmpty && report.zones.isEmpty && report.closed.isEmpty)
    #expect(report.stuck.map(\.goal.id) == ["2.2-08"])
    #expect(Set(report.latest.compactMap(\.goal?.id)) == ["2.2-06", "2.2-08"])
    #expect(report.text(Layout(.zh))[2] == "范围：2.2")
  }

  /// Signs of any terminal, when asked for; Chinese text stays.
  @Test func asciiDrawsNoOtherSigns() {
    let text = status.text(Layout(.en, ascii: true)).joined(separator: "\n")
    let signs = text.unicodeScalars.filter { $0.value > 0x7E && !(0x3000...0xFFEF).contains($0.value) }
    #expect(String(String.UnicodeScalarView(signs)) == "")
    #expect(text.contains("!  H-01  Growth of gross regional product"))
  }
}
