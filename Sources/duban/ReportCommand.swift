import ArgumentParser
import GoalReport
import GoalText

/// `duban report`: the reports of the office's rhythm.
struct ReportCommand: Runnable {
  static let configuration = CommandConfiguration.of(
    "report", "The report of a week, month, quarter, half-year or year.",
    "It speaks of the seven days, or of the calendar's period, up to the day (--as-of).")

  @Argument(
    help: "week, month, quarter, halfyear or year.",
    completion: .list(ReportKind.periods.map(\.rawValue)))
  var period: String
  @OptionGroup(title: "Which goals") var filter: FilterOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var options: GlobalOptions

  /// What staff call the periods.
  private static let names: [String: ReportKind] = [
    "周": .week, "月": .month, "季": .quarter, "季度": .quarter, "半年": .halfyear, "年": .year,
    "half-year": .halfyear,
  ]

  func run() throws {
    let library = try Library(options)
    let words = library.words
    guard let kind = ReportKind(rawValue: period.lowercased()) ?? ReportCommand.names[period],
      ReportKind.periods.contains(kind)
    else {
      throw Failure(
        words.commands.badChoice("report", period, ReportKind.periods.map(\.rawValue)), .usage)
    }
    let rendering = try output.checked(words)
    let (filter, scope) = try filter.filter(library.reading, library.snapshot)
    try output.write(library.report(kind, filter: filter, scope: scope).bytes(rendering), words)
    try library.finish()
  }
}
