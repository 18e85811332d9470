import ArgumentParser
import Glibc
import GoalCore
import GoalText

/// `duban` with all its commands: built only for `--help`, `--version` and `help`.
struct Duban: ParsableCommand {
  static let version = "duban \(Product.version)"

  static let configuration = CommandConfiguration(
    commandName: "duban", abstract: "督办 — browse the year's goals and mark progress against them.",
    discussion: """
      Without a command: the screen on a terminal, else the status. These options go before or after the name \
      of every command.
      """,
    version: version,
    groupedSubcommands: groups.map { CommandGroup(name: $0.name, subcommands: $0.commands) })

  private static let groups: [(name: String, commands: [any Runnable.Type])] = [
    (
      "Reading",
      [
        Status.self, ReportCommand.self, NoticeCommand.self, List.self, Show.self, Log.self,
        AboutCommand.self, SourceCommand.self,
      ]
    ),
    ("Recording progress", [Update.self, Undo.self, Redo.self]),
    (
      "The office's acts",
      [
        Close.self, Reopen.self, Retarget.self, Assign.self, Schedule.self, Verify.self, OverrideLight.self,
        Lock.self, Unlock.self, Add.self,
      ]
    ),
    ("In and out", [Template.self, Import.self, Export.self]),
    ("Working together", [Share.self, Sync.self, Merge.self]),
    ("Keeping", [Check.self, ThemeList.self, DemoCommand.self, Completions.self]),
  ]

  @OptionGroup var options: GlobalOptions

  /// The command of that name; nothing is built of the others.
  static func command(_ name: String) -> (any Runnable.Type)? {
    groups.lazy.flatMap { $0.commands }.first { $0._commandName == name }
  }

  /// The command nearest to a mistyped one.
  static func nearest(_ word: String) -> String? {
    nearestName(to: word, among: groups.flatMap { $0.commands }.map { $0._commandName })
  }
}

/// The screen on a terminal; where standard input or output is none, the status.
struct ScreenCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "duban", version: Duban.version)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      return try Status.print(options)
    }
    try ScreenCommand.open(options)
  }

  static func open(_ options: some StartOptions) throws {
    try ScreenLoop(World(options), options).run()
  }

  /// Opens the screen without the parser; false where it takes that one to say what is meant, or there is no terminal.
  static func isOpenedPlainly(_ arguments: [String]) throws -> Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, let options = PlainOptions(arguments) else {
      return false
    }
    try open(options)
    return true
  }
}
