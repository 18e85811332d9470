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
    case "goal", "area", "item", "zone", "kind", "light", "unit", "units", "stage", "assessment", "rhythm",
      "finding",
      "class", "month", "theme", "id", "checkpoint-name":
      guard let world = try? World(options(line)) else { return [] }
      return CompletionValues(world: world).values(kind)
    default: return nil
    }
  }

  private let world: World
  private var words: Words { world.words }
  private var plan: Plan { world.plan }

  private func values(_ kind: String) -> [Candidate] {
    switch kind {
    case "goal": goals
    case "area": plan.areas.map { named($0.id, $0.title) }
    case "item": plan.areas.flatMap(\.items).map { named($0.id, $0.title) }
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
    case "class": Ask.Class.allCases.map { Candidate(text: $0.rawValue, about: words.kinds.askClass($0)) }
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

  private var ledger: Ledger {
    var store = world.openStore { _ in }
    store.readHistory()
    return store.ledger
  }

  /// The configured units and those that lead a goal.
  private var units: [Candidate] {
    let configured = world.config.units.map(\.name)
    let leads = Snapshot(ledger, on: world.silentDay).states.compactMap(\.lead).map(world.config.units.name)
    let others = Set(leads).subtracting(configured)
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
