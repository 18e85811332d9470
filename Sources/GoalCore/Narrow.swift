extension Unicode.Scalar {
  /// A full-width sign of ASCII, the wide and the unbreakable blank, an ideographic stop and the signs input methods
  /// send for a minus as ASCII; any other as it is.
  package var narrowed: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(value - 0xFF01 + 0x21))
    case 0x3000, 0xA0: " "
    case 0x3002: "."
    case 0x2212, 0xFE63: "-"
    default: self
    }
  }
}

extension StringProtocol {
  /// The text with full-width signs as ASCII: `１２，５` as `12,5`.
  package var narrowed: String {
    var narrow = String.UnicodeScalarView()
    for scalar in unicodeScalars { narrow.append(scalar.narrowed) }
    return String(narrow)
  }
}
