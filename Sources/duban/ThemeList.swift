import ArgumentParser
import GoalCore
import GoalText
import GoalUI
import TextCells

/// `duban themes`: the looks of the screen.
struct ThemeList: Runnable {
  static let configuration = CommandConfiguration.of("themes", "The looks of the screen, by id and title.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let world = try World(options)
    let words = world.words
    let (themes, problems) = Themes.all(words)
    let rows =
      [words.commands.themeHead] + themes.map { (Text.visible($0.id), $0.title.in(words.language)) }
    let width = rows.map { Width.columns(of: $0.0) }.max() ?? 0
    let lines = rows.map { Text.fit($0.0, width) + "  " + Text.visible($0.1) }
    try StandardFiles.write(Array((lines.joined(separator: "\n") + "\n").utf8), words)
    for problem in problems { tell(problem) }
  }
}
