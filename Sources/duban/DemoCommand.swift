import ArgumentParser
import Glibc
import GoalCore
import GoalReport
import GoalText

/// `duban demo`: a throw-away store of samples, on the screen or as the status.
struct DemoCommand: Runnable {
  static let configuration = CommandConfiguration.of(
    "demo", "Look around in a store of samples, thrown away at the end.",
    "With --store the samples stay in that folder, which must not exist or be empty.")

  /// The day the sample year is shown on.
  static let day = "2013-06-30"

  @OptionGroup(title: "Program") var options: GlobalOptions

  func run() throws {
    var options = options
    options.asOf = options.asOf ?? DemoCommand.day
    // The samples name the goals of the shipped plan.
    let isOtherPlan = options.plan != nil
    options.plan = nil
    let world = try World(options)
    if isOtherPlan { throw Failure(DemoWords.of(world.language).shippedPlanOnly, .usage) }
    let folder = try DemoFolder(options.store, world.words)
    defer { folder.remove() }
    options.store = folder.path
    do { try folder.fill(world.plan) } catch let fault as FileTrouble {
      throw Failure("\(fault.path): \(fault.reason(world.words))", .cannotCreate)
    } catch {
      throw StoreText(world.words).failure(error)
    }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return try print(folder, options) }
    let screen = try ScreenLoop(World(options), options)
    screen.beforeDeath = { folder.remove() }
    screen.run()
  }

  /// The status; a reader that goes away ends the program, so the folder goes first.
  private func print(_ folder: DemoFolder, _ options: GlobalOptions) throws {
    let library = try Library(options)
    let bytes = library.report(.status).bytes(Rendering(.text, Layout(library.words)))
    folder.remove()
    try StandardFiles.write(bytes, library.words)
  }
}
