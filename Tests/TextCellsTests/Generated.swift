/// A reproducible stream of numbers (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Text made of everything that has ever broken a column count.
enum Generated {
  static let pieces: [String] = [
    "a", "Z", "7", " ", "~", "督", "办", "，", "。", "（", "）", "“", "”", "…", "—", "●", "█", "│", "·",
    "é", "e\u{301}", "\u{301}", "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", "が", "か\u{3099}",
    "👍", "👍🏽", "☝🏽", "👨‍👩‍👧‍👦", "❤️", "☁︎", "1️⃣", "🇨🇳", "🇨", "🏴\u{E0067}\u{E0062}", "한", "한", "ᆫ",
    "א", "ش", "नि", "क्षि", "\u{0600}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{202E}", "\u{2066}", "\u{FEFF}",
    "\u{1B}", "\u{1B}[31m", "\u{7}", "\u{7F}", "\u{9B}", "\u{85}", "\t", "\n", "\r\n", "\u{2028}", "\u{E001}",
    "\u{FFFE}", "\u{378}", "\u{3164}", "\u{AD}", "\u{FE0F}", "ﾊﾞ", "Ａ", "𠀀", "\u{E0100}",
  ]

  static func text(_ generator: inout SeededGenerator, pieces count: ClosedRange<Int> = 0...12) -> String {
    (0..<Int.random(in: count, using: &generator)).reduce(into: "") { text, _ in
      text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }
  }
}
