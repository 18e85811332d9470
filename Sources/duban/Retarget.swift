import ArgumentParser
import GoalCore

/// `duban retarget`: changes a target, or enters one that was pending.
struct Retarget: Runnable {
  static let configuration = CommandConfiguration.of(
    "retarget", "Change a target, or enter a pending one, with reason and document.")

  @Argument(help: "A goal such as 2.2-06, 2.2-6 or h1.") var goal: String
  @Option(parsing: .unconditional, help: ArgumentHelp("The target from that day on.", valueName: "number"))
  var target: String
  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String
  @Option(
    parsing: .unconditional, help: ArgumentHelp("The minutes or paper, with its number.", valueName: "text"))
  var document: String
  @OptionGroup var date: DateOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var desk = try Desk(options)
    let on = try desk.dated(date.on)
    let reading = desk.reading
    try desk.save { ledger in
      let goal = try reading.goal(goal, ledger)
      guard let target = try reading.quantity("--target", target, goal.unit) else { return [] }
      return [
        Draft(goal: goal.id, on: on, content: .retarget(target: target, reason: reason, document: document))
      ]
    }
  }
}
