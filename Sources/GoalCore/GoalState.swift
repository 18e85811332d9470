/// The fold of one goal's entries up to a day: all that its standing needs.
package struct GoalState: Hashable, Sendable {
  package struct TargetChange: Hashable, Sendable {
    /// The target until then; nil for one that was pending.
    package var earlier: Quantity?
    package var target: Quantity
    package var stamp: Stamp
    package var reason: String
    package var document: String

    package init(earlier: Quantity?, target: Quantity, stamp: Stamp, reason: String, document: String) {
      self.earlier = earlier
      self.target = target
      self.stamp = stamp
      self.reason = reason
      self.document = document
    }
  }
  package struct Statement: Hashable, Sendable {
    package var stamp: Stamp
    package var progress: Progress

    package init(stamp: Stamp, progress: Progress) {
      self.stamp = stamp
      self.progress = progress
    }
  }

  // What is in force.
  package var target: Quantity?
  package var retargets: [TargetChange] = []
  package var start: Day
  package var due: Day
  package var rhythm: Rhythm = .month
  package var lead: String?
  package var partners: [String] = []
  package var person: String?
  package var schedule: [Checkpoint] = []
  package var ticks: [String: Day] = [:]

  // What was stated.
  package var value: Quantity?
  /// The value before the last figure.
  package var valueBefore: Quantity?
  package var percent: Quantity?
  package var stage: Stage?
  package var assess: Assessment?
  package var estimate = false
  /// The last figure is lower than the one before (▼).
  package var lowered = false
  /// The last statement or problem left a problem without an assessment.
  package var problemOpen = false
  package var problem: String?
  package var next: String?
  /// What was said last, in words.
  package var told = Told()
  package var figure: Stamp?
  package var statement: Stamp?
  package var firstReport: Stamp?
  package var lastReport: Stamp?
  package var override: OverrideInForce?
  package var verified: Verified?
  package var closed: Closing?
  /// The first day of the unbroken run of days on which the goal is met.
  package var metSince: Day?
  /// On which days since the last report the goal became, or ceased to be, reached or closed.
  package var restedSince: [Rest] = []
  /// The day of the newest entry folded, for runs of the same day.
  package var folded: Day?
  package var metBeforeFolded: Day?

  package struct Rest: Hashable, Sendable {
    package var from: Day
    package var rests: Bool

    package init(from: Day, rests: Bool) {
      self.from = from
      self.rests = rests
    }
  }

  /// The last three statements, their texts cut short.
  package var statements: [Statement] { told.texts.statements }
  /// The last note, of any report, cut short.
  package var note: String? { told.texts.note }

  package init(_ goal: Goal, plan: borrowing Plan) { self.init(goal, from: plan.firstDay, to: plan.lastDay) }

  /// - Parameters:
  ///   - first: of the plan's year.
  ///   - last: of the plan's year.
  package init(_ goal: borrowing Goal, from first: Day, to last: Day) {
    target = goal.target
    start = goal.addedOn ?? first
    due = last
    lead = goal.lead
  }

  /// The figures the light is judged by: the inspected ones while a differing inspection stands.
  private var inspected: Inspection? { verified.flatMap { $0.stands && $0.differs ? $0.inspection : nil } }
  package var standingValue: Quantity? { inspected?.value ?? value }
  package var standingAssess: Assessment? { inspected?.assess ?? assess }
  package var standingPercent: Quantity? {
    guard let inspected, inspected.percent != nil || inspected.stage != nil else { return percent }
    return inspected.percent
  }
  package var standingStage: Stage? {
    guard let inspected else { return stage }
    if let percent = inspected.percent, inspected.stage == nil {
      return percent >= Quantity(100) ? .reached : percent > .zero ? .underway : .notStarted
    }
    return inspected.stage ?? stage
  }
  /// The day of the figure that stands.
  package var figureDay: Day? {
    guard let verified, let inspected, inspected.hasFigure else { return figure?.on }
    return verified.stamp.on
  }
  /// An inspection said only that it differs.
  package var differsWithoutFigure: Bool { inspected.map { !$0.hasFigure } ?? false }

  /// Whether the standing figure meets the target in force, whatever the day.
  func isMet(_ goal: Goal) -> Bool {
    if differsWithoutFigure { return false }
    switch goal.rule {
    case .count, .growth, .floor: return compared { $0 >= $1 }
    case .ceiling: return compared { $0 <= $1 }
    case .milestone: return standingStage == .reached
    case .ongoing, .delegated: return false
    }
  }

  private func compared(_ holds: (Quantity, Quantity) -> Bool) -> Bool {
    guard let value = standingValue, let target else { return false }
    return holds(value, target)
  }
}
