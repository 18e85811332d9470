import ArgumentParser
import GoalCore
import GoalText

/// The options of `duban` itself, which every subcommand takes too.
struct GlobalOptions: ParsableArguments {
  /// Those that take a value, so that they can stand before a subcommand's name.
  static let valued = ["--plan", "--store", "--as-of", "--theme", "--lang", "--by", "--source"]

  @Option(help: ArgumentHelp("Another plan than the shipped one.", valueName: "file"), completion: .file())
  var plan: String?
  @Option(help: ArgumentHelp("The folder of the store.", valueName: "folder"), completion: .directory)
  var store: String?
  @Option(name: .customLong("as-of"), help: ArgumentHelp("The day to look at.", valueName: "day"))
  var asOf: String?
  @Option(help: ArgumentHelp("The look of the screen.", valueName: "name"))
  var theme: String?
  @Option(help: ArgumentHelp("zh or en.", valueName: "language"))
  var lang: String?
  @Option(
    help: ArgumentHelp("The report as a text file, for y and source.", valueName: "file"), completion: .file()
  )
  var source: String?
  @Option(help: ArgumentHelp("Who you are in the ledger.", valueName: "name"))
  var by: String?
  @Flag(help: "Look, but save nothing.")
  var readonly = false
  @Flag(help: "Draw with ASCII signs, beside letters and ideographs.")
  var ascii = false
  @Flag(help: "Click, wheel and double-click; the terminal's own selection then needs Shift.")
  var mouse = false
}
