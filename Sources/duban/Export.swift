import ArgumentParser
import GoalCore
import GoalExchange
import GoalReport
import GoalText

/// `duban export`: goals for spreadsheets, programs, pages and calendars.
struct Export: Runnable {
  static let configuration = CommandConfiguration.of(
    "export", "Goals as CSV, JSON, Markdown or a calendar.",
    """
    csv is the form that `duban import` takes: imported unchanged it adds nothing. json holds the goals as `list` \
    and the entries as `log` give them. ics has due days, checkpoints and the last days of reports for a calendar \
    program.
    """)

  enum Format: String, CaseIterable { case csv, json, markdown, ics }

  @Option(
    help: ArgumentHelp("csv, json, markdown or ics.", valueName: "format"),
    completion: .list(Format.allCases.map(\.rawValue)))
  var format: String
  @Flag(help: "Begin the CSV with a byte order mark, by which spreadsheets know UTF-8.")
  var bom = false
  @OptionGroup(title: "Which goals") var filter: FilterOptions
  @OptionGroup(title: "Output") var file: ExchangeFile
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try Library(options)
    let words = library.words
    try file.check(words)
    guard let format = Format(rawValue: format.lowercased()) else {
      throw Failure(
        words.commands.badChoice("--format", format, Format.allCases.map(\.rawValue)), .usage)
    }
    if bom && format != .csv {
      throw Failure(ExchangeWords.of(words.language).notForFormat("--bom", format.rawValue), .usage)
    }
    let chosen = try filter.filter(library.reading, library.snapshot).filter
    if let notice = library.notice { tell(notice) }
    try file.write(try bytes(format, library, chosen), words)
    try library.finish()
  }

  private func bytes(_ format: Format, _ library: Library, _ filter: Filter) throws -> [UInt8] {
    let (words, snapshot) = (library.words, library.snapshot)
    let indices = snapshot.indices(filter)
    switch format {
    case .csv:
      return TableForm(words, clean: Exchange.clean).export(try Exchange.rows(library, indices), bom: bom)
    case .json:
      return ExportReport(
        ListReport(library.ledger, snapshot, filter: filter),
        LogReport(try library.ledger.entire(), snapshot, filter: filter)
      ).json(library.ledger)
    case .markdown:
      return MarkdownExport(snapshot, words, clean: Exchange.clean).file(try Exchange.rows(library, indices))
    case .ics:
      let calendar = Calendar(snapshot, stamp: library.ledger.newest, words, clean: Exchange.clean)
      return calendar.file(indices)
    }
  }
}
