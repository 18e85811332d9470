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
  mutating func drawDetail(_ buffer: inout CellBuffer, _ pane: Rect) {
    // One line more than is seen tells that there are more.
    let lines = keptDetail(pane.width - 2, atMost: detailTop + pane.height + 1)
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

  /// The lines of the detail at a width: all, or of a long one at least so many.
  func detailLines(_ width: Int, atMost limit: Int = .max) -> [[Span]] {
    switch selectedRow?.content {
    case .goal(let index): goalLines(index, width, atMost: limit)
    case .entry(let entry): entryLines(entry, width)
    case .group(_, let title, let goals, _): groupLines(title, goals, width, atMost: limit)
    case .heading, .text, .cause, .lights, nil: []
    }
  }

  private func goalLines(_ index: Int, _ width: Int, atMost limit: Int) -> [[Span]] {
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
    lines += problemLines(state, width)
    lines += aheadLines(goal, standing, state, width)
    lines += chartLines(goal, state, width)
    lines += officeLines(goal, state, width)
    return lines + historyLines(goal, width, atMost: limit - lines.count)
  }

  /// `要求 实施 · 目标 40 条 · 上年 59 条`.
  private func askText(_ goal: Goal, _ state: GoalState) -> String {
    var parts = ["\(interface.ask) \(text(goal.ask.verb))"]
    if let target = state.target {
      let sign = goal.rule == .ceiling ? "≤ " : goal.rule == .floor ? "≥ " : ""
      parts.append("\(interface.target) \(sign)\(words.amount(target, goal.unit))")
    } else if goal.kind == .delegated {
      parts.append("\(interface.target) \(word(.pending))")
    }
    if let lastYear = lastYearText(goal) { parts.append(lastYear) }
    if let counted = goal.counted { parts.append(text(counted)) }
    return parts.joined(separator: " · ")
  }

  /// `上年 59 条`; a rate with the level behind it: `上年 约9%（约2509 亿元）`.
  private func lastYearText(_ goal: Goal) -> String? {
    func figure(_ baseline: Baseline) -> String? {
      guard let figure = plan.figure(baseline.figure) else { return nil }
      let about = figure.more ? interface.moreThan : figure.approximate ? interface.about : ""
      return about + words.amount(figure.value, figure.unit)
    }
    let levels = goal.baselines.filter { $0.relation == .level }.compactMap(figure)
    let figures = goal.baselines.filter { $0.relation != .level }.compactMap(figure)
    guard !(figures + levels).isEmpty else { return nil }
    let level = levels.isEmpty ? "" : words.numbers.brackets(levels.joined(separator: interface.listComma))
    return "\(interface.lastYear) \(figures.joined(separator: interface.listComma))\(level)"
  }

  /// `███████████░░░░░░░░░  22/40  55%`, with the expected share marked on the bar.
  private func barLine(_ standing: Standing, _ width: Int) -> [Span]? {
    guard let share = standing.share, width >= 24 else { return nil }
    let length = min(width - 10, 40)
    let scaled = (min(max(share, .zero), .one) * Ratio(Int128(length), 1)).rounded
    let full = Int(scaled)
    let expected = standing.expected.map { Int((min($0, .one) * Ratio(Int128(length), 1)).rounded) }
    var spans = [Span(String(repeating: "█", count: full), .bar)]
    for cell in full..<length {
      let isExpected = cell == expected.map { max(0, $0 - 1) }
      spans.append(isExpected ? Span("┆", .expected) : Span("░", .barRest))
    }
    return spans + [Span("  " + words.percent(share), .number)]
  }

  private func aheadLines(_ goal: Goal, _ standing: Standing, _ state: GoalState, _ width: Int) -> [[Span]] {
    let ahead = state.ahead(goal, on: day)
    var parts: [String] = []
    if let need = words.needPerMonth(ahead, of: goal) { parts.append(need + words.needRule(ahead, of: goal)) }
    if let projected = words.projected(ahead, of: goal, standing, state, plan: plan) {
      parts.append(projected + words.projectedRule(ahead, of: goal))
    }
    if let buffer = ledger.buffer(goal.id, on: day) { parts.append(words.screen.buffer(buffer)) }
    return parts.flatMap { wrapped($0, width) }
  }

  private func problemLines(_ state: GoalState, _ width: Int) -> [[Span]] {
    var lines: [[Span]] = []
    if let problem = state.problem { lines += wrapped("\(interface.problem): \(problem)", width, .behind) }
    if let next = state.next { lines += wrapped("\(interface.next): \(next)", width) }
    return lines
  }

  /// The goal's entries, newest first.
  private func historyLines(_ goal: Goal, _ width: Int, atMost limit: Int) -> [[Span]] {
    guard let whole = ledger.whole else { return lastLines(goal, width) }
    let history = whole.history(goal.id).filter { $0.from <= day && $0.until.map { $0 > day } ?? true }
    guard !history.isEmpty else { return [[], [Span(interface.noEntries, .dim)]] }
    var lines = [[], [Span(interface.entries(history.count), .heading)]]
    for counted in history.reversed() where lines.count < limit {
      lines += wrapped(
        "\(counted.entry.on?.monthAndDay ?? "") \(counted.entry.by) \(line(counted.entry, goal))", width)
    }
    return lines
  }

  /// What the fold keeps of a goal's entries: how many there are, and the last statements.
  private func lastLines(_ goal: Goal, _ width: Int) -> [[Span]] {
    let count = ledger.countOfEntries(goal.id)
    guard count > 0 else { return [[], [Span(interface.noEntries, .dim)]] }
    let statements = snapshot.state(goal.id)?.statements ?? []
    var lines = [[], [Span(interface.entries(count), .heading)]]
    for said in statements.reversed() {
      lines += wrapped(
        "\(said.stamp.on.monthAndDay) \(said.stamp.by) \(Text.visible(words.line(said.progress, of: goal)))",
        width)
    }
    if count > statements.count { lines += wrapped(HistoryWords.of(language).more, width, .dim) }
    return lines
  }

  func wrapped(_ text: String, _ width: Int, _ role: Role = .text) -> [[Span]] {
    Text.wrap(Text.visible(text), max(2, width)).map { [Span($0, role)] }
  }
}
