import GoalUI
import TextCells

/// Makes clicks of presses: two on one place in quick succession are a double click.
struct Mouse {
  /// Where and when the last press was; nil after a double click, so that a third press begins anew.
  private var last: (row: Int, column: Int, at: Int)?
  /// Milliseconds between the presses of a double click, as desktops have it.
  private static let quick = 400
  /// Rows that one notch of the wheel moves.
  private static let notch = 3

  /// - Parameter now: milliseconds on a clock that only goes forward.
  mutating func action(_ action: MouseAction, _ row: Int, _ column: Int, at now: Int) -> Action? {
    switch action {
    case .press:
      let isDouble =
        last.map { $0.row == row && abs($0.column - column) <= 1 && now - $0.at <= Mouse.quick } ?? false
      last = isDouble ? nil : (row, column, now)
      return .click(row: row, column: column, isDouble: isDouble)
    case .release: return nil
    case .scrollUp: return .wheel(rows: -Mouse.notch, row: row, column: column)
    case .scrollDown: return .wheel(rows: Mouse.notch, row: row, column: column)
    }
  }
}
