import ArgumentParser
import GoalCore

/// `duban verify`: what an inspection found (核查).
struct Verify: Runnable {
  static let configuration = CommandConfiguration.of("verify", "Record what an inspection found.")

  @Argument(help: "A goal such as 2.2-06, 2.2-6 or h1.") var goal: String
  @Option(parsing: .unconditional, help: ArgumentHelp("The value found.", valueName: "number"))
  var value: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("The percent found, 0 to 100.", valueName: "number"))
  var percent: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("notStarted, preparing, underway or reached.", valueName: "stage"))
  var stage: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("onPace, behind or farBehind.", valueName: "assessment"))
  var assess: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("agrees or differs, with a note.", valueName: "finding"))
  var finding: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("What was seen.", valueName: "text"))
  var note: String?
  @OptionGroup var date: DateOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var desk = try Desk(options)
    let on = try desk.dated(date.on)
    let reading = desk.reading
    var found = Inspection(note: note)
    found.stage = try stage.map { try reading.stage("--stage", $0) }
    found.assess = try assess.map { try reading.assessment("--assess", $0) }
    found.finding = try finding.map { try reading.finding("--finding", $0) }
    try desk.save { ledger in
      let goal = try reading.goal(goal, ledger)
      var inspection = found
      inspection.value = try reading.quantity("--value", value, goal.unit)
      inspection.percent = try reading.quantity("--percent", percent, nil)
      return [Draft(goal: goal.id, on: on, content: .verify(inspection))]
    }
  }
}
