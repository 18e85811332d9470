import GoalCore
import GoalText

extension ReportSetter {
  typealias Column = Document.Column
  typealias Row = Document.Row

  var legend: Document.Section {
    let rows = Light.allCases.map { light in
      Row(cells: [
        .light(light), .text(words.word(light, report.plan)), .text(words.rule(light, report.plan)),
      ])
    }
    let columns = [Column(""), Column(said.light), Column(reports.rule, room: .fill(1))]
    return Document.Section(
      title: said.legend, blocks: [.table(.init(columns: columns, rows: rows))], isAside: true)
  }

  /// Goals by light, a row for each part of the plan.
  func tallies(_ title: String, _ tallies: [Tally], column: String, total: Tally? = nil) -> Document.Section {
    let lights = Light.allCases.map { Column("", isNumber: true, least: 3, light: $0) }
    let columns =
      [Column(column, room: .fill(1))] + lights
      + [
        Column(said.total, isNumber: true, least: 5), Column(said.owing, isNumber: true, least: 5),
        Column(reports.mix, room: .drawing),
      ]
    var rows = tallies.map(row)
    if let total {
      var last = row(total)
      last.isTotal = true
      rows.append(last)
    }
    return Document.Section(title: title, blocks: [.table(.init(columns: columns, rows: rows))])
  }

  private func row(_ tally: Tally) -> Row {
    let counts = Light.allCases.map { tally.count($0) }
    return Row(
      cells: [.text(tally.title.in(language))] + counts.map { .text($0 == 0 ? "·" : String($0)) }
        + [.text(String(tally.goals)), .text(String(tally.owing)), .lights(tally)])
  }

  var headline: Document.Section {
    let columns = [
      Column(""), Column(fields.id), Column(fields.title, room: .fill(1)),
      Column(fields.target, isNumber: true),
      Column(said.lastYear(report.plan.year - 1), isNumber: true), Column(said.actual, isNumber: true),
    ]
    let rows = report.headline.map { row in
      let view = row.view
      return Row(
        cells: [
          mark(view), .text(view.id), .text(title(view)),
          .text(words.target(view.standing, of: view.goal) ?? "-"),
          .text(row.lastYear.map(words.lastYear) ?? "-"), .text(figure(view)),
        ],
        note: .init(strip: row.months, trend: trend(view), text: reason(view)))
    }
    return Document.Section(title: said.headline, blocks: [.table(.init(columns: columns, rows: rows))])
  }

  /// Each goal that is behind with its reason, the unit's cause and what comes next.
  var stuck: Document.Section {
    let cards = report.stuck.map { view in
      let held = view.held
      return Document.Card(
        light: view.light, name: name(view), side: inCharge(held),
        lines: [
          (nil, reason(view)), (said.cause, held.state.problem ?? said.missing),
          (fields.next, held.state.next ?? said.missing),
        ], trend: trend(view))
    }
    return counted(said.stuck, cards.count, .cards(cards))
  }

  /// All goals without a report, by item, as many on a line as there is room for.
  var noReport: Document.Section {
    let flows = report.noReport.map { rows in
      let title = rows.item.map { "\($0.id) \($0.title.in(language))" } ?? said.headlineRows
      return Document.Flow(
        title: title + words.numbers.brackets(said.count(rows.goals.count)),
        cells: rows.goals.map(owing))
    }
    let count = report.noReport.reduce(0) { $0 + $1.goals.count }
    return counted(said.noReport, count, .flow(flows), notes: [said.owedNote])
  }

  /// 1.1-05 35中新址迁建 +5.
  func owing(_ view: GoalView) -> String {
    let owed = view.standing.owed
    return owed > 0 ? name(view) + " +" + String(owed) : name(view)
  }

  /// Who owes reports, by lead unit; in the status without those that stand under "no report" already.
  var owed: Document.Section {
    let isListed = report.kind.sections.contains(.noReport)
    let units = report.unitNames
    var flows = (units + [words.interface.noUnit]).map { Document.Flow(title: $0, cells: []) }
    var others = 0
    for view in report.owing {
      if isListed, view.light == .noReport {
        others += 1
      } else {
        flows[units.place(ofUnit: view.lead)].cells.append(owing(view))
      }
    }
    flows.removeAll { $0.cells.isEmpty }
    for index in flows.indices {
      flows[index].title += words.numbers.brackets(said.count(flows[index].cells.count))
    }
    var section = counted(reports.owed, report.owing.count - others, .flow(flows), notes: [said.owedNote])
    if others > 0 { section.notes.append(reports.owedAbove(others)) }
    if flows.isEmpty && others > 0 { section.blocks = [] }
    return section
  }

  var closed: Document.Section {
    let cards = report.closed.map { view in
      let evidence = view.state.closed.map { [(label: fields.evidence as String?, text: $0.evidence)] } ?? []
      return Document.Card(
        light: view.light, name: name(view), side: inCharge(view.held),
        lines: [(nil, reason(view))] + evidence)
    }
    return counted(said.closed, cards.count, .cards(cards))
  }

  var latest: Document.Section {
    let lines = report.latest.map { log($0) }
    return Document.Section(title: said.latest, blocks: [lines.isEmpty ? .nothing : .log(lines)])
  }

  /// What a lock keeps out of its month, and since when it counts.
  var late: Document.Section {
    let lines = report.late.map { line, from in
      let counts = from.map { words.interface.countsFrom(words.day($0)) } ?? said.countsNot
      return log(line, words.numbers.dot + counts)
    }
    return Document.Section(title: said.late, blocks: [.log(lines)])
  }

  private func log(_ line: LogLine, _ more: String = "") -> Document.Log {
    Document.Log(
      day: line.dayText, id: nil, by: line.entry.by, text: line.text(words, namesGoal: true) + more)
  }

  /// The shares of the year so far, for goals that have one.
  func trend(_ view: GoalView) -> Trend? {
    guard isDrawn, view.standing.share != nil else { return nil }
    return report.trend(view.id)
  }
}
