import ArgumentParser
import GoalCore
import GoalReport
import GoalText

/// `duban show`: all about one goal.
struct Show: Runnable {
  static let configuration = CommandConfiguration.of("show", "One goal with its figures and its entries.")

  @Argument(help: "A goal such as 2.2-06, 2.2-6 or h1.") var goal: String
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try Library(options)
    let rendering = try output.checked(library.words, allowing: [.text, .json])
    let detail = try library.detail(goal)
    let lines = library.marked(detail.text(rendering.layout))
    let bytes = rendering.format == .json ? detail.json() : Array(lines.map { $0 + "\n" }.joined().utf8)
    try output.write(bytes, library.words)
    try library.finish()
  }
}

extension Library {
  /// Everything about the goal that a text names; an unknown one is bad data (65).
  func detail(_ typed: String) throws -> GoalDetail {
    do {
      let goal = try reading.goal(typed, ledger)
      guard let view = snapshot.view(goal.id) else {
        throw Failure(words.errors.unknownGoal(typed, nil), .data)
      }
      return GoalDetail(view, ledger, on: snapshot.day)
    } catch {
      throw StoreText(words).failure(error)
    }
  }
}
