import GoalCore
import GoalText
import TextCells

extension State {
  /// The last row: what the last key did on the left, what keys would do on the right.
  func drawFoot(_ buffer: inout CellBuffer) {
    let row = rows - 1
    let (message, role) = noticeText
    let fitted = Text.truncate(message, columns - 2)
    let used = buffer.put(fitted, row: row, column: 1, style: theme[role])
    var hints = hintCommands.map {
      ("\(Keymap.keys($0).first.map(\.description) ?? "") ", hintLabel($0))
    }
    let room = columns - 2 - used - (used > 0 ? 2 : 0)
    while !hints.isEmpty, width(hints) > room { hints.remove(at: max(0, hints.count - 2)) }
    var column = columns - 1 - width(hints)
    for (key, label) in hints {
      column += buffer.put(key, row: row, column: column, style: theme[.key])
      column += buffer.put(label, row: row, column: column, style: theme[.dim]) + 2
    }
  }

  /// On ongoing goals the stage key states the assessment.
  private func hintLabel(_ command: Command) -> String {
    command == .stage && selectedGoal?.kind == .ongoing ? words.fields.assess : command.word(language).label
  }

  private func width(_ hints: [(String, String)]) -> Int {
    hints.reduce(-2) { $0 + Width.columns(of: $1.0) + Width.columns(of: $1.1) + 2 }
  }

  /// The commands worth a hint where the selection stands; help comes last and stays longest.
  var hintCommands: [Command] {
    guard let goal = selectedGoal, view != .ledger else {
      if isAlone { return [.back, .down, .help] }
      return view == .ledger
        ? [.open, .find, .undo, .day, .preview, .help] : [.open, .unfold, .find, .day, .preview, .help]
    }
    return (isAlone ? [.back] : []) + hintCommands(goal) + [.note, .acts, .undo, .help]
  }

  /// The commands that state a figure of the goal.
  private func hintCommands(_ goal: Goal) -> [Command] {
    switch goal.kind {
    case .count: [.stepUp, .stepDown, .value]
    case .milestone: [.stage, .percent]
    case .ongoing: [.stage]
    default: [.value]
    }
  }

  var noticeText: (String, Role) {
    switch notice {
    case nil: ("", .message)
    case .saved(let text), .told(let text): (text, .message)
    case .refused(let refusal): (words.refusal(refusal), .refusal)
    case .cannot(let obstacle): (obstacleText(obstacle), .refusal)
    case .failed(let text): (text, .refusal)
    }
  }

  func obstacleText(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .noGoalSelected: interface.selectGoal
    case .readOnly(let reason): "\(interface.readOnly): \(reason)"
    case .notTaken(let field, let kind): words.refusal(.notTaken(field, kind, allowed: allowedFields))
    case .nothingFound(let text): interface.nothingFound(text)
    case .noSearch: interface.noSearch
    case .fileExists(let path): interface.fileExists(path)
    case .refusal(let refusal): words.refusal(refusal)
    case .ledgerHasNoOrder: words.filter.ledgerHasNoOrder
    case .firstRow: words.prompts.firstRow
    case .lastRow: words.prompts.lastRow
    case .nothingToFold: words.prompts.nothingToFold
    case .nothingInside: words.prompts.nothingInside
    case .nothingToLeave: words.prompts.nothingToLeave
    case .noGoalGoesOn: AboutWords.of(language).noGoal
    case .noCitation: SourceWords.of(language).noCitation
    case .unknownKey(let key): words.prompts.unknownKey(Text.visible(key))
    }
  }

  private var allowedFields: [Field] { selectedGoal.map { $0.takes + [.note] } ?? [] }
}
