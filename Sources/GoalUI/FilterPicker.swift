import GoalCore
import GoalText

extension State {
  /// What the term at the line's end could become, with how many goals each would leave.
  func filterCandidates(_ line: String) -> [Candidate] {
    let reader = filterText
    let start = FilterText.lastTerm(of: line)
    let head = String(line[..<start])
    let last = String(line[start...])
    let within = snapshot.indices((try? reader.filter(head)) ?? Filter())
    if let colon = last.firstIndex(where: { $0 == ":" || $0 == "：" }) {
      guard let facet = reader.facet(String(last[..<colon])) else { return [] }
      return values(facet, typed: String(last[last.index(after: colon)...]), head: head, within: within)
    }
    let facets = facets(beginning: last, head: head, within: within)
    if last.isEmpty {
      let clear = Candidate(label: words.filter.clear, detail: "", pick: .clear)
      return facets + (head.isEmpty ? [] : [clear])
    }
    let named = FilterFacet.allCases.flatMap { facet in
      reader.values(facet).filter { holds($0, last) }
        .compactMap { candidate(facet, $0, head: head, before: "", within: within) }
    }
    return facets + named
  }

  private func facets(beginning typed: String, head: String, within: [Int]) -> [Candidate] {
    FilterFacet.allCases.compactMap { facet in
      let name = words.filter.name(facet)
      guard
        typed.isEmpty || name.lowercased().hasPrefix(typed.lowercased()) || facet.rawValue.hasPrefix(typed)
      else { return nil }
      let line = facet == .owed ? "\(head)\(name) " : "\(head)\(name):"
      let count = facet == .owed ? String(within.count { snapshot.standings[$0].owed > 0 }) : ""
      return Candidate(label: name, detail: words.filter.about(facet), key: count, pick: .line(line))
    }
  }

  private func values(_ facet: FilterFacet, typed: String, head: String, within: [Int]) -> [Candidate] {
    let comma = typed.lastIndex { ",，、".contains($0) }.map { typed.index(after: $0) } ?? typed.startIndex
    let (before, part) = (String(typed[..<comma]), String(typed[comma...]))
    let values = filterText.values(facet)
    let begun = values.filter { part.isEmpty || begins($0, part) }
    return (begun + values.filter { !begun.contains($0) && holds($0, part) })
      .compactMap { candidate(facet, $0, head: head, before: before, within: within) }
  }

  private func holds(_ value: FilterText.Value, _ typed: String) -> Bool {
    names(value).contains { $0.contains(wanted(typed)) }
  }

  private func begins(_ value: FilterText.Value, _ typed: String) -> Bool {
    names(value).contains { $0.hasPrefix(wanted(typed)) }
  }

  private func names(_ value: FilterText.Value) -> [String] {
    [value.id, value.zh, value.en].map { $0.lowercased() }
  }

  private func wanted(_ typed: String) -> String {
    typed.narrowed.lowercased().filter { $0 != "\"" && $0 != "“" }
  }

  /// A value with the goals it would leave; nil when there are none.
  private func candidate(
    _ facet: FilterFacet, _ value: FilterText.Value, head: String, before: String, within: [Int]
  ) -> Candidate? {
    let shown = filterText.shown(facet, value)
    let name = words.filter.name(facet)
    guard let filter = try? filterText.filter("\(name):\(shown)") else { return nil }
    let count = within.count {
      filter.holds(snapshot.goals[$0], snapshot.states[$0], snapshot.standings[$0])
    }
    guard count > 0 else { return nil }
    let title = language == .zh ? value.zh : value.en
    let detail = shown == title ? name : title
    return Candidate(
      label: shown, detail: detail, key: String(count), pick: .line("\(head)\(name):\(before)\(shown) "))
  }
}
