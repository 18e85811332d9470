import GoalCore
import GoalText

extension ReportSetter {
  /// How the unit stands, and what is asked of it.
  var slipIntro: String {
    if report.stuck.isEmpty, report.owing.isEmpty {
      return reports.slipClear(report.day.description, report.total.goals)
    }
    return reports.slipIntro(
      report.day.description, report.total.goals, report.total.count(.farBehind), report.total.count(.behind),
      report.owing.count)
  }

  /// What is behind and what is owed, each with by when.
  var slip: [Document.Section] { [slipStuck, slipOwed] }

  private var slipStuck: Document.Section {
    let columns = [
      Column(reports.number, isNumber: true), Column(""), Column(reports.matter, room: .fill(4)),
      Column(reports.stands, room: .fill(6)), Column(reports.deadline, room: .fill(3)),
    ]
    let rows = report.stuck.enumerated().map { index, view in
      let state = view.state
      let lines = [
        reason(view), words.labelled(said.cause, state.problem ?? said.missing),
        words.labelled(fields.next, state.next ?? said.missing),
      ]
      return Row(cells: [
        .text(String(index + 1)), mark(view),
        .text(content(view) + (state.person.map { "\n" + words.labelled(fields.person, $0) } ?? "")),
        .text(lines.joined(separator: "\n")), .text(deadline(view)),
      ])
    }
    return counted(reports.slipStuck, rows.count, .table(.init(columns: columns, rows: rows)))
  }

  /// The checkpoints not ticked yet, the due day, and what each month needs.
  private func deadline(_ view: GoalView) -> String {
    let state = view.state
    let points = state.schedule.filter { point in
      point.name.map { name in state.ticks[name].map { $0 > report.day } ?? true } ?? (point.day > report.day)
    }.map { words.checkpoint($0, view.goal.unit) }
    let late = view.standing.overdueDays.map { words.numbers.brackets(reports.overdue($0)) } ?? ""
    let need = words.needPerMonth(state.ahead(view.goal, on: report.day), of: view.goal)
    return (points + [words.day(state.due) + late] + [need].compactMap { $0 }).joined(separator: "\n")
  }

  private var slipOwed: Document.Section {
    let columns = [
      Column(reports.number, isNumber: true), Column(reports.matter, room: .fill(4)),
      Column(reports.periods, room: .fill(3)), Column(reports.wasDue),
      Column(reports.nextDue),
    ]
    let rows = report.owed.enumerated().map { index, row in
      Row(cells: [
        .text(String(index + 1)), .text(name(row.view)), .text(periods(row)),
        .text(
          row.deadline.description + "\n" + reports.overdue(report.day - row.deadline)),
        .text(row.next.description),
      ])
    }
    return counted(reports.slipOwed, rows.count, .table(.init(columns: columns, rows: rows)))
  }

  /// 1月至5月，共5期.
  func periods(_ row: Report.OwedRow) -> String {
    guard row.periods.count > 2, let first = row.periods.first, let last = row.periods.last else {
      return row.periods.map(reports.period).joined(separator: words.numbers.and)
    }
    return reports.periodsFrom(reports.period(first), reports.period(last), row.periods.count)
  }
}
