import Testing
import TextCells

struct VisibleTests {
  @Test(arguments: [
    ("西城区 40%", "西城区 40%"),
    ("\u{1B}[31m红", "␛[31m红"),
    ("a\u{0}b\u{7}\u{7F}", "a␀b␇␡"),
    ("\u{9B}2J", "‹U+009B›2J"),
    ("\u{202E}abc", "‹U+202E›abc"),
    ("零\u{200B}宽", "零‹U+200B›宽"),
    ("a\u{2066}b\u{2069}", "a‹U+2066›b‹U+2069›"),
    ("\u{E0041}", "‹U+E0041›"),
    ("a\u{2028}b\u{2029}", "a‹U+2028›b‹U+2029›"),
    ("\u{FFFE}\u{378}", "‹U+FFFE›‹U+0378›"),
    ("\u{3164}\u{AD}", "‹U+3164›‹U+00AD›"),
    ("\u{E001}", "\u{E001}"),
    ("a\nb\tc", "a␊b␉c"),
    ("👨‍👩‍👧‍👦❤️1️⃣", "👨‍👩‍👧‍👦❤️1️⃣"),
    ("a\u{200D}b", "a‹U+200D›b"),
    ("👨\u{200D}", "👨‹U+200D›"),
    ("督\u{FE0F}", "督‹U+FE0F›"),
    ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "e\u{301}\u{302}\u{303}\u{304}"),
    ("\u{301}x", "◌\u{301}x"),
    ("", ""),
  ])
  func `what is shown`(text: String, shown: String) {
    #expect(Text.visible(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test(arguments: [
    ("a\nb", "a\nb"), ("a\r\nb", "a\nb"), ("a\rb", "a␍b"), ("a\u{85}b", "a‹U+0085›b"),
    ("\n\u{301}", "\n◌\u{301}"),
    ("a\tb", "a␉b"),
  ])
  func `line feeds may stay`(text: String, shown: String) {
    #expect(Text.visible(text, keepingNewlines: true) == shown)
  }

  @Test func `every scalar alone is harmless`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = Text.visible(String(scalar))
      let hasOffender = shown.unicodeScalars.contains(where: drives)
      if hasOffender { Issue.record("U+\(String(value, radix: 16)) passes") }
      if Width.columns(of: shown) == 0 { Issue.record("U+\(String(value, radix: 16)) does not show") }
    }
  }

  @Test func `generated text is harmless, and doing it twice changes nothing`() {
    var generator = SeededGenerator(2)
    for _ in 0..<5000 {
      let text = Generated.text(&generator)
      let shown = Text.visible(text)
      #expect(!shown.unicodeScalars.contains(where: drives), "\(text.debugDescription)")
      #expect(
        Text.visible(shown).unicodeScalars.elementsEqual(shown.unicodeScalars), "\(text.debugDescription)")
    }
  }

  /// What may never reach a terminal, whatever stands around it.
  private func drives(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x61C: true
    case 0x200B, 0x200C, 0x2060...0x2064, 0xFEFF: true
    case 0x2028, 0x2029, 0xE0000...0xE0FFF: true
    default: scalar.properties.isNoncharacterCodePoint
    }
  }
}
