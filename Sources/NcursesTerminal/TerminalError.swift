/// Why there is no screen.
package enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is not a terminal.
  case noTerminal
  /// TERM is not set.
  case termUnset
  /// The terminal database has nothing under this TERM.
  case unknown(term: String)
  /// The terminal has no way to place the cursor.
  case dumb(term: String)
  /// ncurses, or the kernel, refused without a reason.
  case refused
}
