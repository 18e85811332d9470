import GoalCore
import StrictJSON

extension GoalFold {
  /// Reads what `write` writes; nil for anything else.
  ///
  /// - Parameter bytes: of the document, from which its words are read when they are asked for.
  init?(_ s: inout JSONScanner, _ goal: Goal, _ plan: Plan, in bytes: [UInt8]) {
    s.open()
    let since = s.given("since") { $0.day() }
    let count = s.given("entries") { $0.int() } ?? 0
    let past = s.given("months") { $0.lights() } ?? []
    let stamps = FoldStampList(s.list("stamps") { Stamp(&$0) })
    let last = stamps.stamp("last", &s)
    var state = GoalState(goal, plan: plan)
    state.read(&s, stamps)
    if let words = s.passRestOfLine() { state.told = Told(in: FoldTold(bytes, words, stamps)) }
    s.close()
    if s.isBroken { return nil }
    self.init(state: state, last: last, since: since, past: past, count: count)
  }
}

/// What was said of a goal, where it lies in `progress.json`.
///
/// The sum has said that it is what was written. Should it not be what this program writes, nothing was said.
private final class FoldTold: ToldSource {
  private let bytes: [UInt8]
  /// From the comma before the first of the last members on.
  private let range: Range<Int>
  private let stamps: FoldStampList

  init(_ bytes: [UInt8], _ range: Range<Int>, _ stamps: FoldStampList) {
    self.bytes = bytes
    self.range = range
    self.stamps = stamps
  }

  var texts: Told.Texts {
    bytes.withUnsafeBufferPointer { bytes in
      var s = JSONScanner(bytes, at: range.lowerBound)
      let statements: [GoalState.Statement] = s.list("statements") { s in
        s.open()
        guard let stamp = stamps.stamp("stamp", &s) else { return nil }
        let progress = Progress(&s)
        s.close()
        return GoalState.Statement(stamp: stamp, progress: progress)
      }
      let note = s.given("note") { $0.string() } ?? statements.last?.progress.note
      return s.isBroken || s.at != range.upperBound
        ? Told.Texts() : Told.Texts(statements: statements, note: note)
    }
  }
}

/// The stamps that a goal's members name by their places.
private struct FoldStampList {
  private let stamps: [Stamp]

  init(_ stamps: [Stamp]) { self.stamps = stamps }

  func stamp(_ key: StaticString, _ s: inout JSONScanner) -> Stamp? {
    s.given(key) { s in s.int().flatMap { stamps.indices.contains($0) ? stamps[$0] : nil } }
  }
}

extension Stamp {
  fileprivate convenience init?(_ s: inout JSONScanner) {
    s.open()
    guard let on = s.given("on", { $0.day() }), let at = s.given("at", { $0.instant() }),
      let by = s.given("by", { $0.string() }), let entry = s.given("id", { $0.string() })
    else { return nil }
    s.close()
    self.init(on: on, at: at, by: by, entry: entry)
  }
}

extension GoalState {
  /// Reads the members after the stamps; what is not in order breaks the scanner.
  fileprivate mutating func read(_ s: inout JSONScanner, _ stamps: FoldStampList) {
    figure = stamps.stamp("figure", &s)
    readFigures(&s)
    statement = stamps.stamp("statement", &s)
    firstReport = stamps.stamp("firstReport", &s)
    lastReport = stamps.stamp("lastReport", &s)
    readTarget(&s, stamps)
    readDuties(&s)
    readJudgements(&s, stamps)
    readReporting(&s)
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
    target = s.given("target") { $0.quantity() }
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
    if let start = s.given("start", { $0.day() }), let due = s.given("due", { $0.day() }),
      let rhythm: Rhythm = s.word("rhythm")
    {
      (self.start, self.due, self.rhythm) = (start, due, rhythm)
    } else {
      s.fail()
    }
    schedule = s.list("schedule") { Checkpoint(&$0) }
    if s.take("ticks") {
      s.open()
      while s.more() {
        let name = s.string()
        s.pass(":")
        if let name, let day = s.day() { ticks[name] = day } else { s.fail() }
      }
      s.close()
    }
    lead = s.given("lead") { $0.string() }
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

  private mutating func readReporting(_ s: inout JSONScanner) {
    metSince = s.given("metSince") { $0.day() }
    folded = s.given("folded") { $0.day() }
    metBeforeFolded = s.given("metBefore") { $0.day() }
    restedSince = s.list("rests") { s in
      s.open()
      guard let from = s.given("from", { $0.day() }), let rests = s.given("rests", { $0.bool() }) else {
        return nil
      }
      s.close()
      return Rest(from: from, rests: rests)
    }
  }
}

extension Progress {
  fileprivate init(_ s: inout JSONScanner) {
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
