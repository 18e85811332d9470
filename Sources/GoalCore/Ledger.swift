/// Where every goal of a plan stands after all entries, and the entries themselves where they have been read.
///
/// The fold answers for every day from the last change on, at a cost that does not grow with the history; what needs
/// an earlier day or an entry by its id needs the ledger `whole`.
package struct Ledger: Sendable {
  package let plan: Plan
  /// The plan's goals and those added by live entries.
  package internal(set) var goals: GoalList
  package internal(set) var indexOfGoal: GoalIndex
  /// By the goal's index.
  package internal(set) var folds: FoldList
  package internal(set) var facts: Facts
  /// The entries saved last, the newest first.
  package internal(set) var recent: [Recent] {
    get { unreadRecent?.recent ?? readRecent }
    set { (readRecent, unreadRecent) = (newValue, nil) }
  }
  private var readRecent: [Recent] = []
  private var unreadRecent: (any RecentSource)?
  /// What all goals show on some day, where it is known without judging them; a day not before the last change, on which
  /// all goals stand.
  package internal(set) var summary: DaySummary?
  var history: History?

  /// The added goals: those of the plan stand all year.
  package var addedGoals: Slice<GoalList> { goals[plan.goals.count...] }

  /// What is known of the entries without them.
  package struct Facts: Hashable, Sendable {
    /// The lock that stands for each locked month; of one that was not read from its entry the lights alone.
    package var locks: [Month: Entry] = [:]
    /// Distinct entries.
    package var count = 0
    /// The XOR of a hash of each entry's line: the same for the same entries anywhere.
    package var fingerprint: UInt64 = 0
    package var newest: Instant?
    package var newestOn: Day?
    /// The last day on which the standing of any goal changed by an entry.
    package var lastChange: Day?
    /// Ids of acts of which entries are missing.
    package var unfinishedActs: Set<String> = []
    /// How many entries and retracts arrived for a locked month after its lock.
    package var late = 0

    package init() {}
  }

  /// A ledger that was folded before.
  ///
  /// - Parameters:
  ///   - goals: the plan's goals in their order, then the added ones.
  ///   - folds: of these goals.
  package init(
    plan: Plan, goals: GoalList, folds: FoldList, facts: Facts, recent: (any RecentSource)? = nil,
    summary: DaySummary? = nil
  ) {
    self.plan = plan
    self.goals = goals
    self.folds = folds
    self.facts = facts
    unreadRecent = recent
    self.summary = summary
    indexOfGoal = GoalIndex(goals)
  }

  package var locks: [Month: Entry] { facts.locks }
  package var count: Int { facts.count }
  package var fingerprint: UInt64 { facts.fingerprint }
  package var newest: Instant? { facts.newest }
  package var unfinishedActs: Set<String> { facts.unfinishedActs }

  /// The ledger with all its entries; nil where only its fold has been read.
  package var whole: WholeLedger? { history.map { WholeLedger(ledger: self, history: $0) } }

  /// The ledger with all its entries.
  ///
  /// - Throws: that they have to be read first.
  package func entire() throws(HistoryNeeded) -> WholeLedger {
    guard let whole else { throw HistoryNeeded() }
    return whole
  }

  package func goal(_ id: String) -> Goal? { indexOfGoal[id].map { goals[$0] } }

  /// Whether what stood on a day can be told without the entries.
  package func knows(_ day: Day) -> Bool { history != nil || facts.lastChange.map { $0 <= day } ?? true }

  /// The retract that took back an entry; of entries that are known: all, or those saved last.
  package func retract(of id: String) -> String? {
    history.map { $0.retractedBy[id] } ?? known(id)?.retractedBy
  }
  package func isLate(_ id: String) -> Bool { history?.lateIDs.contains(id) ?? known(id)?.isLate ?? false }

  /// An entry counts when its act is whole and no live retract names it.
  package func isLive(_ entry: Entry) -> Bool {
    retract(of: entry.id) == nil && entry.act.map { !facts.unfinishedActs.contains($0.id) } ?? true
  }

  private func known(_ id: String) -> Recent? { recent.first { $0.entry.id == id } }
}

/// What was asked for cannot be told from the fold: the whole ledger has to be read first.
package struct HistoryNeeded: Error, Hashable, Sendable {
  package init() {}
}
