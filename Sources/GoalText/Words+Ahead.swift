package import GoalCore

extension Words {
  /// 每月尚需 3.0 条; nil when nothing is needed any more or the goal is no count or percent.
  package func needPerMonth(_ ahead: Ahead, of goal: Goal) -> String? {
    guard let need = ahead.needPerMonth, need > .zero else { return nil }
    return screen.needPerMonth(rate(need, unit(goal)))
  }

  /// （18 条 ÷ 184 天 × 365/12）: what the need follows from.
  package func needRule(_ ahead: Ahead, of goal: Goal) -> String {
    guard let rest = ahead.rest, let days = ahead.daysLeft else { return "" }
    return numbers.brackets(screen.needRule(joined(quantity(rest), unit(goal)), days))
  }

  /// 预计年末 44 条; whole numbers for whole things, unless that would seem to meet the target.
  package func projected(_ ahead: Ahead, of goal: Goal, _ standing: Standing, _ state: GoalState, plan: Plan)
    -> String?
  {
    guard let projected = ahead.projected else { return nil }
    let target = goal.rule == .milestone ? Quantity(100) : standing.target
    let bounds = target.map { [Ratio($0, over: Quantity(1))] } ?? []
    let isWhole = goal.rule == .count && goal.step.isWhole
    let number = number(projected, places: isWhole ? 0 : 1, against: bounds)
    let text = joined(number, unit(goal))
    return state.due == plan.lastDay ? screen.projected(text) : screen.projectedDue(text)
  }

  /// （22 条 ÷ 49.6%）: what the projection follows from; for rates nothing, it is the last value.
  package func projectedRule(_ ahead: Ahead, of goal: Goal) -> String {
    guard let stated = ahead.stated, let expected = ahead.expectedThen else { return "" }
    return numbers.brackets("\(joined(quantity(stated), unit(goal))) ÷ \(percent(expected))")
  }

  private func unit(_ goal: Goal) -> Bilingual? {
    goal.rule == .milestone ? Bilingual(zh: "%", en: "%") : goal.unit
  }
}
