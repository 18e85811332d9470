import GoalCore
import GoalText
import TextCells

extension State {
  mutating func press(_ key: Key, inHelp top: Int) -> [Effect] {
    guard let top = scrolled(key, top, of: helpLines(overlayWidth).count) else {
      overlay = nil
      return []
    }
    overlay = .help(top: top)
    return []
  }

  mutating func press(inUnsaved key: Key) -> [Effect] {
    switch Keymap.narrow(key) {
    case .enter, .character("r"), .character("R"): return [.retry]
    case .character("x"), .character("X"):
      overlay = nil
      unsaved = []
      sent = nil
      notice = .told(interface.discarded)
      return [.discard]
    default: return []
    }
  }

  /// Where a scrolling overlay stands after a key; nil when the key closes it.
  private func scrolled(_ key: Key, _ top: Int, of count: Int) -> Int? {
    let page = overlayHeight
    let last = max(0, count - page)
    switch Keymap.narrow(key) {
    case .down, .character("j"): return min(top + 1, last)
    case .up, .character("k"): return max(top - 1, 0)
    case .pageDown, .character(" "), .control("d"): return min(top + page, last)
    case .pageUp, .control("u"): return max(top - page, 0)
    case .home, .character("g"): return 0
    case .end, .character("G"): return last
    case .escape, .character("q"), .character("Q"), .character("?"), .function(1), .function(10): return nil
    default: return top
    }
  }

  /// The room inside a scrolling overlay.
  var overlayHeight: Int { body.height }
  var overlayWidth: Int { columns - 2 }
}
