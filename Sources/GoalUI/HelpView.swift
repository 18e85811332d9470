import GoalCore
import GoalText
import TextCells

extension State {
  func drawHelp(_ help: Help, _ buffer: inout CellBuffer) {
    let lines = helpLines(overlayWidth, help.query)
    drawPage(lines, help.top, indent: 1, words.prompts.helpKeys, &buffer)
    guard help.isTyping else { return }
    buffer.fill(Rect(row: rows - 1, column: 0, height: 1, width: columns), " ", theme[.prompt])
    var column = 1
    column += buffer.put("\(words.prompts.helpTyping) ", row: rows - 1, column: column, style: theme[.key])
    let (text, caret) = help.editor.view(max(1, columns - column - 1))
    buffer.put(text, row: rows - 1, column: column, style: theme[.prompt])
    buffer.cursor = Position(row: rows - 1, column: column + caret)
    buffer.cursorVisible = true
  }

  /// The view's own keys, all commands by chapter, the keys of prompts and the lights; of a search only what it names.
  func helpLines(_ width: Int, _ query: String) -> [[Span]] {
    let sections =
      Command.Group.allCases.map { helpSection($0, width, query) } + [promptSection(width, query)]
    let found = sections.filter { !$0.isEmpty } + [legendSection(width, query)].filter { !$0.isEmpty }
    if !query.isEmpty {
      if found.isEmpty { return wrapped(words.prompts.noHelp(query), width, .refusal) }
      return Array(found.joined(separator: [[]]))
    }
    let intro = interface.helpIntro.flatMap { wrapped($0, width) } + hereLines(width)
    return Array(([intro] + found).joined(separator: [[]]))
  }

  /// What the view shows, and the keys that act where the selection stands.
  private func hereLines(_ width: Int) -> [[Span]] {
    let keys = hintCommands.map { command in
      "\(Keymap.keys(command).first.map(\.description) ?? "") \(command.word(language).label)"
    }
    let place = selectedGoal.map { "\($0.id) \(text($0.title))" }
    let lines =
      ["\(view.rawValue) \(view.command.word(language).help)"]
      + [words.prompts.here(([place].compactMap { $0 } + keys).joined(separator: "  "))]
    return lines.flatMap { wrapped($0, width, .key) }
  }

  private func helpSection(_ group: Command.Group, _ width: Int, _ query: String) -> [[Span]] {
    var lines: [[Span]] = []
    let asked = FindQuery(query, plan.readings)
    for command in Command.allCases where command.group == group && isAsked(command, asked) {
      let isIdle = obstacle(command) != nil
      let help = command.word(language).help + (isIdle ? " · \(words.prompts.cannotNow)" : "")
      lines += keyed(Keymap.label(command), help, width, isIdle ? .dim : .text)
    }
    return lines.isEmpty ? [] : [[Span(group.title(language), .heading)]] + lines
  }

  private func promptSection(_ width: Int, _ query: String) -> [[Span]] {
    let keys = PromptKey.allCases.filter { key in
      query.isEmpty
        || holds(query, [key.keys] + Language.allCases.map { Words.of($0).prompts.promptKey(key) })
    }
    if keys.isEmpty { return [] }
    return [[Span(words.prompts.inPrompts, .heading)]]
      + keys.flatMap { keyed($0.keys, words.prompts.promptKey($0), width, .text) }
  }

  private func legendSection(_ width: Int, _ query: String) -> [[Span]] {
    let lines = legendLines(width) { legend in
      let rule = words.rule(legend.light, plan)
      return query.isEmpty || holds(query, [legend.mark, legend.word.zh, legend.word.en, rule])
    }
    return lines.isEmpty ? [] : [[Span(interface.legend, .heading)]] + lines
  }

  /// The lights that are asked for, each with its rule.
  func legendLines(_ width: Int, _ isAsked: (LightTable.Legend) -> Bool = { _ in true }) -> [[Span]] {
    let legendWidth = (plan.lights.legend.map { Width.columns(of: text($0.word)) }.max() ?? 0) + 4
    var lines: [[Span]] = []
    for legend in plan.lights.legend where isAsked(legend) {
      let head = Text.fit("\(legend.mark) \(text(legend.word))", legendWidth)
      let rule = words.rule(legend.light, plan)
      for (index, line) in Text.wrap(rule, max(8, width - legendWidth)).enumerated() {
        lines.append([Span(index == 0 ? head : Text.fit("", legendWidth), Role(legend.light)), Span(line)])
      }
    }
    return lines
  }

  /// Keys on the left, what they do beside them.
  private func keyed(_ keys: String, _ text: String, _ width: Int, _ role: Role) -> [[Span]] {
    let keyWidth = 16
    return Text.wrap(text, max(8, width - keyWidth)).enumerated().map { index, line in
      [Span(Text.fit(index == 0 ? keys : "", keyWidth), .key), Span(line, role)]
    }
  }

  private func isAsked(_ command: Command, _ query: FindQuery) -> Bool {
    query.isEmpty || CommandMatch.score(query, command) != nil
      || holds(query.text, [Keymap.label(command)] + Language.allCases.map { command.group.title($0) })
  }

  private func holds(_ query: String, _ texts: [String]) -> Bool {
    let wanted = query.lowercased()
    return texts.contains { $0.lowercased().contains(wanted) }
  }
}

extension Help {
  /// What is searched for, in narrow signs.
  var query: String { editor.text.narrowed.trimmingBlanks }
}
