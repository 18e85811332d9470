/// The names of a goal's fields, as labels.
package struct FieldWords: Sendable {
  package let id, title, area, item, zone, kind, ask, target, lastYear, counted, cite: String
  package let start, due, rhythm, lead, partners, person, schedule, openList: String
  package let light, actual, share, pace, expected, gap, needPerMonth, projected, buffer: String
  package let value, add, percent, stage, assess, reach, estimate, note, problem, next, evidence: String
  package let reason, document, day, by, at, finding, history, months: String

  static let zh = FieldWords(
    id: "编号", title: "名称", area: "领域", item: "事项", zone: "功能区", kind: "类型", ask: "要求", target: "目标",
    lastYear: "上年", counted: "口径", cite: "出处", start: "开始", due: "时限", rhythm: "报送", lead: "牵头",
    partners: "配合", person: "责任人", schedule: "节点计划", openList: "所列事项未尽（等）", light: "亮灯",
    actual: "完成", share: "完成率", pace: "序时进度", expected: "应达", gap: "差距", needPerMonth: "每月尚需",
    projected: "预计年末", buffer: "余量", value: "数值", add: "增减", percent: "百分比", stage: "阶段",
    assess: "自评", reach: "节点", estimate: "预计数", note: "说明", problem: "问题", next: "下一步",
    evidence: "依据", reason: "理由", document: "文号", day: "日期", by: "填报人", at: "录入", finding: "核查",
    history: "记录", months: "各月")

  static let en = FieldWords(
    id: "id", title: "goal", area: "area", item: "item", zone: "zone", kind: "kind", ask: "ask",
    target: "target", lastYear: "2012", counted: "counted", cite: "source", start: "start", due: "due",
    rhythm: "rhythm", lead: "lead", partners: "partners", person: "person", schedule: "schedule",
    openList: "the list is open", light: "light", actual: "actual", share: "share", pace: "pace",
    expected: "expected", gap: "gap", needPerMonth: "needed a month", projected: "year end",
    buffer: "buffer", value: "value", add: "change", percent: "percent", stage: "stage",
    assess: "assessment", reach: "checkpoint", estimate: "estimate", note: "note", problem: "problem",
    next: "next step", evidence: "evidence", reason: "reason", document: "document", day: "day", by: "by",
    at: "saved", finding: "inspection", history: "history", months: "months")
}
