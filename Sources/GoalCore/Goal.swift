/// What kind of promise a goal is.
package enum Kind: String, CaseIterable, Sendable {
  case count, milestone, growth, floor, ceiling, delegated, ongoing
}

/// The verb the report uses, in both languages, and its class.
package struct Ask: Hashable, Sendable {
  /// The first eight are milestones; `advance` is the rest.
  package enum Class: String, CaseIterable, Sendable {
    case start, open, issue, establish, draft, complete, hold, implement, advance

    /// The asks whose work before the event is preparation (筹备), not the thing itself.
    package var isPrepared: Bool { self == .start || self == .open || self == .issue || self == .establish }
  }
  package var verb: Bilingual
  package var kind: Class

  package init(verb: Bilingual, kind: Class) {
    self.verb = verb
    self.kind = kind
  }
}

/// A 2012 figure a goal is read beside.
package struct Baseline: Hashable, Sendable {
  package enum Relation: String, CaseIterable, Sendable {
    /// The same measure.
    case same
    /// The level behind a rate.
    case level
    /// Work that goes on without a figure this year.
    case sameNoTarget
  }
  package var figure: String
  package var relation: Relation

  package init(figure: String, relation: Relation) {
    self.figure = figure
    self.relation = relation
  }
}

/// One commitment that can finish or fail on its own.
package struct Goal: Hashable, Sendable {
  /// `H-01`, `2.2-06`, or `2.2-a5f0c81d2` for one added during the year.
  package var id: String
  /// Nil for headline indicators.
  package var item: String?
  package var zone: String?
  package var title: Bilingual
  package var ask: Ask
  package var kind: Kind
  /// How a delegated goal is judged once its target is known.
  package var measure: Kind?
  /// Nil for milestones, ongoing goals and delegated ones.
  package var target: Quantity?
  package var unit: Bilingual?
  /// A rate that builds up over the year and is held against target × pace.
  package var accrues: Bool
  /// What one step adds.
  package var step: Quantity
  /// What one unit means.
  package var counted: Bilingual?
  package var baselines: [Baseline]
  /// The report's list ends in 等: goals may be added beside it.
  package var openList: Bool
  package var cite: Citation?
  package var lead: String?
  /// The day from which a goal entered in the ledger stands; nil for the plan's own.
  package var addedOn: Day?

  package init(
    id: String, item: String?, zone: String?, title: Bilingual, ask: Ask, kind: Kind, measure: Kind? = nil,
    target: Quantity? = nil, unit: Bilingual? = nil, accrues: Bool = false, step: Quantity = Quantity(1),
    counted: Bilingual? = nil, baselines: [Baseline] = [], openList: Bool = false, cite: Citation? = nil,
    lead: String? = nil, addedOn: Day? = nil
  ) {
    self.id = id
    self.item = item
    self.zone = zone
    self.title = title
    self.ask = ask
    self.kind = kind
    self.measure = measure
    self.target = target
    self.unit = unit
    self.accrues = accrues
    self.step = step
    self.counted = counted
    self.baselines = baselines
    self.openList = openList
    self.cite = cite
    self.lead = lead
    self.addedOn = addedOn
  }

  /// Whether it stands on a day.
  package func stands(on day: Day) -> Bool { addedOn.map { $0 <= day } ?? true }

  package var isHeadline: Bool { item == nil }
  /// `1` to `5`; nil for headline indicators.
  package var area: String? { item.map(Goal.area(ofItem:)) }
  /// What stands before the point of an item's id.
  package static func area(ofItem item: String) -> String {
    String(item[..<(item.utf8.firstIndex(of: UInt8(ascii: ".")) ?? item.endIndex)])
  }
  /// The rule that judges it: a delegated goal is judged as its measure.
  package var rule: Kind { kind == .delegated ? measure ?? .floor : kind }
  package var isPercent: Bool { unit?.en == "%" }

  /// What one step adds: 1 up to a target of 100, else 10^(digits − 3); 0.1 for fractions and percents.
  package static func step(target: Quantity?, percent: Bool) -> Quantity {
    guard let target, !percent, target.isWhole else {
      return Quantity(units: percent || target != nil ? 1000 : 10_000)
    }
    guard target > Quantity(100) else { return Quantity(1) }
    let digits = String(target.units / 10_000).utf8.count
    return Quantity((0..<(digits - 3)).reduce(1) { step, _ in step * 10 })
  }
}
