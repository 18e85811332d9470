/// What the ledger says of a goal on a day.
package struct Standing: Hashable, Sendable {
  package var light: Light
  /// The rule that decided the light.
  package var cause: Cause
  /// The reported figure; the inspected one stands in `GoalState.standingValue` and its twins.
  package var value: Quantity?
  package var percent: Quantity?
  package var stage: Stage?
  package var assess: Assessment?
  package var estimate: Bool
  /// The target in force; nil for kinds without one and for a delegated goal that is pending.
  package var target: Quantity?
  package var pace: Ratio
  /// By the figure that stands; 1 is all of the target. Nil where no share applies.
  package var share: Ratio?
  package var expected: Ratio?
  package var met: Bool
  package var owed: Int
  /// Days past the due day until it was met, or until the day while it is not.
  package var overdueDays: Int?
  package var lowered: Bool

  /// How far the share is behind what is expected, as a fraction; below 0 when ahead.
  package var gap: Ratio? {
    guard let share, let expected else { return nil }
    return expected - share
  }

  /// Which rule decided, with the facts that its reason names.
  package enum Cause: Hashable, Sendable {
    /// `unmet`: closed out below its target (销号未达标).
    case closed(unmet: Bool)
    case frozen(Month)
    /// The higher body has not set the target yet.
    case pending
    case reached
    /// A rate that meets its target before the due day.
    case meets(compared: Quantity)
    case notStarted(from: Day)
    /// The due day came without the target met.
    case dueUnmet
    /// The due day came without any figure (到期未报).
    case dueUnreported
    /// A rate without a value dated on the due day or later (全年数未报).
    case yearUnreported
    case override(GoalState.OverrideInForce)
    /// No figure; with periods owed, and whether there are reports without one.
    case unreported(owed: Int, hasReports: Bool)
    case gap
    /// A rate that misses what it is compared with, by this part of it.
    case short(compared: Quantity, by: Ratio)
    case reporting(owed: Int)
    /// Late in the year and no percent.
    case late
    case checkpoint(name: String, days: Int)
    case assessed(Assessment)
    case problem
    /// An inspection found a difference and no figure.
    case differs
  }
}

extension GoalState {
  /// The standing on a day; the state must be folded up to that day.
  package func standing(_ goal: Goal, plan: Plan, on day: Day, lock: Entry? = nil) -> Standing {
    let owed = countOfOwed(goal, plan: plan, on: day)
    let judge = Judge(goal, self, plan.lights, on: day, owed: owed)
    let (light, cause) = judge.decide(self, frozen: lock?.frozen(goal.id, on: day))
    return Standing(
      light: light, cause: cause, value: value, percent: percent, stage: stage, assess: assess,
      estimate: estimate,
      target: target, pace: pace(on: day), share: judge.share(self), expected: judge.expected(self),
      met: isMet(goal), owed: owed, overdueDays: judge.overdueDays(self), lowered: lowered)
  }
}

extension Entry {
  /// The light a month's lock froze for a goal, on the month's last day.
  func frozen(_ goal: String, on day: Day) -> (Light, Month)? {
    guard case .lock(let lock) = content, lock.month.last == day, let frozen = lock.goals[goal] else {
      return nil
    }
    return (frozen.light, lock.month)
  }
}
