import GoalCore
import StrictJSON

extension GoalFold {
  /// Reads what `write` writes; nil for anything else.
  init?(_ value: JSONValue, _ goal: Goal, _ plan: Plan) {
    var c = value.cursor
    let since = c.take("since")?.day
    let count = c.take("entries")?.int ?? 0
    let past = c.take("months")?.lights ?? []
    let stamps = c.take("stamps")?.elements.compactMap { Stamp($0) } ?? []
    var members = FoldMembers(cursor: c, stamps: stamps)
    let last = members.stamp("last")
    var state = GoalState(goal, plan: plan)
    guard state.read(&members), members.cursor.isAtEnd else { return nil }
    self.init(state: state, last: last, since: since, past: past, count: count)
  }
}

/// The members of a goal's value, and the stamps they name.
private struct FoldMembers {
  var cursor: JSONCursor
  let stamps: [Stamp]

  mutating func stamp(_ key: StaticString) -> Stamp? { cursor.take(key)?.int.flatMap(stamp) }

  private func stamp(_ place: Int) -> Stamp? { stamps.indices.contains(place) ? stamps[place] : nil }

  /// The same about an object inside.
  func inside(_ value: JSONValue) -> FoldMembers { FoldMembers(cursor: value.cursor, stamps: stamps) }

  mutating func word<Word: RawRepresentable<String>>(_ key: StaticString) -> Word? {
    cursor.take(key)?.string.flatMap { Word(rawValue: $0) }
  }
}

extension Stamp {
  init?(_ value: JSONValue) {
    var c = value.cursor
    guard let on = c.take("on")?.day, let at = c.take("at")?.instant, let by = c.take("by")?.string,
      let entry = c.take("id")?.string
    else { return nil }
    self.init(on: on, at: at, by: by, entry: entry)
  }
}

extension GoalState {
  /// Reads the members after the stamps; false when they are not in order.
  fileprivate mutating func read(_ m: inout FoldMembers) -> Bool {
    figure = m.stamp("figure")
    readFigures(&m)
    statement = m.stamp("statement")
    firstReport = m.stamp("firstReport")
    lastReport = m.stamp("lastReport")
    for value in m.cursor.takeElements("statements") {
      var inside = m.inside(value)
      guard let stamp = inside.stamp("stamp"), let progress = Progress(&inside.cursor) else { return false }
      statements.append(Statement(stamp: stamp, progress: progress))
    }
    // The last note is nearly always the last statement's.
    note = m.cursor.take("note")?.string ?? statements.last?.progress.note
    return readTarget(&m) && readDuties(&m) && readJudgements(&m) && readReporting(&m)
  }

  private mutating func readFigures(_ m: inout FoldMembers) {
    value = m.cursor.take("value")?.quantity
    valueBefore = m.cursor.take("valueBefore")?.quantity
    percent = m.cursor.take("percent")?.quantity
    stage = m.word("stage")
    assess = m.word("assess")
    estimate = m.cursor.take("estimate")?.bool ?? false
    lowered = m.cursor.take("lowered")?.bool ?? false
    problemOpen = m.cursor.take("problemOpen")?.bool ?? false
    problem = m.cursor.take("problem")?.string
    next = m.cursor.take("next")?.string
  }

  private mutating func readTarget(_ m: inout FoldMembers) -> Bool {
    target = m.cursor.take("target")?.quantity
    for value in m.cursor.takeElements("retargets") {
      var inside = m.inside(value)
      let earlier = inside.cursor.take("earlier")?.quantity
      guard let target = inside.cursor.take("target")?.quantity, let stamp = inside.stamp("stamp"),
        let reason = inside.cursor.take("reason")?.string,
        let document = inside.cursor.take("document")?.string
      else { return false }
      retargets.append(
        TargetChange(earlier: earlier, target: target, stamp: stamp, reason: reason, document: document))
    }
    return true
  }

  private mutating func readDuties(_ m: inout FoldMembers) -> Bool {
    guard let start = m.cursor.take("start")?.day, let due = m.cursor.take("due")?.day,
      let rhythm: Rhythm = m.word("rhythm")
    else { return false }
    (self.start, self.due, self.rhythm) = (start, due, rhythm)
    for value in m.cursor.takeElements("schedule") {
      guard let point = Checkpoint(value) else { return false }
      schedule.append(point)
    }
    if let value = m.cursor.take("ticks") {
      for (name, day) in value.members { ticks[name] = day.day }
    }
    lead = m.cursor.take("lead")?.string
    partners = m.cursor.take("partners")?.elements.compactMap(\.string) ?? []
    person = m.cursor.take("person")?.string
    return true
  }

  private mutating func readJudgements(_ m: inout FoldMembers) -> Bool {
    if let value = m.cursor.take("closed") {
      var inside = m.inside(value)
      guard let stamp = inside.stamp("stamp"), let evidence = inside.cursor.take("evidence")?.string else {
        return false
      }
      closed = Closing(stamp: stamp, evidence: evidence, reason: inside.cursor.take("reason")?.string)
    }
    if let value = m.cursor.take("override") {
      var inside = m.inside(value)
      guard let stamp = inside.stamp("stamp"), let light: Assessment = inside.word("light"),
        let reason = inside.cursor.take("reason")?.string
      else { return false }
      override = OverrideInForce(
        light: light, reason: reason, until: inside.cursor.take("until")?.day, stamp: stamp)
    }
    if let value = m.cursor.take("verified") {
      var inside = m.inside(value)
      guard let stamp = inside.stamp("stamp"), let differs = inside.cursor.take("differs")?.bool,
        let stands = inside.cursor.take("stands")?.bool, let inspection = Inspection(&inside.cursor)
      else { return false }
      verified = Verified(inspection: inspection, stamp: stamp, differs: differs, stands: stands)
    }
    return true
  }

  private mutating func readReporting(_ m: inout FoldMembers) -> Bool {
    metSince = m.cursor.take("metSince")?.day
    folded = m.cursor.take("folded")?.day
    metBeforeFolded = m.cursor.take("metBefore")?.day
    for value in m.cursor.takeElements("rests") {
      var c = value.cursor
      guard let from = c.take("from")?.day, let rests = c.take("rests")?.bool else { return false }
      restedSince.append(Rest(from: from, rests: rests))
    }
    return true
  }
}

extension Progress {
  fileprivate init?(_ c: inout JSONCursor) {
    self.init(
      value: c.take("value")?.quantity, add: c.take("add")?.quantity, percent: c.take("percent")?.quantity,
      stage: c.take("stage")?.string.flatMap { Stage(rawValue: $0) },
      assess: c.take("assess")?.string.flatMap { Assessment(rawValue: $0) }, reach: c.take("reach")?.string,
      estimate: c.take("estimate")?.bool ?? false, note: c.take("note")?.string,
      problem: c.take("problem")?.string, next: c.take("next")?.string, evidence: c.take("evidence")?.string)
    guard c.isAtEnd else { return nil }
  }
}

extension Inspection {
  fileprivate init?(_ c: inout JSONCursor) {
    self.init(
      value: c.take("value")?.quantity, percent: c.take("percent")?.quantity,
      stage: c.take("stage")?.string.flatMap { Stage(rawValue: $0) },
      assess: c.take("assess")?.string.flatMap { Assessment(rawValue: $0) },
      finding: c.take("finding")?.string.flatMap { Finding(rawValue: $0) }, note: c.take("note")?.string)
    guard c.isAtEnd else { return nil }
  }
}

extension Checkpoint {
  fileprivate init?(_ value: JSONValue) {
    var c = value.cursor
    guard let day = c.take("day")?.day else { return nil }
    if let value = c.take("value")?.quantity {
      self.init(day: day, mark: .value(value))
    } else if let percent = c.take("percent")?.quantity {
      self.init(day: day, mark: .percent(percent))
    } else if let name = c.take("name")?.string {
      self.init(day: day, mark: .name(name))
    } else {
      return nil
    }
  }
}

extension JSONValue {
  var day: Day? { withPlainString { Day(ascii: $0) } }
  var instant: Instant? { withPlainString { Instant(ascii: $0) } }
  var quantity: Quantity? { numberText.flatMap { try? Quantity(json: $0) } }
  /// What `Light.digits` writes.
  var lights: [Light?]? { withPlainString { Light.lights($0) } }
}
