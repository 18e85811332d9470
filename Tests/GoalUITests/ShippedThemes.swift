import CEmbedded
import GoalUI

/// The themes as they are compiled in.
enum ShippedThemes {
  static func read() throws -> [Theme] {
    try (0..<duban_theme_count()).map { try ThemeFile.read(bytes($0)).theme }
  }

  static func bytes(_ index: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: duban_theme(index), count: duban_theme_size(index)))
  }
}
