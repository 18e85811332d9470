import GoalCore
import GoalText

/// The report in a row: what the ledger does not say of its day yet.
extension RowReader {
  /// The reports a row makes: one, and one more for each further checkpoint it ticks.
  ///
  /// Where the ledger has a report of that very day, what it says already is left out; else the row is a report of
  /// its own, though it may repeat the figure of the one before.
  mutating func reports(of goal: Goal, on day: Day) -> [Progress] {
    let own = context.row(goal, on: day)
    let known = [own, context.row(goal, on: context.shown)].filter { $0.state.lastReport?.on == day }
    var report = Progress()
    fillFigures(&report, goal, known)
    report.note = new(.note, known)
    report.problem = new(.problem, known)
    report.next = new(.next, known)
    report.evidence = new(.evidence, known)
    var reached = (new(.reach, known) ?? "").listedNames.filter { own.state.ticks[$0] == nil }
    if !reached.isEmpty { report.reach = reached.removeFirst() }
    let further = reached.map { Progress(reach: $0) }
    return (report.isEmpty ? [] : [report]) + further
  }

  private mutating func fillFigures(_ report: inout Progress, _ goal: Goal, _ known: [GoalRow]) {
    let states = known.map(\.state)
    let (value, isEstimate) = RowReader.estimate(new(.value, known))
    let number = quantity(.value, value, units: goal.unit)
    if let number, !states.contains(where: { $0.value == number && $0.estimate == isEstimate }) {
      report.value = number
      report.estimate = isEstimate
    }
    let percent = quantity(.percent, new(.percent, known), units: nil)
    if let percent, !states.contains(where: { $0.percent == percent }) { report.percent = percent }
    let ladder = goal.ladder.isEmpty ? Stage.allCases : goal.ladder
    let stage = word(
      .stage, new(.stage, known), TypedWord.stage, allowed: ladder.map(words.kinds.stage))
    if let stage, !states.contains(where: { $0.stage == stage }) { report.stage = stage }
    let assess = word(
      .assess, new(.assess, known), TypedWord.assessment,
      allowed: Assessment.allCases.map(words.kinds.assessment))
    if let assess, !states.contains(where: { $0.assess == assess }) { report.assess = assess }
  }

  /// 约44.98, 9左右 and “about 9” are estimates.
  private static func estimate(_ typed: String?) -> (String?, Bool) {
    guard let typed else { return (nil, false) }
    let text = typed.narrowed.trimmed
    for sign in ["大约", "约为", "约", "about ", "≈", "~"] where text.lowercased().hasPrefix(sign) {
      return (String(text.dropFirst(sign.count)).trimmed, true)
    }
    return text.hasSuffix("左右") ? (String(text.dropLast(2)).trimmed, true) : (typed, false)
  }
}
