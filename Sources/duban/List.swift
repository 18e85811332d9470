import ArgumentParser
import GoalReport

/// `duban list`: goals in a table.
struct List: Runnable {
  static let configuration = CommandConfiguration.of("list", "Goals in a table, or as a JSON array.")

  @OptionGroup(title: "Which goals") var filter: FilterOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try Library(options)
    let (isJSON, layout) = try output.checked(library.words)
    let filter = try filter.filter(library.reading, library.snapshot).filter
    let report = ListReport(library.snapshot, filter: filter)
    if isJSON {
      try output.write(report.json(library.ledger), library.words)
    } else {
      try output.write(library.marked(report.text(layout)), library.words)
    }
    try library.finish()
  }
}
