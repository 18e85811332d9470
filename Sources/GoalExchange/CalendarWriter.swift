/// Content lines of a calendar file: CR LF at the end of each, folded at 75 octets, texts escaped.
struct CalendarWriter {
  private(set) var bytes: [UInt8] = []

  /// The most octets of a line, its end not counted.
  private static let width = 75

  /// A line whose value is written as it is.
  mutating func line(_ name: String, _ value: String) {
    var column = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let octets = Array(String(scalar).utf8)
      // A continuation begins with a blank, which counts; no character is cut in two.
      if column + octets.count > CalendarWriter.width {
        bytes += [13, 10, 32]
        column = 1
      }
      bytes += octets
      column += octets.count
    }
    bytes += [13, 10]
  }

  /// A line whose value is a text: backslash, semicolon, comma and line end are escaped.
  mutating func text(_ name: String, _ value: String) {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    line(name, escaped)
  }
}
