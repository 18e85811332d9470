import CEmbedded
import GoalCore
import GoalText
import GoalUI

/// The shipped themes, and those of the user's configuration folder.
enum Themes {
  /// All themes, the preferred one first; an unknown name is a configuration error (78).
  static func load(preferring name: String?, _ words: Words) throws -> [Theme] {
    let themes = shipped
    guard let name else { return themes.isEmpty ? [.plain] : themes }
    guard
      let index = themes.firstIndex(where: { $0.id == name || $0.title.zh == name || $0.title.en == name })
    else {
      throw Failure(
        words.commands.badMember("theme", themes.map(\.id).joined(separator: ", ")), .configuration)
    }
    return Array(themes[index...] + themes[..<index])
  }

  static var shipped: [Theme] {
    (0..<duban_theme_count()).compactMap { index in
      let bytes = Array(UnsafeBufferPointer(start: duban_theme(index), count: duban_theme_size(index)))
      return try? ThemeFile.read(bytes).theme
    }
  }
}
