import GoalCore

extension Words {
  func zh(_ refusal: Refusal) -> String {
    switch refusal {
    case .unknownGoal(let id, let near): errors.unknownGoal(id, near)
    case .outsideYear(let day, let year): errors.outsideYear(day, year)
    case .afterToday(let day, let today): errors.afterToday(day, today)
    case .monthLocked(let month, let by): "\(month) 已由\(by)锁定；先解锁（unlock \(month)），或改记在未锁定的日期"
    case .goalClosed(let id, let on, let by): "\(id) 已于 \(on) 由\(by)销号；先重新打开（x 键或 reopen \(id)）"
    case .reportedLater(let id, let day): "\(id) 在 \(day) 还有填报；销号请记在那天或以后"
    case .nothingStated: "没有要记的内容；请填数值、阶段、说明等至少一项"
    case .notTaken(let field, let kind, let allowed):
      "\(kinds.kind(kind))目标不填\(self.field(field))；可填\(listed(allowed.map(self.field)))"
    case .valueAndAdd: "数值和增减只能填一项"
    case .negative(let value): "\(value) 小于 0；请填 0 或更大的数"
    case .overHundred(let value): "\(value)% 超过 100%"
    case .percentRange(let value): "百分比 \(value) 不在 0 至 100 之间"
    case .totalBelowZero(let current, let add): "现为 \(quantity(current))，再加 \(quantity(add)) 就小于 0"
    case .totalTooLarge: "合计过大；小数点前最多 12 位"
    case .lowerNeedsNote(let from, let to): "由 \(stageName(from)) 降到 \(stageName(to))，须写明原因（说明）"
    case .stageNotOnLadder(let stage, let ladder):
      "没有“\(kinds.stage(stage))”这一阶段；可填\(listed(ladder.map(kinds.stage)))"
    case .stageAgainstPercent(let stage, let percent): "阶段“\(kinds.stage(stage))”与 \(percent)% 不一致"
    case .unknownCheckpoint(let name, let known):
      known.isEmpty ? "没有节点计划，不能填节点“\(name)”；先用 schedule 制定" : "没有节点“\(name)”；可填\(listed(known))"
    case .textTooLong(let field, let count): "\(self.field(field))有 \(count) 字，最多 4000 字"
    case .missing(let field): "请填写\(self.field(field))"
    case .unmetNeedsReason(let value): "尚未达到目标（现为 \(value.map(quantity) ?? "无数")），销号须写明理由"
    case .notClosed(let id): "\(id) 没有销号，不必重新打开"
    case .noTarget(let kind): "\(kinds.kind(kind))目标没有目标值"
    case .targetNotPositive(let value): "目标值 \(value) 须大于 0"
    case .dueBeforeStart(let start, let due): "时限 \(due) 早于开始 \(start)"
    case .checkpointOutside(let day, let start, let due): "节点 \(day) 不在 \(start) 至 \(due) 之间"
    case .checkpointsNotRising(let day): "节点须按日期先后，数值只升不降；请看 \(day)"
    case .checkpointTwice(let name): "节点“\(name)”出现两次"
    case .checkpointMark(let kind): "\(kinds.kind(kind))目标的节点不能这样填；数量填数值，节点性目标填百分比，都可填名称"
    case .checkpointAboveTarget(let value, let target): "节点数值 \(quantity(value)) 超过目标 \(quantity(target))"
    case .neverReported(let id): "\(id) 还没有填报，无从核查；先填报"
    case .differsNeedsNote: "核查结果须附说明"
    case .overrideFromDueDay(let due): "已到时限 \(due)，不能再人工改灯"
    case .overrideRaises: "没有填报的目标只能人工改为严重滞后"
    case .overridePending: "指标尚未下达，不能人工改灯"
    case .nothingToClear: "没有人工改灯可取消"
    case .untilBeforeDay(let day): "有效期 \(day) 早于改灯之日"
    case .monthNotEnded(let month, let day): "\(month) 到 \(day) 还没有结束，\(month.last) 起才能锁定"
    case .monthAlreadyLocked(let month): "\(month) 已锁定；要解锁请写明理由"
    case .monthNotLocked(let month): "\(month) 没有锁定"
    case .unknownItem(let item): "没有事项“\(item)”；如 2.2"
    case .listNotOpen(let item, let open): "事项 \(item) 的清单没有“等”字，不能新增；可在 \(listed(open)) 新增"
    case .kindNotAdded(let kind): "不能新增\(kinds.kind(kind))目标；可新增数量、节点、持续推进"
    case .askAgainstKind(let ask, let kind): "要求“\(kinds.askClass(ask))”与\(kinds.kind(kind))目标不符"
    case .nothingToUndo(let by): "\(by) 没有可撤销的操作"
    case .nothingToRedo(let by): "\(by) 没有可恢复的撤销"
    case .unknownEntry(let id): "没有记录“\(id)”；用 log 查看编号"
    case .ambiguousEntry(let id, let count): "“\(id)”对应 \(count) 条记录；请多写几位"
    case .notUndone(let type):
      type == .lock ? "锁定不能撤销；请用 unlock 解锁" : "\(entries.type(type))不能撤销"
    case .alreadyUndone(let id): "记录 \(id.prefix(8)) 已经撤销"
    case .goalInUse(let id, let count): "新增目标 \(id) 下还有 \(count) 条记录；先撤销这些记录"
    }
  }

  /// A stage's name for a raw stage, else the text.
  func stageName(_ text: String) -> String { Stage(rawValue: text).map(kinds.stage) ?? text }
}
