import CEmbedded
import GoalCore
import GoalText
import GoalUI

/// The shipped themes, and those of the user's configuration folder.
enum Themes {
  static var folder: String { Environment.configHome + "/duban/themes" }

  /// The theme when nobody has said which.
  static let usual = "ink"

  /// The theme named on the command line, else the configured one; nothing else is read. An unknown name is wrong
  /// usage (64) or a configuration error (78).
  static func opening(_ typed: String?, _ config: Config, _ words: Words) throws -> Theme {
    let name = typed ?? config.theme ?? usual
    if let theme = named(name, words) { return theme }
    if typed == nil, config.theme == nil { return .plain }
    let known = all(words).themes.map(\.id)
    if typed != nil { throw Failure(words.commands.badChoice("--theme", name, known), .usage) }
    throw config.failure("theme", ConfigWords.of(words.language).noTheme(name, known))
  }

  /// The theme of that id or title; nil where there is none.
  static func named(_ name: String, _ words: Words) -> Theme? {
    if let shipped = shipped({ $0 == name }).first { return shipped }
    return all(words).themes.first { $0.id == name || $0.title.zh == name || $0.title.en == name }
  }

  /// Every theme, the shipped ones first, and what is wrong with the user's files, in words.
  static func all(_ words: Words) -> (themes: [Theme], problems: [String]) {
    var themes = shipped { _ in true }
    var problems: [String] = []
    for name in ((try? Files.names(folder)) ?? []).filter({ $0.hasSuffix(".json") }).sorted() {
      let (theme, found) = read(folder + "/" + name, words, known: themes)
      if let theme { themes.append(theme) }
      problems += found
    }
    return (themes, problems)
  }

  /// The shipped themes whose id is wanted.
  private static func shipped(_ isWanted: (String) -> Bool) -> [Theme] {
    (0..<duban_theme_count()).compactMap { index in
      guard isWanted(String(cString: duban_theme_id(index))) else { return nil }
      let bytes = Array(UnsafeBufferPointer(start: duban_theme(index), count: duban_theme_size(index)))
      return try? ThemeFile.read(bytes).theme
    }
  }

  private static func read(_ path: String, _ words: Words, known: [Theme]) -> (Theme?, [String]) {
    let looks = Words.of(words.language).look
    let bytes: [UInt8]
    do { bytes = try Files.read(path, limit: 1 << 18) } catch {
      return (nil, ["\(path): \(error.reason(words))"])
    }
    do {
      let (theme, problems) = try ThemeFile.read(bytes)
      if known.contains(where: { $0.id == theme.id }) {
        return (nil, ["\(path): \(looks.themeSameID(theme.id))"])
      }
      return (theme, problems.map { looks.problem($0, in: path) })
    } catch { return (nil, [looks.problem(error, in: path)]) }
  }
}

extension LookWords {
  fileprivate func problem(_ problem: ThemeProblem, in path: String) -> String {
    switch problem {
    case .notJSON(let line, let column): "\(path):\(line):\(column): \(themeNotJSON)"
    case .wrongFormat(let line, let column): "\(path):\(line):\(column): \(themeWrongFormat)"
    case .unknownRole(let name, let line, let column):
      "\(path):\(line):\(column): \(themeUnknownRole(name))"
    case .badStyle(let role, let line, let column): "\(path):\(line):\(column): \(themeBadStyle(role))"
    }
  }
}
