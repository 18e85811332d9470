/// Escapes, both ways.
enum JSONEscape {
  /// The text of a string's content; the parser has checked its escapes.
  static func decoded(_ content: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(content.count)
    var index = 0
    while index < content.count {
      guard content[index] == ASCII.backslash, index + 1 < content.count else {
        text.append(content[index])
        index += 1
        continue
      }
      if content[index + 1] == ASCII.u {
        let (scalar, length) = scalar(in: content, at: index)
        text.append(contentsOf: Array(String(scalar).utf8))
        index += length
      } else {
        text.append(plain(content[index + 1]))
        index += 2
      }
    }
    return text
  }

  private static func plain(_ letter: UInt8) -> UInt8 {
    switch letter {
    case ASCII.b: 0x08
    case ASCII.f: 0x0C
    case ASCII.n: ASCII.lineFeed
    case ASCII.r: ASCII.carriageReturn
    case ASCII.t: ASCII.tab
    default: letter
    }
  }

  /// The scalar of the `\u` or the pair at `index`, and how many bytes it takes.
  private static func scalar(
    in content: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, length: Int) {
    let unit = codeUnit(in: content, at: index)
    guard 0xD800...0xDBFF ~= unit else { return (Unicode.Scalar(unit) ?? "\u{FFFD}", 6) }
    let low = codeUnit(in: content, at: index + 6)
    let value = 0x10000 &+ (unit &- 0xD800) << 10 &+ (low &- 0xDC00)
    return (Unicode.Scalar(value) ?? "\u{FFFD}", 12)
  }

  private static func codeUnit(in content: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
    var unit: UInt32 = 0
    for place in index + 2..<index + 6 where place < content.count {
      unit = unit << 4 | (ASCII.hexValue(content[place]) ?? 0)
    }
    return unit
  }

  /// Whether a scalar is written as `\u`: it could move a terminal's cursor, turn its text round or hide.
  ///
  /// Controls, separators, bidirectional and zero-width format characters, fillers, tags, noncharacters.
  /// Variation selectors stay: they choose the glyph of the visible character before them.
  static func isHidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F...0x9F: true
    case 0x20..<0x7F, 0x3165..<0xFDD0: false
    case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180E: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164: true
    case 0xFDD0...0xFDEF, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE00FF, 0xE01F0...0xE0FFF: true
    default: scalar & 0xFFFE == 0xFFFE
    }
  }

  /// Appends the escape of a scalar: the short one where there is one, else `\u`, a pair above U+FFFF.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case 0x22, 0x5C: bytes += [ASCII.backslash, UInt8(scalar)]
    case 0x08: bytes += [ASCII.backslash, ASCII.b]
    case 0x09: bytes += [ASCII.backslash, ASCII.t]
    case 0x0A: bytes += [ASCII.backslash, ASCII.n]
    case 0x0C: bytes += [ASCII.backslash, ASCII.f]
    case 0x0D: bytes += [ASCII.backslash, ASCII.r]
    case 0x10000...:
      appendUnit(0xD800 + (scalar - 0x10000) >> 10, to: &bytes)
      appendUnit(0xDC00 + (scalar - 0x10000) & 0x3FF, to: &bytes)
    default: appendUnit(scalar, to: &bytes)
    }
  }

  private static func appendUnit(_ unit: UInt32, to bytes: inout [UInt8]) {
    bytes += [ASCII.backslash, ASCII.u]
    for shift: UInt32 in [12, 8, 4, 0] {
      let digit = UInt8((unit >> shift) & 0xF)
      bytes.append(digit < 10 ? ASCII.zero + digit : 0x61 + digit - 10)
    }
  }
}
