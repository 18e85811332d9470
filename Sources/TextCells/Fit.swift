extension Text {
  /// Where the spaces go when text is narrower than its column.
  package enum Alignment: Sendable {
    case left
    case center
    case right
  }

  /// The text in exactly so many columns: padded with spaces, or cut with `…` at the end.
  ///
  /// The text passes the sanitizer first. When a wide cluster would be halved by the cut, a space stands for it.
  /// - Parameter ellipsis: what tells of the cut; left out where it does not fit itself.
  package static func fit(
    _ text: String, _ columns: Int, _ alignment: Alignment = .left, ellipsis: String = "…",
    ambiguousWide: Bool = false
  ) -> String {
    let (text, width) = measured(text, ambiguousWide: ambiguousWide)
    if width > columns {
      let cut = truncate(text, columns, ellipsis: ellipsis, ambiguousWide: ambiguousWide)
      let missing = columns - Width.columns(of: cut, ambiguousWide: ambiguousWide)
      return cut + spaces(missing)
    }
    let missing = columns - width
    switch alignment {
    case .left: return text + spaces(missing)
    case .right: return spaces(missing) + text
    case .center: return spaces(missing / 2) + text + spaces(missing - missing / 2)
    }
  }

  /// The text as `visible` leaves it, and its columns: what is plain is looked at once.
  package static func measured(
    _ text: String, ambiguousWide: Bool = false
  ) -> (text: String, columns: Int) {
    if !ambiguousWide, let columns = Plain.columns(of: text) { return (text, columns) }
    let text = visible(text)
    return (text, Width.columns(of: text, ambiguousWide: ambiguousWide))
  }

  /// The text in at most so many columns, cut with `…` at the end when it is longer; never padded.
  package static func truncate(
    _ text: String, _ columns: Int, ellipsis: String = "…", ambiguousWide: Bool = false
  ) -> String {
    let (text, width) = measured(text, ambiguousWide: ambiguousWide)
    if width <= columns { return text }
    let sign = Width.columns(of: ellipsis, ambiguousWide: ambiguousWide) <= columns ? ellipsis : ""
    let room = columns - Width.columns(of: sign, ambiguousWide: ambiguousWide)
    return prefix(text, room, ambiguousWide: ambiguousWide) + sign
  }

  /// As many whole clusters from the start of `text` as fit in so many columns.
  static func prefix(_ text: String, _ columns: Int, ambiguousWide: Bool) -> String {
    var taken = 0
    var end = text.startIndex
    while end < text.endIndex {
      taken += Width.columns(of: text[end], ambiguousWide: ambiguousWide)
      if taken > columns { break }
      end = text.index(after: end)
    }
    return String(text[..<end])
  }

  /// So many spaces; none for a count below 1.
  package static func spaces(_ count: Int) -> String {
    guard count > 0 else { return "" }
    return String(unsafeUninitializedCapacity: count) { bytes in
      bytes[..<count].initialize(repeating: UInt8(ascii: " "))
      return count
    }
  }

  /// The text without the spaces at its end.
  package static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard bytes.last == UInt8(ascii: " ") else { return text }
    guard let last = bytes.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
    return String(text[..<bytes.index(after: last)])
  }
}
