import GoalCore
import GoalText
import GoalUI
import TestSupport
import Testing
import TextCells

/// Filter and order: built by hand or by arrows, shown in the head, applied to every view.
@Suite struct FilterTests {
  private func goals(_ screen: Screen) -> [String] { screen.state.list.compactMap(\.id.goal) }

  @Test func termsAreTypedAndTheListFollows() throws {
    var screen = try Screen(HalfYear.entries).press("2", "f", "亮灯：滞后")
    #expect(screen.rows[2].hasPrefix("── 筛选 亮灯:滞后 4/301项 ──"))
    #expect(Set(goals(screen)) == ["H-01", "2.2-08", "1.1-06", "4.1-11"])
    #expect(screen.rows.contains { $0.hasPrefix("── 筛选 · 4/301项 ──") })
    screen = screen.press(" 2.2", .enter)
    #expect(screen.state.overlay == nil)
    #expect(goals(screen) == ["2.2-08"])
    // Groups stand open; those without a goal are gone.
    #expect(screen.rows[3].contains("▾ (二) 现代化精品城区") && screen.rows[3].contains(" 1 "))
    #expect(screen.rows[4].contains("▾ 二 基础设施"))
    #expect(screen.rows[5].contains("▲ 2.2-08 地磁感应装置"))
    #expect(screen.rows[6].isEmpty)
  }

  @Test func arrowsAndEnterAloneBuildOne() throws {
    // Lights are the fifth, 滞后 the third of the lights that any goal shows; then what owes, then done.
    let light = try Screen(HalfYear.entries).press(
      "2", .key(.function(4)), .down, .down, .down, .down, .down, .enter)
    #expect(light.text.contains(" f 亮灯:"))
    let picked = light.press(.down, .down, .enter)
    #expect(picked.state.filter.lights == [.behind])
    let owed = picked.press(.up, .up, .up, .enter)
    #expect(owed.state.filter.owed && owed.state.filter.lights == [.behind])
    let done = owed.press(.enter)
    #expect(done.state.overlay == nil)
    #expect(done.rows[2].contains("筛选 亮灯:滞后 欠报 "))
    #expect(done.foot.hasPrefix(" 筛选 亮灯:滞后 欠报 "))
  }

  @Test func tabCompletesWhatIsTyped() throws {
    let screen = try Screen(HalfYear.entries).press("f", "交通", .tab, .enter)
    #expect(screen.text.contains(" f 单位:交通支队"))
    #expect(screen.state.filter.leads == ["交通支队"])
    #expect(
      try Screen(HalfYear.entries).press("f", "li", .tab, .enter, "be", .tab, .enter).state.filter.lights == [
        .behind
      ])
  }

  @Test func aWrongTermSaysWhatIsAllowedAndStays() throws {
    let screen = try Screen(HalfYear.entries).press("2", "f", "亮灯:红 ")
    #expect(screen.foot == " 亮灯没有“红”，可填：严重滞后、未报、滞后、待下达、正常、完成、销号")
    let entered = screen.press(.enter)
    #expect(entered.state.overlay != nil && entered.state.filter.isEmpty)
    // Esc puts back what was before.
    #expect(entered.press(.escape).state.filter.isEmpty)
  }

  @Test func escapeTakesBackThenSearchThenFilterThenMarks() throws {
    var screen = try Screen(HalfYear.entries).press(
      "2", "f", "亮灯:滞后", .enter, "jj", " ", "/", "地磁", .enter, .enter)
    #expect(screen.state.detailFocused && screen.state.marked.count == 1)
    var left: [String] = []
    for _ in 0..<4 {
      screen = screen.press(.escape)
      let state = screen.state
      left.append(
        [
          state.detailFocused ? "detail" : nil, state.search.isEmpty ? nil : "search",
          state.filter.isEmpty ? nil : "filter", state.marked.isEmpty ? nil : "marks",
        ].compactMap { $0 }.joined(separator: " "))
    }
    #expect(left == ["search filter marks", "filter marks", "marks", ""])
    #expect(screen.press(.escape).foot.hasPrefix(" 没有可返回的；q 退出"))
  }

  @Test(arguments: ViewID.allCases)
  func everyViewShowsOnlyWhatPasses(_ view: ViewID) throws {
    let screen = try Screen(HalfYear.entries).press(
      "f", "单位:交通支队,市政市容委", .enter, .typed(String(view.rawValue)))
    let state = screen.state
    #expect(screen.rows[2].contains("筛选 单位:"))
    let shown: [String] = state.list.flatMap { row -> [String] in
      switch row.content {
      case .goal(let index): [state.snapshot.goals[index].id]
      case .group(_, _, let goals, _): goals.map { state.snapshot.goals[$0].id }
      case .entry(let entry): entry.goal.map { [$0] } ?? []
      default: []
      }
    }
    #expect(!shown.isEmpty || view == .zones)
    #expect(Set(shown).isSubset(of: ["2.2-06", "2.2-08"]), "\(shown)")
  }

  @Test func whereNothingPassesTheListSaysSo() throws {
    let screen = try Screen(HalfYear.entries).press("2", "f", "月球", .enter)
    #expect(screen.rows[3] == " 没有符合筛选的目标 · Esc 取消筛选，f 修改")
    #expect(screen.press("+").foot.hasPrefix(" 请先选中一个目标"))
    #expect(screen.press(.escape).foot.hasPrefix(" 已取消筛选"))
  }

  @Test func aGoalAskedForByIdTakesTheFilterAway() throws {
    let screen = try Screen(HalfYear.entries).press("2", "f", "亮灯:滞后", .enter, "：", "2.2-6", .enter)
    #expect(screen.state.selectedGoal?.id == "2.2-06" && screen.state.filter.isEmpty)
  }

  @Test(arguments: [("3", ["2.2-08", "2.2-06", "2.2-07"]), ("4", ["2.2-08", "2.2-06", "2.2-07"])])
  func theOrderIsThatOfTheColumn(_ key: String, _ first: [String]) throws {
    let screen = try Screen(HalfYear.entries).press("2jljjl", "o", .typed(key))
    #expect(Array(goals(screen).prefix(3)).sorted() == first.sorted())
    #expect(goals(screen).first == "2.2-08")
    #expect(screen.rows[2].contains(key == "3" ? "排序 差距 落后多的在前" : "排序 完成率 低的在前"))
    // The same column again turns it round.
    let turned = screen.press("o", .enter)
    #expect(goals(turned).first == "2.2-07")
    #expect(turned.rows[2].contains(key == "3" ? "差距 落后少的在前" : "完成率 高的在前"))
    #expect(!turned.press("o", "1").rows[2].contains("排序"))
  }

  @Test func theLedgerSaysWhyItHasNoOrder() throws {
    #expect(try Screen(HalfYear.entries).press("6o").foot.hasPrefix(" 台账按录入时间排列"))
  }

  @Test func bothAreKeptAsText() throws {
    let screen = try Screen(HalfYear.entries).press("f", "亮灯:滞后 单位:交通支队 道路", .enter, "o3")
    #expect(screen.state.filterLine == "light:behind unit:交通支队 道路")
    #expect(screen.state.order.text == "gap")
    var fresh = try Screen(HalfYear.entries, language: .en).state
    fresh.restore(filterLine: screen.state.filterLine, order: screen.state.order.text)
    #expect(fresh.filter == screen.state.filter && fresh.order == screen.state.order)
    // What can no longer be read is left out.
    fresh.restore(filterLine: "light:purple", order: "size")
    #expect(fresh.filter.isEmpty && fresh.order == .plan)
  }

  @Test func marksOfAGroupAreOfTheGoalsShown() throws {
    let screen = try Screen(HalfYear.entries).press("2", "f", "亮灯:滞后", .enter, "g", " ")
    #expect(screen.state.marked == ["H-01"])
  }
}
