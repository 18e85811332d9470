import GoalCore
import GoalText
import TextCells

extension GoalDetail {
  /// Everything about the goal as lines of text, its history last.
  package func text(_ layout: Layout) -> [String] {
    let setter = GoalSetter(report: self, layout: layout)
    var sheet = TextSheet(layout)
    let words = layout.words
    let goal = view.goal
    sheet.spread(
      "\(goal.id) \(goal.title.in(words.language))",
      "\(setter.mark(view.standing.light)) \(words.word(view.standing.light, plan))")
    sheet.rule()
    let rows = setter.plan + setter.standing + setter.office
    let labels = rows.map { layout.columns($0.label) }.max() ?? 0
    for row in rows { sheet.pair(row.label, row.text, labels: labels) }
    sheet.heading(words.fields.history)
    if history.isEmpty { sheet.add(words.status.nothing) }
    sheet.addLog(history, namesGoal: false, showsID: true)
    return sheet.lines
  }
}

/// The labelled rows of one goal.
struct GoalSetter {
  typealias Row = (label: String, text: String)
  let report: GoalDetail
  let layout: Layout

  private var words: Words { layout.words }
  private var fields: FieldWords { layout.words.fields }
  private var goal: Goal { report.view.goal }
  private var state: GoalState { report.view.state }
  private var dot: String { words.numbers.dot }

  func mark(_ light: Light) -> String { words.mark(light, report.plan, ascii: layout.ascii) }

  /// What the plan says of it.
  var plan: [Row] {
    let target = words.target(report.view.standing, of: goal).map { "\(fields.target) \($0)" }
    let ask = [goal.ask.verb.in(words.language), target].compactMap { $0 }.joined(separator: dot)
    let year = words.status.lastYear(report.plan.year - 1)
    let baselines: [Row] = goal.baselines.compactMap { baseline in
      report.plan.figure(baseline.figure).map { figure in
        (year, "\(figure.title.in(words.language)) \(words.lastYear(figure))")
      }
    }
    let rows: [Row?] = [
      (fields.ask, ask), goal.counted.map { (fields.counted, $0.in(words.language)) },
      (fields.kind, words.kinds.kind(goal.kind)), place,
      goal.cite.map { (fields.cite, words.cite($0)) },
    ]
    return rows.compactMap { $0 } + baselines
  }

  /// Area and item, and the zone.
  private var place: Row? {
    let area = report.plan.areas.first { $0.id == goal.area }
    let item = area?.items.first { $0.id == goal.item }
    let zone = report.plan.zones.first { $0.id == goal.zone }
    let names = [area?.title, item?.title, zone?.title].compactMap { $0?.in(words.language) }
    return names.isEmpty ? nil : (fields.area, names.joined(separator: " › "))
  }

  var standing: [Row] {
    let standing = report.view.standing
    let reason = words.reason(standing, of: goal, state, plan: report.plan)
    let ahead: [String?] = [
      words.needPerMonth(report.ahead, of: goal).map { $0 + words.needRule(report.ahead, of: goal) },
      words.projected(report.ahead, of: goal, standing, state, plan: report.plan)
        .map { $0 + words.projectedRule(report.ahead, of: goal) },
      report.buffer.map { words.screen.buffer($0) },
    ]
    let said = ahead.compactMap { $0 }.map { ("", $0) }
    let months = report.months.enumerated().compactMap { index, light in
      light.map { "\(index + 1)\(mark($0))" }
    }.joined()
    let rows: [Row?] = [
      (fields.actual, words.figure(standing, of: goal, state)), (fields.light, reason),
      (fields.months, months), state.problem.map { (fields.problem, $0) },
      state.next.map { (fields.next, $0) },
    ]
    let told = rows.compactMap { $0 }
    return told.prefix(2) + said + told.dropFirst(2)
  }

  /// Who answers for it, from when to when.
  var office: [Row] {
    let partners = state.partners.joined(separator: words.numbers.and)
    let schedule = state.schedule.map { point in
      let isTicked = point.name.map { state.ticks[$0] != nil } ?? false
      return words.checkpoint(point, goal.unit) + (isTicked ? " \(mark(.reached))" : "")
    }
    let rows: [Row?] = [
      (fields.due, "\(state.start) - \(state.due)\(dot)\(words.kinds.rhythm(state.rhythm))"),
      state.lead.map { (fields.lead, $0) }, partners.isEmpty ? nil : (fields.partners, partners),
      state.person.map { (fields.person, $0) },
      schedule.isEmpty ? nil : (fields.schedule, schedule.joined(separator: dot)),
    ]
    return rows.compactMap { $0 } + state.retargets.map(retarget)
  }

  /// 原目标 40 条 → 36 条 6月30日 · 理由 · 文号.
  private func retarget(_ change: GoalState.TargetChange) -> Row {
    let earlier = change.earlier.map { words.amount($0, goal.unit) } ?? words.numbers.none
    let facts = [
      "\(earlier) → \(words.amount(change.target, goal.unit)) \(words.day(change.stamp.on))", change.reason,
      change.document,
    ]
    return (fields.target, facts.joined(separator: dot))
  }
}
