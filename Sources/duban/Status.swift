import ArgumentParser
import GoalCore
import GoalReport
import GoalText

/// `duban status`: what leaders read.
struct Status: Runnable {
  static let name = "status"
  static let configuration = CommandConfiguration.of(
    name, "The report: totals, headline rows, zones, what is behind, who has not reported.")

  @OptionGroup(title: "Which goals") var filter: FilterOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let isTold = { [filter, output] (ledger: Ledger, day: Day) in
      filter.isEmpty && !output.isDrawn && Report.isTold(by: ledger, on: day)
    }
    let (library, bytes) = try Status.page(options, isTold) { library in
      let rendering = try output.checked(library.words)
      let (filter, scope) = try filter.filter(library.reading, library.snapshot)
      return (library.report(.status, filter: filter, scope: scope), rendering)
    }
    try output.write(bytes, library.words)
    try library.finish()
  }

  /// The whole status as text, where nothing else is asked for: read without the parser, which costs a seventh of it.
  static func isPrintedPlainly(_ arguments: [String]) throws -> Bool {
    guard let options = PlainOptions(arguments) else { return false }
    try Status.print(options)
    return true
  }

  /// The whole status as text; also for a bare `duban` without a terminal.
  static func print(_ options: some StartOptions) throws {
    let isTold = { (ledger: Ledger, day: Day) in Report.isTold(by: ledger, on: day) }
    let (library, bytes) = try Status.page(options, isTold) { library in
      (library.report(.status), Rendering(.text, Layout(library.words)))
    }
    try StandardFiles.write(bytes, library.words)
    try library.finish()
  }

  /// Goals that the report does not name are not read; should those it names not be as the fold's summary says, all of
  /// them are, and it is made anew.
  private static func page(
    _ options: some StartOptions, _ isTold: (Ledger, Day) -> Bool,
    _ made: (Library) throws -> (Report, Rendering)
  ) throws -> (Library, [UInt8]) {
    func bytes(_ library: Library) throws -> [UInt8] {
      let (report, rendering) = try made(library)
      keepToTheEnd((library, report))
      return report.bytes(rendering)
    }
    let told = try Library(options, readsAll: false, isTold: isTold)
    let page = try bytes(told)
    if told.isSound { return (told, page) }
    let read = try told.readingAll(isTold: isTold)
    return (read, try bytes(read))
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
