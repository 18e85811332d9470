import ArgumentParser
import GoalCore
import GoalStore
import GoalText
import GoalUI

/// The values of a plan and its store, for a shell that completes a word; silent where they cannot be read.
struct CompletionValues {
  private typealias Candidate = Completing.Candidate

  /// The values of a kind, as `valueName` names it; nil for a kind that has none.
  static func of(_ kind: String, line: [String]) -> [Completing.Candidate]? {
    switch kind {
    case "language": return Language.allCases.map { Candidate(text: $0.rawValue) }
    case "shell": return CompletionScript.Shell.allCases.map { Candidate(text: $0.rawValue) }
    case "file", "folder", "address", "day", "text", "number", "columns": return nil
    default:
      guard let world = try? World(options(line)) else { return [] }
      return CompletionValues(world: world, line: line).values(kind)
    }
  }

  private let world: World
  private let line: [String]
  private var words: Words { world.words }
  private var plan: Plan { world.plan }

  private func values(_ kind: String) -> [Candidate] {
    switch kind {
    case "goal": goals
    case "place": goals + plan.figures.map { named($0.id, $0.title) }
    case "area": plan.areas.map { named($0.id, $0.title) }
    case "item": plan.areas.flatMap(\.items).map { named($0.id, $0.title) }
    case "open-item": openItems
    case "zone": plan.zones.map { named($0.id, $0.title) }
    case "kind": Kind.allCases.map { Candidate(text: $0.rawValue, about: words.kinds.kind($0)) }
    case "light":
      Light.allCases.map {
        Candidate(text: $0.rawValue, about: "\(words.mark($0, plan)) \(words.word($0, plan))")
      }
    case "unit", "units": units
    case "stage": Stage.allCases.map { Candidate(text: $0.rawValue, about: words.kinds.stage($0)) }
    case "assessment":
      Assessment.allCases.map { Candidate(text: $0.rawValue, about: words.kinds.assessment($0)) }
    case "rhythm": Rhythm.allCases.map { Candidate(text: $0.rawValue, about: words.kinds.rhythm($0)) }
    case "finding":
      Inspection.Finding.allCases.map { Candidate(text: $0.rawValue, about: words.kinds.finding($0)) }
    case "ask":
      Ask.Class.allCases.filter { $0 != .advance }.map {
        Candidate(text: $0.rawValue, about: words.kinds.askClass($0))
      }
    case "measure": measures
    case "person": people { $0.person.map { [$0] } ?? [] }
    case "author": authors
    case "checkpoint-name": checkpoints
    case "month": (1...12).map { Candidate(text: Month(year: plan.year, month: $0).description) }
    case "theme": Themes.all(words).themes.map { Candidate(text: $0.id, about: $0.title.in(words.language)) }
    case "id": entries
    default: []
    }
  }

  private func named(_ id: String, _ title: Bilingual) -> Candidate {
    Candidate(text: id, about: title.in(words.language))
  }

  private var goals: [Candidate] { ledger.goals.map { named($0.id, $0.title) } }

  /// The items to whose lists a goal may be added.
  private var openItems: [Candidate] {
    plan.areas.flatMap(\.items).filter { item in plan.goals.contains { $0.item == item.id && $0.openList } }
      .map { named($0.id, $0.title) }
  }

  /// What the plan counts in.
  private var measures: [Candidate] {
    Set(plan.goals.filter { $0.kind == .count }.compactMap { $0.unit?.in(words.language) }).sorted()
      .map { Candidate(text: $0) }
  }

  /// The checkpoints not yet ticked of the goals on the line.
  private var checkpoints: [Candidate] {
    let snapshot = Snapshot(ledger, on: world.silentDay)
    let states = line.compactMap { snapshot.state(Goal.normalizedID($0.narrowed)) }
    let points = states.flatMap { state in
      state.schedule.filter { $0.name.map { state.ticks[$0] == nil } ?? false }
    }
    return points.compactMap { point in
      point.name.map { Candidate(text: $0, about: point.day.description) }
    }
  }

  private func people(_ names: (GoalState) -> [String]) -> [Candidate] {
    Set(Snapshot(ledger, on: world.silentDay).states.flatMap(names)).sorted().map { Candidate(text: $0) }
  }

  /// Who has entries in the ledger.
  private var authors: [Candidate] {
    Set((ledger.whole?.entries ?? []).map(\.by)).sorted().map { Candidate(text: $0) }
  }

  private var ledger: Ledger {
    var store = world.openStore { _ in }
    store.readHistory()
    return store.ledger
  }

  /// The configured units and those that lead a goal or work on one.
  private var units: [Candidate] {
    let configured = world.config.units.map(\.name)
    let named = people { ($0.lead.map { [$0] } ?? []) + $0.partners }.map {
      world.config.units.name(of: $0.text)
    }
    let others = Set(named).subtracting(configured)
    return (configured + others.sorted()).map { Candidate(text: $0) }
  }

  /// The user's newest entries, by the beginnings of their ids.
  private var entries: [Candidate] {
    let ledger = ledger
    return (ledger.whole?.entries ?? []).filter { $0.by == world.name && $0.canBeUndone && ledger.isLive($0) }
      .sorted { $0.at > $1.at }.prefix(20).map { entry in
        let goal = entry.goal.flatMap(ledger.goal)
        let about = [entry.about ?? "", words.line(entry, of: goal)].joined(separator: " ")
        return Candidate(text: String(entry.id.prefix(8)), about: about)
      }
  }

  /// The options of `duban` itself that say which plan, store and language the values are of.
  private static func options(_ line: [String]) throws -> GlobalOptions {
    func value(_ name: String) -> String? {
      if let index = line.lastIndex(of: name), index + 1 < line.count { return line[index + 1] }
      return line.last { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }
    let given = ["--plan", "--store", "--as-of", "--lang", "--by"].compactMap { name in
      value(name).map { "\(name)=\($0)" }
    }
    return try GlobalOptions.parse(given)
  }
}
