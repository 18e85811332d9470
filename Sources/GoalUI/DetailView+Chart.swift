import GoalCore
import GoalText
import TextCells

extension State {
  /// The goal's year: its figures against what was expected of them, the months with their lights and reports.
  func chartLines(_ goal: Goal, _ state: GoalState, _ width: Int) -> [[Span]] {
    let look = words.look
    guard let events = knownEvents(goal, state) else { return [monthLine(goal)] }
    let course = Course(goal, plan: plan, events: events, on: day)
    let names = [look.light, look.reports, look.checkpoints]
    let target = goal.rule == .milestone ? "100%" : state.target.map { chartNumber($0, goal) } ?? ""
    let label = max(2, (names + [target]).map { Width.columns(of: $0) }.max() ?? 0) + 1
    guard let axis = YearAxis(plan, label: label, width: width) else { return [monthLine(goal)] }
    var lines: [[Span]] = []
    if let chart = CourseChart(goal, state, course, axis: axis, height: chartHeight, day: day) {
      lines += labelled(chart, goal, state)
      lines.append([Span(Text.fit("", label - 1) + "└" + axisRule(axis), .rule)])
    }
    lines.append([Span(Text.fit("", label), .dim), Span(axis.names(words), .dim)])
    let months = ledger.months(goal.id, on: day)
    lines.append(
      axis.row(look.light, months.map { light in light.map { (mark($0), Role($0)) } }))
    if !course.reports.isEmpty {
      let counts = (1...12).map { course.reports(in: Month(year: plan.year, month: $0)) }
      lines.append(axis.row(look.reports, counts.map { $0 > 0 ? (String($0), .text) : nil }))
    }
    if !state.schedule.isEmpty {
      let due = Set(state.schedule.map { $0.day.civil.month })
      lines.append(axis.row(look.checkpoints, (1...12).map { due.contains($0) ? ("◆", .expected) : nil }))
    }
    return [[]] + lines + [[]]
  }

  /// All of a goal's events; nil where the fold does not keep them and they have not been read.
  private func knownEvents(_ goal: Goal, _ state: GoalState) -> [CountedEntry]? {
    if let whole = ledger.whole { return whole.history(goal.id) }
    guard state.statements.count == ledger.countOfEntries(goal.id) else { return nil }
    return state.statements.map { said in
      let entry = Entry(
        id: said.stamp.entry, goal: goal.id, on: said.stamp.on, at: said.stamp.at, by: said.stamp.by,
        content: .progress(said.progress))
      return CountedEntry(entry: entry, from: said.stamp.on)
    }
  }

  private var chartHeight: Int { body.height >= 24 ? 7 : 5 }

  /// The rows of a chart with the target at its height and 0 at the foot.
  private func labelled(_ chart: CourseChart, _ goal: Goal, _ state: GoalState) -> [[Span]] {
    let target = CourseChart.target(goal, state).map { chart.level(of: $0) }
    return chart.rows.enumerated().map { offset, row in
      let level = chart.height - 1 - offset
      var label = ""
      if level == target {
        label = goal.rule == .milestone ? "100%" : state.target.map { chartNumber($0, goal) } ?? ""
      } else if level == 0 && chart.piles {
        label = "0"
      }
      return [Span(Text.fit(label, chart.axis.label - 1, .right), .dim), Span("│", .rule)] + row
    }
  }

  private func axisRule(_ axis: YearAxis) -> String {
    String(repeating: "┬" + String(repeating: "─", count: axis.month - 1), count: 12)
  }

  private func chartNumber(_ value: Quantity, _ goal: Goal) -> String {
    goal.isPercent ? words.amount(value, goal.unit) : words.quantity(value)
  }

  /// `月 1●2●3▲4▲5●6●`, where there is no room for the year.
  private func monthLine(_ goal: Goal) -> [Span] {
    var spans = [Span(interface.months + " ", .dim)]
    for (index, light) in ledger.months(goal.id, on: day).enumerated() {
      guard let light else { break }
      spans.append(Span(String(index + 1), .dim))
      spans.append(Span(mark(light), Role(light)))
    }
    return spans
  }
}
