import GoalCore
import GoalUI
import TextCells

/// What the key pressed last would come to if it were pressed again, worked out while its user looks at the screen.
///
/// Whoever reads down a list, or counts up, presses one key over and over: what it asks for then only has to be done.
/// Whatever else happens in between makes it worthless.
struct Foresight {
  private var key: Key?
  private var foreseen: Foreseen?

  /// A key was pressed, and what it asked for is shown.
  mutating func saw(_ key: Key) { (self.key, foreseen) = (key, nil) }

  /// Something else happened.
  mutating func forget() { (key, foreseen) = (nil, nil) }

  /// Whether a key has been pressed that is not looked beyond.
  var isDue: Bool { key != nil && foreseen == nil }

  /// Works out one more press.
  mutating func look(beyond state: State) {
    foreseen = key.flatMap { state.next(after: $0) }
    // A key that does something else is not tried again.
    if foreseen == nil { key = nil }
  }

  /// What a key comes to, if it is the one foreseen and the day is the same still.
  mutating func take(_ pressed: Key, today: Day) -> Foreseen? {
    guard pressed == key, let foreseen else { return nil }
    switch foreseen {
    case .frame(let next, _), .save(let next, _, _): return next.today == today ? foreseen : nil
    }
  }
}
