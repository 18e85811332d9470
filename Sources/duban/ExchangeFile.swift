import ArgumentParser
import GoalCore
import GoalExchange
import GoalText
import TextCells

/// Where a table, a calendar or a page goes to.
struct ExchangeFile: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to a new file instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?
  @Flag(help: "Replace the file when it exists.")
  var force = false

  func check(_ words: Words) throws {
    if force && output == nil { throw Failure(words.commands.needed("-o", "FILE"), .usage) }
  }

  func write(_ bytes: [UInt8], _ words: Words) throws {
    guard let output else { return try StandardFiles.write(bytes, words) }
    try OutputFile.write(bytes, to: output, force: force, words)
  }
}

/// What tables need of the program.
enum Exchange {
  /// A text as tables, calendars and pages show it: nothing in it drives a terminal.
  static func clean(_ text: String) -> String { Text.visible(text, keepingNewlines: true) }

  /// The rows of the goals that a filter lets through.
  static func rows(_ library: Library, _ indices: [Int]) throws -> [GoalRow] {
    let (snapshot, whole) = (library.snapshot, try library.ledger.entire())
    return indices.map { index in
      let goal = snapshot.goals[index]
      return GoalRow(
        goal, snapshot.states[index], history: whole.history(goal.id), plan: snapshot.plan,
        on: snapshot.day)
    }
  }
}
