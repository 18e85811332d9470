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
///
/// It never changes and is held by all who speak of it: handing it on copies one reference, not a dozen texts.
package final class Goal: Sendable {
  /// `H-01`, `2.2-06`, or `2.2-a5f0c81d2` for one added during the year.
  package let id: String
  /// Nil for headline indicators.
  package let item: String?
  package let zone: String?
  package let title: Bilingual
  package let ask: Ask
  package let kind: Kind
  /// How a delegated goal is judged once its target is known.
  package let measure: Kind?
  /// Nil for milestones, ongoing goals and delegated ones.
  package let target: Quantity?
  package let unit: Bilingual?
  /// A rate that builds up over the year and is held against target × pace.
  package let accrues: Bool
  /// What one step adds.
  package let step: Quantity
  /// What one unit means.
  package let counted: Bilingual?
  package let baselines: [Baseline]
  /// The report's list ends in 等: goals may be added beside it.
  package let openList: Bool
  package let cite: Citation?
  package let lead: String?
  /// The day from which a goal entered in the ledger stands; nil for the plan's own.
  package let addedOn: Day?

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

extension Goal: Hashable {
  package static func == (a: Goal, b: Goal) -> Bool {
    a === b
      || a.id == b.id && a.item == b.item && a.zone == b.zone && a.title == b.title && a.ask == b.ask
        && a.kind == b.kind && a.measure == b.measure && a.target == b.target && a.unit == b.unit
        && a.accrues == b.accrues && a.step == b.step && a.counted == b.counted
        && a.baselines == b.baselines && a.openList == b.openList && a.cite == b.cite && a.lead == b.lead
        && a.addedOn == b.addedOn
  }

  /// The rest seldom differs where this does not.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(title)
  }
}
