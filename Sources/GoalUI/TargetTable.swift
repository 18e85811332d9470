import GoalCore
import GoalText
import TextCells

/// The columns of figures behind the titles of goals: as many as there is room for, each as wide as what stands in it.
struct TargetTable {
  enum Column: CaseIterable {
    case bar, lastYear, target, actual, share, expected, months
  }

  struct Shown {
    let column: Column
    let title: String
    let width: Int
  }

  let columns: [Shown]
  /// Whether there is room for the goals' ids too.
  let hasIDs: Bool
  /// Columns that all of them take, a blank before each.
  var width: Int { columns.reduce(0) { $0 + $1.width + 1 } }

  /// - Parameters:
  ///   - wanted: the columns from the left.
  ///   - byNeed: the same, what is wanted most first.
  init(
    _ state: State, _ goals: [Int], wanted: [Column], byNeed: [Column], room: Int, bar: Int = 10,
    hasIDs: Bool = true
  ) {
    self.hasIDs = hasIDs
    // So many rows tell how wide a column is; a plan of thousands need not be read whole for that.
    let sample = goals.prefix(400)
    var left = room
    var kept: [Shown] = []
    for column in byNeed {
      let title = state.title(of: column)
      let width =
        switch column {
        case .months: 12
        case .bar: bar
        default:
          min(20, ([title] + sample.map { state.cell(column, $0) }).map { Width.columns(of: $0) }.max() ?? 0)
        }
      // What was due says little without what is there.
      guard width + 1 <= left, column != .expected || kept.contains(where: { $0.column == .share }) else {
        continue
      }
      kept.append(Shown(column: column, title: title, width: width))
      left -= width + 1
    }
    columns = wanted.compactMap { column in kept.first { $0.column == column } }
  }
}

extension State {
  /// The table of the view shown, in a list so many columns wide; nil for views that have none.
  func targetTable(_ width: Int) -> TargetTable? {
    switch view {
    case .targets:
      TargetTable(
        self, quantified, wanted: [.lastYear, .target, .actual, .share, .expected, .months],
        byNeed: [.actual, .share, .target, .lastYear, .months, .expected], room: width - 11 - 16)
    case .overview:
      TargetTable(
        self, headline, wanted: [.bar, .lastYear, .target, .actual],
        byNeed: [.actual, .bar, .lastYear, .target],
        room: width - (width < 60 ? 5 : 12) - (language == .zh ? 14 : 16), bar: width < 60 ? 6 : 10,
        hasIDs: width >= 60)
    default: nil
    }
  }

  func title(of column: TargetTable.Column) -> String {
    switch column {
    case .bar: ""
    case .lastYear: String(plan.year - 1)
    case .target: interface.target
    case .actual: interface.actual
    case .share: interface.share
    case .expected: interface.expectedShare
    case .months: interface.months
    }
  }

  /// What stands in a column for a goal; bars and months are drawn by themselves.
  func cell(_ column: TargetTable.Column, _ index: Int) -> String {
    let standing = snapshot.standings[index]
    switch column {
    case .bar, .months: return ""
    case .lastYear: return lastYearText(index)
    case .target: return words.target(standing, of: snapshot.goals[index]) ?? mark(.pending)
    case .actual: return actualText(index)
    case .share: return standing.share.map { words.percent($0) } ?? ""
    case .expected: return standing.expected.map { words.percent($0) } ?? ""
    }
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

  private func actualText(_ index: Int) -> String {
    guard let value = snapshot.states[index].standingValue else { return "-" }
    let estimate = snapshot.states[index].estimate ? "~" : ""
    return estimate + number(value, snapshot.goals[index].unit)
  }

  /// `▲ 2.2-06 道路大中修   59 条   40 条   22 条   55%  49.6% ○○○▲▲●`.
  func drawTarget(_ index: Int, _ table: TargetTable, _ indent: Int, _ line: Rect, _ buffer: inout CellBuffer)
  {
    let goal = snapshot.goals[index]
    let light = snapshot.standings[index].light
    var column = indent
    if marked.contains(goal.id) { buffer.put("*", row: line.row, column: indent - 1, style: theme[.marked]) }
    column += buffer.put(mark(light), row: line.row, column: column, style: theme[Role(light)]) + 1
    if table.hasIDs {
      column += buffer.put(Text.fit(goal.id, 6) + " ", row: line.row, column: column, style: theme[.dim])
    }
    let end = line.column + line.width - 1 - table.width
    drawTitle(
      text(goal.title), ofGoal: index, row: line.row, column: column, width: max(0, end - column), &buffer)
    column = end
    for cell in table.columns {
      column += 1
      draw(cell, index, row: line.row, column: column, &buffer)
      column += cell.width
    }
  }

  private func draw(
    _ cell: TargetTable.Shown, _ index: Int, row: Int, column: Int, _ buffer: inout CellBuffer
  ) {
    switch cell.column {
    case .bar: drawBar(snapshot.standings[index], row: row, column: column, width: cell.width, &buffer)
    case .months: drawMonths(index, row: row, column: column, &buffer)
    default:
      let text = Text.fit(self.cell(cell.column, index), cell.width, .right)
      let role: Role = cell.column == .actual || cell.column == .share ? .number : .dim
      buffer.put(text, row: row, column: column, style: theme[role])
    }
  }

  /// How much of the target is there; nothing where there is no share.
  private func drawBar(_ standing: Standing, row: Int, column: Int, width: Int, _ buffer: inout CellBuffer) {
    guard let share = standing.share else { return }
    let full = Int((min(max(share, .zero), .one) * Ratio(Int128(width), 1)).rounded)
    buffer.put(String(repeating: "█", count: full), row: row, column: column, style: theme[.bar])
    buffer.put(
      String(repeating: "░", count: width - full), row: row, column: column + full, style: theme[.barRest])
  }

  /// Twelve month ends in the colours of their lights, a dot for those to come.
  private func drawMonths(_ index: Int, row: Int, column: Int, _ buffer: inout CellBuffer) {
    for (offset, light) in ledger.months(snapshot.goals[index].id, on: day).enumerated() {
      let role = light.map { Role($0) } ?? .dim
      buffer.put(light.map(mark) ?? ".", row: row, column: column + offset, style: theme[role])
    }
  }

  /// The heading of a part of the table, with the columns' names.
  func drawTargetHeading(_ title: String, _ table: TargetTable, _ line: Rect, _ buffer: inout CellBuffer) {
    var column = line.column + line.width - 1 - table.width
    buffer.put(
      Text.truncate(title, max(0, column - line.column - 2)), row: line.row, column: line.column + 1,
      style: theme[.heading])
    for cell in table.columns {
      column += 1
      let alignment: Text.Alignment = cell.column == .months ? .left : .right
      buffer.put(
        Text.fit(cell.title, cell.width, alignment), row: line.row, column: column, style: theme[.dim])
      column += cell.width
    }
  }
}
