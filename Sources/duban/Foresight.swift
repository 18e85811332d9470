import GoalUI
import TextCells

/// What the key pressed last would come to if it were pressed again, worked out while its user looks at the screen.
///
/// Whoever reads down a list presses one key over and over: the frame it asks for then only has to be sent. Whatever
/// else happens in between makes it worthless.
struct Foresight {
  private var key: Key?
  private var scene: Scene?

  /// A key was pressed, and what it asked for is shown.
  mutating func saw(_ key: Key) { (self.key, scene) = (key, nil) }

  /// Something else happened.
  mutating func forget() { (key, scene) = (nil, nil) }

  /// Whether a key has been pressed that is not looked beyond.
  var isDue: Bool { key != nil && scene == nil }

  /// Works out one more press.
  mutating func look(beyond state: State) {
    scene = key.flatMap { state.next(after: $0) }
    // A key that does something is not tried again.
    if scene == nil { key = nil }
  }

  /// What a key comes to, if it is the one foreseen.
  mutating func take(_ pressed: Key) -> Scene? { pressed == key ? scene : nil }
}
