internal import CNcurses
internal import Glibc
internal import TextCells

/// Makes events of what ncurses reads.
struct InputDecoder {
  /// One reading of ncurses.
  enum Reading: Equatable {
    case character(Unicode.Scalar)
    case code(Int32)
    case nothing
  }

  /// A reading taken too early: the one after an escape or a cluster that turned out to stand alone.
  private var putBack: Reading?
  /// Mouse reports that came in one go.
  private var clicks: [InputEvent] = []
  private let reportsMouse: Bool

  /// The most a paste may hold, in bytes; more is read and dropped.
  private static let mostPasted = 1 << 20
  /// How long a paste may pause before it counts as over, in milliseconds.
  private static let pastePause: Int32 = 1000

  init(reportsMouse: Bool) {
    self.reportsMouse = reportsMouse
  }

  /// The next event that is there already, or `nil`.
  mutating func next() -> InputEvent? {
    while true {
      if !clicks.isEmpty { return clicks.removeFirst() }
      switch read() {
      case .nothing: return nil
      case .character(let scalar): if let key = key(scalar) { return .key(key) }
      case .code(let code): if let event = event(code) { return event }
      }
    }
  }

  /// Drops interrupts meant for a program that had the terminal; anything else is kept for later.
  func forgetInterrupts(of signals: Int32) {
    var kept: [Int32] = []
    while case let signal = duban_signals_next(), signal != 0 {
      if signal != SIGINT, signal != SIGQUIT, signal != SIGTSTP, signal != SIGCONT { kept.append(signal) }
    }
    for signal in kept { raise(signal) }
  }

  private mutating func read() -> Reading {
    if let reading = putBack {
      putBack = nil
      return reading
    }
    var value: UInt32 = 0
    switch duban_next_key(&value) {
    case OK: return Unicode.Scalar(value).map { .character($0) } ?? .nothing
    case KEY_CODE_YES: return .code(Int32(value))
    default: return .nothing
    }
  }

  private mutating func key(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x1B: return escape()
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x7F: return .backspace
    case 0x00: return .control(" ")
    case 0x01...0x1A: return .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x1C...0x1F: return .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    case 0x80..<0xA0: return nil
    default: return .character(cluster(scalar))
    }
  }

  /// Escape alone, or Alt with what came right behind it; `nil` for a sequence no key has.
  private mutating func escape() -> Key? {
    switch read() {
    case .character("["): return skipSequence() ? nil : .alt("[")
    case .character("O"): return skipSequence() ? nil : .alt("O")
    case .character(let scalar) where scalar.value >= 0x20 && scalar.value < 0x80 || scalar.value == 8:
      return .alt(Character(scalar))
    case .character(let scalar) where scalar.value >= 0xA0: return .alt(cluster(scalar))
    case .code(KEY_BACKSPACE): return .alt("\u{7F}")
    case .nothing: return .escape
    case let other:
      putBack = other
      return .escape
    }
  }

  /// Reads to the end of a sequence that ncurses does not know, lest its letters be taken for commands.
  /// - Returns: Whether there was any of it.
  private mutating func skipSequence() -> Bool {
    var isLonger = false
    while true {
      let reading = read()
      guard case .character(let scalar) = reading, (0x20..<0x7F).contains(scalar.value) else {
        if reading != .nothing { putBack = reading }
        return isLonger
      }
      isLonger = true
      if scalar.value >= 0x40 { return true }
    }
  }

  /// One character of all the code points there already that make it up: an emoji sequence, a letter and marks.
  private mutating func cluster(_ first: Unicode.Scalar) -> Character {
    var cluster = Character(first)
    while true {
      let reading = read()
      guard case .character(let next) = reading, next.value >= 0x80 else {
        if reading != .nothing { putBack = reading }
        return cluster
      }
      var longer = String(cluster)
      longer.unicodeScalars.append(next)
      guard longer.count == 1, longer.unicodeScalars.count <= 32 else {
        putBack = reading
        return cluster
      }
      cluster = Character(longer)
    }
  }

  private mutating func event(_ code: Int32) -> InputEvent? {
    switch UInt32(bitPattern: code) {
    case DUBAN_KEY_PASTE.rawValue: return .paste(pasted())
    case DUBAN_KEY_NARROW.rawValue: return .ambiguousWidth(isWide: false)
    case DUBAN_KEY_WIDE.rawValue: return .ambiguousWidth(isWide: true)
    default: break
    }
    if code == KEY_RESIZE {
      return .resize(columns: Int(duban_columns()), rows: Int(duban_rows()))
    }
    if code == KEY_MOUSE {
      takeMouse()
      return nil
    }
    return KeyCodes.key(code).map { .key($0) }
  }

  /// Reads past ncurses up to the closing bracket: all of it is text, whatever keys it looks like.
  private func pasted() -> String {
    let end = Array("\u{1B}[201~".utf8)
    var bytes: [UInt8] = []
    var matched = 0
    while matched < end.count {
      let byte = duban_read_byte(Self.pastePause)
      guard byte >= 0 else { break }
      let value = UInt8(truncatingIfNeeded: byte)
      matched = value == end[matched] ? matched + 1 : value == end[0] ? 1 : 0
      if bytes.count < Self.mostPasted + end.count { bytes.append(value) }
    }
    if matched == end.count, bytes.count < Self.mostPasted + end.count { bytes.removeLast(end.count) }
    let text = String(decoding: bytes.prefix(Self.mostPasted), as: UTF8.self)
    // Terminals send the Enter key's carriage return for a line's end.
    return String(text.map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 })
  }

  /// Collects what the mouse did; `next` hands it out.
  private mutating func takeMouse() {
    guard reportsMouse else {
      // Left over from a program that died: ncurses reads the beginning only.
      _ = skipSequence()
      return
    }
    var row: Int32 = 0
    var column: Int32 = 0
    var action: Int32 = 0
    while duban_mouse(&row, &column, &action) {
      guard let kind = MouseAction(code: UInt32(bitPattern: action)) else { continue }
      // ncurses gives the latest first.
      clicks.insert(.mouse(kind, row: Int(row), column: Int(column)), at: 0)
    }
  }
}

extension MouseAction {
  fileprivate init?(code: UInt32) {
    switch code {
    case DUBAN_PRESS.rawValue: self = .press
    case DUBAN_RELEASE.rawValue: self = .release
    case DUBAN_SCROLL_UP.rawValue: self = .scrollUp
    case DUBAN_SCROLL_DOWN.rawValue: self = .scrollDown
    default: return nil
    }
  }
}
