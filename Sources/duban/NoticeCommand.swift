import ArgumentParser
import GoalCore
import GoalReport
import GoalText

/// `duban notice`: one unit's slip (督办单).
struct NoticeCommand: Runnable {
  static let configuration = CommandConfiguration.of(
    "notice", "One unit's slip: what is behind, what is owed, by when.")

  @Option(parsing: .unconditional, help: ArgumentHelp("The lead unit it is for.", valueName: "unit"))
  var lead: String?
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try Library(options)
    let words = library.words
    guard let lead else { throw Failure(words.commands.needed("--lead", "UNIT"), .usage) }
    let rendering = try output.checked(words)
    let unit = try library.reading.unit(lead, library.snapshot)
    var filter = Filter()
    filter.leads = unit.names
    try output.write(library.report(.notice, filter: filter, unit: unit.name).bytes(rendering), words)
    try library.finish()
  }
}

extension Reading {
  /// A lead unit the ledger or the configuration knows, with all its names; others are refused.
  func unit(_ typed: String, _ snapshot: Snapshot) throws -> (name: String, names: Set<String>) {
    let units = world.config.units
    let leads = Set(snapshot.states.compactMap(\.lead).map(units.name) + units.map(\.name))
    let known = leads.sorted().map { Named($0, Bilingual(zh: $0, en: $0)) }
    let name = try self.name(words.fields.lead, units.name(of: typed), known).id
    return (name, units.names(of: name))
  }
}
