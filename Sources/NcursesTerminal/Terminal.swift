internal import CNcurses
internal import Glibc
package import TextCells

/// The terminal the process was started in: shows cell buffers, reports events.
///
/// One at a time, on one thread. However the process ends, the terminal is given back as it was: by `restore`, at
/// `exit`, and by a handler when the process crashes.
package final class Terminal {
  /// Colours in use: what the terminal has, up to the limit asked for.
  package let colors: ColorDepth

  let signals: Int32
  var input: InputDecoder
  private var painter: Painter
  private var shown: CellBuffer?

  /// Takes the terminal: alternate screen, raw keys, bracketed paste.
  ///
  /// Ctrl-C, Ctrl-\ and Ctrl-Z stay signals. The terminal is asked how wide it draws ambiguous signs; its answer
  /// comes as an event.
  /// - Parameters:
  ///   - limit: the most colours to use, `.none` for NO_COLOR.
  ///   - mouse: whether to report the mouse; the terminal's own selection then needs Shift.
  package init(limitingColorsTo limit: ColorDepth = .full, mouse: Bool = false) throws(TerminalError) {
    let term = getenv("TERM").map { String(cString: $0) } ?? ""
    switch UInt32(duban_screen_open(mouse)) {
    case DUBAN_SCREEN_OK.rawValue: break
    case DUBAN_SCREEN_NO_TERMINAL.rawValue: throw .noTerminal
    case DUBAN_SCREEN_UNKNOWN.rawValue: throw term.isEmpty ? .termUnset : .unknown(term: term)
    case DUBAN_SCREEN_DUMB.rawValue: throw .dumb(term: term)
    default: throw .refused
    }
    signals = duban_signals_install()
    input = InputDecoder(reportsMouse: mouse)
    colors = min(limit, ColorDepth(colors: Int(duban_colors())))
    painter = Painter(depth: colors, pairs: Int(duban_pairs()))
    if signals < 0 {
      duban_screen_close()
      throw .refused
    }
  }

  deinit {
    duban_screen_close()
  }

  /// Size now, in columns and rows.
  package var size: (columns: Int, rows: Int) {
    (Int(duban_columns()), Int(duban_rows()))
  }

  /// Shows a buffer; what lies outside the terminal is clipped. Only what changed is sent, in one write.
  package func present(_ buffer: CellBuffer) {
    let (columns, rows) = size
    let earlier = shown.flatMap { $0.width == buffer.width && $0.height == buffer.height ? $0 : nil }
    painter.paint(buffer, over: earlier, columns: columns, rows: rows)
    shown = buffer
    let cursor = buffer.cursor.flatMap { buffer.bounds.contains($0) ? $0 : nil }
    painter.move(to: cursor ?? Position(row: 0, column: 0))
    duban_send(cursor != nil && buffer.cursorVisible)
  }

  /// Draws everything anew at the next `present`, for a terminal that something else wrote on.
  package func redraw() {
    shown = nil
    duban_forget_cursor()
  }

  /// Gives the terminal back. Calling it again does nothing.
  package func restore() {
    duban_screen_close()
  }

  /// Gives the terminal to another program while `body` runs, such as a pager.
  ///
  /// Ctrl-C and Ctrl-\ are the other program's meanwhile, and Ctrl-Z stops both.
  package func withTerminalReleased<Result>(_ body: () throws -> Result) rethrows -> Result {
    duban_screen_leave()
    duban_signals_stop_by_default(true)
    defer {
      duban_signals_stop_by_default(false)
      input.forgetInterrupts(of: signals)
      duban_screen_enter()
      shown = nil
    }
    return try body()
  }

  /// Gives the terminal back and ends the process the way a signal would have, its exit status included.
  package func end(with signal: Int32) -> Never {
    duban_screen_close()
    duban_signals_die(signal)
  }

  /// Stops as Ctrl-Z asks, and comes back when the shell says so.
  func stop() {
    duban_screen_leave()
    duban_signals_stop()
    comeBack()
  }

  /// Takes the terminal again, its modes and size as they may be by now.
  func comeBack() {
    duban_screen_leave()
    duban_screen_enter()
    shown = nil
  }

  /// Forgets what is on the screen: its size is another.
  func forgetFrame() {
    shown = nil
  }
}
