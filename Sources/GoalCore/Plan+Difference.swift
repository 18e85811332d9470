/// Where two plans first differ.
package enum PlanDifference: Equatable, Sendable {
  case id(String, other: String)
  case year(Int, other: Int)
  /// A goal that both have, and have differently.
  case goal(String)
  /// A goal that only one of them has.
  case onlyHere(String)
  case onlyThere(String)
  /// Titles, areas, zones, figures, lights or grace.
  case rest
}

extension Plan {
  /// Where another plan first differs from this one; nil for the same plan.
  package func difference(to other: Plan) -> PlanDifference? {
    var alike = other
    // How its document is laid out makes no difference.
    alike.digest = digest
    if self == alike { return nil }
    if id != other.id { return .id(id, other: other.id) }
    if year != other.year { return .year(year, other: other.year) }
    let theirs = Dictionary(other.goals.map { ($0.id, $0) }) { first, _ in first }
    for goal in goals {
      guard let same = theirs[goal.id] else { return .onlyHere(goal.id) }
      if same != goal { return .goal(goal.id) }
    }
    let ours = Set(goals.map(\.id))
    if let new = other.goals.first(where: { !ours.contains($0.id) }) { return .onlyThere(new.id) }
    return .rest
  }
}
