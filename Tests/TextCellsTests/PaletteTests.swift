import Testing
import TextCells

struct PaletteTests {
  @Test(arguments: [
    (UInt8(9), ColorDepth.full, UInt8?(9)), (196, .full, 196), (196, .sixteen, 9), (160, .sixteen, 1),
    (16, .sixteen, 0), (231, .sixteen, 15), (244, .sixteen, 8), (12, .sixteen, 12), (12, .eight, 4),
    (8, .eight, 7), (231, .eight, 7), (46, .eight, 2), (196, .none, nil), (0, .none, nil),
  ])
  func `colours come down to what a terminal has`(color: UInt8, depth: ColorDepth, reduced: UInt8?) {
    #expect(Palette.reduce(color, to: depth) == reduced)
  }

  @Test(arguments: [
    (-1, ColorDepth.none), (0, .none), (8, .eight), (15, .eight), (16, .sixteen), (88, .sixteen),
    (256, .full), (16_777_216, .full),
  ])
  func `depth is the greatest a terminal can show`(colors: Int, depth: ColorDepth) {
    #expect(ColorDepth(colors: colors) == depth)
  }

  @Test(arguments: [ColorDepth.eight, .sixteen])
  func `every colour has one within the depth`(depth: ColorDepth) {
    for color in UInt8.min...UInt8.max {
      #expect(Palette.reduce(color, to: depth).map { Int($0) < depth.rawValue } == true)
    }
  }
}
