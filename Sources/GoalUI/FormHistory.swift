import GoalCore
import GoalText
import TextCells

extension State {
  private static let mostRemembered = 100

  /// Keeps what was typed for the up key of the field's next prompt; a line typed again moves to the end.
  mutating func remember(_ text: String, _ field: FormField) {
    let text = text.trimmingBlanks
    guard !text.isEmpty else { return }
    var lines = (histories[field] ?? []).filter { $0 != text }
    lines.append(text)
    histories[field] = lines.suffix(State.mostRemembered)
  }

  /// A line with its field's history; the newest of it is what the goal's last report says there.
  func editor(_ text: String, _ field: FormField, _ goals: [String] = []) -> LineEditor {
    LineEditor(text, history: history(field, goals))
  }

  /// What was typed into a field before, oldest first.
  func history(_ field: FormField, _ goals: [String]) -> [String] {
    let earlier = histories[field] ?? []
    guard goals.count == 1, let state = goals.first.flatMap(snapshot.state) else { return earlier }
    let last: String? =
      switch field {
      case .problem: state.problem
      case .next: state.next
      default: nil
      }
    guard let last, !earlier.contains(last) else { return earlier }
    return earlier + [last]
  }
}
