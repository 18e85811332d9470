import Foundation
import GoalCore
import GoalReport
import GoalText
import TestSupport
import Testing
import TextCells

/// One file, well formed whatever stands in the ledger, without anything from the network.
@Suite struct HTMLTests {
  private func html(_ report: Report, _ words: Words) -> String {
    String(decoding: report.bytes(Rendering(.html, Layout(words))), as: UTF8.self)
  }

  @Test(arguments: 0..<6)
  func isWellFormedWhateverTheTexts(seed: UInt64) {
    var random = Seeded(state: seed &* 31 &+ 5)
    let ledger = Generated.ledger(&random)
    let snapshot = Snapshot(ledger, on: Generated.day(&random))
    for kind in ReportKind.allCases {
      for words in [Words.zh, .en] {
        let report = Report(
          kind, ledger, snapshot, scope: "<&\">]]>", unit: "'甲'", notice: "</style><script>")
        let read = WellFormed(html(report, words))
        #expect(read.problem == nil, "\(kind)")
        #expect(read.elements["script"] == nil && read.elements["link"] == nil && read.elements["img"] == nil)
        #expect(
          !read.attributes.contains { $0.name.hasPrefix("on") || $0.name == "href" || $0.name == "src" })
        // What a line of markup may end in is the only control.
        #expect(Text.visible(read.text, keepingNewlines: true) == read.text)
      }
    }
  }

  @Test func hostileTextIsText() throws {
    let hostile = "</p><script>alert(1)</script>&amp;<!--\u{1B}[2J"
    let said = Entry.Content.progress(
      Progress(value: Quantity(1), problem: hostile, next: "]]>\"'<b onclick=\"x\">"))
    var plan = Sample.plan
    plan.title = Bilingual(zh: "</title>\"</style>\\", en: "</title>")
    let ledger = Ledger(plan: plan, entries: Sample.list([("2.2-06", "06-29", said)]))
    let text = html(Report(.week, ledger, Snapshot(ledger, on: Sample.day)), .zh)
    let read = WellFormed(text)
    #expect(read.problem == nil)
    #expect(read.text.contains("</p><script>alert(1)</script>&amp;<!--␛[2J"))
    #expect(read.text.contains("]]>\"'<b onclick=\"x\">"))
    // The style sheet holds the title as a string that nothing can end early.
    #expect(text.components(separatedBy: "</style>").count == 2)
    #expect(text.contains("\\3c \\2f title\\3e \\22 \\3c \\2f style\\3e \\5c "))
  }

  @Test func saysItsLanguageAndNamesItsTables() {
    let report = Report(.status, Sample.ledger, Sample.snapshot)
    for (words, language) in [(Words.zh, "zh-CN"), (.en, "en")] {
      let read = WellFormed(html(report, words))
      #expect(read.attributes.contains { $0.element == "html" && $0.name == "lang" && $0.value == language })
      #expect(read.elements["caption"] == read.elements["table"])
      #expect(read.elements["thead"] == read.elements["table"])
      let scopes = read.attributes.filter { $0.element == "th" && $0.name == "scope" }
      #expect(scopes.count == read.elements["th"])
      #expect(scopes.contains { $0.value == "row" } && scopes.contains { $0.value == "col" })
    }
  }

  /// Bars, strips and trends, each with words for those who cannot see it.
  @Test func drawingsHaveWords() throws {
    let ledger = try Recording("02-20 value 3; 03-31 value 6; 05-31 value 8; 06-28 value 9").ledger
    for kind in [ReportKind.status, .week] {
      let report = Report(kind, ledger, Snapshot(ledger, on: Sample.day))
      let read = WellFormed(html(report, .zh))
      let kinds = Set(read.attributes.filter { $0.element == "svg" && $0.name == "class" }.map(\.value))
      #expect(
        kinds.isSuperset(of: kind == .status ? ["bar", "strip", "trend"] : ["bar", "trend"]), "\(kinds)")
      let labels = read.attributes.filter {
        $0.element == "svg" && $0.name == "aria-label" && !$0.value.isEmpty
      }
      #expect(labels.count == read.elements["svg"])
    }
  }

  @Test func prints() {
    let text = html(Report(.status, Sample.ledger, Sample.snapshot), .zh)
    #expect(text.contains("@page { size: A4; margin: 37mm 26mm 35mm 28mm;"))
    #expect(text.contains("\"第\" counter(page) \"页 共\" counter(pages) \"页\""))
    for label in ["填报单位（盖章）", "负责人", "审核人", "填报人", "联系电话", "日期"] { #expect(text.contains(label)) }
    #expect(!text.contains("http") || text.components(separatedBy: "http").count - 1 == text.namespaces)
  }
}

extension String {
  /// Names of XML namespaces are no addresses that anybody visits.
  fileprivate var namespaces: Int { components(separatedBy: "xmlns=\"http").count - 1 }
}
