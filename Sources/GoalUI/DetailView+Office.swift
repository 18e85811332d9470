import GoalCore
import GoalText
import TextCells

extension State {
  /// Who answers for it, by when; changed targets, the schedule, the inspection, the close.
  func officeLines(_ goal: Goal, _ state: GoalState, _ width: Int) -> [[Span]] {
    var parts: [String] = []
    if let lead = state.lead { parts.append("\(interface.lead) \(lead)") }
    if !state.partners.isEmpty {
      parts.append("\(interface.partners) \(state.partners.joined(separator: interface.listComma))")
    }
    if let person = state.person { parts.append("\(interface.person) \(person)") }
    parts.append(words.kinds.rhythm(state.rhythm))
    if state.start != plan.firstDay { parts.append("\(interface.start) \(state.start.monthAndDay)") }
    if state.due != plan.lastDay { parts.append("\(interface.due) \(state.due.monthAndDay)") }
    if let cite = goal.cite { parts.append(words.cite(cite)) }
    var lines = wrapped(parts.joined(separator: " · "), width)
    if let override = state.override, override.until.map({ day <= $0 }) ?? true {
      let line =
        "\(words.entries.type(.override)) \(words.kinds.assessment(override.light)) · \(override.reason)"
      lines += wrapped("\(line) · \(override.stamp.on.monthAndDay) \(override.stamp.by)", width, .dim)
    }
    for change in state.retargets {
      let earlier = change.earlier.map { words.amount($0, goal.unit) } ?? word(.pending)
      let text =
        "\(change.stamp.on.monthAndDay) \(earlier) → \(words.amount(change.target, goal.unit)) · \(change.document)"
      lines += wrapped("\(interface.target) \(text)", width, .dim)
    }
    for point in state.schedule { lines.append(scheduleLine(point, goal, state)) }
    if let verified = state.verified { lines += verifiedLines(verified, goal, width) }
    if let closed = state.closed {
      lines += wrapped(
        "\(word(.closed)) \(closed.stamp.on) \(closed.stamp.by): \(closed.evidence)", width, .closed)
      if let reason = closed.reason { lines += wrapped("  \(reason)", width, .dim) }
    }
    return lines
  }

  private func scheduleLine(_ point: Checkpoint, _ goal: Goal, _ state: GoalState) -> [Span] {
    let label =
      switch point.mark {
      case .name(let name): name
      case .percent(let percent): "\(percent)%"
      case .value(let value): words.amount(value, goal.unit)
      }
    guard case .name(let name) = point.mark else {
      return [Span("  \(point.day.monthAndDay) \(label)", .dim)]
    }
    if let tick = state.ticks[name] {
      return [Span("✔ ", .reached), Span("\(point.day.monthAndDay) \(label) (\(tick.monthAndDay))")]
    }
    return [Span(point.day <= day ? "▲ " : "  ", .behind), Span("\(point.day.monthAndDay) \(label)")]
  }

  private func verifiedLines(_ verified: GoalState.Verified, _ goal: Goal, _ width: Int) -> [[Span]] {
    let sign = verified.differs ? "≠ " : "= "
    let found = words.line(
      Entry(
        id: "", goal: goal.id, on: nil, at: verified.stamp.at, by: "", content: .verify(verified.inspection)),
      of: goal)
    let text = "\(sign)\(found) · \(verified.stamp.on.monthAndDay) \(verified.stamp.by)"
    return wrapped(text, width, verified.differs && verified.stands ? .refusal : .dim)
  }
}
