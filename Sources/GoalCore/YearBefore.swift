/// What the year before brought, in the chapters and the order of the report.
package struct YearBefore: Hashable, Sendable {
  package struct Chapter: Hashable, Sendable {
    /// Nil where the plan names no chapter.
    package var title: Bilingual?
    package var results: [Result]
  }

  /// One thing the year before brought.
  package struct Result: Hashable, Sendable {
    package enum Fact: Hashable, Sendable {
      case figure(Figure)
      case state(Bilingual)
    }
    package var fact: Fact
    /// The zone whose result it is.
    package var zone: String?
    /// The goals that go on with it, in the plan's order.
    package var goals: [String]
    /// Other goals that its work bears on.
    package var related: [String]
    package var cite: Citation

    package var title: Bilingual {
      switch fact {
      case .figure(let figure): figure.title
      case .state(let title): title
      }
    }
  }

  package var chapters: [Chapter]

  package init(_ plan: Plan, _ background: PlanBackground) {
    let results = Self.results(plan, background).enumerated().sorted { a, b in
      a.element.cite == b.element.cite ? a.offset < b.offset : a.element.cite < b.element.cite
    }
    let starts = background.frame.chapters.sorted { $0.cite < $1.cite }
    var chapters = [Chapter(title: nil, results: [])] + starts.map { Chapter(title: $0.title, results: []) }
    for (_, result) in results {
      let place = starts.lastIndex { $0.cite <= result.cite }
      chapters[place.map { $0 + 1 } ?? 0].results.append(result)
    }
    self.chapters = chapters.filter { !$0.results.isEmpty }
  }

  /// Of one sentence the zones' results come first, then figures, then states.
  private static func results(_ plan: Plan, _ background: PlanBackground) -> [Result] {
    var goals: [String: [String]] = [:]
    for goal in plan.goals {
      for baseline in goal.baselines where goals[baseline.figure]?.last != goal.id {
        goals[baseline.figure, default: []].append(goal.id)
      }
    }
    func result(_ figure: Figure) -> Result {
      Result(
        fact: .figure(figure), zone: background.figureZones[figure.id], goals: goals[figure.id] ?? [],
        related: background.relatedGoals[figure.id] ?? [], cite: figure.cite)
    }
    func result(_ state: PastState, _ zone: String?) -> Result {
      Result(fact: .state(state.title), zone: zone, goals: state.goals, related: [], cite: state.cite)
    }
    var results: [Result] = []
    var told: Set<String> = []
    for zone in plan.zones {
      for found in background.results[zone.id] ?? [] {
        switch found {
        case .state(let state): results.append(result(state, zone.id))
        case .figure(let id):
          guard let figure = plan.figure(id), told.insert(id).inserted else { continue }
          results.append(result(figure))
        }
      }
    }
    results += plan.figures.filter { !told.contains($0.id) }.map(result)
    return results + background.states.map { result($0, nil) }
  }
}

extension Citation: Comparable {
  /// By the place in the report.
  package static func < (a: Citation, b: Citation) -> Bool { a.place.lexicographicallyPrecedes(b.place) }

  private var place: [Int] {
    switch self {
    case .figure(let part, let paragraph, let sentence): [part, 0, paragraph, sentence]
    // The last paragraph of an area has the number 0.
    case .goal(let area, let item, let sentence): [3, area, area > 0 && item == 0 ? 100 : item, sentence]
    }
  }
}
