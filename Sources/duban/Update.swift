import ArgumentParser
import GoalCore
import GoalText

/// `duban update`: reports progress on one goal or several.
struct Update: Runnable {
  static let configuration = CommandConfiguration.of(
    "update", "Report progress: a figure, a stage, a note.",
    """
    Numbers as staff write them: 17000, 1.7万, 9%. Stages, assessments and the rest by id or by their word in \
    either language. Several goals make one act, undone in one step.
    """)

  @Argument(help: "Goals such as 2.2-06, 2.2-6 or h1.") var goal: [String]
  @Option(parsing: .unconditional, help: ArgumentHelp("The value so far.", valueName: "number"))
  var value: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("What came on top, or off.", valueName: "number"))
  var add: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("A milestone's percent, 0 to 100.", valueName: "number"))
  var percent: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("notStarted, preparing, underway or reached.", valueName: "stage"))
  var stage: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("onPace, behind or farBehind.", valueName: "assessment"))
  var assess: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("The named checkpoint reached.", valueName: "name"))
  var reach: String?
  @Flag(help: "The value is an estimate.")
  var estimate = false
  @Option(parsing: .unconditional, help: ArgumentHelp("What there is to say.", valueName: "text"))
  var note: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("What holds it up.", valueName: "text"))
  var problem: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("What will be done about it.", valueName: "text"))
  var next: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("A document or record that shows it.", valueName: "text"))
  var evidence: String?
  @OptionGroup var date: DateOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var desk = try Desk(options)
    let reading = desk.reading
    let on = try desk.dated(date.on)
    let stage = try stage.map { try reading.stage("--stage", $0) }
    let assess = try assess.map { try reading.assessment("--assess", $0) }
    try desk.save { ledger in
      try reading.goals(goal, ledger).map { goal in
        var said = Progress(
          stage: stage, assess: assess, reach: reading.text(reach), estimate: estimate,
          note: reading.text(note), problem: reading.text(problem), next: reading.text(next),
          evidence: reading.text(evidence))
        said.value = try reading.quantity("--value", value, goal.unit)
        said.add = try reading.quantity("--add", add, goal.unit)
        said.percent = try reading.quantity("--percent", percent, nil)
        return Draft(goal: goal.id, on: on, content: .progress(said))
      }
    }
    keepToTheEnd(desk)
  }
}

/// The day an entry is dated.
struct DateOption: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The day it is dated, such as 2013-06-30 or 6-30; else the day worked on.", valueName: "day"))
  var on: String?
}
