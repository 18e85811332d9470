/// The parts a light's reason is made of; each takes facts that are already written out.
package struct ReasonWords: Sendable {
  /// Pace passed.
  let pace: @Sendable (String) -> String
  /// Share the schedule expects.
  let schedule: @Sendable (String) -> String
  /// By so many points.
  let ahead: @Sendable (String) -> String
  let behind: @Sendable (String) -> String
  let level: String
  let target: @Sendable (String) -> String
  /// What of the target a rate's day asks for, where the target would stand.
  let part: @Sendable (String) -> String
  /// Value, what it is compared with, by how much of it.
  let below: @Sendable (String, String, String) -> String
  let above: @Sendable (String, String, String) -> String
  /// Of the part a rate falls short by.
  let within: @Sendable (String) -> String
  let beyond: @Sendable (String) -> String
  let closed: @Sendable (String) -> String
  /// Day and reason.
  let closedUnmet: @Sendable (String, String) -> String
  let frozen: @Sendable (String) -> String
  let pending: String
  /// What was reported before the target was set.
  let reported: @Sendable (String) -> String
  let reachedOn: @Sendable (String) -> String
  let overdue: @Sendable (Int) -> String
  let notStarted: @Sendable (String) -> String
  /// The due day.
  let dueUnmet: @Sendable (String) -> String
  let dueUnreported: @Sendable (String) -> String
  let yearUnreported: String
  let dueFigureUnreported: @Sendable (String) -> String
  /// Day and figure of the last value.
  let last: @Sendable (String, String) -> String
  /// Light set by hand, and why.
  let override: @Sendable (String, String) -> String
  /// With the last day it holds.
  let overrideUntil: @Sendable (String, String, String) -> String
  let noReport: String
  let noFigure: String
  let owed: @Sendable (Int) -> String
  /// Between what is missing and how many reports are owed.
  let alsoOwed: String
  let nothingOwed: String
  /// The pace passed the part of the year after which a milestone needs a percent.
  let late: @Sendable (String, String) -> String
  /// Name and days.
  let checkpoint: @Sendable (String, Int) -> String
  let assessed: @Sendable (String) -> String
  let problem: String
  let differs: String
  /// What the inspection found, what was reported.
  let inspected: @Sendable (String, String) -> String
  let inspectedOnly: String

  static let zh = ReasonWords(
    pace: { "序时进度 \($0)" }, schedule: { "节点计划 \($0)" }, ahead: { "超前 \($0) 个百分点" },
    behind: { "落后 \($0) 个百分点" }, level: "与计划持平", target: { "目标 \($0)" }, part: { " \($0)" },
    below: { "\($0) 较\($1) 低 \($2)" }, above: { "\($0) 较\($1) 高 \($2)" },
    within: { "在 \($0) 以内" }, beyond: { "超过 \($0)" }, closed: { "\($0)销号" },
    closedUnmet: { "\($0)销号未达标（\($1)）" }, frozen: { "\($0)已锁定" },
    pending: "待下达（市政府下达指标后录入）", reported: { "已报 \($0)" }, reachedOn: { "\($0)达到" },
    overdue: { "逾期\($0)天" }, notStarted: { "\($0)开始" }, dueUnmet: { "\($0)到期未完成" },
    dueUnreported: { "\($0)到期未报" }, yearUnreported: "全年数未报",
    dueFigureUnreported: { "\($0)到期数未报" }, last: { "最近 \($0) \($1)" },
    override: { "人工定为\($0)（\($1)）" }, overrideUntil: { "人工定为\($0)（\($1)，至\($2)）" },
    noReport: "未报", noFigure: "有说明，未报数", owed: { "欠\($0)期" }, alsoOwed: "·", nothingOwed: "报送不欠",
    late: { "\($0)，已过 \($1)，未报百分比" },
    checkpoint: { $1 == 0 ? "节点“\($0)”今日到期" : "节点“\($0)”逾期\($1)天" }, assessed: { "自评\($0)" },
    problem: "存在问题未评估", differs: "核查不符", inspected: { "核查 \($0) ≠ 上报 \($1)" },
    inspectedOnly: "核查不符 ≠")

  static let en = ReasonWords(
    pace: { "pace \($0)" }, schedule: { "schedule \($0)" },
    ahead: { "ahead by \($0) \($0 == "1" ? "point" : "points")" },
    behind: { "behind by \($0) \($0 == "1" ? "point" : "points")" }, level: "level with the plan",
    target: { "target \($0)" }, part: { $0 }, below: { "\($0) is \($2) below \($1)" },
    above: { "\($0) is \($2) above \($1)" }, within: { "within \($0)" }, beyond: { "more than \($0)" },
    closed: { "closed out on \($0)" }, closedUnmet: { "closed out unmet on \($0) (\($1))" },
    frozen: { "\($0) is locked" }, pending: "target pending (enter it when the city has set it)",
    reported: { "\($0) reported" }, reachedOn: { "met on \($0)" },
    overdue: { $0 == 1 ? "1 day overdue" : "\($0) days overdue" }, notStarted: { "starts on \($0)" },
    dueUnmet: { "due on \($0), not met" }, dueUnreported: { "due on \($0), nothing reported" },
    yearUnreported: "no figure for the whole year", dueFigureUnreported: { "no figure dated \($0) or later" },
    last: { "last \($1) on \($0)" }, override: { "set by hand to \($0) (\($1))" },
    overrideUntil: { "set by hand to \($0) (\($1), until \($2))" }, noReport: "nothing reported",
    noFigure: "notes but no figure", owed: { $0 == 1 ? "1 report owed" : "\($0) reports owed" },
    alsoOwed: ", ",
    nothingOwed: "no report owed", late: { "\($0), past \($1), no percentage reported" },
    checkpoint: {
      $1 == 0
        ? "checkpoint “\($0)” is due today"
        : "checkpoint “\($0)” \($1 == 1 ? "1 day" : "\($1) days") overdue"
    }, assessed: { "self-assessed \($0)" }, problem: "a problem not assessed",
    differs: "the inspection differs", inspected: { "inspected \($0) ≠ reported \($1)" },
    inspectedOnly: "inspection differs ≠")
}
