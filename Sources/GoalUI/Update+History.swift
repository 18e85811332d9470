import GoalCore
import TextCells

extension State {
  /// Presses a key; one that needs entries which have not been read leaves the state as it was and asks for them.
  mutating func pressKnowingly(_ key: Key) -> [Effect] {
    guard ledger.whole == nil else { return press(key) }
    var pressed = self
    let effects = pressed.press(key)
    if pressed.needsHistory { return [.readHistory(then: key)] }
    self = pressed
    return effects
  }
}
