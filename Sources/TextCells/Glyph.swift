/// One column of one row as a buffer keeps it: a number, so that screens are copied and compared fast.
package struct Glyph: Hashable, Sendable {
  /// The code point drawn here in the lower half, the style in the upper.
  ///
  /// In place of a code point stands 0 in the further columns of a cluster that began to the left, and from
  /// `firstCluster` on a number in the buffer's `clusters`.
  package let bits: UInt64

  /// Above every code point.
  @inlinable package static var firstCluster: UInt32 { 0x11_0000 }

  @inlinable static var blank: UInt32 { 0x20 }

  @inlinable package init(_ code: UInt32, _ style: Style) {
    bits = UInt64(style.bits) << 32 | UInt64(code)
  }

  @inlinable package var code: UInt32 { UInt32(truncatingIfNeeded: bits) }
  @inlinable package var style: Style { Style(bits: UInt32(truncatingIfNeeded: bits >> 32)) }

  /// Whether a cluster that began to the left reaches in here.
  @inlinable package var isContinuation: Bool { code == 0 }
  @inlinable package var isBlank: Bool { code == Glyph.blank }
  /// Whether it is one code point that shows by itself.
  package var isPlain: Bool { Plain.isPlain(code) }

  @inlinable package static func == (a: Glyph, b: Glyph) -> Bool { a.bits == b.bits }

  @inlinable func with(code: UInt32) -> Glyph { Glyph(code, style) }
  @inlinable func with(_ style: Style) -> Glyph { Glyph(code, style) }
}
