import GoalCore
import GoalText
import TextCells

/// A piece of a line in one style.
struct Span {
  var text: String
  var role: Role

  init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

extension State {
  /// The detail of the selected row, scrolled when it has the focus.
  func drawDetail(_ buffer: inout CellBuffer, _ pane: Rect) {
    let lines = detailLines(pane.width - 2)
    let top = min(detailTop, max(0, lines.count - pane.height))
    for (offset, line) in lines.dropFirst(top).prefix(pane.height).enumerated() {
      var column = pane.column + 1
      for span in line {
        let room = pane.column + pane.width - 1 - column
        column += buffer.put(
          span.text, row: pane.row + offset, column: column, width: room, style: theme[span.role])
      }
    }
    if detailFocused && overlay == nil {
      buffer.cursor = Position(row: pane.row, column: pane.column)
      if isTwoPane { buffer.put("▌", row: pane.row, column: pane.column, style: theme[.key]) }
    }
    guard lines.count > pane.height else { return }
    let more = top + pane.height < lines.count ? "↓" : "↑"
    buffer.put(
      more, row: pane.row + pane.height - 1, column: pane.column + pane.width - 1, style: theme[.key])
  }

  /// All lines of the detail at a width.
  func detailLines(_ width: Int) -> [[Span]] {
    switch selectedRow?.content {
    case .goal(let index): goalLines(index, width)
    case .entry(let entry): entryLines(entry, width)
    case .group(_, let title, let goals, _): groupLines(title, goals, width)
    case .heading, .text, nil: []
    }
  }

  /// A group: its goals by light, and the worst of them.
  private func groupLines(_ title: String, _ goals: [Int], _ width: Int) -> [[Span]] {
    let totals = Totals(goals, in: snapshot)
    var lines = [[Span(title, .heading)], [Span(interface.goals(goals.count), .dim)], []]
    for light in Totals.order where totals[light] > 0 {
      let part = String(
        repeating: "█", count: barLength(totals[light], of: goals.count, width: max(10, width - 30)))
      let label = Text.fit(word(light), 12)
      lines.append([
        Span("\(mark(light)) ", Role(light)), Span(label),
        Span(Text.fit(String(totals[light]), 4, .right) + "  ", .number),
        Span(part, Role(light)),
      ])
    }
    let worst = goals.filter {
      snapshot.standings[$0].light < .pending && snapshot.standings[$0].light != .noReport
    }
    if !worst.isEmpty { lines += [[], [Span(interface.behind(worst.count), .heading)]] }
    for index in worst {
      let light = snapshot.standings[index].light
      lines.append([
        Span("\(mark(light)) ", Role(light)), Span(snapshot.goals[index].id + " ", .dim),
        Span(Text.truncate(text(snapshot.goals[index].title), max(4, width - 12))),
      ])
    }
    return lines
  }

  private func barLength(_ part: Int, of whole: Int, width: Int) -> Int {
    whole == 0 ? 0 : max(1, part * width / whole)
  }

  private func goalLines(_ index: Int, _ width: Int) -> [[Span]] {
    let goal = snapshot.goals[index]
    let standing = snapshot.standings[index]
    let state = snapshot.states[index]
    let light = "\(mark(standing.light)) \(word(standing.light))"
    let title = Text.fit("\(goal.id) \(text(goal.title))", max(8, width - Width.columns(of: light) - 1))
    var lines = [[Span(title + " ", .heading), Span(light, Role(standing.light))]]
    if Width.columns(of: "\(goal.id) \(text(goal.title))") > width - Width.columns(of: light) - 1 {
      lines =
        wrapped("\(goal.id) \(text(goal.title))", width, .heading) + [[Span(light, Role(standing.light))]]
    }
    lines += wrapped(askText(goal, state), width)
    if let bar = barLine(standing, width) { lines.append(bar) }
    lines += wrapped(reason(index), width)
    lines += aheadLines(goal, standing, state, width)
    lines.append(monthLine(goal))
    lines += officeLines(goal, state, width)
    lines += problemLines(state, width)
    return lines + historyLines(goal, width)
  }

  /// `要求 实施 · 目标 40 条 · 上年 59 条`.
  private func askText(_ goal: Goal, _ state: GoalState) -> String {
    var parts = ["\(interface.ask) \(text(goal.ask.verb))"]
    if let target = state.target {
      let sign = goal.rule == .ceiling ? "≤" : goal.rule == .floor ? "≥" : ""
      parts.append("\(interface.target) \(sign)\(words.amount(target, goal.unit))")
    } else if goal.kind == .delegated {
      parts.append("\(interface.target) \(word(.pending))")
    }
    for baseline in goal.baselines {
      guard let figure = plan.figure(baseline.figure) else { continue }
      let about = figure.more ? interface.moreThan : figure.approximate ? interface.about : ""
      parts.append("\(interface.lastYear) \(about)\(words.amount(figure.value, figure.unit))")
    }
    if let counted = goal.counted { parts.append(text(counted)) }
    return parts.joined(separator: " · ")
  }

  /// `███████████░░░░░░░░░  22/40  55%`, with the expected share marked on the bar.
  private func barLine(_ standing: Standing, _ width: Int) -> [Span]? {
    guard let share = standing.share, width >= 24 else { return nil }
    let length = min(width - 10, 40)
    let scaled = (min(max(share, .zero), .one) * Ratio(Int128(length), 1)).rounded
    let full = Int(scaled)
    let expected = standing.expected.map { Int((min($0, .one) * Ratio(Int128(length), 1)).rounded) }
    var spans = [Span(String(repeating: "█", count: full), .bar)]
    let rest = (full..<length).map { $0 == expected.map { max(0, $0 - 1) } ? "┆" : "░" }
    spans.append(Span(rest.joined(), .barRest))
    return spans + [Span("  " + words.percent(share), .number)]
  }

  private func aheadLines(_ goal: Goal, _ standing: Standing, _ state: GoalState, _ width: Int) -> [[Span]] {
    let ahead = state.ahead(goal, on: day)
    var parts: [String] = []
    if let need = words.needPerMonth(ahead, of: goal) { parts.append(need + words.needRule(ahead, of: goal)) }
    if goal.kind == .count || goal.kind == .milestone,
      let projected = words.projected(ahead, of: goal, standing, state, plan: plan)
    {
      parts.append(projected + words.projectedRule(ahead, of: goal))
    }
    if let buffer = ledger.buffer(goal.id, on: day) { parts.append(words.screen.buffer(buffer)) }
    return parts.flatMap { wrapped($0, width) }
  }

  /// `月 1●2●3▲4▲5●6●`.
  private func monthLine(_ goal: Goal) -> [Span] {
    var spans = [Span(interface.months + " ", .dim)]
    for (index, light) in ledger.months(goal.id, on: day).enumerated() {
      guard let light else { break }
      spans.append(Span(String(index + 1), .dim))
      spans.append(Span(mark(light), Role(light)))
    }
    return spans
  }

  private func officeLines(_ goal: Goal, _ state: GoalState, _ width: Int) -> [[Span]] {
    var parts: [String] = []
    if let lead = state.lead { parts.append("\(interface.lead) \(lead)") }
    if !state.partners.isEmpty {
      parts.append("\(interface.partners) \(state.partners.joined(separator: interface.listComma))")
    }
    if let person = state.person { parts.append("\(interface.person) \(person)") }
    parts.append(words.kinds.rhythm(state.rhythm))
    if state.start != plan.firstDay { parts.append("\(interface.start) \(state.start.monthAndDay)") }
    if state.due != plan.lastDay { parts.append("\(interface.due) \(state.due.monthAndDay)") }
    var lines = wrapped(parts.joined(separator: " · "), width)
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

  private func problemLines(_ state: GoalState, _ width: Int) -> [[Span]] {
    var lines: [[Span]] = []
    if let problem = state.problem { lines += wrapped("\(interface.problem): \(problem)", width, .behind) }
    if let next = state.next { lines += wrapped("\(interface.next): \(next)", width) }
    return lines
  }

  /// The goal's entries, newest first.
  private func historyLines(_ goal: Goal, _ width: Int) -> [[Span]] {
    let history = ledger.history(goal.id).filter { $0.from <= day && $0.until.map { $0 > day } ?? true }
    guard !history.isEmpty else { return [[], [Span(interface.noEntries, .dim)]] }
    return [[], [Span(interface.entries(history.count), .heading)]]
      + history.reversed().flatMap { counted in
        wrapped(
          "\(counted.entry.on?.monthAndDay ?? "") \(counted.entry.by) \(line(counted.entry, goal))", width)
      }
  }

  /// One entry in full.
  private func entryLines(_ entry: Entry, _ width: Int) -> [[Span]] {
    let goal = goal(of: entry)
    var lines = wrapped(
      "\(words.entries.type(entry.type)) · \(entry.on.map(\.description) ?? "–") · \(entry.by)", width,
      .heading)
    if let goal { lines += wrapped("\(goal.id) \(text(goal.title))", width) }
    lines += wrapped(line(entry, goal), width)
    lines += wrapped("\(interface.savedAt) \(entry.at)", width, .dim)
    lines += wrapped("id \(entry.id)", width, .dim)
    if let retract = ledger.retractedBy[entry.id].flatMap({ ledger.entry($0) }) {
      lines += wrapped(interface.undoneBy(retract.by, retract.at.description), width, .refusal)
    }
    return lines
  }

  func wrapped(_ text: String, _ width: Int, _ role: Role = .text) -> [[Span]] {
    Text.wrap(Text.visible(text), max(2, width)).map { [Span($0, role)] }
  }
}
