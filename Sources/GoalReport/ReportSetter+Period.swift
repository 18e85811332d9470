import GoalCore
import GoalText

extension ReportSetter {
  /// What was reported in the period: from which figure and light to which.
  var moved: Document.Section {
    let columns = [
      Column(""), Column(fields.id), Column(fields.title, room: .fill(1)),
      Column(reports.before, isNumber: true),
      Column(reports.now, isNumber: true), Column(reports.share, room: .drawing),
    ]
    let rows = report.moved.map { row in
      let standing = row.view.standing
      return Row(
        cells: [
          .text(change(row)), .text(row.view.goal.id), .text(title(row.view)),
          .text(row.before.map(figure) ?? "-"), .text(figure(row.view)),
          .bar(share: standing.share, expected: standing.expected, text: bar(standing)),
        ], note: row.entries.last.map { Document.Note(text: lastSaid($0)) })
    }
    let heading = report.kind == .week ? reports.movedInWeek : reports.moved
    return counted(heading, rows.count, .table(.init(columns: columns, rows: rows)))
  }

  /// ▲●: the light before and now, one sign where they are the same.
  private func change(_ row: Report.MovedRow) -> String {
    let now = words.mark(row.view.standing.light, report.plan)
    guard let before = row.before, before.standing.light != row.view.standing.light else { return now }
    return words.mark(before.standing.light, report.plan) + now
  }

  private func bar(_ standing: Standing) -> String {
    guard let share = standing.share else { return "" }
    return reports.bar(words.percent(share), standing.expected.map { words.percent($0) } ?? "-")
  }

  private func lastSaid(_ line: LogLine) -> String {
    line.dayText + " " + line.text(words, namesGoal: false)
  }

  /// The goals reported on, by area, with all that was said of them.
  var reported: Document.Section {
    let areas: [(id: String?, title: String)] =
      [(nil, said.headlineRows)] + report.plan.areas.map { ($0.id, $0.title.in(language)) }
    let blocks = areas.flatMap { area -> [Document.Block] in
      let rows = report.moved.filter { $0.view.goal.area == area.id }
      guard !rows.isEmpty else { return [] }
      let cards = rows.map { row in
        Document.Card(
          light: row.view.standing.light, name: name(row.view), side: figure(row.view),
          lines: row.entries.map { line in
            (line.dayText + " " + line.entry.by, line.text(words, namesGoal: false))
          })
      }
      let head = Document.Flow(title: area.title + words.numbers.brackets(said.count(rows.count)), cells: [])
      return [.flow([head]), .cards(cards)]
    }
    var section = counted(reports.reported, report.moved.count, .nothing)
    if !blocks.isEmpty { section.blocks = blocks }
    return section
  }

  /// What to inspect, and why.
  var sample: Document.Section {
    let columns = [
      Column(""), Column(fields.id), Column(fields.title, room: .fill(3)),
      Column(fields.actual, isNumber: true),
      Column(fields.lead, room: .fill(2)), Column(reports.cause),
    ]
    let rows = report.sample.map { row in
      Row(cells: [
        mark(row.view), .text(row.view.goal.id), .text(title(row.view)), .text(figure(row.view)),
        .text(row.view.state.lead ?? "-"), .text(cause(row.cause)),
      ])
    }
    return counted(
      reports.sample, rows.count, .table(.init(columns: columns, rows: rows)), notes: [reports.sampleRule])
  }

  func cause(_ cause: Report.SampleRow.Cause) -> String {
    switch cause {
    case .reached: reports.reachedUnverified
    case .closed: reports.closedUnverified
    case .farBehind: reports.farBehind
    case .drawn: reports.drawn
    }
  }

  /// What was reported beside what an inspection found.
  var verified: Document.Section {
    let columns = [
      Column(""), Column(fields.id), Column(fields.title, room: .fill(3)),
      Column(reports.saidThen, isNumber: true), Column(reports.found, isNumber: true), Column(reports.result),
      Column(fields.day), Column(fields.note, room: .fill(3)),
    ]
    let rows = report.verified.compactMap { row -> Row? in
      let view = row.view
      guard let verified = view.state.verified else { return nil }
      return Row(cells: [
        mark(view), .text(view.goal.id), .text(title(view)), .text(reportedFigure(row.then)),
        .text(found(verified.inspection, view.goal)),
        .text(verified.differs ? reports.differs : reports.agrees), .text(verified.stamp.on.monthAndDay),
        .text(
          [verified.stamp.by, verified.inspection.note].compactMap { $0 }.joined(
            separator: words.numbers.colon)),
      ])
    }
    return counted(reports.verified, rows.count, .table(.init(columns: columns, rows: rows)))
  }

  /// The figure as the unit reported it, whatever an inspection found.
  func reportedFigure(_ view: GoalView) -> String {
    let state = view.state
    if let value = state.value { return words.amount(value, view.goal.unit) }
    if let percent = state.percent { return "\(words.quantity(percent))%" }
    return state.stage.map(words.kinds.stage) ?? state.assess.map(words.kinds.assessment) ?? "-"
  }

  func found(_ inspection: Inspection, _ goal: Goal) -> String {
    if let value = inspection.value { return words.amount(value, goal.unit) }
    if let percent = inspection.percent { return "\(words.quantity(percent))%" }
    return inspection.stage.map(words.kinds.stage) ?? inspection.assess.map(words.kinds.assessment) ?? "-"
  }
}
