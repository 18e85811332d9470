extension Ledger {
  /// Whether a report says only what its goal takes, within range, and does not fall without a note.
  func check(_ progress: Progress, _ goal: Goal, _ state: GoalState, on: Day) throws(Refusal) {
    if progress.isEmpty { throw .nothingStated }
    let names = state.schedule.compactMap(\.name)
    let allowed = goal.takes + (names.isEmpty ? [] : [.reach])
    for field in progress.stated where !allowed.contains(field) {
      if field == .reach { throw .unknownCheckpoint(progress.reach ?? "", known: names) }
      throw .notTaken(field, goal.kind, allowed: allowed + [.note, .problem, .next, .evidence])
    }
    for (field, text) in progress.texts { try Ledger.checkLength(text, field) }
    if let name = progress.reach, !names.contains(name) { throw .unknownCheckpoint(name, known: names) }
    if progress.estimate && progress.value == nil { throw .missing(.value) }
    try checkFigures(progress, goal, state, on: on)
    try checkStage(progress, goal)
    try checkFall(progress, goal, state)
  }

  private func checkFigures(_ progress: Progress, _ goal: Goal, _ state: GoalState, on: Day) throws(Refusal) {
    if progress.value != nil && progress.add != nil { throw .valueAndAdd }
    if let value = progress.value { try goal.checkRange(value) }
    let before = state.value ?? .zero
    guard let total = progress.value ?? progress.add.map({ before + $0 }) else { return }
    if let add = progress.add {
      if total < .zero { throw .totalBelowZero(current: before, add: add) }
      if total.units.magnitude >= Quantity.limit.units.magnitude { throw .totalTooLarge }
    }
    try checkTotals(after: on, from: total, progress, goal)
  }

  /// A backdated figure must take no later total below 0 either, until a later value starts anew.
  private func checkTotals(
    after on: Day, from figure: Quantity, _ draft: Progress, _ goal: Goal
  ) throws(Refusal) {
    var total = figure
    // What the fold can check stands after all other entries.
    for event in whole?.history(goal.id) ?? [] where event.from > on {
      guard case .progress(let later) = event.entry.content else { continue }
      if later.value != nil { return }
      guard let add = later.add else { continue }
      if total + add < .zero {
        guard let backdated = draft.add else { throw .totalBelowZero(current: total, add: add) }
        throw .totalBelowZero(current: total + add - backdated, add: backdated)
      }
      total = total + add
    }
  }

  private func checkStage(_ progress: Progress, _ goal: Goal) throws(Refusal) {
    if let percent = progress.percent, percent < .zero || percent > Quantity(100) {
      throw .percentRange(percent)
    }
    guard let stage = progress.stage else { return }
    if !goal.ladder.contains(stage) { throw .stageNotOnLadder(stage, goal.ladder) }
    guard let percent = progress.percent else { return }
    let fits =
      switch stage {
      case .reached: percent == Quantity(100)
      case .notStarted: percent == .zero
      case .preparing, .underway: percent < Quantity(100)
      }
    if !fits { throw .stageAgainstPercent(stage, percent) }
  }

  /// Counts, percents and stages go down only with a note.
  private func checkFall(_ progress: Progress, _ goal: Goal, _ state: GoalState) throws(Refusal) {
    guard progress.note?.allSatisfy(\.isWhitespace) ?? true, goal.refusesToFall else { return }
    let before = state.value ?? .zero
    if let value = progress.value ?? progress.add.map({ before + $0 }), value < before {
      throw .lowerNeedsNote(from: before.description, to: value.description)
    }
    if let percent = progress.percent,
      let before = state.percent ?? (state.stage == .reached ? Quantity(100) : nil)
    {
      if percent < before { throw .lowerNeedsNote(from: "\(before)%", to: "\(percent)%") }
    } else if let stage = progress.stage, let before = state.stage, stage < before {
      throw .lowerNeedsNote(from: before.rawValue, to: stage.rawValue)
    }
  }
}

extension Goal {
  /// Counts are never negative; a floor or ceiling in percent lies between 0 and 100.
  func checkRange(_ value: Quantity) throws(Refusal) {
    switch kind {
    case .count: if value < .zero { throw .negative(value) }
    case .floor, .ceiling:
      if value < .zero { throw .negative(value) }
      if isPercent && value > Quantity(100) { throw .overHundred(value) }
    default: return
    }
  }
}
