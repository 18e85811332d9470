import ArgumentParser
import GoalCore
import GoalReport
import GoalText

/// `duban about`: what the plan tells beside its goals.
struct AboutCommand: Runnable {
  static let configuration = CommandConfiguration.of(
    "about", "The plan's frame and the year before, each result with the goals that go on with it.")

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try Library(options) { $0.knows($1) }
    let words = library.words
    let rendering = try output.checked(words, allowing: [.text, .markdown, .json, .html])
    let report = AboutReport(
      try library.world.background(words), library.snapshot, notice: library.notice)
    try output.write(report.bytes(rendering), words)
    try library.finish()
  }
}
