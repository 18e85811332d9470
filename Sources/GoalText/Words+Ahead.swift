package import GoalCore

extension Words {
  /// 每月尚需 3.0 条（18 条 ÷ 184 天 × 365/12）; nil when nothing is needed any more or the goal is no count or percent.
  package func needPerMonth(_ ahead: Ahead, of goal: Goal) -> String? {
    guard let need = ahead.needPerMonth, need > .zero else { return nil }
    let rule = ahead.rest.flatMap { rest in
      ahead.daysLeft.map { numbers.brackets(screen.needRule(joined(quantity(rest), unit(goal)), $0)) }
    }
    return screen.needPerMonth(rate(need, unit(goal))) + (rule ?? "")
  }

  /// 预计年末 44 条（22 条 ÷ 49.6%）; whole numbers for whole things, unless that would seem to meet the target.
  package func projected(_ ahead: Ahead, of goal: Goal, _ standing: Standing, _ state: GoalState, plan: Plan)
    -> String?
  {
    guard let projected = ahead.projected else { return nil }
    let target = goal.rule == .milestone ? Quantity(100) : standing.target
    let bounds = target.map { [Ratio($0, over: Quantity(1))] } ?? []
    let isWhole = goal.rule == .count && goal.step.isWhole
    let number = number(projected, places: isWhole ? 0 : 1, against: bounds)
    let text = joined(number, unit(goal))
    let said = state.due == plan.lastDay ? screen.projected(text) : screen.projectedDue(text)
    guard let stated = ahead.stated, let expected = ahead.expectedThen else { return said }
    return said + numbers.brackets("\(joined(quantity(stated), unit(goal))) ÷ \(percent(expected))")
  }

  private func unit(_ goal: Goal) -> Bilingual? {
    goal.rule == .milestone ? Bilingual(zh: "%", en: "%") : goal.unit
  }
}
