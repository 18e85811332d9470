/// How many colours a terminal has, or shall use.
package enum ColorDepth: Int, Comparable, Hashable, Sendable {
  case none = 0
  case eight = 8
  case sixteen = 16
  case full = 256

  /// The depth a terminal with so many colours can show.
  package init(colors: Int) {
    self = [.full, .sixteen, .eight].first { colors >= $0.rawValue } ?? .none
  }

  package static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The 256-colour palette, and what stands for its colours on lesser terminals.
package enum Palette {
  /// The nearest colour among those of a depth; `nil`, the terminal's own, where there are none.
  package static func reduce(_ color: UInt8, to depth: ColorDepth) -> UInt8? {
    switch depth {
    case .none: return nil
    case .full: return color
    case .sixteen: return color < 16 ? color : nearest(to: color)
    case .eight:
      let basic = color < 16 ? color : nearest(to: color)
      // Bright black is a grey that shows on black; black would not.
      return basic == 8 ? 7 : basic % 8
    }
  }

  private static func nearest(to color: UInt8) -> UInt8 {
    let (red, green, blue) = components(color)
    let distances = basic.map { other in
      let (r, g, b) = (red - other.0, green - other.1, blue - other.2)
      return 3 * r * r + 6 * g * g + b * b
    }
    let best = distances.indices.min { distances[$0] < distances[$1] }
    return UInt8(best ?? 7)
  }

  /// Red, green and blue of a colour, 0 to 255 each: the cube (16–231) and the greys (232–255) are the same on
  /// every terminal, the first sixteen are xterm's.
  static func components(_ color: UInt8) -> (Int, Int, Int) {
    let number = Int(color)
    if number < 16 { return basic[number] }
    if number >= 232 {
      let level = 8 + 10 * (number - 232)
      return (level, level, level)
    }
    let steps = [0, 95, 135, 175, 215, 255]
    let cube = max(0, number - 16)
    return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
  }

  /// The first sixteen as xterm has them.
  private static let basic: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ]
}
