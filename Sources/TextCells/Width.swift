/// How many terminal columns text takes.
///
/// East Asian wide signs take two columns, marks and formats none, everything else one. Controls count as none:
/// they never reach a screen, see `Text.visible`.
package enum Width {
  /// Columns of one code point, 0 to 2.
  ///
  /// - Parameter ambiguousWide: whether East Asian Ambiguous signs take two columns, as some terminals draw them.
  package static func columns(of scalar: Unicode.Scalar, ambiguousWide: Bool = false) -> Int {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    if isIdeograph(value) { return 2 }
    if WidthTable.contains(WidthTable.wide, value) { return 2 }
    if WidthTable.contains(WidthTable.zero, value) { return 0 }
    return ambiguousWide && WidthTable.contains(WidthTable.ambiguous, value) ? 2 : 1
  }

  /// Columns of one grapheme cluster.
  ///
  /// An emoji sequence (joined, toned, or with an emoji selector) and a keycap take two; any other cluster takes
  /// the sum of its code points, as terminals add them.
  package static func columns(of character: Character, ambiguousWide: Bool = false) -> Int {
    columns(ofCluster: character.unicodeScalars, ambiguousWide: ambiguousWide)
  }

  /// Columns of a whole text, the sum over its clusters.
  package static func columns(of text: String, ambiguousWide: Bool = false) -> Int {
    if !ambiguousWide {
      if let columns = Plain.columns(of: text) { return columns }
    } else if Plain.isPlain(text) {
      return text.unicodeScalars.reduce(0) { $0 + columns(of: $1, ambiguousWide: ambiguousWide) }
    }
    return text.reduce(0) { $0 + columns(of: $1, ambiguousWide: ambiguousWide) }
  }

  /// Whether a terminal may draw the code point one or two columns wide.
  package static func isAmbiguous(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && WidthTable.contains(WidthTable.ambiguous, scalar.value)
  }

  private static func isIdeograph(_ value: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
  }

  private static func columns(ofCluster scalars: Character.UnicodeScalarView, ambiguousWide: Bool) -> Int {
    guard let first = scalars.first else { return 0 }
    let rest = scalars.dropFirst()
    let start = columns(of: first, ambiguousWide: ambiguousWide)
    if rest.isEmpty { return start }
    if rest.contains(emojiSelector), first.properties.isEmoji {
      if first.value > 0x7F || rest.contains(enclosingKeycap) { return 2 }
    }
    if Emoji.isPictograph(first) {
      return rest.reduce(start) { max($0, columns(of: $1, ambiguousWide: ambiguousWide)) }
    }
    return rest.reduce(start) { $0 + columns(of: $1, ambiguousWide: ambiguousWide) }
  }

  private static let emojiSelector: Unicode.Scalar = "\u{FE0F}"
  private static let enclosingKeycap: Unicode.Scalar = "\u{20E3}"
}

/// What the sanitizer and the width table need to know of emoji.
enum Emoji {
  /// Whether the code point is a picture by itself: an emoji that is neither ASCII, Latin-1 nor half of a flag.
  static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFF && scalar.properties.isEmoji && !isRegionalIndicator(scalar)
  }

  static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
