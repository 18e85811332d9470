import ArgumentParser
import GoalCore

/// `duban assign`: who answers for goals, from when to when, and how often; what is not given stays.
struct Assign: Runnable {
  static let configuration = CommandConfiguration.of(
    "assign", "Name lead, partners, person, start, due day and rhythm.")

  @Argument(help: "Goals such as 2.2-06, 2.2-6 or h1.") var goal: [String]
  @Option(parsing: .unconditional, help: ArgumentHelp("The lead unit, or an alias of it.", valueName: "unit"))
  var lead: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("Units divided by commas.", valueName: "units"))
  var partners: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("The person in charge.", valueName: "name"))
  var person: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("Its first day.", valueName: "day"))
  var start: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("Its due day.", valueName: "day"))
  var due: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("week, month or quarter.", valueName: "rhythm"))
  var rhythm: String?
  @OptionGroup var date: DateOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var desk = try Desk(options)
    let on = try desk.dated(date.on)
    let reading = desk.reading
    let assignment = Assignment(
      lead: try reading.name(.lead, lead).map(reading.world.config.units.name),
      partners: partners.map(reading.units),
      person: try reading.name(.person, person),
      start: try reading.day("--start", start), due: try reading.day("--due", due),
      rhythm: try rhythm.map { try reading.rhythm("--rhythm", $0) })
    try desk.save { ledger in
      try reading.goals(goal, ledger).map {
        Draft(goal: $0.id, on: on, content: .assign(assignment))
      }
    }
  }
}
