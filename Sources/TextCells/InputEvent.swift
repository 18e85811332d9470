/// Something the loop wakes up for.
package enum InputEvent: Equatable, Sendable {
  case key(Key)
  /// Pasted text as it came, escapes and newlines inside: text, never keys.
  case paste(String)
  case resize(columns: Int, rows: Int)
  case mouse(MouseAction, row: Int, column: Int)
  /// The terminal's answer about East Asian Ambiguous signs; comes once, if at all, soon after the start.
  case ambiguousWidth(isWide: Bool)
  /// A watched file descriptor is readable or closed.
  case fileReady(Int32)
  case timeout
  /// Back from a stop, or asked to draw anew.
  case resumed
  /// The terminal is gone.
  case hangup
  /// A signal that ends the program; restore, then let it take its course.
  case terminated(signal: Int32)
}

/// What the mouse did.
package enum MouseAction: Hashable, Sendable {
  case press
  case release
  case scrollUp
  case scrollDown
}
