import ArgumentParser
import GoalCore
import GoalReport
import GoalText

/// `duban log`: the ledger's entries.
struct Log: Runnable {
  static let configuration = CommandConfiguration.of("log", "The entries of the ledger, or of one goal.")

  @Argument(help: "A goal such as 2.2-06, 2.2-6 or h1.") var goal: String?
  @OptionGroup(title: "Which goals") var filter: FilterOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try Library(options)
    let rendering = try output.checked(library.words)
    try output.write(report(library).bytes(rendering), library.words)
    try library.finish()
  }

  private func report(_ library: Library) throws -> LogReport {
    let filter = try filter.filter(library.reading, library.snapshot).filter
    guard let goal else {
      return LogReport(
        try library.ledger.entire(), library.snapshot, filter: filter, notice: library.notice)
    }
    if !filter.isEmpty { throw Failure(library.words.commands.notBoth("GOAL", "FILTER"), .usage) }
    return LogReport(try library.detail(goal), notice: library.notice)
  }
}
