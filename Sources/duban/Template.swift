import ArgumentParser
import GoalCore
import GoalExchange
import GoalText

/// `duban template`: the table a department fills in.
struct Template: Runnable {
  static let configuration = CommandConfiguration.of(
    "template", "The table a department fills in, as CSV.",
    """
    Its goals, what it reported last, how each is filled in, and empty cells for value, percent, stage, assessment, \
    note, problem and next step. It begins with a byte order mark, so that spreadsheets read it as UTF-8. Filled in, \
    `duban import` takes it back.
    """)

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Only the goals this unit leads.", valueName: "unit"))
  var lead: String?
  @OptionGroup(title: "Output") var file: ExchangeFile
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try Library(options)
    try file.check(library.words)
    var filter = Filter()
    filter.leads = try lead.map { try library.reading.unit($0, library.snapshot).names }
    let open = library.snapshot.indices(filter).filter { library.snapshot.states[$0].closed == nil }
    let form = TableForm(library.words, clean: Exchange.clean)
    try file.write(form.template(try Exchange.rows(library, open), day: library.snapshot.day), library.words)
    try library.finish()
  }
}
