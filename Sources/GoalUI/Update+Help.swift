import TextCells

extension State {
  /// Arrows turn the page; letters narrow it, but for those that scroll and close while nothing is typed yet.
  mutating func press(_ key: Key, in help: Help) -> [Effect] {
    var help = help
    if help.isTyping {
      type(key, in: &help)
    } else if let top = scrolled(key, help.top, of: helpLines(overlayWidth, help.query).count) {
      let isMoved = top != help.top || isScrollKey(key)
      help.top = top
      if !isMoved, case .character(let character) = key {
        help.isTyping = true
        if Keymap.narrow(key) != .character("/") { help.editor.insert(String(character)) }
        help.top = 0
      }
    } else {
      overlay = nil
      return []
    }
    overlay = .help(help)
    return []
  }

  private func type(_ key: Key, in help: inout Help) {
    switch key {
    case .escape, .control("g"): help = Help()
    case .up, .down, .pageUp, .pageDown, .enter:
      let step: Key = key == .enter ? .down : key
      help.top = scrolled(step, help.top, of: helpLines(overlayWidth, help.query).count) ?? help.top
    case .backspace where help.editor.isEmpty: help.isTyping = false
    default: if help.editor.handle(key) == .changed { help.top = 0 }
    }
  }
}
