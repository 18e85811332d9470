import ArgumentParser
import GoalCore
import GoalText

/// `duban override`: sets a light by hand, or gives it back to the rules.
struct OverrideLight: Runnable {
  static let configuration = CommandConfiguration.of("override", "Set a light by hand, or clear it.")

  @Argument(help: "A goal such as 2.2-06, 2.2-6 or h1.") var goal: String
  @Argument(
    help: "onPace, behind or farBehind.", completion: .list(Assessment.allCases.map(\.rawValue)))
  var light: String?
  @Flag(help: "Give the light back to the rules.")
  var clear = false
  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("The last day it holds.", valueName: "day"))
  var until: String?
  @OptionGroup var date: DateOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var desk = try Desk(options)
    let words = desk.words
    if clear, let light { throw Failure(words.commands.notBoth("--clear", light), .usage) }
    if clear, until != nil { throw Failure(words.commands.notBoth("--clear", "--until"), .usage) }
    if !clear, light == nil {
      let lights = Assessment.allCases.map(\.rawValue).joined(separator: words.numbers.and)
      throw Failure(words.commands.needed("LIGHT", lights + words.numbers.and + "--clear"), .usage)
    }
    let on = try desk.dated(date.on)
    let reading = desk.reading
    let change = Override(
      light: try light.map { try reading.assessment("LIGHT", $0) }, reason: reason,
      until: try reading.day("--until", until))
    try desk.save { ledger in
      [Draft(goal: try reading.goal(goal, ledger).id, on: on, content: .override(change))]
    }
  }
}
