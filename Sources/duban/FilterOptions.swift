import ArgumentParser
import GoalCore
import GoalText

/// Which goals a command is about; names of either language, ids, words and marks will do.
struct FilterOptions: ParsableArguments {
  @Option(
    parsing: .unconditional, help: ArgumentHelp("One area of work, 1 to 5 or its name.", valueName: "area"))
  var area: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("One item, such as 2.2, or its name.", valueName: "item"))
  var item: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("One function zone, Z1 to Z5 or its name.", valueName: "zone")
  )
  var zone: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("count, milestone, growth, floor, ceiling, delegated or ongoing.", valueName: "kind"))
  var kind: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("One light: its id, its word or its mark.", valueName: "light"))
  var light: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("The lead unit.", valueName: "unit"))
  var lead: String?
  @Flag(help: "Only goals that owe a report.")
  var owed = false
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Text or pinyin in id, title, zone, ask, units, person or last notes.", valueName: "text"))
  var find: String?

  /// Nothing limits the goals.
  var isEmpty: Bool { [area, item, zone, kind, light, lead, find].allSatisfy { $0 == nil } && !owed }

  /// The filter these options ask for, with its words; unknown names and words are refused.
  func filter(_ reading: Reading, _ snapshot: Snapshot) throws -> (filter: Filter, scope: String?) {
    var filter = Filter()
    var scope: [String] = []
    let (plan, words, fields) = (reading.world.plan, reading.words, reading.words.fields)
    func named(_ label: String, _ typed: String?, _ known: [Named]) throws -> Set<String> {
      guard let typed else { return [] }
      let found = try reading.name(label, typed, known)
      let title = found.title.in(words.language)
      scope.append(words.labelled(label, found.id == title ? title : "\(found.id) \(title)"))
      return [found.id]
    }
    filter.areas = try named(fields.area, area, plan.areas.map { Named($0.id, $0.title) })
    filter.items = try named(fields.item, item, plan.areas.flatMap(\.items).map { Named($0.id, $0.title) })
    filter.zones = try named(fields.zone, zone, plan.zones.map { Named($0.id, $0.title) })
    if let kind {
      let kind = try reading.kind("--kind", kind, among: Kind.allCases)
      filter.kinds = [kind]
      scope.append(words.labelled(fields.kind, words.kinds.kind(kind)))
    }
    if let light {
      let light = try reading.light("--light", light)
      filter.lights = [light]
      scope.append(words.labelled(fields.light, words.word(light, plan)))
    }
    if let lead {
      let unit = try reading.unit(lead, snapshot)
      filter.leads = unit.names
      scope.append(words.labelled(fields.lead, unit.name))
    }
    if owed {
      filter.owed = true
      scope.append(words.status.owing)
    }
    if let find {
      filter.texts = [find]
      scope.append(words.numbers.quotes(find))
    }
    return (filter, scope.isEmpty ? nil : scope.joined(separator: words.numbers.dot))
  }
}
