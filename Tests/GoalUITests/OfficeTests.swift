import GoalCore
import GoalText
import GoalUI
import Testing
import TextCells

/// The office's acts through the menu `a`.
@Suite struct OfficeTests {
  private func roads() throws -> Screen {
    try Screen(HalfYear.entries).press("2jljjl", "jjjjjj")
  }

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test func assignRecordsOnlyWhatIsNew() throws {
    let form = try roads().press("aa")
    #expect(form.press(.up, .enter).foot.contains("没有要记的内容"))
    let saved = form.press(.control("u"), "园林局", .down, .control("u"), "交通支队，城管大队", .up, .up, .enter)
    #expect(
      saved.saved == [.assign(Assignment(lead: "园林局", partners: ["交通支队", "城管大队"]))])
    #expect(saved.press(.enter).text.contains("牵头 园林局 · 配合 交通支队、城管大队 · 责任人 王强"))
  }

  @Test func unitsAreCompletedAndKnownByTheirAliases() throws {
    let units = [Unit(name: "市政市容管理委员会", aliases: ["市政委"])]
    let form = try Screen(HalfYear.entries, units: units).press("2jljjl", "jjjjjj", "aa", .control("u"))
    #expect(form.press("市政委").foot.contains("市政市容管理委员会"))
    #expect(form.press("市政委", .tab).text.contains(" 牵头单位  市政市容管理委员会\n"))
    let saved = form.press("市政委", .up, .enter)
    #expect(saved.saved == [.assign(Assignment(lead: "市政市容管理委员会"))])
  }

  @Test func aScheduleIsTyped() throws {
    let saved = try roads().press("as", "7-31=25 09-30＝32 10月31日=进场", .enter)
    #expect(
      saved.saved == [
        .schedule([
          Checkpoint(day: try day("2013-07-31"), mark: .value(Quantity(25))),
          Checkpoint(day: try day("2013-09-30"), mark: .value(Quantity(32))),
          Checkpoint(day: try day("2013-10-31"), mark: .name("进场")),
        ])
      ])
    #expect(saved.press("as").text.contains(" 节点  07-31=25 09-30=32 10-31=进场\n"))
    let wrong = try roads().press("as", "下半年完成", .enter)
    #expect(wrong.saved.isEmpty && wrong.text.contains("下半年完成") && wrong.text.contains("06-30=20"))
  }

  @Test func aTargetIsChangedWithReasonAndDocument() throws {
    let form = try roads().press("at", .control("u"), "36", .enter, "财力", .enter)
    #expect(form.press(.enter).foot == " 请填写文号")
    let saved = form.press("西政发5号", .enter)
    #expect(
      saved.saved == [.retarget(target: Quantity(36), reason: "财力", document: "西政发5号")])
    #expect(saved.selected.hasSuffix("22/36"))
  }

  @Test func aDelegatedTargetIsEntered() throws {
    let screen = try Screen(HalfYear.entries).press(
      "jjjjjjj", "at", "3.5%", .down, "下达", .down, "京发改1号", .enter)
    #expect(
      screen.saved == [
        .retarget(target: Quantity(units: 35_000), reason: "下达", document: "京发改1号")
      ])
    #expect(screen.selected.hasPrefix("○ H-07"))
  }

  @Test func anInspectionFindsAnotherFigure() throws {
    let screen = try roads().press("av3", "20", .enter, "两条未完", .enter)
    #expect(screen.saved == [.verify(Inspection(value: Quantity(20), note: "两条未完"))])
    #expect(screen.selected.hasSuffix("20/40≠"))
  }

  @Test func aLightIsSetByHandAndCleared() throws {
    let set = try roads().press("ao3", "停工", .enter, "7-31", .enter)
    #expect(
      set.saved == [
        .override(Override(light: .farBehind, reason: "停工", until: try day("2013-07-31")))
      ])
    #expect(set.selected.hasPrefix("■ 2.2-06"))
    #expect(set.text.contains("人工定为严重滞后（停工，至7月31日）"))
    let clear = set.press("ao4")
    #expect(clear.saved.last == .override(Override(light: nil)))
    #expect(clear.selected.hasPrefix("● 2.2-06"))
  }

  @Test func aMonthIsLockedAndUnlocked() throws {
    let locked = try roads().press("al", .enter, .enter)
    #expect(locked.desk.ledger.locks.keys.map(\.description) == ["2013-06"])
    #expect(locked.press("+").foot.contains("2013-06"))
    #expect(locked.press("al", .enter, .enter).state.overlay != nil)
    let open = locked.press("al", .enter, "补报", .enter)
    #expect(open.desk.ledger.locks.isEmpty)
    #expect(open.press("+").foot.hasPrefix(" 已存 2.2-06 22→23 条"))
  }

  @Test func aGoalIsAddedBesideAnOpenList() throws {
    let form = try roads().press("an")
    #expect(form.text.contains(" 事项      2.2\n"))
    let filled = form.press(
      .enter, "人行道修缮", .enter, .enter, .control("u"), "数量", .enter, .enter, "12", .enter, "条", .enter)
    #expect(filled.press(.enter).foot == " 请填写理由")
    let saved = filled.press("区长办公会", .enter)
    #expect(saved.text.contains("人行道修缮"))
    let added = try #require(saved.state.snapshot.goals.last)
    #expect(added.id.hasPrefix("2.2-a") && added.target == Quantity(12))
    let closed = try Screen(HalfYear.entries).press(
      "an", .control("u"), "5.3", .down, "x", .up, .up, "y", .enter)
    #expect(closed.saved.isEmpty && closed.text.contains("事项 5.3 的清单"), "\(closed.text)")
  }

  @Test func theMenuIsShownAtOnceWithoutAGoal() throws {
    let screen = try Screen(HalfYear.entries).press("2", "a")
    #expect(screen.text.contains("┌─ 督办 "))
    #expect(screen.press("v").foot.hasPrefix(" 请先选中一个目标"))
    #expect(screen.press(.escape).state.overlay == nil)
  }
}
