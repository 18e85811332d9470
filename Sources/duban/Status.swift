import ArgumentParser
import GoalReport
import GoalText

/// `duban status`: what leaders read.
struct Status: Runnable {
  static let configuration = CommandConfiguration.of(
    "status", "The report: totals, headline rows, zones, what is behind, who has not reported.")

  @OptionGroup(title: "Which goals") var filter: FilterOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try Library(options)
    let words = library.words
    let (isJSON, layout) = try output.checked(words)
    let (filter, scope) = try filter.filter(library.reading, library.snapshot)
    let report = StatusReport(
      library.ledger, library.snapshot, filter: filter, scope: scope, notice: library.notice,
      units: library.world.config.units)
    if isJSON {
      try output.write(report.json(library.ledger), words)
    } else {
      try output.write(report.text(layout), words)
    }
    try library.finish()
  }

  /// The whole status as text, for a bare `duban` without a terminal.
  static func print(_ options: GlobalOptions) throws {
    let library = try Library(options)
    let report = StatusReport(
      library.ledger, library.snapshot, notice: library.notice,
      units: library.world.config.units)
    let lines = report.text(Layout(library.words))
    try StandardFiles.write(Array((lines.joined(separator: "\n") + "\n").utf8), library.words)
    try library.finish()
  }
}
