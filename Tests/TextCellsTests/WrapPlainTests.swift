import Testing

@testable import TextCells

/// Plain text is broken by a way of its own; a line feed behind it takes the same text through the other one.
@Suite struct WrapPlainTests {
  private static let pieces = [
    "a", "Z", "7", " ", "  ", "%", "督", "办", "万", "户", "年", "，", "。", "（", "）", "“", "”", "…", "—", "●", "·",
    "é",
    "Ａ", "3.5", "（二）", "2013年", "word", "￥", "$", "々",
  ]

  @Test(arguments: 1...8) func bothWaysBreakAlike(seed: Int) {
    var generator = SeededGenerator(UInt64(seed))
    for _ in 0..<60 {
      let text = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
      }
      .joined()
      #expect(Plain.isPlain(text))
      let columns = Int.random(in: 2...24, using: &generator)
      let isWide = Bool.random(using: &generator)
      let quick = Text.wrap(text, columns, ambiguousWide: isWide)
      let careful = Text.wrap(text + "\nx", columns, ambiguousWide: isWide).dropLast()
      #expect(quick == Array(careful), "\(text) in \(columns)")
    }
  }
}
