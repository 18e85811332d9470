/// The words of the printable status and of lists.
package struct StatusWords: Sendable {
  package let product: String
  package let title: String
  /// The day, ISO.
  package let asOf: @Sendable (String) -> String
  package let filter: @Sendable (String) -> String
  package let commonToZones, missing, owing: String
  /// What the number behind a goal without a report means.
  package let owedNote: String
  /// Page and pages.
  package let page: @Sendable (Int, Int) -> String
  package let legend, totals, headline, zones, stuck, noReport, closed, latest: String
  package let area, total, goals, nothing, cause, headlineRows, actual, light, strip: String
  package let unit, person, auditor, reporter, phone, date: String
  /// Totals by lead unit, and what came after a lock.
  package let units, late, countsNot: String
  /// Entry count and fingerprint.
  package let foot: @Sendable (Int, String) -> String
  /// So many goals.
  package let count: @Sendable (Int) -> String
  package let lastYear: @Sendable (Int) -> String

  static let zh = StatusWords(
    product: "督办", title: "督办情况", asOf: { "截至 \($0)" }, filter: { "范围：\($0)" }, commonToZones: "各功能区共性",
    missing: "未填", owing: "欠报", owedNote: "名称后 +n 为欠报期数", page: { "第\($0)页 共\($1)页" }, legend: "图例",
    totals: "总体情况", headline: "主要预期目标", zones: "功能区", stuck: "滞后事项：原因与下一步", noReport: "未报事项",
    closed: "销号事项", latest: "最新记录", area: "领域", total: "合计", goals: "目标数", nothing: "无",
    cause: "原因", headlineRows: "主要预期目标", actual: "完成", light: "亮灯", strip: "各月",
    unit: "填报单位（盖章）", person: "负责人", auditor: "审核人", reporter: "填报人", phone: "联系电话",
    date: "日期", units: "牵头单位", late: "锁定后到达", countsNot: "暂不计入",
    foot: { "台账 \($0) 条 · 校验 \($1)" }, count: { "\($0) 项" }, lastYear: { "\($0)年" })

  static let en = StatusWords(
    product: "duban", title: "Status of the goals", asOf: { "as of \($0)" }, filter: { "showing: \($0)" },
    commonToZones: "Common to all zones",
    missing: "not given", owing: "owing", owedNote: "+n: reports owed", page: { "page \($0) of \($1)" },
    legend: "Legend", totals: "Totals", headline: "Headline indicators", zones: "Function zones",
    stuck: "Behind and worse: cause and next step", noReport: "No report", closed: "Closed out",
    latest: "Latest entries", area: "area", total: "total", goals: "goals", nothing: "none",
    cause: "cause", headlineRows: "Headline indicators", actual: "actual", light: "light",
    strip: "months", unit: "Reporting unit (seal)", person: "Responsible", auditor: "Reviewed by",
    reporter: "Filled in by", phone: "Telephone", date: "Date",
    units: "By lead unit", late: "Arrived after a lock",
    countsNot: "does not count yet",
    foot: { "\($0) \($0 == 1 ? "entry" : "entries") · fingerprint \($1)" },
    count: { $0 == 1 ? "1 goal" : "\($0) goals" }, lastYear: { "\($0)" })
}
