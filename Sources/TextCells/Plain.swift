/// The fast path: text in which every code point shows by itself and is a cluster of its own.
enum Plain {
  /// Whether the sanitizer would leave the text alone and its clusters are its code points.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isPlain) ?? text.unicodeScalars.allSatisfy(isPlain)
  }

  /// Whether a code point is assigned, visible, and joins nothing that is plain too.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool { isPlain(scalar.value) }

  static func isPlain(_ code: UInt32) -> Bool {
    switch code {
    case 0x20...0x7E: true
    case 0x4E00...0x9FFF, 0x3400...0x4DBF: true
    case 0x3000...0x3029, 0x3041...0x3096, 0x309B...0x30FF: true
    case 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
    case 0xA1...0xAC, 0xAE...0x2FF: true
    case 0x2010...0x2027, 0x2030...0x205E: true
    case 0x2190...0x2426, 0x2500...0x27BF: true
    default: false
    }
  }

  /// Of valid UTF-8: a code point of four bytes is never plain.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let lead = UInt32(bytes[index])
      if lead < 0x80 {
        guard (0x20...0x7E).contains(lead) else { return false }
        index += 1
      } else if lead < 0xE0 {
        guard isPlain((lead & 0x1F) << 6 | UInt32(bytes[index + 1]) & 0x3F) else { return false }
        index += 2
      } else if lead < 0xF0 {
        let rest = (UInt32(bytes[index + 1]) & 0x3F) << 6 | UInt32(bytes[index + 2]) & 0x3F
        guard isPlain((lead & 0x0F) << 12 | rest) else { return false }
        index += 3
      } else {
        return false
      }
    }
    return true
  }
}
