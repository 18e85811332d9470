import ArgumentParser
import GoalCore
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
    let library = try Library(options) { [filter, output] in
      filter.isEmpty && !output.isDrawn && Report.isTold(by: $0, on: $1)
    }
    let rendering = try output.checked(library.words)
    let (filter, scope) = try filter.filter(library.reading, library.snapshot)
    let report = library.report(.status, filter: filter, scope: scope)
    keepToTheEnd((library, report))
    try output.write(report.bytes(rendering), library.words)
    try library.finish()
  }

  /// The whole status as text, for a bare `duban` without a terminal.
  static func print(_ options: GlobalOptions) throws {
    let library = try Library(options) { Report.isTold(by: $0, on: $1) }
    let report = library.report(.status)
    keepToTheEnd((library, report))
    try StandardFiles.write(report.bytes(Rendering(.text, Layout(library.words))), library.words)
    try library.finish()
  }
}

extension Library {
  /// A report on the day, of the goals a filter lets through.
  func report(
    _ kind: ReportKind, filter: Filter = Filter(), scope: String? = nil, unit: String? = nil
  ) -> Report {
    Report(kind, ledger, snapshot, filter: filter, scope: scope, unit: unit, notice: notice)
  }
}
