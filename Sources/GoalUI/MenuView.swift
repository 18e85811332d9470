import GoalCore
import GoalText
import TextCells

extension State {
  func drawMenu(_ menu: Menu, _ buffer: inout CellBuffer) {
    let keys = menu.choices.map(menuKeys)
    let keyWidth = keys.map { Width.columns(of: $0) }.max() ?? 0
    let labels = menu.choices.enumerated().map {
      " \(letter(of: $0.element, at: $0.offset)) \(label($0.element)) "
    }
    let widest = ([menu.title + "  "] + labels).map { Width.columns(of: $0) }.max() ?? 0
    let width = min(columns - 2, widest + 4 + (keyWidth > 0 ? keyWidth + 1 : 0))
    let shown = min(menu.choices.count, rows - 5)
    let first = min(max(0, menu.index - shown + 1), menu.choices.count - shown)
    let area = Rect(row: rows - 4 - shown, column: 1, height: shown + 2, width: width)
    buffer.fill(area, " ", theme[.prompt])
    drawBorder(area, menu.title, &buffer)
    for offset in 0..<shown {
      let index = first + offset
      let isCurrent = index == menu.index
      let row = area.row + 1 + offset
      let role: Role = isCurrent ? .selected : obstacle(menu.choices[index]) == nil ? .prompt : .dim
      let room = width - 2 - (keyWidth > 0 ? keyWidth + 1 : 0)
      let text = Text.fit(labels[index], room) + (keyWidth > 0 ? Text.fit(keys[index], keyWidth) + " " : "")
      buffer.put(text, row: row, column: area.column + 1, width: width - 2, style: theme[role])
      if isCurrent { buffer.cursor = Position(row: row, column: area.column + 1) }
    }
    if let obstacle = obstacle(menu.choices[menu.index]) {
      drawHint(obstacleText(obstacle), .refusal, &buffer)
    } else {
      drawHint(interface.menuKeys, .dim, &buffer)
    }
  }

  /// Why a choice cannot be taken.
  func obstacle(_ choice: Menu.Choice) -> Obstacle? {
    if case .command(let command) = choice { return obstacle(command) }
    return nil
  }

  /// The keys a choice has while browsing, which the menu of everything shows.
  private func menuKeys(_ choice: Menu.Choice) -> String {
    guard case .command(let command) = choice, Keymap.menuKey(command) == nil else { return "" }
    return Keymap.label(command)
  }

  func drawBorder(_ area: Rect, _ title: String, _ buffer: inout CellBuffer) {
    let rule = String(repeating: "─", count: max(0, area.width - 2))
    let right = area.column + area.width - 1
    buffer.put("┌\(rule)┐", row: area.row, column: area.column, style: theme[.rule])
    buffer.put("└\(rule)┘", row: area.row + area.height - 1, column: area.column, style: theme[.rule])
    for row in area.rows.dropFirst().dropLast() {
      buffer.put("│", row: row, column: area.column, style: theme[.rule])
      buffer.put("│", row: row, column: right, style: theme[.rule])
    }
    buffer.put(
      Text.truncate(" \(title) ", area.width - 4), row: area.row, column: area.column + 2,
      style: theme[.heading])
  }

  func label(_ choice: Menu.Choice) -> String {
    switch choice {
    case .stage(let stage): words.kinds.stage(stage)
    case .assess(let assess): words.fields.assess + " " + words.kinds.assessment(assess)
    case .foundStage(let stage): "\(interface.foundPrefix) \(words.kinds.stage(stage))"
    case .foundAssess(let assess): "\(interface.foundPrefix) \(words.kinds.assessment(assess))"
    case .override(let light): "\(mark(light.light)) \(word(light.light))"
    case .command(let command): command.word(language).help
    case .group(let group): group.title(language)
    case .order(let column): orderLabel(column)
    case .clearOverride: interface.clearOverride
    case .reach(let name): interface.reach(name)
    case .agrees: interface.agrees
    case .differs: interface.differs
    case .found: interface.found
    }
  }

  /// `差距  落后多的在前`, and a mark at the one in force.
  private func orderLabel(_ column: GoalOrder.Column) -> String {
    let (usual, other) = words.filter.direction(column)
    let isNow = order.column == column
    // Picking the one in force turns it round.
    let next = isNow && !order.isReversed ? other : usual
    return Text.fit(words.filter.column(column), 16) + next + (isNow ? " ◂" : "")
  }
}
