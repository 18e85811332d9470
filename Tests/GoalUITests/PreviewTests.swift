import GoalReport
import GoalText
import GoalUI
import Testing
import TextCells

/// The pages as they will print, on the screen.
@Suite struct PreviewTests {
  private func preview(_ columns: Int = 80, _ rows: Int = 24) throws -> Screen {
    try Screen(HalfYear.entries, columns: columns, rows: rows).press("p")
  }

  @Test func pagesTurnWhole() throws {
    let first = try preview()
    let second = first.press(.key(.pageDown))
    #expect(second.rows[3] == first.rows[3])
    #expect(second.foot.hasSuffix("第2页 共6页"))
    #expect(second.press(.key(.pageUp)).rows == first.rows)
    // Within a page the first PgUp goes to its head.
    #expect(second.press("jjj", .key(.pageUp)).rows == second.rows)
    let last = (0..<9).reduce(first) { screen, _ in screen.press(.key(.pageDown)) }
    #expect(last.foot.hasSuffix("第6页 共6页"))
    #expect(last.rows[3] == first.rows[3])
  }

  @Test func linesScrollAcrossPages() throws {
    let first = try preview()
    let down = (0..<50).reduce(first) { screen, _ in screen.press("j") }
    #expect(down.text.contains("第1页 共6页") && down.text.contains("┄┄┄┄"))
    #expect((0..<50).reduce(down) { screen, _ in screen.press("k") }.rows == first.rows)
    let end = first.press("G")
    #expect(end.rows[21].hasSuffix("第6页 共6页"))
    #expect(end.press("g").rows == first.rows)
  }

  @Test func tabShowsTheOtherReports() throws {
    var screen = try preview()
    var titles: [String] = []
    for _ in 0..<6 {
      titles.append(String(screen.rows[5].prefix { $0 != " " }))
      screen = screen.press(.key(.tab))
    }
    #expect(titles == ["督办情况", "周调度", "月汇报（6月）", "季检查（二季度）", "上半年情况", "2013年全年情况"])
    #expect(screen.rows == (try preview()).rows)
    #expect(screen.press(.key(.backTab)).rows[5].hasPrefix("2013年全年情况"))
  }

  @Test func keysAskForWhatTheyDo() throws {
    let week = try preview().press(.key(.tab))
    let request = ReportRequest(kind: .week, language: .zh)
    let printed = week.press("P")
    #expect(printed.effects == [.printReport(request)])
    #expect(printed.foot.hasPrefix(" 已送打印：request id is HP-1"))
    #expect(printed.press("j").foot.hasPrefix(" PgUp PgDn"))
    #expect(week.press("v").effects == [.pageReport(request)])
    #expect(week.press("p").effects.isEmpty)
    let saved = week.press("w", .key(.control("u")), "a.html", .key(.enter))
    #expect(saved.effects == [.writeReport(request, path: "a.html")])
    #expect(saved.rows[5].hasPrefix("周调度"))
    #expect(week.press("w", .key(.escape)).rows == week.rows)
    #expect(week.press("q").state.overlay == nil)
  }

  @Test func anEndingThatNoFormHasStaysInThePrompt() throws {
    let asked = try preview().press("w", .key(.control("u")), "a.pdf", .key(.enter))
    #expect(asked.effects.isEmpty)
    #expect(asked.text.contains("“a.pdf”不行，可填：*.txt、*.md、*.csv、*.json、*.html、*.htm"))
  }

  @Test(arguments: [(40, 12), (60, 30), (200, 80)])
  func anyWindowShowsIt(columns: Int, rows: Int) throws {
    var screen = try preview(columns, rows)
    for key in ["jjj", "lll", "G", "h", " "] {
      screen = screen.press(Stroke(stringLiteral: key))
      #expect(screen.rows.allSatisfy { Width.columns(of: $0) <= columns })
    }
  }
}
