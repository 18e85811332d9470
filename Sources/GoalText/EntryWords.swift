package import GoalCore

/// The names of entries, and the parts of a sentence that tells one.
package struct EntryWords: Sendable {
  package let type: @Sendable (EntryType) -> String
  let ticked: @Sendable (String) -> String
  let cleared: String
  let locked: @Sendable (String, Int) -> String
  let unlocked: @Sendable (String) -> String
  let added: @Sendable (String) -> String
  let retracted: @Sendable (Int) -> String
  let until: @Sendable (String) -> String
  package let isRetracted: String
  package let isLate: String

  static let zh = EntryWords(
    type: { type in
      switch type {
      case .progress: "进展"
      case .close: "销号"
      case .reopen: "重启"
      case .retarget: "调整目标"
      case .assign: "分工"
      case .schedule: "节点计划"
      case .verify: "核查"
      case .override: "人工亮灯"
      case .lock: "锁定"
      case .unlock: "解锁"
      case .add: "新增目标"
      case .retract: "撤销"
      }
    },
    ticked: { "节点“\($0)”完成" }, cleared: "取消",
    locked: { "\($0)，\($1) 项" }, unlocked: { $0 }, added: { "事项 \($0)" }, retracted: { "\($0) 条" },
    until: { "至\($0)" }, isRetracted: "已撤销", isLate: "锁定后到达")

  static let en = EntryWords(
    type: { type in
      switch type {
      case .progress: "progress"
      case .close: "closed out"
      case .reopen: "reopened"
      case .retarget: "target changed"
      case .assign: "assigned"
      case .schedule: "schedule"
      case .verify: "inspected"
      case .override: "set by hand"
      case .lock: "locked"
      case .unlock: "unlocked"
      case .add: "goal added"
      case .retract: "retracted"
      }
    },
    ticked: { "checkpoint “\($0)” reached" }, cleared: "cleared",
    locked: { $1 == 1 ? "\($0), 1 goal" : "\($0), \($1) goals" }, unlocked: { $0 }, added: { "item \($0)" },
    retracted: { $0 == 1 ? "1 entry" : "\($0) entries" }, until: { "until \($0)" },
    isRetracted: "retracted", isLate: "after the lock")
}
