import ArgumentParser
import GoalCore

/// `duban close`: closes goals out with evidence (销号).
struct Close: Runnable {
  static let configuration = CommandConfiguration.of("close", "Close goals out, with evidence.")

  @Argument(help: "Goals such as 2.2-06, 2.2-6 or h1.") var goal: [String]
  @Option(parsing: .unconditional, help: ArgumentHelp("What shows that it is finished.", valueName: "text"))
  var evidence: String
  @Option(parsing: .unconditional, help: ArgumentHelp("Why, where the target is not met.", valueName: "text"))
  var reason: String?
  @OptionGroup var date: DateOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var desk = try Desk(options)
    let on = try desk.dated(date.on)
    let reading = desk.reading
    try desk.save { ledger in
      try reading.goals(goal, ledger).map {
        Draft(goal: $0.id, on: on, content: .close(evidence: evidence, reason: reason))
      }
    }
  }
}

/// `duban reopen`: opens goals again that were closed out.
struct Reopen: Runnable {
  static let configuration = CommandConfiguration.of("reopen", "Open goals again that were closed out.")

  @Argument(help: "Goals such as 2.2-06, 2.2-6 or h1.") var goal: [String]
  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String
  @OptionGroup var date: DateOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var desk = try Desk(options)
    let on = try desk.dated(date.on)
    let reading = desk.reading
    try desk.save { ledger in
      try reading.goals(goal, ledger).map {
        Draft(goal: $0.id, on: on, content: .reopen(reason: reason))
      }
    }
  }
}
