package import GoalCore

/// Why a typed filter is none.
package enum FilterProblem: Error, Hashable, Sendable {
  case unknown(FilterFacet, String)
  case unknownFacet(String)
  /// A name with nothing behind its colon.
  case empty(FilterFacet)
}

/// Reads and writes a filter as a line: `area:2 light:behind,farBehind unit:教委 owed 道路`.
///
/// Terms are joined by and; commas within a term mean or. Names and values may be of either language, in full-width
/// signs, and shortened as long as they stay clear.
package struct FilterText: Sendable {
  let plan: Plan
  let words: Words
  /// Every lead unit there is, with its other names.
  let units: [Unit]

  package init(plan: Plan, words: Words, units: [Unit]) {
    self.plan = plan
    self.words = words
    self.units = units
  }

  /// One value of a facet: its id and the names it can be typed by.
  package struct Value: Hashable, Sendable {
    package let id: String
    package let zh: String
    package let en: String
    var others: [String] = []

    var names: [String] { [id, zh, en] + others }
  }

  package func values(_ facet: FilterFacet) -> [Value] {
    switch facet {
    case .area:
      let headline = Value(
        id: Filter.headline, zh: InterfaceWords.zh.headline, en: InterfaceWords.en.headline)
      return [headline] + plan.areas.map { Value(id: $0.id, zh: $0.title.zh, en: $0.title.en) }
    case .item: return plan.areas.flatMap(\.items).map { Value(id: $0.id, zh: $0.title.zh, en: $0.title.en) }
    case .zone: return plan.zones.map { Value(id: $0.id, zh: $0.title.zh, en: $0.title.en) }
    case .kind:
      return Kind.allCases.map {
        Value(id: $0.rawValue, zh: Words.zh.kinds.kind($0), en: Words.en.kinds.kind($0))
      }
    case .light:
      return Light.allCases.map { light in
        Value(
          id: light.rawValue, zh: Words.zh.word(light, plan), en: Words.en.word(light, plan),
          others: [words.mark(light, plan), words.mark(light, plan, ascii: true)])
      }
    case .unit:
      return units.map { Value(id: $0.name, zh: $0.name, en: $0.name, others: $0.aliases) }
        + [Value(id: "-", zh: FilterWords.zh.noUnit, en: FilterWords.en.noUnit)]
    case .owed, .text: return []
    }
  }

  /// How a value is shown and typed.
  package func shown(_ facet: FilterFacet, _ value: Value) -> String {
    let name = words.language == .zh ? value.zh : value.en
    if facet == .unit { return FilterText.quoted(name) }
    // English names are long; their ids are what staff say.
    return words.language == .zh && !name.contains(where: \.isWhitespace) ? name : value.id
  }

  // MARK: Reading

  package func filter(_ line: String) throws(FilterProblem) -> Filter {
    var filter = Filter()
    for token in FilterText.tokens(line) { try add(token, to: &filter) }
    return filter
  }

  /// As much of a line as can be read, for one that is still being typed.
  package func readable(_ line: String) -> Filter {
    var filter = Filter()
    for token in FilterText.tokens(line) { try? add(token, to: &filter) }
    return filter
  }

  private func add(_ token: Token, to filter: inout Filter) throws(FilterProblem) {
    guard let name = token.name else {
      if !token.isQuoted, facet(token.text) == .owed {
        filter.owed = true
      } else {
        filter.texts.append(token.text)
      }
      return
    }
    guard let facet = facet(name) else { throw .unknownFacet(name) }
    if facet == .owed {
      filter.owed = true
      return
    }
    let typed = facet == .text || token.isQuoted ? [token.text] : FilterText.parts(token.text)
    guard let first = typed.first, !first.isEmpty else { throw .empty(facet) }
    var ids: [String] = []
    for value in typed where facet != .text { ids += try found(facet, value) }
    switch facet {
    case .area: filter.areas.formUnion(ids)
    case .item: filter.items.formUnion(ids)
    case .zone: filter.zones.formUnion(ids)
    case .kind: filter.kinds.formUnion(ids.compactMap { Kind(rawValue: $0) })
    case .light: filter.lights.formUnion(ids.compactMap { Light(rawValue: $0) })
    case .unit:
      let names = ids.filter { $0 != "-" }.map(units.names)
      filter.leads = names.reduce(filter.leads ?? []) { $0.union($1) }
    case .owed, .text: filter.texts.append(first)
    }
  }

  /// The facet of a name in either language.
  package func facet(_ name: String) -> FilterFacet? {
    let wanted = FilterText.folded(name)
    return FilterFacet.allCases.first { facet in
      facet.rawValue == wanted || FilterWords.zh.names(facet).contains(wanted)
        || FilterWords.en.names(facet).contains(wanted)
    }
  }

  /// The ids of the value that has that name, else of the only one that begins with it or holds it; of units all that hold it.
  private func found(_ facet: FilterFacet, _ typed: String) throws(FilterProblem) -> [String] {
    let wanted = FilterText.folded(typed)
    let known = values(facet).map { (id: $0.id, names: $0.names.map(FilterText.folded)) }
    if let exact = known.first(where: { $0.names.contains(wanted) }) { return [exact.id] }
    let begun = known.filter { $0.names.contains { $0.hasPrefix(wanted) } }
    if begun.count == 1 { return [begun[0].id] }
    let holding = known.filter { $0.names.contains { $0.contains(wanted) } }
    if holding.count == 1 || (facet == .unit && !holding.isEmpty) { return holding.map(\.id) }
    throw .unknown(facet, typed)
  }

  // MARK: Writing

  /// The filter as a line that `filter(_:)` reads.
  ///
  /// - Parameter isCanonical: in ids and English names, to be kept in a file; else in the reader's language.
  package func line(_ filter: Filter, isCanonical: Bool = false) -> String {
    func name(_ facet: FilterFacet) -> String { isCanonical ? facet.rawValue : words.filter.name(facet) }
    func term(_ facet: FilterFacet, _ ids: Set<String>) -> String? {
      guard !ids.isEmpty else { return nil }
      let listed = values(facet).filter { ids.contains($0.id) }
      let texts = listed.map { isCanonical ? FilterText.quoted($0.id) : shown(facet, $0) }
      return "\(name(facet)):\(texts.joined(separator: ","))"
    }
    var terms = [
      term(.area, filter.areas), term(.item, filter.items), term(.zone, filter.zones),
      term(.kind, Set(filter.kinds.map(\.rawValue))), term(.light, Set(filter.lights.map(\.rawValue))),
      filter.leads.map { leads in unitTerm(leads, name(.unit), isCanonical) },
      filter.owed ? name(.owed) : nil,
    ].compactMap { $0 }
    terms += filter.texts.map { text in
      let isPlain = facet(text) != .owed && !text.contains { $0.isWhitespace || ":：\"“”".contains($0) }
      return isPlain ? text : "\(name(.text)):\(FilterText.quoted(text))"
    }
    return terms.joined(separator: " ")
  }

  private func unitTerm(_ leads: Set<String>, _ name: String, _ isCanonical: Bool) -> String {
    let none = isCanonical ? "-" : words.filter.noUnit
    let known = units.filter { !leads.isDisjoint(with: $0.names) }
    let others = leads.subtracting(known.flatMap(\.names)).sorted()
    // A name that holds a comma needs its own term.
    let texts = (known.map(\.name) + others).map(FilterText.quoted)
    if texts.isEmpty { return "\(name):\(none)" }
    return texts.contains { $0.hasPrefix("\"") }
      ? texts.map { "\(name):\($0)" }.joined(separator: " ") : "\(name):\(texts.joined(separator: ","))"
  }

  /// What is wrong, with what is allowed.
  package func problem(_ problem: FilterProblem) -> String {
    let names = words.filter
    func allowed(_ facet: FilterFacet) -> [String] { values(facet).map { shown(facet, $0) } }
    switch problem {
    case .unknown(let facet, let typed): return names.unknown(names.name(facet), typed, allowed(facet))
    case .unknownFacet(let name): return names.unknownFacet(name, FilterFacet.allCases.map(names.name))
    case .empty(let facet): return names.empty(names.name(facet), allowed(facet))
    }
  }
}
