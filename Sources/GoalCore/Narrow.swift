extension String {
  /// Full-width letters, digits, signs and blanks as their ASCII twins; an ideographic stop as a point.
  package var narrowed: String {
    var narrowed = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: narrowed.append(Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21)))
      case 0x3000, 0xA0: narrowed.append(" ")
      case 0x3002: narrowed.append(".")
      case 0x2212: narrowed.append("-")
      default: narrowed.append(scalar)
      }
    }
    return String(narrowed)
  }
}
