/// Which goals are asked for: terms joined by and; a term that is empty asks nothing.
package struct Filter: Hashable, Sendable {
  /// The area that stands for the headline indicators, which belong to none.
  package static let headline = "H"

  /// Any of these areas; `headline` stands for the headline indicators.
  package var areas: Set<String> = []
  package var items: Set<String> = []
  package var zones: Set<String> = []
  package var kinds: Set<Kind> = []
  package var lights: Set<Light> = []
  /// The names of the lead units; an empty set asks for goals that nobody leads.
  package var leads: Set<String>?
  package var owed = false
  /// Each of these texts, in a goal's words.
  package var texts: [String] = []

  package init() {}

  package var isEmpty: Bool { self == Filter() }

  /// All but the texts: those are looked for with the plan's readings, see `Snapshot.indices`.
  package func holds(_ goal: Goal, _ state: GoalState, _ standing: Standing) -> Bool {
    func isAsked<Value>(_ value: Value?, _ asked: Set<Value>) -> Bool {
      asked.isEmpty || value.map(asked.contains) ?? false
    }
    guard isAsked(goal.area ?? Filter.headline, areas), isAsked(goal.item, items), isAsked(goal.zone, zones),
      isAsked(goal.kind, kinds), isAsked(standing.light, lights)
    else { return false }
    if let leads, !(state.lead.map(leads.contains) ?? leads.isEmpty) { return false }
    return !owed || standing.owed > 0
  }
}

extension Snapshot {
  /// The indices of the goals that a filter lets through, in the plan's order.
  package func indices(_ filter: Filter) -> [Int] {
    if filter.isEmpty { return Array(goals.indices) }
    let queries = filter.texts.map { FindQuery($0, plan.readings) }
    return goals.indices.filter { index in
      filter.holds(goals[index], states[index], standings[index])
        && queries.allSatisfy { $0.matches(goals[index], states[index], plan) }
    }
  }
}

extension FindQuery {
  /// Whether it stands in a goal: in its names as written or as said, or in its id, verb and last notes.
  package func matches(_ goal: Goal, _ state: GoalState, _ plan: Plan) -> Bool {
    let zone = goal.zone.flatMap { zone in plan.zones.first { $0.id == zone }?.title }
    let text = goal.findText(zone: zone)
    let said = state.findText
    return (text.names + said.names).contains { $0.map { matches($0) } ?? false }
      || (text.texts + said.texts).contains { $0.map { matches($0, said: false) } ?? false }
  }
}

extension Goal {
  /// What it is found by: names as written or as said, texts as written.
  func findText(zone: Bilingual?) -> (names: [String?], texts: [String?]) {
    ([title.zh, zone?.zh], [id, title.en, ask.verb.zh, ask.verb.en, zone?.en])
  }
}

extension GoalState {
  var findText: (names: [String?], texts: [String?]) {
    let notes = statements.flatMap { [$0.progress.note, $0.progress.problem, $0.progress.next] }
    return ([lead, person] + partners, [note, problem, next] + notes)
  }
}

extension Goal {
  /// `2.2-06` from what a person types: `2.2-6`, `h1`, `H-01`; the text itself when it has no such form.
  package static func normalizedID(_ typed: String) -> String {
    let text = typed.lowercased()
    if text.first == "h" {
      let digits = text.dropFirst().drop { $0 == "-" }
      return digits.utf8.allSatisfy { (48...57).contains($0) } && !digits.isEmpty && digits.count <= 2
        ? "H-" + padded(Int(digits) ?? 0, 2) : typed
    }
    let parts = text.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, !parts[1].isEmpty, parts[1].utf8.allSatisfy({ (48...57).contains($0) }),
      parts[1].count <= 2
    else { return text }
    return String(parts[0]) + "-" + padded(Int(parts[1]) ?? 0, 2)
  }
}
