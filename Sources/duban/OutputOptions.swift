import ArgumentParser
import GoalReport
import GoalText

/// In which form a command's data is written, and where to.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: String?
  @Flag(help: "The same as --format json.")
  var json = false
  @Option(
    parsing: .unconditional, help: ArgumentHelp("Columns of the text, 60 to 200.", valueName: "columns"))
  var width: String?
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to a new file instead of standard output.", valueName: "file"))
  var output: String?
  @Flag(help: "Replace the file when it exists.")
  var force = false

  private enum Format: String, CaseIterable { case text, json }

  /// Whether JSON is asked for, and how wide text is set; refuses what cannot be (64).
  func checked(_ words: Words) throws -> (isJSON: Bool, layout: Layout) {
    var isJSON = json
    if let format {
      guard let known = Format(rawValue: format.lowercased()) else {
        throw Failure(words.commands.badChoice("--format", format, Format.allCases.map(\.rawValue)), .usage)
      }
      if json && known != .json {
        throw Failure(words.commands.notBoth("--json", "--format \(format)"), .usage)
      }
      isJSON = known == .json
    }
    if force && output == nil { throw Failure(words.commands.needed("-o", "FILE"), .usage) }
    guard let width else { return (isJSON, Layout(words)) }
    guard let columns = Int(width), (Layout.narrowest...Layout.widest).contains(columns) else {
      throw Failure(
        words.commands.badChoice("--width", width, ["\(Layout.narrowest)–\(Layout.widest)"]), .usage)
    }
    return (isJSON, Layout(words, width: columns))
  }

  /// Writes the data, to standard output or to the file.
  func write(_ bytes: [UInt8], _ words: Words) throws {
    guard let output else { return try StandardFiles.write(bytes, words) }
    try OutputFile.write(bytes, to: output, force: force, words)
  }

  /// Writes lines of text.
  func write(_ lines: [String], _ words: Words) throws {
    try write(Array(lines.map { $0 + "\n" }.joined().utf8), words)
  }
}
