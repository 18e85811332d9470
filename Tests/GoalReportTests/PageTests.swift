import GoalCore
import GoalReport
import GoalText
import Testing

@Suite struct PageTests {
  private func pages(_ height: Int) throws -> [[String]] {
    let ledger = Ledger(plan: try ShippedPlan.read(), entries: [])
    let report = Report(.status, ledger, Snapshot(ledger, on: Sample.day), entryCount: 0, fingerprint: "0")
    return report.pages(Layout(.zh), height: height)
  }

  @Test(arguments: [12, 20, 60, 61])
  func everyPageIsFullAndNumbered(height: Int) throws {
    let pages = try pages(height)
    for (index, page) in pages.enumerated() {
      #expect(page.count == height)
      #expect(page.first == pages[0][0])
      #expect(page.last?.hasSuffix("第\(index + 1)页 共\(pages.count)页") ?? false)
    }
  }

  /// What is said of the whole, such as that the entries are samples, stands on every page, however narrow.
  @Test func everyPageSaysTheNotice() throws {
    for (words, notice) in [(Words.zh, "示例数据"), (.en, "SAMPLE DATA")] {
      let report = Report(.status, Sample.ledger, Sample.snapshot, notice: notice)
      for width in [60, 80, 200] {
        for page in report.pages(Layout(words, width: width), height: 30) {
          #expect(page[0].contains(notice) && page[0].hasSuffix("2013-06-30"), "\(page[0])")
        }
      }
      let html = String(decoding: report.bytes(Rendering(.html, Layout(words))), as: UTF8.self)
      #expect(html.contains("@top-right { content: \"\(notice) \\b7 "))
    }
  }

  @Test func noLineIsLostBetweenPages() throws {
    let ledger = Ledger(plan: try ShippedPlan.read(), entries: [])
    let report = Report(.status, ledger, Snapshot(ledger, on: Sample.day), entryCount: 0, fingerprint: "0")
    let whole = report.text(Layout(.en)).filter { !$0.isEmpty }
    // The first line is the head of every page.
    var next = 1
    for page in report.pages(Layout(.en)) {
      var body = page.dropFirst(2).dropLast().filter { !$0.isEmpty }[...]
      // A page that begins inside a table repeats the table's head, which is no new line.
      while let first = body.first, first != whole[next], whole[..<next].contains(first) {
        body.removeFirst()
      }
      #expect(Array(body) == Array(whole[next..<min(next + body.count, whole.count)]))
      next += body.count
    }
    #expect(next == whole.count)
  }

  /// Section titles and their rules stand on the page of what follows.
  @Test(arguments: [12, 13, 14, 15, 16, 17, 18, 19, 23, 27, 31, 60])
  func noPageEndsWithATitle(height: Int) throws {
    for page in try pages(height) {
      let last = page.dropFirst(2).dropLast().last { !$0.isEmpty } ?? ""
      #expect(!last.hasPrefix("─"), "\(last)")
    }
  }
}
