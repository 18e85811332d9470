/// The fast path: text in which every code point shows by itself and is a cluster of its own.
enum Plain {
  /// Whether the sanitizer would leave the text alone and its clusters are its code points.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isPlain) ?? text.unicodeScalars.allSatisfy(isPlain)
  }

  /// The columns of such a text, found in the same pass; nil where it is not plain.
  static func columns(of text: String) -> Int? {
    if let columns = text.utf8.withContiguousStorageIfAvailable(columns) { return columns }
    return isPlain(text) ? text.unicodeScalars.reduce(0) { $0 + columns(of: $1.value) } : nil
  }

  /// Columns of a plain code point.
  static func columns(of code: UInt32) -> Int {
    switch code {
    case 0x20...0x2FF, 0x2010...0x205E, 0x2190...0x2319, 0x2500...0x25FC: 1
    case 0x3000...0x9FFF, 0xFF01...0xFF60, 0xFFE0...0xFFE6: 2
    default: Unicode.Scalar(code).map { Width.columns(of: $0) } ?? 1
    }
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

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { columns(bytes) != nil }

  /// Goes through valid UTF-8 up to the first code point that is not plain; one of four bytes never is.
  private static func columns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var (sum, index) = (0, 0)
    while index < bytes.count {
      let lead = bytes[index]
      if lead &- 0xE5 <= 4 {
        // Nearly all of Chinese: U+5000 to U+9FFF are plain, whatever follows the lead.
        sum += 2
        index += 3
      } else if lead &- 0x20 <= 0x5E {
        sum += 1
        index += 1
      } else {
        guard let code = code(bytes, at: index), isPlain(code) else { return nil }
        sum += columns(of: code)
        index += code < 0x800 ? 2 : 3
      }
    }
    return sum
  }

  /// The code point that a lead of two or three bytes begins; nil for any other byte.
  private static func code(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
    func rest(_ place: Int) -> UInt32 { UInt32(bytes[index + place]) & 0x3F }
    let lead = UInt32(bytes[index])
    switch lead {
    case 0xC0...0xDF: return (lead & 0x1F) << 6 | rest(1)
    case 0xE0...0xEF: return (lead & 0x0F) << 12 | rest(1) << 6 | rest(2)
    default: return nil
    }
  }
}
