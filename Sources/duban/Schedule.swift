import ArgumentParser
import GoalCore

/// `duban schedule`: dated checkpoints of one goal, in place of the straight line.
struct Schedule: Runnable {
  static let configuration = CommandConfiguration.of(
    "schedule", "Set a goal's dated checkpoints; they replace the ones it had.")

  @Argument(help: "A goal such as 2.2-06, 2.2-6 or h1.") var goal: String
  @Argument(help: "day=value, day=percent% or day=name, by rising day: 03-31=10 06-30=60% 09-30=handover.")
  var checkpoint: [String]
  @OptionGroup var date: DateOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var desk = try Desk(options)
    let on = try desk.dated(date.on)
    let reading = desk.reading
    try desk.save { ledger in
      let goal = try reading.goal(goal, ledger)
      let points = try checkpoint.map { try reading.checkpoint($0, goal.unit) }
      return [Draft(goal: goal.id, on: on, content: .schedule(points))]
    }
  }
}
