/// The fast path: text in which every code point shows by itself and is a cluster of its own.
enum Plain {
  /// Whether the sanitizer would leave the text alone and its clusters are its code points.
  static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(isPlain)
  }

  /// Whether a code point is assigned, visible, and joins nothing that is plain too.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
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
}
