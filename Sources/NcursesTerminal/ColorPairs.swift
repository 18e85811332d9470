internal import CNcurses
internal import TextCells

/// The terminal's colour pairs, made as styles need them.
struct ColorPairs {
  /// Two palette colours, -1 the terminal's own.
  private struct Pair {
    let foreground: Int32
    let background: Int32

    var isPlain: Bool { foreground == -1 && background == -1 }
    /// Tells it from every other.
    var code: Int { Int(foreground + 1) << 16 | Int(background + 1) }
  }

  private let depth: ColorDepth
  /// The most numbers there are; setcchar's go up to that of a short.
  private let most: Int
  /// The pairs' codes: the first is number 1.
  private var codes: [Int] = []
  private var lastStyle = Style.plain
  private var lastNumber: Int32 = 0

  init(depth: ColorDepth, most: Int) {
    self.depth = depth
    self.most = min(most, Int(Int16.max))
  }

  /// The pair for a style; 0, the terminal's own colours, when there are no more pairs.
  mutating func number(for style: Style) -> Int32 {
    if style.foreground == lastStyle.foreground, style.background == lastStyle.background {
      return lastNumber
    }
    let pair = Pair(foreground: color(style.foreground), background: color(style.background))
    lastStyle = style
    lastNumber = number(for: pair)
    return lastNumber
  }

  private mutating func number(for pair: Pair) -> Int32 {
    if pair.isPlain { return 0 }
    if let place = codes.firstIndex(of: pair.code) { return Int32(place + 1) }
    guard codes.count + 1 < most else { return 0 }
    codes.append(pair.code)
    let number = Int32(codes.count)
    duban_set_pair(number, pair.foreground, pair.background)
    return number
  }

  private func color(_ color: UInt8?) -> Int32 {
    color.flatMap { Palette.reduce($0, to: depth) }.map { Int32($0) } ?? -1
  }
}
