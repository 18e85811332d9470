import ArgumentParser
import GoalCore
import GoalReport
import GoalText
import GoalUI

/// `duban source`: the sentence of the report that a goal stands in.
struct SourceCommand: Runnable {
  static let configuration = CommandConfiguration.of(
    "source", "The sentence of the report that a goal or a figure of the year before stands in.",
    "duban --source report.txt source 2.2-06; the file may be named in the configuration instead.")

  @Argument(
    help: ArgumentHelp(
      "A goal, a figure such as B-22, or a place such as 1/7/3 (part/paragraph/sentence).", valueName: "place"
    ))
  var place: String
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let world = try World(options)
    let words = world.words
    let rendering = try output.checked(words, allowing: [.text, .json])
    let reading = SourceFile.read(world.source, words)
    let report = try report(world, reading)
    let bytes =
      rendering.format == .json
      ? report.json() : Array(report.text(rendering.layout).map { $0 + "\n" }.joined().utf8)
    try output.write(bytes, words)
    let said = SourceWords.of(words.language)
    if let problem = said.problem(reading) { throw Failure(problem, reading.isNoInput ? .noInput : .data) }
    let year = world.plan.year
    if report.passage == nil { throw Failure(said.notThere(words.cite(report.cite), year), .data) }
    if report.isOfSomethingElse {
      throw Failure(said.otherSubject(report.title?.in(words.language) ?? "", year), .data)
    }
  }

  private func report(_ world: World, _ reading: SourceReading) throws -> SourceReport {
    var source: (String, SourceText)?
    if case .read(let path, let text) = reading { source = (path, text) }
    let typed = place.narrowed
    if let cite = Citation(typed: typed) {
      return SourceReport(id: nil, title: nil, cite: cite, source: source)
    }
    if let figure = world.plan.figures.first(where: { $0.id.lowercased() == typed.lowercased() }) {
      return SourceReport(id: figure.id, title: figure.title, cite: figure.cite, source: source)
    }
    let goal = try goal(world)
    guard let cite = goal.cite else {
      throw Failure(world.words.labelled(goal.id, SourceWords.of(world.language).noCitation), .data)
    }
    return SourceReport(id: goal.id, title: goal.title, cite: cite, source: source)
  }

  /// One of the plan, else one that was added, which only the ledger knows.
  private func goal(_ world: World) throws -> Goal {
    let id = Goal.normalizedID(place.narrowed)
    if let goal = world.plan.goals.first(where: { $0.id == id }) { return goal }
    let library = try Library(options) { $0.knows($1) }
    guard let goal = library.ledger.goal(id) else {
      let near = library.ledger.suggestion(id)
      let said = SourceWords.of(world.language).unknownPlace(place)
      throw Failure(near.map { world.words.errors.unknownGoal(place, $0) } ?? said, .data)
    }
    return goal
  }
}

extension Citation {
  /// `1/7/3`: part, paragraph and sentence, counted from 1.
  fileprivate init?(typed: String) {
    let numbers = typed.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let part = numbers[0], let paragraph = numbers[1], let sentence = numbers[2],
      [part, paragraph, sentence].allSatisfy({ (1...9999).contains($0) })
    else { return nil }
    self = .figure(part: part, paragraph: paragraph, sentence: sentence)
  }
}

extension SourceReading {
  /// The system, not the file's contents, keeps it from being read.
  fileprivate var isNoInput: Bool {
    switch self {
    case .notNamed, .failed(_, .system): true
    case .failed, .read: false
    }
  }
}
