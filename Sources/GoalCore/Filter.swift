/// Which goals are asked for; what is nil is not asked.
package struct Filter: Hashable, Sendable {
  package var area: String?
  package var item: String?
  package var zone: String?
  package var kind: Kind?
  package var light: Light?
  /// The names of one lead unit.
  package var leads: Set<String>?
  package var owed = false
  package var find: String?

  package init() {}

  package var isEmpty: Bool { self == Filter() }

  package func holds(_ goal: Goal, _ state: GoalState, _ standing: Standing) -> Bool {
    if let area, goal.area != area { return false }
    if let item, goal.item != item { return false }
    if let zone, goal.zone != zone { return false }
    if let kind, goal.kind != kind { return false }
    if let light, standing.light != light { return false }
    if let leads, !(state.lead.map(leads.contains) ?? false) { return false }
    if owed && standing.owed == 0 { return false }
    if let find, !goal.matches(find, state) { return false }
    return true
  }
}

extension Snapshot {
  /// The indices of the goals that a filter lets through, in the plan's order.
  package func indices(_ filter: Filter) -> [Int] {
    goals.indices.filter { filter.holds(goals[$0], states[$0], standings[$0]) }
  }
}

extension Goal {
  /// Whether a text stands in the id, a title in either language, the unit or person in charge; case does not matter.
  package func matches(_ text: String, _ state: GoalState? = nil) -> Bool {
    let wanted = text.lowercased()
    let fields = [id, title.zh, title.en, ask.verb.zh, ask.verb.en, state?.lead, state?.person]
    return fields.contains { $0?.lowercased().contains(wanted) ?? false }
  }

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
    return parts[0] + "-" + padded(Int(parts[1]) ?? 0, 2)
  }
}
