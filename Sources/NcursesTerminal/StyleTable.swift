internal import CNcurses
internal import TextCells

/// The styles in use, each with what switches it on and off; made as they are needed.
struct StyleTable {
  private var pairs: ColorPairs
  private var made: [(style: Style, number: Int32, hasPair: Bool)] = []
  let hasColors: Bool

  init(depth: ColorDepth, pairs: Int) {
    self.pairs = ColorPairs(depth: depth, most: pairs)
    hasColors = depth != .none
  }

  /// A style's number; -1 for one that is no style.
  mutating func number(_ style: Style) -> Int32 {
    if style.bits == 0 { return -1 }
    // Themes have a few dozen.
    for index in made.indices where made[index].style.bits == style.bits { return made[index].number }
    let pair = pairs.number(for: style)
    let number = duban_make_style(Int32(style.attributes.rawValue), pair)
    made.append((style, number, pair != 0))
    return number
  }

  /// Whether a style sets both colours, whatever they were before.
  func setsColors(_ style: Style) -> Bool {
    guard style.foreground != nil, style.background != nil else { return false }
    for one in made where one.style.bits == style.bits { return one.hasPair }
    return false
  }
}
