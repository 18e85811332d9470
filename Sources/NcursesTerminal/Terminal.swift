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
  private var pairs: ColorPairs
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
    pairs = ColorPairs(depth: colors, most: Int(duban_pairs()))
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

  /// Shows a buffer; what lies outside the terminal is clipped. Only what changed is sent.
  package func present(_ buffer: CellBuffer) {
    let (columns, rows) = size
    let isSameShape = shown.map { $0.width == buffer.width && $0.height == buffer.height } ?? false
    buffer.cells.withUnsafeBufferPointer { cells in
      for row in 0..<min(rows, buffer.height) {
        let range = row * buffer.width..<(row + 1) * buffer.width
        if isSameShape, shown?.cells[range].elementsEqual(cells[range]) == true { continue }
        draw(cells[range], row: row, columns: columns)
      }
    }
    shown = buffer
    let corner = Position(row: 0, column: 0)
    let cursor = buffer.cursor.flatMap { buffer.bounds.contains($0) ? $0 : nil }
    let place = cursor ?? corner
    duban_refresh(
      Int32(min(place.row, rows - 1)), Int32(min(place.column, columns - 1)),
      cursor != nil && buffer.cursorVisible)
  }

  /// Draws everything anew at the next `present`, for a terminal that something else wrote on.
  package func redraw() {
    shown = nil
    duban_redraw_all()
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

  private func draw(_ cells: Slice<UnsafeBufferPointer<Cell>>, row: Int, columns limit: Int) {
    duban_begin_row(Int32(row))
    defer { duban_end_row() }
    var column = 0
    var index = cells.startIndex
    while index < cells.endIndex {
      let start = index
      repeat { index += 1 } while index < cells.endIndex && cells[index].cluster.isEmpty
      let width = index - start
      let cell = cells[start]
      let pair = pairs.number(for: cell.style)
      let fits = column + width <= limit
      if column < limit {
        put(fits ? cell.cluster : " ", fits ? width : limit - column, cell.style, pair)
      }
      column += width
    }
  }

  private func put(_ cluster: String, _ width: Int, _ style: Style, _ pair: Int32) {
    var cluster = cluster
    cluster.withUTF8 { bytes in
      duban_put(
        bytes.baseAddress, Int32(clamping: bytes.count), Int32(width), Int32(style.attributes.rawValue), pair)
    }
  }
}
