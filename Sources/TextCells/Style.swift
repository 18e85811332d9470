/// How a cell is drawn: two palette colours and attributes.
package struct Style: Hashable, Sendable {
  /// The attributes in the lowest byte; each colour above them, one more than its number, 0 for none.
  package var bits: UInt32

  package init(foreground: UInt8? = nil, background: UInt8? = nil, attributes: Attributes = []) {
    bits = UInt32(attributes.rawValue)
    self.foreground = foreground
    self.background = background
  }

  @inlinable package init(bits: UInt32) { self.bits = bits }

  /// Number in the 256-colour palette; `nil` is the terminal's own colour.
  package var foreground: UInt8? {
    get { Style.color(bits >> 8) }
    set { bits = bits & ~(0x1FF << 8) | Style.bits(newValue) << 8 }
  }
  /// Number in the 256-colour palette; `nil` is the terminal's own colour.
  package var background: UInt8? {
    get { Style.color(bits >> 17) }
    set { bits = bits & ~(0x1FF << 17) | Style.bits(newValue) << 17 }
  }
  package var attributes: Attributes {
    get { Attributes(rawValue: UInt8(truncatingIfNeeded: bits)) }
    set { bits = bits & ~0xFF | UInt32(newValue.rawValue) }
  }

  @inlinable package static func == (a: Style, b: Style) -> Bool { a.bits == b.bits }

  private static func color(_ bits: UInt32) -> UInt8? {
    bits & 0x1FF == 0 ? nil : UInt8(truncatingIfNeeded: (bits & 0x1FF) - 1)
  }

  private static func bits(_ color: UInt8?) -> UInt32 { color.map { UInt32($0) + 1 } ?? 0 }

  /// The terminal's colours, no attribute.
  package static let plain = Style()

  /// Attributes a terminal can lay on a cell; one that cannot leaves them out.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let italic = Attributes(rawValue: 4)
    package static let underline = Attributes(rawValue: 8)
    package static let reverse = Attributes(rawValue: 16)
  }
}
