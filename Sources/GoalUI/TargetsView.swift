import GoalCore
import GoalText
import TextCells

/// A column of the targets' table.
private struct TargetColumn {
  let title: String
  let width: Int
  let text: (Int) -> String
}

extension State {
  /// `● 2.2-06 道路大中修   59 条   40 条   22 条   55%  49.6% ○○○▲▲●`.
  func drawTarget(_ index: Int, _ line: Rect, _ buffer: inout CellBuffer) {
    let goal = snapshot.goals[index]
    let light = snapshot.standings[index].light
    let columns = targetColumns(line.width)
    var column = line.column + 1
    if marked.contains(goal.id) { buffer.put("*", row: line.row, column: line.column, style: theme[.marked]) }
    column += buffer.put(mark(light), row: line.row, column: column, style: theme[Role(light)]) + 1
    column += buffer.put(Text.fit(goal.id, 7), row: line.row, column: column, style: theme[.dim])
    let room = line.width - 1 - columns.reduce(0) { $0 + $1.width + 1 } - (column - line.column)
    drawTitle(
      text(goal.title), ofGoal: index, row: line.row, column: column, width: max(0, room), &buffer)
    column = line.column + line.width - 1 - columns.reduce(0) { $0 + $1.width + 1 }
    for cell in columns {
      column += 1
      buffer.put(
        Text.fit(cell.text(index), cell.width, .right), row: line.row, column: column, style: theme[.number])
      column += cell.width
    }
  }

  /// The heading of a part of the table, with the columns' names.
  func drawTargetHeading(_ title: String, _ line: Rect, _ buffer: inout CellBuffer) {
    let columns = targetColumns(line.width)
    var column = line.column + line.width - 1 - columns.reduce(0) { $0 + $1.width + 1 }
    buffer.put(
      Text.truncate(title, max(0, column - line.column - 2)), row: line.row, column: line.column + 1,
      style: theme[.heading])
    for cell in columns {
      column += 1
      buffer.put(Text.fit(cell.title, cell.width, .right), row: line.row, column: column, style: theme[.dim])
      column += cell.width
    }
  }

  /// The columns there is room for beside 16 of title: actual and share first, the pace last. Each is as wide as
  /// what stands in it, so that no number is cut.
  private func targetColumns(_ width: Int) -> [TargetColumn] {
    let rows = quantified.prefix(400)
    func column(_ title: String, _ text: @escaping (Int) -> String) -> TargetColumn {
      let widest = ([title] + rows.map(text)).map { Width.columns(of: $0) }.max() ?? 0
      return TargetColumn(title: title, width: min(widest, 20), text: text)
    }
    let all = [
      column(String(plan.year - 1), lastYearText), column(interface.target, targetText),
      column(interface.actual, actualText),
      column(interface.share) { [self] in snapshot.standings[$0].share.map { words.percent($0) } ?? "" },
      column(interface.expectedShare) { [self] in
        snapshot.standings[$0].expected.map { words.percent($0) } ?? ""
      },
      TargetColumn(title: interface.months, width: 12, text: strip),
    ]
    var left = width - 11 - 16
    var kept: Set<Int> = []
    for index in [2, 3, 1, 0, 5, 4] where all[index].width + 1 <= left {
      kept.insert(index)
      left -= all[index].width + 1
    }
    return all.indices.filter(kept.contains).map { all[$0] }
  }

  private func lastYearText(_ index: Int) -> String {
    let same = snapshot.goals[index].baselines.first { $0.relation == .same }
    guard let figure = same.flatMap({ plan.figure($0.figure) }) else { return "-" }
    return number(figure.value, figure.unit)
  }

  /// A number without its unit, which stands beside the target; a rate keeps its sign.
  private func number(_ value: Quantity, _ unit: Bilingual?) -> String {
    unit?.en == "%" ? words.amount(value, unit) : words.quantity(value)
  }

  private func targetText(_ index: Int) -> String {
    words.target(snapshot.standings[index], of: snapshot.goals[index]) ?? mark(.pending)
  }

  private func actualText(_ index: Int) -> String {
    guard let value = snapshot.states[index].standingValue else { return "-" }
    let estimate = snapshot.states[index].estimate ? "~" : ""
    return estimate + number(value, snapshot.goals[index].unit)
  }

  /// Twelve month ends, a dot for those to come.
  private func strip(_ index: Int) -> String {
    ledger.months(snapshot.goals[index].id, on: day).map { $0.map(mark) ?? "." }.joined()
  }
}
