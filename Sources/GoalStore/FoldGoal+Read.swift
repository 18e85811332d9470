import GoalCore
import StrictJSON

extension GoalFold {
  /// Reads what `write` writes; nil for anything else.
  ///
  /// - Parameters:
  ///   - blank: the goal's state while nothing was said of it.
  ///   - line: which the goal's value ends, in the document; its words are read when they are asked for.
  init?(_ s: inout JSONScanner, beside blank: consuming GoalState, in line: FoldLine) {
    s.open()
    var since = s.given("since") { $0.day() }
    let count = s.given("entries") { $0.int() } ?? 0
    let past = s.given("months") { $0.lights() } ?? []
    let days = s.list("days") { $0.day() }
    let said = days.isEmpty ? nil : FoldTold(line, days)
    let stamps = FoldStampList(days, said)
    let last = stamps.first
    since = since ?? last?.on
    blank.read(&s, stamps, since: since)
    if let said {
      guard s.at == said.start else { return nil }
      blank.told = Told(in: said)
      s.pass(to: line.range.upperBound - 1)
    }
    s.close()
    if s.isBroken { return nil }
    self.init(state: blank, last: last, since: since, past: past, count: count)
  }
}

/// The stamps that a goal's members name by their places.
private struct FoldStampList {
  private let stamps: [Stamp]

  init(_ days: [Day], _ said: FoldTold?) {
    guard let said else {
      stamps = []
      return
    }
    stamps = days.indices.map { Stamp(on: days[$0], in: said, at: $0) }
  }

  var first: Stamp? { stamps.first }

  func stamp(_ key: StaticString, _ s: inout JSONScanner) -> Stamp? {
    s.given(key) { s in s.int().flatMap { stamps.indices.contains($0) ? stamps[$0] : nil } }
  }
}

extension GoalState {
  /// Reads the members after the stamps; what is not in order breaks the scanner.
  fileprivate mutating func read(_ s: inout JSONScanner, _ stamps: FoldStampList, since: Day?) {
    figure = stamps.stamp("figure", &s)
    readFigures(&s)
    statement = stamps.stamp("statement", &s)
    firstReport = stamps.stamp("firstReport", &s)
    lastReport = stamps.stamp("lastReport", &s)
    readTarget(&s, stamps)
    readDuties(&s)
    readJudgements(&s, stamps)
    readReporting(&s, since: since)
  }

  private mutating func readFigures(_ s: inout JSONScanner) {
    value = s.given("value") { $0.quantity() }
    valueBefore = s.given("valueBefore") { $0.quantity() }
    percent = s.given("percent") { $0.quantity() }
    stage = s.word("stage")
    assess = s.word("assess")
    estimate = s.given("estimate") { $0.bool() } ?? false
    lowered = s.given("lowered") { $0.bool() } ?? false
    problemOpen = s.given("problemOpen") { $0.bool() } ?? false
    problem = s.given("problem") { $0.string() }
    next = s.given("next") { $0.string() }
  }

  private mutating func readTarget(_ s: inout JSONScanner, _ stamps: FoldStampList) {
    target = s.given("target") { $0.quantity() } ?? target
    retargets = s.list("retargets") { s in
      s.open()
      let earlier = s.given("earlier") { $0.quantity() }
      guard let target = s.given("target", { $0.quantity() }), let stamp = stamps.stamp("stamp", &s),
        let reason = s.given("reason", { $0.string() }), let document = s.given("document", { $0.string() })
      else { return nil }
      s.close()
      return TargetChange(earlier: earlier, target: target, stamp: stamp, reason: reason, document: document)
    }
  }

  private mutating func readDuties(_ s: inout JSONScanner) {
    start = s.given("start") { $0.day() } ?? start
    due = s.given("due") { $0.day() } ?? due
    rhythm = s.word("rhythm") ?? rhythm
    schedule = s.list("schedule") { Checkpoint(&$0) }
    for tick in s.list("ticks", { Tick(&$0) }) { ticks[tick.name] = tick.day }
    lead = s.given("lead") { $0.string() } ?? lead
    partners = s.list("partners") { $0.string() }
    person = s.given("person") { $0.string() }
  }

  private mutating func readJudgements(_ s: inout JSONScanner, _ stamps: FoldStampList) {
    closed = s.given("closed") { s in
      s.open()
      guard let stamp = stamps.stamp("stamp", &s), let evidence = s.given("evidence", { $0.string() }) else {
        return nil
      }
      let reason = s.given("reason") { $0.string() }
      s.close()
      return Closing(stamp: stamp, evidence: evidence, reason: reason)
    }
    override = s.given("override") { s in
      s.open()
      guard let stamp = stamps.stamp("stamp", &s), let light: Assessment = s.word("light"),
        let reason = s.given("reason", { $0.string() })
      else { return nil }
      let until = s.given("until") { $0.day() }
      s.close()
      return OverrideInForce(light: light, reason: reason, until: until, stamp: stamp)
    }
    verified = s.given("verified") { s in
      s.open()
      guard let stamp = stamps.stamp("stamp", &s), let differs = s.given("differs", { $0.bool() }),
        let stands = s.given("stands", { $0.bool() })
      else { return nil }
      let inspection = Inspection(&s)
      s.close()
      return Verified(inspection: inspection, stamp: stamp, differs: differs, stands: stands)
    }
  }

  private mutating func readReporting(_ s: inout JSONScanner, since: Day?) {
    metSince = s.given("metSince") { $0.day() }
    let isFolded = s.given("isFolded") { $0.bool() } ?? true
    folded = s.given("folded") { $0.day() } ?? (isFolded ? since : nil)
    metBeforeFolded = s.given("metBefore") { $0.day() }
    restedSince = Rest.sinceReport(lastReport)
    if let rests = s.givenList("rests", { Rest(&$0) }) { restedSince = rests }
  }
}

private struct Tick {
  let name: String
  let day: Day

  init?(_ s: inout JSONScanner) {
    s.open()
    guard let name = s.given("name", { $0.string() }), let day = s.given("day", { $0.day() }) else {
      return nil
    }
    s.close()
    (self.name, self.day) = (name, day)
  }
}

extension GoalState.Rest {
  fileprivate init?(_ s: inout JSONScanner) {
    s.open()
    guard let from = s.given("from", { $0.day() }), let rests = s.given("rests", { $0.bool() }) else {
      return nil
    }
    s.close()
    self.init(from: from, rests: rests)
  }
}

extension Progress {
  init(_ s: inout JSONScanner) {
    self.init()
    value = s.given("value") { $0.quantity() }
    add = s.given("add") { $0.quantity() }
    percent = s.given("percent") { $0.quantity() }
    stage = s.word("stage")
    assess = s.word("assess")
    reach = s.given("reach") { $0.string() }
    estimate = s.given("estimate") { $0.bool() } ?? false
    note = s.given("note") { $0.string() }
    problem = s.given("problem") { $0.string() }
    next = s.given("next") { $0.string() }
    evidence = s.given("evidence") { $0.string() }
  }
}

extension Inspection {
  fileprivate init(_ s: inout JSONScanner) {
    self.init()
    value = s.given("value") { $0.quantity() }
    percent = s.given("percent") { $0.quantity() }
    stage = s.word("stage")
    assess = s.word("assess")
    finding = s.word("finding")
    note = s.given("note") { $0.string() }
  }
}

extension Checkpoint {
  fileprivate init?(_ s: inout JSONScanner) {
    s.open()
    guard let day = s.given("day", { $0.day() }) else { return nil }
    if let value = s.given("value", { $0.quantity() }) {
      self.init(day: day, mark: .value(value))
    } else if let percent = s.given("percent", { $0.quantity() }) {
      self.init(day: day, mark: .percent(percent))
    } else if let name = s.given("name", { $0.string() }) {
      self.init(day: day, mark: .name(name))
    } else {
      return nil
    }
    s.close()
  }
}
