import GoalCore
import GoalText
import TestSupport
import Testing

@testable import GoalExchange

/// Bad rows with what is said of them, whole, in both languages.
struct BadRowTests {
  struct Row: CustomStringConvertible, Sendable {
    let head, cells: String
    let zh, en: [String]

    init(_ head: String, _ cells: String, _ zh: String..., en: String...) {
      (self.head, self.cells, self.zh, self.en) = (head, cells, zh, en)
    }
    var description: String { "\(head) | \(cells)" }
  }

  /// The goal 2.2-06 stands at 22 on 20 June, 1.1-05 at 60 %; 2.1-20 is closed out; May is locked.
  private func bench() throws -> Bench {
    var bench = try Bench()
    func on(_ day: String) -> Day? { Day(iso: day) }
    bench.save([
      Draft(goal: "2.2-06", on: on("2013-06-20"), content: .progress(Progress(value: Quantity(22)))),
      Draft(goal: "1.1-05", on: on("2013-06-20"), content: .progress(Progress(percent: Quantity(60)))),
      Draft(goal: "2.1-20", on: on("2013-06-20"), content: .close(evidence: "验收单", reason: "并入下年")),
    ])
    bench.save([
      Draft(goal: nil, on: nil, content: .lock(bench.ledger.monthLock(Month(year: 2013, month: 5))))
    ])
    return bench
  }

  @Test(arguments: [
    Row(
      "编号,数值", "2.2-60,1", "t.csv:2: 编号（A列）：没有目标“2.2-60”，是否指 2.2-06？",
      en: "t.csv:2: id (column A): no goal 2.2-60; did you mean 2.2-06?"),
    Row("编号,数值", ",1", "t.csv:2: 没有编号，也没有名称", en: "t.csv:2: neither id nor title"),
    Row(
      "名称,数值", "道路大修,1", "t.csv:2: 名称（A列）：没有目标“道路大修”，是否指 2.2-06“道路大中修”？",
      en: "t.csv:2: title (column A): no goal “道路大修”; did you mean 2.2-06 “2.2-06”?"),
    Row(
      "名称,数值", "居民煤改清洁能源工程,1", "t.csv:2: 名称（A列）：没有目标“居民煤改清洁能源工程”，是否指 2.1-20“煤改清洁能源”？",
      en: "t.csv:2: title (column A): no goal “居民煤改清洁能源工程”; did you mean 2.1-20 “2.1-20”?"),
    Row(
      "名称,数值", "不知所云,1", "t.csv:2: 名称（A列）：没有目标“不知所云”；请填编号，如 2.2-06",
      en: "t.csv:2: title (column A): no goal “不知所云”; give its id, such as 2.2-06"),
    Row(
      "填报单位,牵头单位,责任人", "道路大中修,教委,张三", "t.csv:1: 表头里没有“编号”或“名称”一栏，不知道每行是哪项目标",
      en: "t.csv:1: among the headings there is no “id” or “title”, so nobody knows which goal a row is about"
    ),
    Row(
      "编号,名称,数值", "2.2-06,煤改清洁能源,1", "t.csv:2: 名称（B列）：编号 2.2-06 的名称是“道路大中修”，表中是“煤改清洁能源”；请核对是否串行",
      en:
        "t.csv:2: title (column B): 2.2-06 is “2.2-06”, but the table has “煤改清洁能源”; look whether its rows have slipped"
    ),
    Row(
      "编号,数值", "2.2-06,四十", "t.csv:2: 2.2-06 数值（B列）：“四十”不是数；可填 17000、1.7万、20.44 或 9%",
      en: "t.csv:2: 2.2-06 value (column B): “四十” is no number; write 17000, 1.7万, 20.44 or 9%"),
    Row(
      "编号,数值", "2.2-06,-1", "t.csv:2: 2.2-06 数值（B列）：-1 小于 0；请填 0 或更大的数",
      en: "t.csv:2: 2.2-06 value (column B): -1 is below 0; give 0 or more"),
    Row(
      "编号,数值", "2.2-06,20", "t.csv:2: 2.2-06 数值（B列）：由 22 降到 20，须写明原因（说明）",
      en: "t.csv:2: 2.2-06 value (column B): down from 22 to 20: say why in a note"),
    Row(
      "编号,数值", "1.1-05,3", "t.csv:2: 1.1-05 数值（B列）“3”：节点目标不填数值；可填阶段、百分比、自评、说明、问题、下一步、依据",
      en:
        "t.csv:2: 1.1-05 value (column B) “3”: a goal of kind milestone takes no value; it takes stage, percent, assessment, note, problem, next step, evidence"
    ),
    Row(
      "编号,百分比", "1.1-05,120", "t.csv:2: 1.1-05 百分比（B列）：百分比 120 不在 0 至 100 之间",
      en: "t.csv:2: 1.1-05 percent (column B): percent 120 is not between 0 and 100"),
    Row(
      "编号,阶段", "1.1-10,进行中", "t.csv:2: 1.1-10 阶段（B列）：没有“进行中”这一阶段；可填未启动、筹备中、已完成",
      en:
        "t.csv:2: 1.1-10 stage (column B) “进行中”: no stage “under way” here; allowed: not started, preparing, reached"
    ),
    Row(
      "编号,阶段", "1.1-10,快了", "t.csv:2: 1.1-10 阶段（B列）：阶段 不能是“快了”；可填 未启动、筹备中、已完成",
      en: "t.csv:2: 1.1-10 stage (column B): stage cannot be “快了”; allowed: not started, preparing, reached"),
    Row(
      "编号,自评", "1.1-12,很好", "t.csv:2: 1.1-12 自评（B列）：自评 不能是“很好”；可填 正常、滞后、严重滞后",
      en:
        "t.csv:2: 1.1-12 assessment (column B): assessment cannot be “很好”; allowed: on pace, behind, far behind"
    ),
    Row(
      "编号,达成节点", "2.2-06,竣工", "t.csv:2: 2.2-06 达成节点（B列）：没有节点计划，不能填节点“竣工”；先用 schedule 制定",
      en:
        "t.csv:2: 2.2-06 checkpoint reached (column B): there is no schedule, so no checkpoint “竣工”; make one with schedule"
    ),
    Row(
      "编号,数值,日期", "2.2-06,23,昨天", "t.csv:2: 2.2-06 填报日期（C列）：“昨天”不是日期；写作 2013-06-30、6月30日、6月底或年底",
      en: "t.csv:2: 2.2-06 day (column C): “昨天” is no day; write it as 2013-06-30 or 6-30"),
    Row(
      "编号,数值,日期", "2.2-06,23,2012-06-30",
      "t.csv:2: 2.2-06 填报日期（C列）：2012-06-30 不在计划年度；须在 2013-01-01 至 2013-12-31 之间",
      en:
        "t.csv:2: 2.2-06 day (column C): 2012-06-30 is outside the plan's year; from 2013-01-01 to 2013-12-31"
    ),
    Row(
      "编号,数值,日期", "2.2-06,23,5月8日",
      "t.csv:2: 2.2-06 填报日期（C列）“5月8日”：2013-05 已由wang锁定；先解锁（unlock 2013-05），或改记在未锁定的日期",
      en:
        "t.csv:2: 2.2-06 day (column C) “5月8日”: 2013-05 was locked by wang; unlock it first (unlock 2013-05), or date the entry in an open month"
    ),
    Row(
      "编号,数值", "2.1-20,100", "t.csv:2: 2.1-20 编号（A列）：2.1-20 已于 2013-06-20 由wang销号；先重新打开（x 键或 reopen 2.1-20）",
      en:
        "t.csv:2: 2.1-20 id (column A): 2.1-20 was closed out on 2013-06-20 by wang; reopen it first (x, or reopen 2.1-20)"
    ),
    Row(
      "编号,时限", "2.2-06,明年", "t.csv:2: 2.2-06 时限（B列）：“明年”不是日期；写作 2013-06-30、6月30日、6月底或年底",
      en: "t.csv:2: 2.2-06 due (column B): “明年” is no day; write it as 2013-06-30 or 6-30"),
    Row(
      "编号,开始,时限", "2.2-06,9月,6月底", "t.csv:2: 2.2-06 时限（C列）“6月底”：时限 2013-06-30 早于开始 2013-09-01",
      en: "t.csv:2: 2.2-06 due (column C) “6月底”: due 2013-06-30 is before the start 2013-09-01"),
    Row(
      "编号,频次", "2.2-06,每天", "t.csv:2: 2.2-06 频次（B列）：频次 不能是“每天”；可填 每周报送、每月报送、每季报送",
      en:
        "t.csv:2: 2.2-06 rhythm (column B): rhythm cannot be “每天”; allowed: weekly reports, monthly reports, quarterly reports"
    ),
    Row(
      "编号,节点", "2.2-06,06-30=20；搬迁",
      "t.csv:2: 2.2-06 节点（B列）“06-30=20；搬迁”：“搬迁”不是节点；写作 06-30=20、06-30=60% 或 6月30日=竣工，用分号隔开",
      en:
        "t.csv:2: 2.2-06 schedule (column B) “06-30=20；搬迁”: “搬迁” is no checkpoint; write 06-30=20, 06-30=60% or 06-30=handover, divided by semicolons"
    ),
    Row(
      "编号,节点", "2.2-06,06-30=41", "t.csv:2: 2.2-06 节点（B列）“06-30=41”：节点数值 41 超过目标 40",
      en: "t.csv:2: 2.2-06 schedule (column B) “06-30=41”: checkpoint 41 is above the target 40"),
    Row(
      "编号,数值,", "2.2-06,23,顺便", "t.csv:2: C：这一栏没有表头，却有“顺便”",
      en: "t.csv:2: C: “顺便” stands in a column without a heading"),
    Row(
      "编号,数值,阶段,自评,日期", "2.2-06,abc,已完成,好,13月",
      "t.csv:2: 2.2-06 填报日期（E列）：“13月”不是日期；写作 2013-06-30、6月30日、6月底或年底",
      "t.csv:2: 2.2-06 数值（B列）：“abc”不是数；可填 17000、1.7万、20.44 或 9%",
      "t.csv:2: 2.2-06 自评（D列）：自评 不能是“好”；可填 正常、滞后、严重滞后",
      en: "t.csv:2: 2.2-06 day (column E): “13月” is no day; write it as 2013-06-30 or 6-30",
      "t.csv:2: 2.2-06 value (column B): “abc” is no number; write 17000, 1.7万, 20.44 or 9%",
      "t.csv:2: 2.2-06 assessment (column D): assessment cannot be “好”; allowed: on pace, behind, far behind"),
    Row(
      "编号,数值,阶段,说明", "2.1-16,101,已完成,\(String(repeating: "长", count: 4001))",
      "t.csv:2: 2.1-16 阶段（C列）“已完成”：不低于目标不填阶段；可填数值、预计数、说明、问题、下一步、依据",
      "t.csv:2: 2.1-16 说明（D列）“\(String(repeating: "长", count: 40))…”：说明有 4001 字，最多 4000 字",
      "t.csv:2: 2.1-16 数值（B列）：101% 超过 100%",
      en:
        "t.csv:2: 2.1-16 stage (column C) “已完成”: a goal of kind at least takes no stage; it takes value, estimate, note, problem, next step, evidence",
      "t.csv:2: 2.1-16 note (column D) “\(String(repeating: "长", count: 40))…”: the note has 4001 characters; 4000 at most",
      "t.csv:2: 2.1-16 value (column B): 101% is over 100%"),
    Row(
      "编号,数值\n2.2-06,23", "2.2-6,24", "t.csv:3: 2.2-06 编号（A列）“2.2-6”：2.2-06 在第 2 行已经填过；同一天只填一行",
      en:
        "t.csv:3: 2.2-06 id (column A) “2.2-6”: 2.2-06 was filled in on line 2 already; one row a goal and day"
    ),
    Row(
      "名字,数", "2.2-06,1",
      "t.csv:1: 没有找到表头；须有“编号”或“名称”一栏，另有数值、百分比、阶段、自评、达成节点、说明、问题、下一步、佐证、牵头单位、配合单位、责任人、开始、时限、频次、节点中至少一栏",
      en:
        "t.csv:1: no headings found; there must be a column “id” or “title” and one at least of value, percent, stage, assessment, checkpoint reached, note, problem, next step, evidence, lead unit, partners, person, start, due, rhythm, schedule"
    ),
    Row(
      "编号,名称,要求", "2.2-06,道路大中修,实施",
      "t.csv:1: 没有可导入的栏；可有数值、百分比、阶段、自评、达成节点、说明、问题、下一步、佐证、牵头单位、配合单位、责任人、开始、时限、频次、节点",
      en:
        "t.csv:1: no column to take in; there can be value, percent, stage, assessment, checkpoint reached, note, problem, next step, evidence, lead unit, partners, person, start, due, rhythm, schedule"
    ),
    Row("编号,数值,累计数", "2.2-06,1,2", "t.csv:1: 表头“累计数”重复", en: "t.csv:1: the heading “累计数” stands twice"),
    Row("编号,\"数值", "2.2-06,1", "t.csv:1: 引号没有配对", en: "t.csv:1: a quote is never closed"),
  ])
  func isNamed(_ row: Row) throws {
    let text = "\(row.head)\n\(row.cells)\n"
    #expect(try bench().refused(text) == row.zh)
    #expect(try bench().refused(text, .en) == row.en)
  }

  /// Every bad row of a file is named, and none of the good ones is saved.
  @Test func allAreNamedAtOnce() throws {
    let text = "编号,数值\n2.2-06,x\n2.1-16,95\n9.9-99,1\n2.1-16,y\n"
    let found = try bench().take(text)
    #expect(found.problems.map(\.line) == [2, 4, 5])
  }
}
