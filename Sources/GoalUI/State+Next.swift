import GoalText
package import TextCells

/// A state and the frame that shows it.
package struct Scene: Sendable {
  package let state: State
  package let frame: CellBuffer
}

extension State {
  /// What one more press of a key that moves would come to; nil for any other key.
  package func next(after key: Key) -> Scene? {
    guard overlay == nil, Keymap.command(for: key)?.group == .move else { return nil }
    var next = self
    guard update(&next, .key(key)).isEmpty else { return nil }
    let frame = next.frame()
    return Scene(state: next, frame: frame)
  }
}
