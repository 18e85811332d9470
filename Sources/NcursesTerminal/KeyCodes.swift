internal import CNcurses
internal import TextCells

/// ncurses' key codes as keys.
enum KeyCodes {
  /// The key of a code, or `nil` for one that no view has a use for.
  static func key(_ code: Int32) -> Key? {
    if let key = named[code] { return key }
    let number = duban_function_key(code)
    return number > 0 ? .function(Int(number)) : nil
  }

  private static let named: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_SR: .up, KEY_SF: .down, KEY_SLEFT: .left, KEY_SRIGHT: .right,
    KEY_HOME: .home, KEY_FIND: .home, KEY_A1: .home, KEY_SHOME: .home,
    KEY_END: .end, KEY_SELECT: .end, KEY_C1: .end, KEY_SEND: .end,
    KEY_PPAGE: .pageUp, KEY_A3: .pageUp, KEY_NPAGE: .pageDown, KEY_C3: .pageDown,
    KEY_IC: .insert, KEY_DC: .delete, KEY_SDC: .delete, KEY_BACKSPACE: .backspace,
    KEY_ENTER: .enter, KEY_BTAB: .backTab,
  ]
}
