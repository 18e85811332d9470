extension Ledger {
  /// Unicode scalars a text of an entry may have.
  package static let textLimit = 4000

  static func checkLength(_ text: String, _ field: Field) throws(Refusal) {
    // Bytes are counted first: no text has more scalars than bytes.
    guard text.utf8.count > textLimit else { return }
    let count = text.unicodeScalars.count
    if count > textLimit { throw .textTooLong(field, characters: count) }
  }

  /// Whether a draft can be checked without the entries: it stands after all that its goal's fold has taken in.
  package func canCheck(_ draft: Draft) -> Bool {
    switch draft.content {
    case .retract: return history != nil
    case .lock, .unlock, .add: return true
    default: break
    }
    guard let on = draft.on, let index = draft.goal.flatMap({ indexOfGoal[$0] }) else { return true }
    return knows(index, on: min(on, plan.lastDay))
  }

  /// Throws why the draft, one that can be checked, may not be saved; `today` is the last day an entry can be dated.
  package func check(_ draft: Draft, today: Day) throws(Refusal) {
    switch draft.content {
    case .lock(let lock): return try check(lock, today: today)
    case .unlock(let month, let reason):
      if locks[month] == nil { throw .monthNotLocked(month) }
      return try require(reason, .reason)
    case .retract(let ids):
      guard let whole else { preconditionFailure("a retract is checked against the whole ledger") }
      return try whole.checkRetract(ids)
    default: break
    }
    guard let on = draft.on else { throw .nothingStated }
    try check(on, today: today)
    if case .add(let added) = draft.content { return try check(added) }
    guard let id = draft.goal, let index = indexOfGoal[id] else {
      throw .unknownGoal(draft.goal ?? "", suggestion: draft.goal.flatMap(suggestion))
    }
    let goal = goals[index]
    let state = state(at: index, on: on)
    let last = self.state(at: index, on: plan.lastDay)
    if let closed = state.closed ?? last.closed, !draft.isAllowedWhenClosed {
      throw .goalClosed(id, on: closed.stamp.on, by: closed.stamp.by)
    }
    // A close would take the reports after it out of every standing.
    if case .close = draft.content, let report = last.lastReport, report.on > on {
      throw .reportedLater(id, report.on)
    }
    try check(draft.content, goal, state, on: on)
  }

  /// A day an entry may be dated on: in the plan's year, not after today, not in a locked month.
  package func check(_ on: Day, today: Day) throws(Refusal) {
    if on < plan.firstDay || on > plan.lastDay { throw .outsideYear(on, year: plan.year) }
    if on > today { throw .afterToday(on, today: today) }
    if let lock = locks[on.month] { throw .monthLocked(on.month, by: lock.by) }
  }

  private func check(_ content: Entry.Content, _ goal: Goal, _ state: GoalState, on: Day) throws(Refusal) {
    switch content {
    case .progress(let progress): try check(progress, goal, state, on: on)
    case .close(let evidence, let reason):
      try require(evidence, .evidence)
      if let reason { try require(reason, .reason) }
      let needs = goal.rule != .ongoing && !state.isReached(goal)
      if needs && reason == nil { throw .unmetNeedsReason(state.standingValue ?? state.standingPercent) }
    case .reopen(let reason):
      if state.closed == nil { throw .notClosed(goal.id) }
      try require(reason, .reason)
    case .retarget(let target, let reason, let document):
      if goal.rule == .milestone || goal.rule == .ongoing { throw .noTarget(goal.kind) }
      if target <= .zero { throw .targetNotPositive(target) }
      try require(reason, .reason)
      try require(document, .document)
    case .assign(let assignment): try check(assignment, state)
    case .schedule(let points): try check(points, goal, state)
    case .verify(let inspection): try check(inspection, goal, state)
    case .override(let change): try check(change, goal, state, on: on)
    case .lock, .unlock, .add, .retract: return
    }
  }

  func require(_ text: String, _ field: Field) throws(Refusal) {
    if text.allSatisfy(\.isWhitespace) { throw .missing(field) }
    try Ledger.checkLength(text, field)
  }

  /// The nearest goal id to a mistyped one.
  package func suggestion(_ id: String) -> String? {
    nearestName(to: id, among: goals.map(\.id))
  }
}

extension Draft {
  /// A closed goal takes only verify and reopen.
  fileprivate var isAllowedWhenClosed: Bool {
    switch content {
    case .verify, .reopen: true
    default: false
    }
  }
}
