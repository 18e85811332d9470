extension GoalState {
  /// The state after all events that count on that day.
  package init(_ goal: Goal, plan: Plan, events: [CountedEntry], on day: Day) {
    self.init(goal, plan: plan)
    for event in events {
      if event.from > day { break }
      if event.until.map({ $0 <= day }) ?? false { continue }
      fold(event, goal)
    }
  }

  /// Takes one event in; events come in the order of their keys.
  mutating func fold(_ event: CountedEntry, _ goal: Goal) {
    let stamp = Stamp(on: event.from, at: event.entry.at, by: event.entry.by, entry: event.entry.id)
    if folded != stamp.on {
      metBeforeFolded = metSince
      folded = stamp.on
    }
    var isReport = false
    switch event.entry.content {
    case .progress(let progress):
      // An update that arrives by merge after the close is kept and listed; the goal stays closed.
      if closed != nil { return }
      isReport = true
      report(progress, stamp, goal)
    case .close(let evidence, let reason):
      closed = closed ?? Closing(stamp: stamp, evidence: evidence, reason: reason)
    case .reopen: closed = nil
    case .retarget(let target, let reason, let document):
      if closed != nil { return }
      retargets.append(
        TargetChange(earlier: self.target, target: target, stamp: stamp, reason: reason, document: document))
      self.target = target
    case .assign(let assignment): if closed == nil { assign(assignment) }
    case .schedule(let points): if closed == nil { schedule = points }
    case .verify(let inspection): verify(inspection, stamp)
    case .override(let change): if closed == nil { override(change, stamp) }
    case .lock, .unlock, .add, .retract: return
    }
    settle(stamp.on, goal, isReport: isReport)
  }

  private mutating func report(_ progress: Progress, _ stamp: Stamp, _ goal: Goal) {
    firstReport = firstReport ?? stamp
    lastReport = stamp
    if progress.isStatement { state(progress, stamp, goal) }
    if let note = Progress.short(progress.note) { told.texts.note = note }
    if progress.problem != nil && progress.assess == nil { problemOpen = true }
    problem = progress.problem ?? (progress.isStatement ? nil : problem)
    next = progress.next ?? (progress.isStatement ? nil : next)
    if goal.kind == .ongoing { figure = stamp }
  }

  private mutating func state(_ progress: Progress, _ stamp: Stamp, _ goal: Goal) {
    problemOpen = false
    override = nil
    statement = stamp
    verified = verified?.overtaken
    told.texts.statements = statements.suffix(2) + [Statement(stamp: stamp, progress: progress.shortened)]
    let before = (value: value, percent: percent, stage: stage)
    if let stated = progress.value { value = stated }
    if let add = progress.add { value = (value ?? .zero) + add }
    stageAndPercent(progress, goal)
    if let stated = progress.assess { assess = stated }
    if let name = progress.reach { ticks[name] = min(stamp.on, ticks[name] ?? stamp.on) }
    if progress.hasFigure(goal) {
      figure = stamp
      valueBefore = before.value
      estimate = progress.estimate
      lowered = goal.refusesToFall && isLower(than: before)
    }
  }

  /// A stage without a percent drops the percent; a percent moves the stage with it.
  private mutating func stageAndPercent(_ progress: Progress, _ goal: Goal) {
    guard goal.kind == .milestone, progress.stage != nil || progress.percent != nil else { return }
    if let stated = progress.stage { stage = stated }
    percent = progress.percent
    guard let percent else { return }
    if percent >= Quantity(100) {
      stage = .reached
    } else if stage == .reached || (percent > .zero && stage ?? .notStarted == .notStarted) {
      stage = Stage.begun(goal.ask.kind)
    } else {
      stage = stage ?? .notStarted
    }
  }

  private func isLower(than before: (value: Quantity?, percent: Quantity?, stage: Stage?)) -> Bool {
    if let value, let earlier = before.value, value < earlier { return true }
    if let percent, let earlier = before.percent { return percent < earlier }
    if let stage, let earlier = before.stage { return stage < earlier }
    return false
  }

  private mutating func assign(_ assignment: Assignment) {
    lead = assignment.lead ?? lead
    partners = assignment.partners ?? partners
    person = assignment.person ?? person
    start = assignment.start ?? start
    due = assignment.due ?? due
    rhythm = assignment.rhythm ?? rhythm
  }

  private mutating func verify(_ inspection: Inspection, _ stamp: Stamp) {
    let differs =
      inspection.finding == .differs || inspection.value.map { $0 != value } ?? false
      || inspection.percent.map { $0 != percent } ?? false || inspection.stage.map { $0 != stage } ?? false
      || inspection.assess.map { $0 != assess } ?? false
    verified = Verified(inspection: inspection, stamp: stamp, differs: differs, stands: true)
  }

  private mutating func override(_ change: Override, _ stamp: Stamp) {
    override = change.light.map {
      OverrideInForce(light: $0, reason: change.reason ?? "", until: change.until, stamp: stamp)
    }
  }

  /// Notes since when the goal is met, and from when it owes nothing.
  private mutating func settle(_ day: Day, _ goal: Goal, isReport: Bool) {
    metSince = isMet(goal) ? metBeforeFolded ?? day : nil
    if isReport { restedSince = [] }
    let rest = Rest(from: day, rests: closed != nil || isReached(goal))
    if restedSince.last?.rests != rest.rests { restedSince.append(rest) }
  }

  /// Met by the figure that stands; rates are reached only by a value dated on the due day or later.
  func isReached(_ goal: Goal) -> Bool {
    guard let figureDay, isMet(goal) else { return false }
    switch goal.rule {
    case .growth, .floor, .ceiling: return figureDay >= due
    default: return true
    }
  }
}

extension Progress {
  /// Characters (Unicode scalars) of each text that a fold keeps of a statement.
  package static let shortText = 200

  /// The same with its texts cut short.
  var shortened: Progress {
    var progress = self
    progress.note = Progress.short(note)
    progress.problem = Progress.short(problem)
    progress.next = Progress.short(next)
    progress.evidence = Progress.short(evidence)
    return progress
  }

  static func short(_ text: String?) -> String? {
    guard let text, text.utf8.count > shortText else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(shortText)))
  }

  /// A value or add; for milestones a percent, stage or tick; for ongoing goals any report.
  package func hasFigure(_ goal: Goal) -> Bool {
    switch goal.kind {
    case .milestone: percent != nil || stage != nil || reach != nil
    case .ongoing: true
    default: value != nil || add != nil
    }
  }
}

extension Goal {
  /// Counts, percents and stages need a note to go down; rates move both ways.
  package var refusesToFall: Bool { kind == .count || kind == .milestone }
}
