import ArgumentParser
import GoalCore
import GoalText

/// `duban add`: enters a goal beside an open list; its id goes to standard output.
struct Add: Runnable {
  static let configuration = CommandConfiguration.of(
    "add", "Add a goal to an item whose list is open, and print its id.")

  @Argument(help: "An item such as 2.2.") var item: String
  @Option(parsing: .unconditional, help: ArgumentHelp("Its title in Chinese.", valueName: "text"))
  var zh: String
  @Option(parsing: .unconditional, help: ArgumentHelp("Its title in English.", valueName: "text"))
  var en: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("count, milestone or ongoing.", valueName: "kind"),
    completion: .list([Kind.count, .milestone, .ongoing].map(\.rawValue)))
  var kind: String
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Of a milestone: start, open, issue, establish, draft, complete, hold or implement.", valueName: "ask"))
  var ask: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("Of a count.", valueName: "number"))
  var target: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("Of a count, such as 条.", valueName: "unit"))
  var unit: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String
  @OptionGroup var date: DateOption
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var desk = try Desk(options)
    let on = try desk.dated(date.on)
    let added = try goal(desk.reading)
    let entries = try desk.save { _ in [Draft(goal: nil, on: on, content: .add(added))] }
    let ids = entries.compactMap(\.addedGoalID)
    try StandardFiles.write(Array(ids.map { $0 + "\n" }.joined().utf8), desk.words)
  }

  private func goal(_ reading: Reading) throws -> AddedGoal {
    let kind = try reading.kind("--kind", kind, among: [.count, .milestone, .ongoing])
    let ask = try ask.map { try reading.ask("--ask", $0) }
    if kind == .milestone && ask == nil {
      let asks = Ask.Class.allCases.filter { $0 != .advance }.map(\.rawValue)
      throw Failure(
        reading.words.commands.needed("--ask", asks.joined(separator: reading.words.numbers.and)), .usage)
    }
    let items = reading.world.plan.areas.flatMap(\.items)
    let named = items.first { [$0.id, $0.title.zh, $0.title.en].contains(item) }
    let target = try reading.quantity("--target", target, unit.map { Bilingual(zh: $0, en: $0) })
    return AddedGoal(
      item: named?.id ?? item, title: Bilingual(zh: zh, en: en ?? zh), kind: kind, ask: ask ?? .advance,
      target: target, unit: unit, reason: reason)
  }
}
