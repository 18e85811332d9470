import ArgumentParser
import Glibc
import GoalCore
import GoalStore
import GoalText

/// `duban demo`: a throw-away store of samples, on the screen or as the status.
struct DemoCommand: Runnable {
  static let configuration = CommandConfiguration.of(
    "demo", "Look around in a store of samples, thrown away at the end.",
    "With --store the samples stay in that folder, which must not exist or be empty.")

  /// The day the sample year is shown on.
  static let day = "2013-06-30"

  @OptionGroup var options: GlobalOptions

  func run() throws {
    var options = options
    options.asOf = options.asOf ?? DemoCommand.day
    let words = try World(options).words
    // The samples name the goals of the shipped plan.
    if options.plan != nil { throw Failure(DemoWords.of(words.language).shippedPlanOnly, .usage) }
    let folder = try DemoFolder(options.store, words)
    defer { folder.remove() }
    options.store = folder.path
    let world = try World(options)
    do { try folder.fill(world.plan) } catch let fault as FileTrouble {
      throw Failure("\(fault.path): \(fault.reason)", .cannotCreate)
    } catch {
      throw StoreText(words).failure(error)
    }
    try show(world, options, folder)
  }

  private func show(_ world: World, _ options: GlobalOptions, _ folder: DemoFolder) throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return try Status.print(options) }
    let screen = try ScreenLoop(world, options)
    screen.beforeDeath = { folder.remove() }
    screen.run()
  }
}
