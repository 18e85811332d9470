import GoalCore
import GoalText
import TextCells

extension State {
  mutating func press(_ key: Key, in menu: Menu) -> [Effect] {
    var menu = menu
    switch Keymap.narrow(key) {
    case .escape, .character("q"), .left, .character("h"), .control("g"):
      overlay = menu.path.last.map { .menu($0) }
      return []
    case .function(10):
      overlay = nil
      return []
    case .down, .character("j"), .tab: menu.index = (menu.index + 1) % menu.choices.count
    case .up, .character("k"), .backTab:
      menu.index = (menu.index + menu.choices.count - 1) % menu.choices.count
    case .home, .pageUp: menu.index = 0
    case .end, .pageDown: menu.index = menu.choices.count - 1
    case .enter, .character(" "), .right: return choose(menu.choices[menu.index], menu)
    case .character(let letter):
      let wanted = letter.lowercased()
      let choice = menu.choices.enumerated().first {
        String(self.letter(of: $0.element, at: $0.offset)) == wanted
      }
      guard let choice else { return [] }
      return choose(choice.element, menu)
    default: return []
    }
    overlay = .menu(menu)
    return []
  }

  /// The letter that picks a choice: the act's own, else its place. The menu's own keys `h j k l q` are left out.
  func letter(of choice: Menu.Choice, at index: Int) -> Character {
    if case .command(let command) = choice, let key = Keymap.menuKey(command) { return key }
    let letters = Array("1234567890abcdefgimnoprstuvwxyz")
    return index < letters.count ? letters[index] : " "
  }

  /// Everything there is, by chapter.
  mutating func openMenu() {
    let groups = Command.Group.allCases.map { Menu.Choice.group($0) }
    overlay = .menu(Menu(title: Command.menu.word(language).label, choices: groups, goals: []))
  }

  mutating func openOrder() {
    let columns = GoalOrder.Column.allCases
    overlay = .menu(
      Menu(
        title: Command.order.word(language).label, choices: columns.map { .order($0) },
        index: columns.firstIndex(of: order.column) ?? 0, goals: []))
  }

  private mutating func choose(_ choice: Menu.Choice, _ menu: Menu) -> [Effect] {
    // What cannot act stays in the menu, which says why.
    if let obstacle = obstacle(choice) {
      var menu = menu
      menu.index = menu.choices.firstIndex(of: choice) ?? menu.index
      overlay = .menu(menu)
      return cannot(obstacle)
    }
    overlay = nil
    let goals = menu.goals.compactMap { ledger.goal($0) }
    switch choice {
    case .stage(let stage): return save(goals.map { progress(Progress(stage: stage), $0) })
    case .assess(let assess): return save(goals.map { progress(Progress(assess: assess), $0) })
    case .reach(let name): return save(goals.map { progress(Progress(reach: name), $0) })
    case .command(let command): return perform(command)
    case .group(let group):
      let commands = Command.allCases.filter { $0.group == group && $0 != .menu }
      overlay = .menu(
        Menu(
          title: group.title(language), choices: commands.map { .command($0) }, goals: [], path: [menu]))
    case .order(let column):
      let isNow = order.column == column
      order = GoalOrder(column, isReversed: isNow && !order.isReversed)
      notice = .told(arrangementText.isEmpty ? words.filter.column(.plan) : arrangementText)
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
    open(form)
  }
}
