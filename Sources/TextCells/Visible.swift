/// Helpers for lines of text, all measured in columns.
package enum Text {
  /// The text with nothing in it that drives a terminal or hides from a reader.
  ///
  /// Controls become control pictures (␛), other invisible, bidirectional, tag and unassigned code points their
  /// number (‹U+202E›). Kept are a joiner inside a genuine emoji sequence, a selector after its emoji, and up to
  /// four marks on a base: terminals drop more. A mark that has no base gets one (◌). Private use passes.
  /// Doing it twice changes nothing.
  /// - Parameter keepingNewlines: leave line feeds as they are, and make CR LF one of them.
  package static func visible(_ text: String, keepingNewlines: Bool = false) -> String {
    if Plain.isPlain(text) { return text }
    var sanitizer = Sanitizer(keepingNewlines: keepingNewlines)
    let scalars = Array(text.unicodeScalars)
    for index in scalars.indices {
      sanitizer.take(
        scalars[index], before: index + 1 < scalars.count ? scalars[index + 1] : nil)
    }
    return String(sanitizer.output)
  }
}

/// The sanitizer's state: what the next code point would attach to.
private struct Sanitizer {
  let keepingNewlines: Bool
  var output = String.UnicodeScalarView()
  /// The last code point that takes columns on this line.
  var base: Unicode.Scalar?
  /// Marks on that base, and joiners since the sequence began.
  var marks = 0
  var joins = 0
  var justJoined = false

  init(keepingNewlines: Bool) {
    self.keepingNewlines = keepingNewlines
  }

  mutating func take(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    if Plain.isPlain(scalar) { return append(base: scalar) }
    if keepingNewlines, scalar == "\n" { return endLine() }
    if keepingNewlines, scalar == "\r", next == "\n" { return }
    if isKeptSelector(scalar) || isKeptJoiner(scalar, before: next) {
      output.append(scalar)
      marks += 1
      justJoined = scalar == Sanitizer.joiner
      joins += justJoined ? 1 : 0
      return
    }
    if let picture = Sanitizer.controlPicture(scalar) { return append(base: picture) }
    if Sanitizer.isHidden(scalar) { return spell(scalar) }
    if Width.columns(of: scalar) == 0 { return append(mark: scalar) }
    append(base: scalar)
  }

  private mutating func append(base scalar: Unicode.Scalar) {
    output.append(scalar)
    if !justJoined { joins = 0 }
    base = scalar
    marks = 0
    justJoined = false
  }

  private mutating func append(mark scalar: Unicode.Scalar) {
    if base == nil { append(base: "\u{25CC}") }
    guard marks < Sanitizer.mostMarks else { return }
    output.append(scalar)
    marks += 1
    justJoined = false
  }

  private mutating func endLine() {
    output.append("\n")
    base = nil
    marks = 0
    joins = 0
    justJoined = false
  }

  private mutating func spell(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    for scalar in "\u{2039}U+\(padded)\u{203A}".unicodeScalars { append(base: scalar) }
  }

  /// An emoji or text selector right after the emoji, keycap digits included.
  private func isKeptSelector(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar == "\u{FE0F}" || scalar == "\u{FE0E}", let base else { return false }
    return marks == 0 && base.properties.isEmoji
  }

  private func isKeptJoiner(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    guard scalar == Sanitizer.joiner, let base, let next, !justJoined else { return false }
    return joins < Sanitizer.mostJoins && marks < Sanitizer.mostMarks
      && Emoji.isPictograph(base) && Emoji.isPictograph(next)
  }

  private static let joiner: Unicode.Scalar = "\u{200D}"
  private static let mostMarks = 4
  /// The longest sequence in Unicode's list has three joiners.
  private static let mostJoins = 4

  private static func controlPicture(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.value < 0x20 { return Unicode.Scalar(0x2400 + scalar.value) }
    return scalar.value == 0x7F ? "\u{2421}" : nil
  }

  /// Whether a reader would not see the code point, or a terminal might obey it.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: return true
    default: return false
    }
  }
}
