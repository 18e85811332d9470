/// What the texts of a plan may hold, and how wide they are.
enum PlanText {
  /// The first rule a text breaks: empty or blank, too long, or with a character that is not shown.
  static func fault(inUTF8 text: UnsafeBufferPointer<UInt8>) -> PlanFact? {
    isPlain(text) ? nil : fault(in: String(decoding: text, as: UTF8.self))
  }

  /// Whether a text is short, well formed and of plain ASCII and Han characters only; others are to be looked at one
  /// by one.
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count <= PlanFile.maximumText else { return false }
    var isBlank = true
    var index = 0
    while index < text.count {
      switch text[index] {
      case 0x20: break
      case 0x21..<0x7F: isBlank = false
      // The first bytes of U+4000 to U+9FFF.
      case 0xE4...0xE9:
        guard index &+ 2 < text.count, text[index &+ 1] & 0xC0 == 0x80, text[index &+ 2] & 0xC0 == 0x80
        else { return false }
        isBlank = false
        index &+= 2
      default: return false
      }
      index &+= 1
    }
    return !isBlank
  }

  static func fault(in text: String) -> PlanFact? {
    var count = 0
    var isBlank = true
    for scalar in text.unicodeScalars {
      if isHidden(scalar.value) { return .hiddenCharacter(scalar) }
      if scalar != " ", scalar != "\u{3000}" { isBlank = false }
      count += 1
    }
    if isBlank { return .emptyText }
    return count > PlanFile.maximumText ? .tooLong(limit: PlanFile.maximumText) : nil
  }

  /// Controls, separators, bidirectional and zero-width characters, fillers and tags.
  private static func isHidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F...0x9F: true
    case 0x20..<0x7F, 0x3165..<0xFE00: false
    case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164: true
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// Columns in a terminal: two for Han, kana, Hangul and full-width forms, else one.
  static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (isWide($1.value) ? 2 : 1) }
  }

  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F: true
    case 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD: true
    default: false
    }
  }

  /// An id that is safe in file names, commands and filters: at most 64 letters, digits, `.`, `_` and `-`.
  static func isPlainID(_ id: String) -> Bool {
    (1...64).contains(id.utf8.count)
      && id.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
        default: false
        }
      }
      && id.utf8.first != UInt8(ascii: ".") && id.utf8.first != UInt8(ascii: "-")
  }

  /// One or more Han characters, no others.
  static func isHan(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
        default: false
        }
      }
  }

  /// One or more ASCII digits.
  static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
  }
}
