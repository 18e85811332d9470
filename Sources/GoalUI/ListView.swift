import GoalCore
import GoalText
import TextCells

extension State {
  /// What the selection adds to the list: its row, its place, and below 90 columns why its goal shows its light.
  func drawSelection(_ buffer: inout CellBuffer, _ top: Int) {
    let pane = listPane
    let selected = selectedIndex(kept.rows)
    if let selected, top..<(top + listHeight) ~= selected {
      let line = Rect(row: pane.row + selected - top, column: pane.column, height: 1, width: pane.width)
      highlight(line, &buffer)
      if overlay == nil && !detailFocused {
        buffer.cursor = Position(row: line.row, column: line.column)
      }
    }
    if tellsReason {
      buffer.put(
        Text.truncate(" " + told, pane.width - 1), row: pane.row + pane.height - 1, column: pane.column,
        style: theme[.dim])
    }
    drawPlace(kept, selected, pane, &buffer)
  }

  /// What the one pane tells of the selected row: why a goal shows its light, the worst of a group.
  private var told: String {
    switch selectedRow?.content {
    case .goal(let index): reason(index)
    case .entry: selectedGoal.flatMap { snapshot.indexOfGoal[$0.id] }.map(reason) ?? ""
    case .group(_, _, let goals, _):
      behind(goals).prefix(12).map {
        "\(mark(snapshot.standings[$0].light))\(text(snapshot.goals[$0].title))"
      }
      .joined(separator: " ")
    default: ""
    }
  }

  /// `12/45` on the rule under a list that is longer than its pane.
  private func drawPlace(_ list: Listing, _ selected: Int?, _ pane: Rect, _ buffer: inout CellBuffer) {
    guard list.rows.count > listHeight, let place = selected.flatMap(list.choice) else { return }
    let text = " \(words.look.place(place + 1, list.choices.count)) "
    buffer.put(
      text, row: rows - 2, column: pane.column + pane.width - 2 - Width.columns(of: text), style: theme[.dim])
  }

  /// All goals by light, one bar of their marks: what is well to the left, what is not to the right.
  private func drawLights(_ goals: [Int], _ indent: Int, _ line: Rect, _ buffer: inout CellBuffer) {
    let totals = totals(goals)
    let room = line.column + line.width - 1 - indent
    let shown = Totals.order.filter { totals[$0] > 0 }
    guard room > shown.count, !goals.isEmpty else { return }
    // Each light that is there at all has a mark; the largest part takes what rounding leaves.
    var parts = shown.map { max(1, totals[$0] * room / goals.count) }
    if let largest = parts.indices.max(by: { parts[$0] < parts[$1] }) {
      parts[largest] += room - parts.reduce(0, +)
    }
    var column = indent
    for (light, part) in zip(shown, parts) where part > 0 {
      column += buffer.put(
        String(repeating: mark(light), count: part), row: line.row, column: column, style: theme[Role(light)])
    }
  }

  /// One pane tells the selected goal's reason in its last row.
  private var tellsReason: Bool { !isTwoPane && body.height > 6 }

  /// Rows of the list that are shown at once.
  var listHeight: Int { body.height - (tellsReason ? 1 : 0) }

  /// The first row shown of a list.
  func listTop(_ list: [Row]) -> Int { top(of: list, selected: selectedIndex(list), height: listHeight) }

  /// The first row shown, so that the selected one stays in the window, and the text under it.
  func top(of list: [Row], selected: Int?, height: Int) -> Int {
    var top = min(place.top, max(0, list.count - height))
    if let selected {
      if selected < top { top = selected }
      let hasText = height > 1 && selected + 1 < list.count && list[selected + 1].isText
      let last = selected + (hasText ? 1 : 0)
      if last >= top + height { top = last - height + 1 }
      // A heading right above the first row comes into sight with it.
      if selected == 1 && top == 1 && height > 1 { top = 0 }
    }
    return max(0, top)
  }

  func draw(
    _ row: Row, in line: Rect, _ columns: LightColumns, _ table: TargetTable?, _ buffer: inout CellBuffer
  ) {
    let indent = line.column + 1 + row.depth * 2
    switch row.content {
    case .heading(let title):
      if let table, view == .targets || row.id == .heading("headline") {
        drawTargetHeading(title, table, line, &buffer)
        break
      }
      buffer.put(
        Text.truncate(title, line.width - 2), row: line.row, column: line.column + 1, style: theme[.heading])
    case .text(let text): drawText(text, indent, line, &buffer)
    case .cause(let index): drawText(cause(index), indent, line, &buffer)
    case .group(let number, let title, let goals, let isFolded):
      drawGroup(number, title, goals, isFolded, indent, columns, line, &buffer)
    case .goal(let index):
      if let table, view == .targets || row.id.heading == "headline" {
        drawTarget(index, table, indent, line, &buffer)
      } else {
        drawGoal(index, indent, line, &buffer)
      }
    case .lights(let goals): drawLights(goals, indent, line, &buffer)
    case .entry(let entry): drawEntry(entry, line, &buffer)
    }
  }

  private func drawText(_ text: String, _ indent: Int, _ line: Rect, _ buffer: inout CellBuffer) {
    let room = max(0, line.column + line.width - 1 - indent)
    buffer.put(Text.truncate(text, room), row: line.row, column: indent, style: theme[.dim])
  }

  /// The selected row keeps the colours that can be read on its ground.
  func highlight(_ line: Rect, _ buffer: inout CellBuffer) {
    let plain = theme[.text]
    // Neighbours mostly look alike.
    var (last, laid) = (plain, theme.selected(plain))
    buffer.restyle(line) { style in
      if style != last { (last, laid) = (style, theme.selected(style)) }
      style = laid
    }
    buffer.put("▌", row: line.row, column: line.column, style: theme[.selected])
  }

  /// `▾ (二) 现代化精品城区      68  ●51 ▲9 ■8`.
  private func drawGroup(
    _ number: String, _ title: String, _ goals: [Int], _ isFolded: Bool?, _ indent: Int,
    _ columns: LightColumns,
    _ line: Rect, _ buffer: inout CellBuffer
  ) {
    let row = line.row
    let end = line.column + line.width - 1
    let totals = totals(goals)
    let slots = columns.total
    let count = Text.fit(String(goals.count), 4, .right)
    var column = end - slots
    buffer.put(count, row: row, column: column - 5, style: theme[.number])
    for light in columns.lights {
      let number = totals[light]
      if number > 0 {
        buffer.put(mark(light) + String(number), row: row, column: column + 1, style: theme[Role(light)])
      }
      column += columns.width(light)
    }
    let fold = isFolded.map { $0 ? "▸ " : "▾ " } ?? ""
    let head = fold + (number.isEmpty ? "" : number + " ") + title
    let room = end - slots - 6 - indent
    buffer.put(Text.truncate(head, room), row: row, column: indent, style: theme[.heading])
  }

  /// `● 2.2-06 道路大中修         22/40`.
  private func drawGoal(_ index: Int, _ indent: Int, _ line: Rect, _ buffer: inout CellBuffer) {
    let goal = snapshot.goals[index]
    let standing = snapshot.standings[index]
    let row = line.row
    let figure = view == .rhythm ? owedText(index) ?? figureText(index) : figureText(index)
    let width = Width.columns(of: figure)
    let end = line.column + line.width - 1
    var column = indent
    if marked.contains(goal.id) { buffer.put("*", row: row, column: indent - 1, style: theme[.marked]) }
    column +=
      buffer.put(mark(standing.light), row: row, column: column, style: theme[Role(standing.light)]) + 1
    column += buffer.put(Text.fit(goal.id, 6) + " ", row: row, column: column, style: theme[.dim])
    drawTitle(
      text(goal.title), ofGoal: index, row: row, column: column, width: max(0, end - width - 2 - column),
      &buffer)
    buffer.put(figure, row: row, column: end - width, style: theme[.number])
  }
}
