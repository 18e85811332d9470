import GoalCore
import GoalText
import TextCells

extension State {
  mutating func press(_ key: Key, in menu: Menu) -> [Effect] {
    var menu = menu
    switch Keymap.narrow(key) {
    case .escape, .character("q"):
      overlay = nil
      return []
    case .down, .character("j"), .tab: menu.index = (menu.index + 1) % menu.choices.count
    case .up, .character("k"), .backTab:
      menu.index = (menu.index + menu.choices.count - 1) % menu.choices.count
    case .enter, .character(" "): return choose(menu.choices[menu.index], menu)
    case .character(let letter):
      guard
        let choice = menu.choices.enumerated().first(where: {
          String(self.letter(of: $0.element, at: $0.offset)) == letter.lowercased()
        })
      else { return [] }
      return choose(choice.element, menu)
    default: return []
    }
    overlay = .menu(menu)
    return []
  }

  /// The letter that picks a choice: the act's own, else its number.
  func letter(of choice: Menu.Choice, at index: Int) -> Character {
    if case .command(let command) = choice, let key = Keymap.menuKey(command) { return key }
    return Character(String((index + 1) % 10))
  }

  private mutating func choose(_ choice: Menu.Choice, _ menu: Menu) -> [Effect] {
    overlay = nil
    let goals = menu.goals.compactMap { ledger.goal($0) }
    switch choice {
    case .stage(let stage): return save(goals.map { progress(Progress(stage: stage), $0) })
    case .assess(let assess): return save(goals.map { progress(Progress(assess: assess), $0) })
    case .reach(let name): return save(goals.map { progress(Progress(reach: name), $0) })
    case .command(let command): return perform(command)
    case .override(let light): ask(.override(light), goals, [.reason, .until])
    case .clearOverride:
      return save(goals.map { Draft(goal: $0.id, on: day, content: .override(Override(light: nil))) })
    case .agrees: askVerify(words.kinds.finding(.agrees), goals, [.note])
    case .differs: askVerify(words.kinds.finding(.differs), goals, [.note])
    case .foundStage(let stage): ask(.verifyStage(stage), goals, [.note])
    case .foundAssess(let assess): ask(.verifyAssess(assess), goals, [.note])
    case .found: askVerify("", goals, [goals.first?.kind == .milestone ? .percent : .value, .note])
    }
    return []
  }

  private mutating func askVerify(_ finding: String, _ goals: [Goal], _ fields: [FormField]) {
    let filled = [(FormField.finding, finding)] + fields.map { ($0, "") }
    var form = Form(
      .verify, goals: goals.map(\.id), fields: finding.isEmpty ? Array(filled.dropFirst()) : filled)
    form.index = finding.isEmpty ? 0 : 1
    overlay = .form(form)
  }
}
