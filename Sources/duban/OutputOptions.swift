import ArgumentParser
import GoalReport
import GoalText

/// In which form a command's data is written, and where to.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "text, markdown, csv, json or html; by default as the file is named.", valueName: "format"),
    completion: .list(ReportFormat.allCases.map(\.rawValue)))
  var format: String?
  @Flag(help: "The same as --format json.")
  var json = false
  @Option(
    parsing: .unconditional, help: ArgumentHelp("Columns of the text, 60 to 200.", valueName: "columns"))
  var width: String?
  @Flag(help: "Text in pages of 60 lines, for a printer.")
  var paged = false
  @Flag(help: "CSV with the mark by which Excel knows UTF-8.")
  var bom = false
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to a new file instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?
  @Flag(help: "Replace the file when it exists.")
  var force = false

  /// Whether what is drawn is asked for: it shows the history of the goals.
  var isDrawn: Bool {
    let named = json ? .json : output.flatMap { ReportFormat(fileName: $0) }
    return (format.map { ReportFormat(rawValue: $0.lowercased()) } ?? named) == .html
  }

  /// The form that is asked for; refuses what cannot be (64).
  func checked(_ words: Words, allowing allowed: [ReportFormat] = ReportFormat.allCases) throws -> Rendering {
    let format = try chosen(words, allowed)
    for (option, isGiven, needed) in [
      ("--width", width != nil, ReportFormat.text), ("--paged", paged, .text), ("--bom", bom, .csv),
    ] where isGiven && format != needed {
      throw Failure(words.commands.notBoth(option, "--format \(format.rawValue)"), .usage)
    }
    if force && output == nil { throw Failure(words.commands.needed("-o", "FILE"), .usage) }
    return Rendering(format, try layout(words), isPaged: paged, hasMark: bom)
  }

  private func chosen(_ words: Words, _ allowed: [ReportFormat]) throws -> ReportFormat {
    guard let format else {
      if json { return .json }
      // A name that says another form than what would stand in the file misleads whoever opens it.
      guard let output, ReportFormat.ending(of: output) != nil else { return .text }
      guard let named = ReportFormat(fileName: output), allowed.contains(named) else {
        let names = allowed.flatMap(\.endings).map { "*." + $0 }
        throw Failure(words.commands.badChoice("-o", output, names), .usage)
      }
      return named
    }
    guard let known = ReportFormat(rawValue: format.lowercased()), allowed.contains(known) else {
      throw Failure(words.commands.badChoice("--format", format, allowed.map(\.rawValue)), .usage)
    }
    if json && known != .json {
      throw Failure(words.commands.notBoth("--json", "--format \(format)"), .usage)
    }
    return known
  }

  private func layout(_ words: Words) throws -> Layout {
    guard let width else { return Layout(words) }
    guard let columns = Int(width), (Layout.narrowest...Layout.widest).contains(columns) else {
      throw Failure(
        words.commands.badChoice("--width", width, ["\(Layout.narrowest)–\(Layout.widest)"]), .usage)
    }
    return Layout(words, width: columns)
  }

  /// Writes the data, to standard output or to the file.
  func write(_ bytes: [UInt8], _ words: Words) throws {
    guard let output else { return try StandardFiles.write(bytes, words) }
    try OutputFile.write(bytes, to: output, force: force, words)
  }
}
