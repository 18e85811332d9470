import Testing
import TextCells

struct ContrastTests {
  /// Ratios as the guidelines' own calculators give them, to two decimals.
  @Test(arguments: [
    (UInt8(16), UInt8(231), 21.0), (231, 231, 1.0), (243, 231, 4.54), (196, 231, 4.0), (15, 4, 9.4),
    (1, 15, 5.84), (0, 8, 5.24),
  ])
  func `contrast is counted as the guidelines say`(a: UInt8, b: UInt8, ratio: Double) {
    #expect(abs(Palette.contrast(a, b) - ratio) < 0.02)
    #expect(Palette.contrast(a, b) == Palette.contrast(b, a))
  }
}
