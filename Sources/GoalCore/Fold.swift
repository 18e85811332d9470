/// What typing makes no difference of: case, and the full-width forms of an input method.
enum Fold {
  @inline(__always)
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: return Unicode.Scalar(UInt8(scalar.value + 0x20))
    case 0..<0x80: return scalar
    case 0xC0...0x24F, 0x370...0x52F: return lowercase(scalar)
    case 0xFF01...0xFF5E:
      return folded(Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21)))
    case 0x3000: return " "
    default: return scalar
    }
  }

  /// Letters whose small form is two code points stay as they are: offsets must hold.
  private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    return small.count == 1 ? small.first ?? scalar : scalar
  }

  /// Appends a text's folded UTF-8.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      let folded = folded(scalar)
      if folded.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: folded.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(folded).map(Array.init) ?? [])
      }
    }
  }
}
