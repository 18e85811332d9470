import GoalCore
import GoalText
import TextCells

extension State {
  /// Giving up a failed save is asked twice: no undo brings it back.
  mutating func press(inUnsaved key: Key, _ reason: String, isGivingUp: Bool) -> [Effect] {
    switch Keymap.narrow(key) {
    case .character("x"), .character("X"):
      guard isGivingUp else {
        overlay = .unsaved(reason: reason, isGivingUp: true)
        return []
      }
      overlay = nil
      unsaved = []
      sent = nil
      notice = .told(interface.discarded)
      return [.discard]
    case _ where isGivingUp:
      overlay = .unsaved(reason: reason)
      return []
    case .enter, .character("r"), .character("R"): return [.retry]
    default: return []
    }
  }

  /// Where a scrolling overlay stands after a key; nil when the key closes it.
  func scrolled(_ key: Key, _ top: Int, of count: Int) -> Int? {
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

  /// Whether a key scrolls, even where there is nowhere left to go.
  func isScrollKey(_ key: Key) -> Bool {
    guard case .character(let letter) = Keymap.narrow(key) else { return true }
    return "jkgG ".contains(letter)
  }

  /// The room inside a scrolling overlay.
  var overlayHeight: Int { body.height }
  var overlayWidth: Int { columns - 2 }
}
