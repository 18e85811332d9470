extension Ledger {
  func check(_ assignment: Assignment, _ state: GoalState) throws(Refusal) {
    if assignment == Assignment() { throw .nothingStated }
    let partners = assignment.partners?.joined(separator: ",")
    for (field, text) in [
      (Field.lead, assignment.lead), (.partners, partners), (.person, assignment.person),
    ] {
      if let text { try Ledger.checkLength(text, field) }
    }
    let (start, due) = (assignment.start ?? state.start, assignment.due ?? state.due)
    for day in [start, due] where day < plan.firstDay || day > plan.lastDay {
      throw .outsideYear(day, year: plan.year)
    }
    if due < start { throw .dueBeforeStart(start: start, due: due) }
    for point in state.schedule where point.day < start || point.day > due {
      throw .checkpointOutside(point.day, start: start, due: due)
    }
  }

  /// Points within start and due, rising, names unique, of the kind's own measure.
  func check(_ points: [Checkpoint], _ goal: Goal, _ state: GoalState) throws(Refusal) {
    if points.isEmpty { throw .nothingStated }
    for (earlier, later) in zip(points, points.dropFirst()) where later.day < earlier.day {
      throw .checkpointsNotRising(later.day)
    }
    var names: Set<String> = []
    var height = (day: state.start - 1, figure: Quantity.zero)
    for point in points {
      if point.day < state.start || point.day > state.due {
        throw .checkpointOutside(point.day, start: state.start, due: state.due)
      }
      switch point.mark {
      case .name(let name):
        try require(name, .reach)
        if !names.insert(name).inserted { throw .checkpointTwice(name) }
        continue
      case .value(let value):
        guard goal.rule == .count, let target = state.target else { throw .checkpointMark(goal.kind) }
        if value > target { throw .checkpointAboveTarget(value, target: target) }
        if value < height.figure || point.day == height.day { throw .checkpointsNotRising(point.day) }
        height = (point.day, value)
      case .percent(let percent):
        guard goal.rule == .milestone else { throw .checkpointMark(goal.kind) }
        if percent < .zero || percent > Quantity(100) { throw .percentRange(percent) }
        if percent < height.figure || point.day == height.day { throw .checkpointsNotRising(point.day) }
        height = (point.day, percent)
      }
    }
  }

  func check(_ inspection: Inspection, _ goal: Goal, _ state: GoalState) throws(Refusal) {
    if state.figure == nil { throw .neverReported(goal.id) }
    if !inspection.hasFigure && inspection.finding == nil { throw .nothingStated }
    let stated = Progress(
      value: inspection.value, percent: inspection.percent, stage: inspection.stage, assess: inspection.assess
    )
    for field in stated.stated where !goal.takes.contains(field) {
      throw .notTaken(field, goal.kind, allowed: goal.takes)
    }
    if let value = inspection.value { try goal.checkRange(value) }
    if let percent = inspection.percent, percent < .zero || percent > Quantity(100) {
      throw .percentRange(percent)
    }
    if let stage = inspection.stage, !goal.ladder.contains(stage) {
      throw .stageNotOnLadder(stage, goal.ladder)
    }
    if let note = inspection.note { try Ledger.checkLength(note, .note) }
    let isBlank = inspection.note?.allSatisfy(\.isWhitespace) ?? true
    if inspection.finding != nil && !inspection.hasFigure && isBlank { throw .differsNeedsNote }
  }

  func check(_ change: Override, _ goal: Goal, _ state: GoalState, on: Day) throws(Refusal) {
    guard let light = change.light else {
      if state.override == nil { throw .nothingToClear }
      return
    }
    if state.target == nil && goal.kind == .delegated { throw .overridePending }
    if on >= state.due { throw .overrideFromDueDay(state.due) }
    if state.figure == nil && light.light >= .noReport { throw .overrideRaises }
    try require(change.reason ?? "", .reason)
    if let until = change.until, until < on { throw .untilBeforeDay(until) }
  }

  func check(_ lock: MonthLock, today: Day) throws(Refusal) {
    if lock.month.year != plan.year { throw .outsideYear(lock.month.first, year: plan.year) }
    if lock.month.last > today { throw .monthNotEnded(lock.month, today: today) }
    if locks[lock.month] != nil { throw .monthAlreadyLocked(lock.month) }
  }

  /// A goal is added only beside an open list, with a target when it is a count.
  func check(_ added: AddedGoal) throws(Refusal) {
    let items = plan.areas.flatMap(\.items).map(\.id)
    guard items.contains(added.item) else { throw .unknownItem(added.item) }
    let open = items.filter { item in plan.goals.contains { $0.item == item && $0.openList } }
    guard open.contains(added.item) else { throw .listNotOpen(added.item, open: open) }
    try require(added.title.zh, .title)
    try require(added.reason, .reason)
    switch added.kind {
    case .count:
      guard let target = added.target else { throw .missing(.target) }
      if target <= .zero { throw .targetNotPositive(target) }
      guard let unit = added.unit else { throw .missing(.unit) }
      try require(unit, .unit)
    case .milestone, .ongoing: if added.target != nil { throw .noTarget(added.kind) }
    default: throw .kindNotAdded(added.kind)
    }
    if (added.kind == .milestone) == (added.ask == .advance) { throw .askAgainstKind(added.ask, added.kind) }
  }
}
