extension Text {
  /// The text with the signs some terminals draw one column wide and others two changed for clear ones.
  ///
  /// “ ” ‘ ’ · … — and the like get ASCII twins, arrows and marks a letter or sign. Any other ambiguous sign stays.
  package static func unambiguous(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value > 0x7E && twins[$0] != nil }) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if let twin = twins[scalar] { result += twin } else { result.unicodeScalars.append(scalar) }
    }
  }

  /// What stands for a sign in ASCII; nil where nothing does.
  static func twin(of scalar: Unicode.Scalar) -> String? {
    if let twin = twins[scalar] ?? letters[scalar] { return twin }
    switch scalar.value {
    case 0x2460...0x2468: return String(scalar.value - 0x245F)
    case 0x2500...0x254B: return "+"
    case 0x2581...0x2582: return "_"
    case 0x2583...0x2585: return "="
    case 0x2586...0x2588: return "#"
    case 0x2589...0x258F: return "|"
    default: return nil
    }
  }

  private static let twins: [Unicode.Scalar: String] = [
    "“": "\"", "”": "\"", "‘": "'", "’": "'", "…": "...", "⋯": "...", "—": "-", "–": "-", "·": ".", "×": "x",
    "÷": "/", "±": "+-", "°": "deg", "℃": "C", "‰": "/1000", "№": "No.", "≤": "<=", "≥": ">=", "≠": "!=",
    "≈": "~", "←": "<", "↑": "^", "→": ">", "↓": "v", "‹": "<", "›": ">", "●": "*", "○": "o", "▲": "^",
    "△": "^",
    "▼": "v", "▸": "+", "▾": "-", "■": "#", "□": "o", "▣": "x", "◆": "+", "◇": "o", "★": "*", "☆": "*",
    "✔": "*", "─": "-", "━": "-", "│": "|", "┄": "-", "┆": ":", "┌": "+", "┐": "+", "└": "+", "┘": "+",
    "├": "+",
    "┤": "+", "┬": "+", "┴": "+", "┼": "+", "═": "=", "║": "|", "█": "#", "▌": ">", "░": ".", "▒": ":",
    "▓": "#",
    "‾": "-", "※": "*", "§": "S", "²": "2", "³": "3", "¹": "1", "¼": "1/4", "½": "1/2", "¾": "3/4",
    "Ⅰ": "I", "Ⅱ": "II", "Ⅲ": "III", "Ⅳ": "IV", "Ⅴ": "V", "Ⅵ": "VI", "Ⅶ": "VII", "Ⅷ": "VIII", "Ⅸ": "IX",
    "Ⅹ": "X",
  ]

  /// Letters of ambiguous width, each with the one that stands for it: Latin ones with the marks pinyin has, Greek
  /// and Cyrillic.
  private static let letters: [Unicode.Scalar: String] = {
    let from = "àáāǎèéêēěìíīǐòóōǒùúūǔüǖǘǚǜæðøþßαβγδεζηθικλμνξοπρστυφχψωабвгдежзийклмнопрстуфхцчшщъыьэюя"
    let to = "aaaaeeeeeiiiioooouuuuuuuuuadopsabgdezhqiklmnxoprstufcywabvgdejziiklmnoprstufhccssxyxeua"
    let small = zip(from.unicodeScalars, to.lowercased())
    var letters: [Unicode.Scalar: String] = [:]
    for (scalar, letter) in small {
      letters[scalar] = String(letter)
      if let capital = scalar.properties.uppercaseMapping.unicodeScalars.first, capital != scalar {
        letters[capital] = String(letter).uppercased()
      }
    }
    return letters
  }()
}
