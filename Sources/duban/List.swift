import ArgumentParser
import GoalCore
import GoalReport

/// `duban list`: goals in a table.
struct List: Runnable {
  static let configuration = CommandConfiguration.of("list", "Goals in a table, or as a JSON array.")

  @OptionGroup(title: "Which goals") var filter: FilterOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try Library(options) { $0.knows($1) }
    let rendering = try output.checked(library.words)
    let filter = try filter.filter(library.reading, library.snapshot).filter
    let report = ListReport(library.ledger, library.snapshot, filter: filter, notice: library.notice)
    keepToTheEnd((library, report))
    try output.write(report.bytes(rendering), library.words)
    try library.finish()
  }
}
