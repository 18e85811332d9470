import Foundation
import GoalCore
import GoalReport
import GoalText
import Testing

@Suite struct MarkdownTests {
  private func markdown(_ report: Report, _ words: Words = .zh) -> String { report.document(words).markdown }

  @Test func hasHeadingsTablesAndItems() {
    let text = markdown(Report(.status, Sample.ledger, Sample.snapshot))
    #expect(text.hasPrefix("# 督办 · 西城区2013年重点工作\n\n**督办情况 · 8 项 · 截至 2013-06-30 · 序时进度 49.6%**\n"))
    #expect(text.contains("\n## 总体情况\n\n| 领域 | ■ | ○ |"))
    #expect(text.contains("\n| --- | ---: | ---: |"))
    #expect(text.contains("| **合计** | **·** | **3** |"))
    #expect(
      text.contains(
        "| ▲ | H-01 | 地区生产总值增速 | 9% | 约9% | 8.8% | ○○○○○▲······ | 8.8% 较目标 9% 低 2.2%，在 10% 以内 → 滞后 |"))
    #expect(text.contains("\n- **▲ 2.2-08 地磁感应装置** · 交通支队\n  - 9/30 = 30%，"))
  }

  /// Every row of a table has as many cells as its head.
  @Test(arguments: 0..<10)
  func tablesHoldWhateverTheTexts(seed: UInt64) {
    var random = Seeded(state: seed &* 17 &+ 3)
    let ledger = Generated.ledger(&random)
    let snapshot = Snapshot(ledger, on: Generated.day(&random))
    for kind in ReportKind.allCases {
      var cells: Int?
      for line in markdown(Report(kind, ledger, snapshot)).components(separatedBy: "\n") {
        guard line.hasPrefix("|") else {
          cells = nil
          continue
        }
        let count = line.replacingOccurrences(of: "\\\\", with: "").replacingOccurrences(of: "\\|", with: "")
          .count { $0 == "|" }
        #expect(cells == nil || cells == count, "\(line)")
        cells = count
      }
    }
  }

  @Test func noTextIsMarkup() {
    let hostile = "# a\n| b | *c* _d_ `e` [f](g) <script> ~h~ 1. i &amp;"
    let said = Entry.Content.progress(Progress(value: Quantity(1), problem: hostile))
    let ledger = Ledger(plan: Sample.plan, entries: Sample.list([("2.2-06", "06-29", said)]))
    let text = markdown(Report(.week, ledger, Snapshot(ledger, on: Sample.day)))
    #expect(
      text.contains(
        "原因：\\# a<br>\\| b \\| \\*c\\* \\_d\\_ \\`e\\` \\[f\\](g) \\<script\\> \\~h\\~ 1. i \\&amp;"))
  }
}
