import GoalCore
import GoalText
import TextCells

extension State {
  /// How many candidates show: all there is room for, with some of the list behind a filter left in sight.
  func pickerHeight(_ picker: Picker) -> Int {
    let room = rows - 7
    let most = picker.purpose == .palette ? room : max(3, room / 2)
    return max(1, min(most, candidates(picker).count))
  }

  /// The candidates over the line, the line over what it takes: where forms stand too.
  func drawPicker(_ picker: Picker, _ buffer: inout CellBuffer) {
    let candidates = candidates(picker)
    let shown = min(candidates.count, pickerHeight(picker))
    let area = Rect(row: rows - shown - 3, column: 0, height: shown + 3, width: columns)
    buffer.fill(area, " ", theme[.prompt])
    buffer.fill(Rect(row: area.row, column: 0, height: 1, width: columns), "─", theme[.rule])
    buffer.put(
      Text.truncate(" \(title(of: picker, candidates.count)) ", columns - 4), row: area.row, column: 2,
      style: theme[.heading])
    let index = picker.index ?? 0
    let first = min(max(0, index - shown + 1), candidates.count - shown)
    let labelWidth = min(
      columns / 3, candidates.map { Width.columns(of: $0.label) }.max() ?? 0)
    for offset in 0..<shown {
      let row = Rect(row: area.row + 1 + offset, column: 0, height: 1, width: columns)
      draw(candidates[first + offset], row, labelWidth, picker.index == first + offset, &buffer)
    }
    drawLine(picker, row: area.row + 1 + shown, &buffer)
    let (hint, role) = hint(of: picker, candidates)
    buffer.put(Text.truncate(hint, columns - 2), row: rows - 1, column: 1, style: theme[role])
  }

  private func draw(
    _ candidate: Candidate, _ row: Rect, _ labelWidth: Int, _ isChosen: Bool, _ buffer: inout CellBuffer
  ) {
    let isDim = candidate.obstacle != nil
    let keyWidth = min(Width.columns(of: candidate.key), columns / 3)
    buffer.put(
      Text.fit(candidate.label, labelWidth), row: row.row, column: 2, style: theme[isDim ? .dim : .text])
    let column = 4 + labelWidth
    buffer.put(
      Text.truncate(candidate.detail, max(0, columns - column - keyWidth - 3)), row: row.row, column: column,
      style: theme[.dim])
    buffer.put(
      Text.fit(candidate.key, keyWidth), row: row.row, column: columns - 1 - keyWidth, style: theme[.key])
    guard isChosen else { return }
    let selected = theme[.selected]
    buffer.restyle(row) { style in style = selected }
    buffer.put("▌", row: row.row, column: 0, style: selected)
  }

  private func drawLine(_ picker: Picker, row: Int, _ buffer: inout CellBuffer) {
    let sign = picker.purpose == .palette ? ": " : "f "
    buffer.put(sign, row: row, column: 1, style: theme[.key])
    let (text, caret) = picker.editor.view(columns - 4)
    buffer.put(text, row: row, column: 3, style: theme[.prompt])
    // An input method's box stands at the caret, whatever is chosen in the list.
    buffer.cursor = Position(row: row, column: 3 + caret)
    buffer.cursorVisible = true
  }

  private func title(of picker: Picker, _ count: Int) -> String {
    switch picker.purpose {
    case .palette: "\(Command.palette.word(language).label) \(count)"
    case .filter:
      "\(words.filter.filtered) · \(words.filter.count(arranged.count, snapshot.goals.count))"
    }
  }

  /// Why the chosen one cannot act, what is wrong with the line, else the keys.
  private func hint(of picker: Picker, _ candidates: [Candidate]) -> (String, Role) {
    switch picker.purpose {
    case .palette:
      guard let index = picker.index, candidates.indices.contains(index) else {
        return (words.prompts.noCommand(Text.visible(picker.editor.text)), .refusal)
      }
      if let obstacle = candidates[index].obstacle { return (obstacleText(obstacle), .refusal) }
      return (words.prompts.paletteKeys, .dim)
    case .filter:
      do { _ = try filterText.filter(picker.editor.text) } catch {
        // A name with its colon is only not finished yet.
        let isBegun = if case .empty = error { true } else { false }
        return (Text.visible(filterText.problem(error)), isBegun ? .dim : .refusal)
      }
      return (words.filter.keys, .dim)
    }
  }
}
