/// One line of the ledger: who said what, when.
package struct Entry: Hashable, Sendable {
  /// A lower-case UUID.
  package var id: String
  /// Nil for entries about no one goal: lock, unlock, add and retract.
  package var goal: String?
  /// The day it is dated; nil for lock, unlock and retract.
  package var on: Day?
  /// When it was saved.
  package var at: Instant
  package var by: String
  /// The act it is part of, when one act wrote several entries.
  package var act: Act?
  package var content: Content

  package init(
    id: String, goal: String?, on: Day?, at: Instant, by: String, act: Act? = nil, content: Content
  ) {
    self.id = id
    self.goal = goal
    self.on = on
    self.at = at
    self.by = by
    self.act = act
    self.content = content
  }

  /// A bulk act: one step of undo, which counts only when all its entries are there.
  package struct Act: Hashable, Sendable {
    package var id: String
    /// How many entries it has.
    package var of: Int

    package init(id: String, of: Int) {
      self.id = id
      self.of = of
    }
  }

  package enum Content: Hashable, Sendable {
    case progress(Progress)
    case close(evidence: String, reason: String?)
    case reopen(reason: String)
    case retarget(target: Quantity, reason: String, document: String)
    case assign(Assignment)
    case schedule([Checkpoint])
    case verify(Inspection)
    case override(Override)
    case lock(MonthLock)
    case unlock(Month, reason: String)
    case add(AddedGoal)
    case retract([String])
  }
}

/// How far a milestone is. On the asks start, open, issue and establish, `preparing` takes the place of `underway`.
package enum Stage: String, CaseIterable, Comparable, Sendable {
  case notStarted, preparing, underway, reached

  private var rank: Int {
    switch self {
    case .notStarted: 0
    case .preparing: 1
    case .underway: 2
    case .reached: 3
    }
  }
  package static func < (a: Stage, b: Stage) -> Bool { a.rank < b.rank }

  /// The rungs a goal of that ask can stand on.
  package static func ladder(_ ask: Ask.Class) -> [Stage] {
    ask.isPrepared ? [.notStarted, .preparing, .reached] : [.notStarted, .preparing, .underway, .reached]
  }
  /// The rung of work that has begun.
  package static func begun(_ ask: Ask.Class) -> Stage { ask.isPrepared ? .preparing : .underway }
}

/// The unit's own word on a goal (自评); it can lower a light, never raise it.
package enum Assessment: String, CaseIterable, Comparable, Sendable {
  case onPace, behind, farBehind

  package var light: Light {
    switch self {
    case .onPace: .onPace
    case .behind: .behind
    case .farBehind: .farBehind
    }
  }
  /// A worse one is less.
  package static func < (a: Assessment, b: Assessment) -> Bool { a.light < b.light }
}

/// A report (进展). It is a statement when it has a value, add, percent, stage, assessment or reach.
package struct Progress: Hashable, Sendable {
  package var value: Quantity?
  package var add: Quantity?
  /// 0–100.
  package var percent: Quantity?
  package var stage: Stage?
  package var assess: Assessment?
  /// The checkpoint ticked.
  package var reach: String?
  package var estimate: Bool
  package var note: String?
  package var problem: String?
  package var next: String?
  package var evidence: String?

  package init(
    value: Quantity? = nil, add: Quantity? = nil, percent: Quantity? = nil, stage: Stage? = nil,
    assess: Assessment? = nil, reach: String? = nil, estimate: Bool = false, note: String? = nil,
    problem: String? = nil, next: String? = nil, evidence: String? = nil
  ) {
    self.value = value
    self.add = add
    self.percent = percent
    self.stage = stage
    self.assess = assess
    self.reach = reach
    self.estimate = estimate
    self.note = note
    self.problem = problem
    self.next = next
    self.evidence = evidence
  }

  package var isStatement: Bool {
    value != nil || add != nil || percent != nil || stage != nil || assess != nil || reach != nil
  }
  package var isEmpty: Bool {
    !isStatement && note == nil && problem == nil && next == nil && evidence == nil
  }
}

/// Who answers for a goal, from when to when, and how often; what is nil stays as it was.
package struct Assignment: Hashable, Sendable {
  package var lead: String?
  package var partners: [String]?
  package var person: String?
  package var start: Day?
  package var due: Day?
  package var rhythm: Rhythm?

  package init(
    lead: String? = nil, partners: [String]? = nil, person: String? = nil, start: Day? = nil, due: Day? = nil,
    rhythm: Rhythm? = nil
  ) {
    self.lead = lead
    self.partners = partners
    self.person = person
    self.start = start
    self.due = due
    self.rhythm = rhythm
  }
}

/// A dated point of a schedule (节点): a value or percent to have reached, or a name to tick.
package struct Checkpoint: Hashable, Sendable {
  package enum Mark: Hashable, Sendable {
    /// In the goal's unit.
    case value(Quantity)
    /// 0–100.
    case percent(Quantity)
    case name(String)
  }
  package var day: Day
  package var mark: Mark

  package init(day: Day, mark: Mark) {
    self.day = day
    self.mark = mark
  }

  package var name: String? {
    if case .name(let name) = mark { return name }
    return nil
  }
}

/// What an inspection found (核查).
package struct Inspection: Hashable, Sendable {
  package enum Finding: String, CaseIterable, Sendable { case agrees, differs }
  package var value: Quantity?
  package var percent: Quantity?
  package var stage: Stage?
  package var assess: Assessment?
  package var finding: Finding?
  package var note: String?

  package init(
    value: Quantity? = nil, percent: Quantity? = nil, stage: Stage? = nil, assess: Assessment? = nil,
    finding: Finding? = nil, note: String? = nil
  ) {
    self.value = value
    self.percent = percent
    self.stage = stage
    self.assess = assess
    self.finding = finding
    self.note = note
  }

  package var hasFigure: Bool { value != nil || percent != nil || stage != nil || assess != nil }
}

/// A light set by hand; a nil light clears it.
package struct Override: Hashable, Sendable {
  package var light: Assessment?
  package var reason: String?
  /// The last day it holds.
  package var until: Day?

  package init(light: Assessment?, reason: String? = nil, until: Day? = nil) {
    self.light = light
    self.reason = reason
    self.until = until
  }
}

/// A month's figures made final: each goal as it stood on the last day, and the entries known then.
package struct MonthLock: Hashable, Sendable {
  package struct Frozen: Hashable, Sendable {
    package var light: Light
    package var value: Quantity?
    package var percent: Quantity?
    package var stage: Stage?

    package init(light: Light, value: Quantity? = nil, percent: Quantity? = nil, stage: Stage? = nil) {
      self.light = light
      self.value = value
      self.percent = percent
      self.stage = stage
    }
  }
  package var month: Month
  package var goals: [String: Frozen]
  /// Ids of the live entries dated in the month.
  package var knew: [String]

  package init(month: Month, goals: [String: Frozen], knew: [String]) {
    self.month = month
    self.goals = goals
    self.knew = knew
  }
}

/// A goal entered during the year beside an open list.
package struct AddedGoal: Hashable, Sendable {
  package var item: String
  package var title: Bilingual
  /// count, milestone or ongoing.
  package var kind: Kind
  package var ask: Ask.Class
  package var target: Quantity?
  package var unit: String?
  package var reason: String

  package init(
    item: String, title: Bilingual, kind: Kind, ask: Ask.Class, target: Quantity? = nil, unit: String? = nil,
    reason: String
  ) {
    self.item = item
    self.title = title
    self.kind = kind
    self.ask = ask
    self.target = target
    self.unit = unit
    self.reason = reason
  }
}
