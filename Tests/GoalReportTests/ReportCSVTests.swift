import Foundation
import GoalCore
import GoalReport
import GoalText
import Testing

@Suite struct ReportCSVTests {
  private func rows(_ bytes: [UInt8]) -> [[String]] {
    String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n").dropLast().map {
      $0.components(separatedBy: ",")
    }
  }

  private func cell(_ row: [String], _ title: String, _ titles: [String]) throws -> String {
    row[try #require(titles.firstIndex(of: title))]
  }

  @Test func theStatusHasEveryGoal() throws {
    let table = rows(Report(.status, Sample.ledger, Sample.snapshot).csv(.zh))
    #expect(table.dropFirst().map(\.first) == Sample.goals.map(\.id))
    #expect(table.allSatisfy { $0.count == table[0].count })
    let row = try #require(table.first { $0[0] == "2.2-08" })
    let said = ["完成", "目标", "完成率%", "应达%", "差距（百分点）", "亮灯", "牵头", "最近填报"]
    #expect(
      try said.map { try cell(row, $0, table[0]) } == [
        "9", "30", "30", "49.6", "19.6", "滞后", "交通支队", "2013-06-25",
      ])
    let ahead = try #require(table.first { $0[0] == "2.2-06" })
    #expect(try cell(ahead, "差距（百分点）", table[0]) == "-5.4")
    #expect(rows(ListReport(Sample.ledger, Sample.snapshot).csv(.zh)) == table)
  }

  @Test func otherReportsHaveARowForEachGoalOfASection() throws {
    let table = rows(Report(.week, Sample.ledger, Sample.snapshot).csv(.zh))
    #expect(table[0].first == "部分" && table[0].last == "详情")
    #expect(Set(table.dropFirst().map { $0[0] }).contains("滞后事项：原因与下一步"))
    #expect(table.allSatisfy { $0.count == table[0].count })
  }

  @Test func noFormulaAndNoControlComesThrough() throws {
    let said = Entry.Content.progress(
      Progress(value: Quantity(1), problem: "=HYPERLINK(\"x\")", next: "\u{1B}[2J"))
    let ledger = Ledger(plan: Sample.plan, entries: Sample.list([("2.2-06", "06-29", said)]))
    let snapshot = Snapshot(ledger, on: Sample.day)
    for bytes in try [
      Report(.week, ledger, snapshot).csv(.zh), LogReport(ledger.entire(), snapshot).csv(.zh),
    ] {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains(",=") && !text.contains("\"=") && !text.contains("\u{1B}"))
      #expect(text.contains("=HYPERLINK(\"\"x\"\")"))
    }
    #expect(Report(.week, ledger, snapshot).csv(.zh, bom: true).prefix(3) == [0xEF, 0xBB, 0xBF])
  }
}
