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
    groupedSubcommands: groups.map { group in
      CommandGroup(name: group.name, subcommands: group.commands.map { $0.type() })
    })

  /// A command's type by its name: asking a type for its name would make ready all that its kind can do.
  struct Listed: Sendable {
    let name: String
    let type: @Sendable () -> any Runnable.Type

    init(_ name: String, _ type: @escaping @Sendable @autoclosure () -> any Runnable.Type) {
      self.name = name
      self.type = type
    }
  }

  static let groups: [(name: String, commands: [Listed])] = [
    (
      "Reading",
      [
        Listed("status", Status.self), Listed("report", ReportCommand.self),
        Listed("notice", NoticeCommand.self), Listed("list", List.self), Listed("show", Show.self),
        Listed("log", Log.self), Listed("about", AboutCommand.self), Listed("source", SourceCommand.self),
      ]
    ),
    (
      "Recording progress",
      [Listed("update", Update.self), Listed("undo", Undo.self), Listed("redo", Redo.self)]
    ),
    (
      "The office's acts",
      [
        Listed("close", Close.self), Listed("reopen", Reopen.self), Listed("retarget", Retarget.self),
        Listed("assign", Assign.self), Listed("schedule", Schedule.self), Listed("verify", Verify.self),
        Listed("override", OverrideLight.self), Listed("lock", Lock.self), Listed("unlock", Unlock.self),
        Listed("add", Add.self),
      ]
    ),
    (
      "In and out",
      [Listed("template", Template.self), Listed("import", Import.self), Listed("export", Export.self)]
    ),
    (
      "Working together",
      [Listed("share", Share.self), Listed("sync", Sync.self), Listed("merge", Merge.self)]
    ),
    (
      "Keeping",
      [
        Listed("check", Check.self), Listed("themes", ThemeList.self), Listed("demo", DemoCommand.self),
        Listed("completions", Completions.self),
      ]
    ),
  ]

  @OptionGroup var options: GlobalOptions

  /// The command of that name; nothing is built of the others.
  static func command(_ name: String) -> (any Runnable.Type)? {
    for group in groups {
      for command in group.commands where command.name == name { return command.type() }
    }
    return nil
  }

  /// The command nearest to a mistyped one.
  static func nearest(_ word: String) -> String? {
    nearestName(to: word, among: groups.flatMap { $0.commands }.map(\.name))
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
    Heap.prepareForPlan()
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
