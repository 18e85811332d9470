/// A column of the tables that go out to departments and come back.
package enum TableColumn: String, CaseIterable, Sendable {
  // What the goal is; read back only to make sure that the row is about it.
  case id, title, ask, target, light
  case last, lastDay, fill
  // What a report says.
  case day, value, percent, stage, assess, reach, note, problem, next, evidence
  // Who answers for it.
  case lead, partners, person, start, due, rhythm, schedule

  /// A report's own columns.
  package static let statements: [TableColumn] = [
    .value, .percent, .stage, .assess, .reach, .note, .problem, .next, .evidence,
  ]
  /// The columns of an assignment and of a schedule.
  package static let office: [TableColumn] = [.lead, .partners, .person, .start, .due, .rhythm, .schedule]

  package func heading(_ language: Language) -> String {
    switch language {
    case .zh: chinese[0]
    case .en: english[0]
    }
  }

  /// The column of a heading in either language; blanks, stars, colons and what stands in brackets do not matter.
  package init?(heading: String) {
    let wanted = TableColumn.folded(heading)
    let found = TableColumn.allCases.first { column in
      (column.chinese + column.english + [column.rawValue]).contains { TableColumn.folded($0) == wanted }
    }
    guard let found, !wanted.isEmpty else { return nil }
    self = found
  }

  /// Whether a heading is one whose column nobody expects to be read: a row's number, a contact.
  package static func isPassedOver(_ heading: String) -> Bool {
    ["序号", "序", "no.", "no", "#", "联系人", "联系电话", "电话", "contact", "phone"].map(folded).contains(
      folded(heading))
  }

  private static func folded(_ heading: String) -> String {
    let bare = heading.prefix { !"(（[【".contains($0) }
    return bare.lowercased().filter { !$0.isWhitespace && !"*＊:：_-".contains($0) }
  }

  /// The heading written, then those read as well.
  private var chinese: [String] {
    switch self {
    case .id: ["编号", "目标编号", "事项编号"]
    case .title:
      [
        "名称", "目标名称", "事项", "工作事项", "任务", "工作任务", "目标任务", "重点督办内容", "督办内容", "任务名称", "工作名称", "项目名称",
        "事项名称", "指标名称", "督办事项", "重点工作", "重点任务", "工作内容", "任务内容", "项目", "指标",
      ]
    case .ask: ["要求", "工作要求"]
    case .target: ["目标值", "年度目标", "全年目标"]
    case .light: ["亮灯", "状态"]
    case .last: ["上次填报", "上期数", "上次数"]
    case .lastDay: ["上次日期"]
    case .fill: ["填法", "填报说明", "填写说明"]
    case .day: ["填报日期", "日期", "截至日期", "上报日期"]
    case .value: ["数值", "累计数", "累计完成", "完成数", "完成值", "本期数"]
    case .percent: ["百分比", "完成百分比", "形象进度", "完成比例"]
    case .stage: ["阶段", "进展阶段", "当前阶段"]
    case .assess: ["自评", "自我评价", "单位自评"]
    case .reach: ["达成节点", "完成节点", "已完成节点"]
    case .note: ["说明", "进展", "进展情况", "工作进展", "完成情况", "备注"]
    case .problem: ["问题", "存在问题", "困难问题", "主要问题"]
    case .next: ["下一步", "下一步工作", "下步措施", "下一步措施", "下一步计划"]
    case .evidence: ["佐证", "依据", "佐证材料"]
    case .lead: ["牵头单位", "牵头", "牵头部门", "责任单位", "主责单位", "承办单位", "主办单位", "责任部门", "牵头责任单位"]
    case .partners: ["配合单位", "配合", "配合部门", "协办", "协办单位", "协同单位", "协助单位", "参与单位", "配合责任单位"]
    case .person: ["责任人", "负责人", "分管领导", "责任领导", "主管领导", "牵头领导"]
    case .start: ["开始", "开始日期", "启动日期", "起始日期"]
    case .due: ["时限", "完成时限", "办结时限", "办理时限", "期限", "完成期限", "截止日期", "完成时间", "计划完成时间"]
    case .rhythm: ["频次", "报送频次", "报送周期", "调度频次", "报送"]
    case .schedule: ["节点", "节点计划", "时间节点", "进度节点"]
    }
  }

  private var english: [String] {
    switch self {
    case .id: ["id", "goal id", "number"]
    case .title: ["title", "goal", "name"]
    case .ask: ["ask"]
    case .target: ["target"]
    case .light: ["light", "status"]
    case .last: ["last figure", "last value"]
    case .lastDay: ["last day", "last reported"]
    case .fill: ["fill in", "how to fill in"]
    case .day: ["day", "date", "reported on", "as of"]
    case .value: ["value", "value so far"]
    case .percent: ["percent", "%"]
    case .stage: ["stage"]
    case .assess: ["assessment", "self-assessment"]
    case .reach: ["checkpoint reached", "checkpoints reached", "reached"]
    case .note: ["note", "progress", "remarks"]
    case .problem: ["problem", "problems"]
    case .next: ["next step", "next", "next steps"]
    case .evidence: ["evidence"]
    case .lead: ["lead unit", "lead"]
    case .partners: ["partners", "partner units"]
    case .person: ["person", "person in charge"]
    case .start: ["start", "start day"]
    case .due: ["due", "due day", "deadline"]
    case .rhythm: ["rhythm", "frequency"]
    case .schedule: ["schedule", "checkpoints", "milestones"]
    }
  }
}
