/// The words of the screen's frame and of a goal's detail.
package struct ScreenWords: Sendable {
  package let overview, priorities, zones, targets, rhythm, ledger: String
  /// The day worked on, ISO.
  package let planDay: @Sendable (String) -> String
  /// An amount, written out.
  package let needPerMonth: @Sendable (String) -> String
  /// What is missing, and the days left.
  let needRule: @Sendable (String, Int) -> String
  package let projected: @Sendable (String) -> String
  package let projectedDue: @Sendable (String) -> String
  package let buffer: @Sendable (Int) -> String

  static let zh = ScreenWords(
    overview: "总览", priorities: "重点", zones: "功能区", targets: "指标", rhythm: "调度", ledger: "台账",
    planDay: { "计划日 \($0)" }, needPerMonth: { "每月尚需 \($0)" }, needRule: { "\($0) ÷ \($1) 天 × 365/12" },
    projected: { "预计年末 \($0)" },
    projectedDue: { "预计到期 \($0)" }, buffer: { "不再报送则\($0)天后降灯（逐日推算）" })

  static let en = ScreenWords(
    overview: "overview", priorities: "priorities", zones: "zones", targets: "targets", rhythm: "rhythm",
    ledger: "ledger", planDay: { "plan day \($0)" }, needPerMonth: { "needs \($0) a month" },
    needRule: { "\($0) ÷ \($1 == 1 ? "1 day" : "\($1) days") × 365/12" },
    projected: { "\($0) by year end" }, projectedDue: { "\($0) by the due day" },
    buffer: {
      $0 == 1
        ? "worsens in 1 day without a report (asked day by day)"
        : "worsens in \($0) days without a report (asked day by day)"
    })
}
