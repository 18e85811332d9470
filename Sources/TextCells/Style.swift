/// How a cell is drawn: two palette colours and attributes.
package struct Style: Hashable, Sendable {
  /// Number in the 256-colour palette; `nil` is the terminal's own colour.
  package var foreground: UInt8?
  /// Number in the 256-colour palette; `nil` is the terminal's own colour.
  package var background: UInt8?
  package var attributes: Attributes

  package init(foreground: UInt8? = nil, background: UInt8? = nil, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

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
