import GoalCore
import GoalText
import TestSupport
import Testing

@testable import GoalExchange

struct ImportTests {
  @Test(arguments: [
    ("编号,数值\n2.2-06,22\n", "2.2-06 22"), ("id;value\n2.2-6;22条\n", "2.2-06 22"),
    ("数值\t编号\n２２\t２.２-０６\n", "2.2-06 22"), ("Value,Title\n1.7万,煤改清洁能源\n", "2.1-20 17000"),
    ("名称,累计完成（户）*\n煤改清洁能源,\"17,000\"\n", "2.1-20 17000"), ("编号,完成值\nH-01,9%\n", "H-01 9"),
    ("编号,数值\nh1,约8.8\n", "H-01 约8.8"), ("编号,数值\nh1,about 8.8%\n", "H-01 约8.8"),
    ("编号,数值\nh6,44.98左右\n", "H-06 约44.98"),
    ("编号,百分比\n1.1-05,60%\n", "1.1-05 60%"), ("编号,阶段\n1.1-05,推进中\n", "1.1-05 underway"),
    ("编号,阶段,形象进度\n1.1-05,已完成,100\n", "1.1-05 100% reached"), ("编号,自评\n1.1-12,黄\n", "1.1-12 behind"),
    ("编号,进展情况,存在问题,下步措施\n1.1-12,已谈妥,资金,追加\n", "1.1-12 已谈妥 问题：资金 下一步：追加"),
    ("编号,说明,问题\n1.1-12,已谈妥,无\n", "1.1-12 已谈妥"), ("编号,说明,问题\n1.1-12,—,/\n", ""),
    ("编号,数值,说明\n2.2-06,,\n", ""), ("2013年上半年回表\n单位：市政市容委\n编号,数值\n2.2-06,22\n", "2.2-06 22"),
    ("序号,编号,数值\n1,2.2-06,22\n2,2.1-16,95\n", "2.2-06 22; 2.1-16 95"),
    // A group's caption, and a remark below all, alone in their rows.
    ("编号,数值\n一、城市建设,\n2.2-06,22\n,\n二、社会建设\n2.1-16,95\n填表人：王海,\n", "2.2-06 22; 2.1-16 95"),
  ])
  func reports(_ text: String, _ wanted: String) throws {
    let found = try Bench().take(text)
    #expect(found.problems == [])
    #expect(found.drafts.map(told).joined(separator: "; ") == wanted)
  }

  private func told(_ draft: Draft) -> String {
    guard case .progress(let progress) = draft.content else { return "" }
    let facts: [String?] = [
      draft.goal, progress.value.map { (progress.estimate ? "约" : "") + $0.description },
      progress.percent.map { "\($0)%" }, progress.stage?.rawValue, progress.assess?.rawValue, progress.note,
      progress.problem.map { "问题：\($0)" }, progress.next.map { "下一步：\($0)" },
    ]
    return facts.compactMap { $0 }.joined(separator: " ")
  }

  @Test func assignments() throws {
    var bench = try Bench()
    bench.units = [Unit(name: "市政市容委", aliases: ["区市政市容委"])]
    try bench.save(
      "任务,牵头单位,配合单位,责任人,时限,频次,节点\n"
        + "道路大中修,区市政市容委,\"教委、民政局\n教委\",张三,10月底前,每周,6月30日=20；9月15日 搬迁\n")
    let state = try #require(Snapshot(bench.ledger, on: bench.day).state("2.2-06"))
    #expect(state.lead == "市政市容委" && state.partners == ["教委", "民政局"] && state.person == "张三")
    #expect(state.due == Day(iso: "2013-10-31") && state.rhythm == .week)
    #expect(
      state.schedule == [
        Checkpoint(day: Day(number: 15886), mark: .value(Quantity(20))),
        Checkpoint(day: Day(number: 15963), mark: .name("搬迁")),
      ])
  }

  @Test(arguments: [
    ("6月30日", "2013-06-30"), ("6月30日前", "2013-06-30"), ("2013/6/30", "2013-06-30"), ("6月底", "2013-06-30"),
    ("２月末之前", "2013-02-28"), ("2013年9月", "2013-09-30"), ("2013-09", "2013-09-30"), ("年底前", "2013-12-31"),
    ("全年", "2013-12-31"), ("上半年", "2013-06-30"), ("6", nil), ("下半年再说", nil), ("13月", nil), ("", nil),
  ])
  func days(_ typed: String, _ wanted: String?) {
    #expect(DayText.day(typed, year: 2013)?.description == wanted)
  }

  /// A row that sets a schedule and ticks it is checked in that order, and two rows of one goal one after the other.
  @Test func entriesOfOneActAreCheckedAfterEachOther() throws {
    var bench = try Bench()
    let drafts = try bench.save(
      "编号,节点,达成节点,日期,阶段\n1.1-05,04-30=搬迁；09-30=入市,搬迁,5月20日,进行中\n")
    #expect(drafts.map(\.on) == [Day(iso: "2013-05-20"), Day(iso: "2013-05-20")])
    #expect(Snapshot(bench.ledger, on: bench.day).state("1.1-05")?.ticks.keys.sorted() == ["搬迁"])
    let falling = bench.refused("编号,日期,数值\n2.2-06,5月1日,20\n2.2-06,6月1日,15\n")
    #expect(falling == ["t.csv:3: 2.2-06 数值（C列）：由 20 降到 15，须写明原因（说明）"])
    try bench.save("编号,日期,数值,说明\n2.2-06,5月1日,20,\n2.2-06,6月1日,15,核减\n")
    #expect(Snapshot(bench.ledger, on: bench.day).state("2.2-06")?.value == Quantity(15))
  }

  /// The same file a second time adds nothing; the same figure on another day is a report of its own.
  @Test func takenInTwiceItAddsNothing() throws {
    var bench = try Bench()
    let text = "编号,日期,数值,说明\n2.2-06,6月20日,22,完工\n1.1-05,6月20日,,拆迁\n"
    #expect(try bench.save(text).count == 2)
    let again = try bench.take(text)
    #expect(again.drafts.isEmpty && again.unchanged == 2 && again.rowCount == 2)
    #expect(try bench.take("编号,日期,数值\n2.2-06,6月28日,22\n").drafts.count == 1)
  }

  /// Of a day that has a report only what is new is added, so an old note is not said again.
  @Test func onlyWhatIsNewIsAdded() throws {
    var bench = try Bench()
    try bench.save("编号,日期,数值,说明,问题\n2.2-06,6月20日,22,完工,资金\n")
    let edited = bench.export().replacingOccurrences(of: ",22,", with: ",23,")
    let drafts = try bench.take(edited).drafts
    #expect(drafts.count == 1)
    #expect(drafts.first?.content == .progress(Progress(value: Quantity(23))))
    #expect(drafts.first?.on == Day(iso: "2013-06-20"))
  }

  @Test func unknownHeadingsAreTold() throws {
    let found = try Bench().take("编号,数值,存在问题们,联系电话,科室,序号\n2.2-06,1,,,,\n")
    #expect(found.unknown.map(\.heading) == ["存在问题们", "科室"])
  }

  @Test func headingsOfBothLanguagesNameEveryColumnOnce() {
    for column in TableColumn.allCases {
      for language in Language.allCases {
        #expect(TableColumn(heading: column.heading(language)) == column)
        #expect(TableColumn(heading: " " + column.heading(language).uppercased() + "（必填）：") == column)
      }
    }
    #expect(TableColumn(heading: "") == nil && TableColumn(heading: "（）") == nil)
  }

  @Test func progressIsTold() throws {
    let bench = try Bench()
    let text = "编号,数值\n" + String(repeating: "2.2-06,\n", count: 20)
    var told: [Int] = []
    _ = try TableImport(Table(Array(text.utf8)), bench.context(), .zh) { done, all in
      #expect(all == 20)
      told.append(done)
    }
    #expect(told == Array(0...20))
  }
}

extension String {
  fileprivate func replacingOccurrences(of old: String, with new: String) -> String {
    replacing(old, with: new)
  }
}
