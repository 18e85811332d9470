package import GoalCore

extension Words {
  /// Where a goal stands, in few columns: `22/40`, `8.8%`, `60%`, 进行中, or the month an ongoing goal was last
  /// reported in; `-` without a figure. ▼ marks a lowered one, ≠ one an inspection differs from.
  package func figure(_ standing: Standing, of goal: Goal, _ state: GoalState) -> String {
    let lowered = standing.lowered ? "▼" : ""
    return lowered + plainFigure(standing, of: goal, state) + (state.isDoubted ? "≠" : "")
  }

  /// The figure without its marks.
  func plainFigure(_ standing: Standing, of goal: Goal, _ state: GoalState) -> String {
    switch goal.rule {
    case .count:
      let value = state.standingValue.map(quantity) ?? "-"
      return about(standing.target.map { "\(value)/\(quantity($0))" } ?? value, standing, state)
    case .growth, .floor, .ceiling, .delegated:
      return about(state.standingValue.map { amount($0, goal.unit) } ?? "-", standing, state)
    case .milestone:
      if let percent = state.standingPercent { return about("\(quantity(percent))%", standing, state) }
      return state.standingStage.map(kinds.stage) ?? "-"
    case .ongoing: return state.lastReport.map { month($0.on.month) } ?? "-"
    }
  }

  private func about(_ figure: String, _ standing: Standing, _ state: GoalState) -> String {
    let isInspected = state.verified.map { $0.stands && $0.differs && $0.inspection.hasFigure } ?? false
    return standing.estimate && !isInspected ? numbers.about(figure) : figure
  }

  /// A target as the reader knows it: 40 条, ≥ 60%, ≤ 2%; nil for goals without one.
  package func target(_ standing: Standing, of goal: Goal) -> String? {
    guard let target = standing.target else { return nil }
    switch goal.rule {
    case .floor: return "≥ \(amount(target, goal.unit))"
    case .ceiling: return "≤ \(amount(target, goal.unit))"
    default: return amount(target, goal.unit)
    }
  }

  /// A figure of the year before as the report gives it: 59 条, 约9%, 超过70 家.
  package func lastYear(_ figure: Figure) -> String {
    let amount = amount(figure.value, figure.unit)
    return figure.more
      ? numbers.moreThan(amount) : figure.approximate ? numbers.about(amount) : amount
  }
}

extension GoalState {
  /// An inspection found otherwise, and nothing has been stated since.
  package var isDoubted: Bool { verified.map { $0.stands && $0.differs } ?? false }
}
