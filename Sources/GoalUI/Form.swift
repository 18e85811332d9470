package import GoalCore
package import GoalText
package import TextCells

/// A prompt: one or more lines to fill in, at the foot of the screen.
package struct Form: Sendable {
  /// What becomes of the lines.
  package enum Purpose: Hashable, Sendable {
    case value, percent, note, close, reopen, find, day
    /// With the report that is saved, to come back to.
    case savePreview(Preview)
    /// A refused report, asking for the note it lacks.
    case explain([Draft])
    case assign, schedule, retarget, verify
    case verifyStage(Stage)
    case verifyAssess(Assessment)
    case override(Assessment)
    case lock, addGoal
  }

  package struct Line: Sendable {
    package var field: FormField
    package var editor: LineEditor
    /// Filled in beforehand and not touched yet: the first character typed takes its place.
    package var isFresh = false
    /// Filled by the arrows, which go on choosing.
    var isStepping = false
  }

  /// What Tab offered, one after the other, for the line as it was typed.
  struct Cycle: Sendable {
    let options: [String]
    var index: Int
  }

  package var purpose: Purpose
  /// Ids of the goals it is for.
  package var goals: [String]
  package var lines: [Line]
  package var index = 0
  var cycle: Cycle?
  /// It was left with something typed, and is back.
  var isBack = false
  /// What was wrong with the last try.
  package var refusal: Notice?

  package init(_ purpose: Purpose, goals: [String], fields: [(FormField, String)]) {
    self.purpose = purpose
    self.goals = goals
    lines = fields.map { Line(field: $0.0, editor: LineEditor($0.1), isFresh: !$0.1.isEmpty) }
  }

  /// A character typed into a line that was filled in beforehand takes its place; any other key edits it.
  mutating func replaceFresh(by key: Key) {
    guard lines[index].isFresh else { return }
    lines[index].isFresh = false
    if case .character = key { lines[index].editor.replaceAll(with: "") }
  }

  /// Whether sending it records something.
  var isAnAct: Bool {
    if case .savePreview = purpose { return false }
    return purpose != .find && purpose != .day
  }

  /// What stands in a field, without blanks at its ends; nil when it is empty or not asked.
  package func text(_ field: FormField) -> String? {
    guard let line = lines.first(where: { $0.field == field }) else { return nil }
    let text = line.editor.text.trimmingBlanks
    return text.isEmpty ? nil : text
  }
}

/// A choice among a few, by letter or arrow.
package struct Menu: Sendable {
  package enum Choice: Hashable, Sendable {
    case stage(Stage)
    case assess(Assessment)
    case command(Command)
    case group(Command.Group)
    case order(GoalOrder.Column)
    case override(Assessment)
    case clearOverride
    case reach(String)
    case agrees
    case differs
    /// The figure found, to be typed.
    case found
    case foundStage(Stage)
    case foundAssess(Assessment)
  }
  package var title: String
  package var choices: [Choice]
  package var index = 0
  package var goals: [String]
  /// The menus it was reached through: Esc goes back to the last.
  package var path: [Menu] = []
}

extension String {
  var trimmingBlanks: String {
    var text = Substring(self)
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
