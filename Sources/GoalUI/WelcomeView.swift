import GoalText
import TextCells

extension State {
  /// Three lines of what to do, over the foot of the first screen anybody sees; any key takes them away and acts.
  func drawWelcome(_ buffer: inout CellBuffer) {
    guard isWelcoming, overlay == nil else { return }
    let width = columns - 2
    let lines = words.prompts.welcome.flatMap { Text.wrap($0, width - 4) }
    let height = min(lines.count + 2, rows - 5)
    let area = Rect(row: rows - 2 - height, column: 1, height: height, width: width)
    buffer.fill(area, " ", theme[.prompt])
    drawBorder(area, words.prompts.welcomeTitle, &buffer)
    for (offset, line) in lines.prefix(height - 2).enumerated() {
      buffer.put(
        line, row: area.row + 1 + offset, column: area.column + 2, width: width - 4, style: theme[.prompt])
    }
  }
}
