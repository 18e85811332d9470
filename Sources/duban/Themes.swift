import CEmbedded
import GoalCore
import GoalText
import GoalUI

/// The shipped themes, and those of the user's configuration folder.
enum Themes {
  /// All themes, the preferred one first: the one named on the command line, else the configured one. An unknown
  /// name is wrong usage (64) or a configuration error (78).
  static func load(preferring typed: String?, _ config: Config, _ words: Words) throws -> [Theme] {
    let themes = shipped
    guard let name = typed ?? config.theme else { return themes.isEmpty ? [.plain] : themes }
    guard
      let index = themes.firstIndex(where: { $0.id == name || $0.title.zh == name || $0.title.en == name })
    else {
      let known = themes.map(\.id)
      if typed != nil { throw Failure(words.commands.badChoice("--theme", name, known), .usage) }
      throw config.failure("theme", ConfigWords.of(words.language).noTheme(name, known))
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
