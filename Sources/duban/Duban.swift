import ArgumentParser
import GoalText

/// `duban`: the screen on a terminal, else the status.
struct Duban: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duban", abstract: "督办 — browse the year's goals and mark progress against them.",
    version: "duban 0.1.0", subcommands: [DemoCommand.self])

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let world = try World(options)
    let screen = try ScreenLoop(world, options)
    screen.run()
  }
}
