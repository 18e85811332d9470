package import GoalCore
import StrictJSON

extension Entry {
  /// The entry as one line of the ledger, its sum last, without the line feed.
  package func line() -> [UInt8] {
    var writer = JSONWriter()
    write(&writer)
    return LineSum.seal(writer.bytes)
  }

  /// The same object without its sum.
  func write(_ writer: inout JSONWriter) {
    writer.object { w in
      w.member("id", id)
      w.member("type", type.rawValue)
      w.given("goal", goal)
      w.given("on", on?.description)
      w.member("at", at.description)
      w.member("by", by)
      write(content, &w)
      w.given("act", act?.id)
      if let act { w.member("of", act.of) }
    }
  }

  private func write(_ content: Content, _ w: inout JSONWriter) {
    switch content {
    case .progress(let progress): progress.write(&w)
    case .close(let evidence, let reason):
      w.member("evidence", evidence)
      w.given("reason", reason)
    case .reopen(let reason): w.member("reason", reason)
    case .retarget(let target, let reason, let document):
      w.given("target", target)
      w.member("reason", reason)
      w.member("document", document)
    case .assign(let assignment): assignment.write(&w)
    case .schedule(let points): Checkpoint.write(points, &w)
    case .verify(let inspection): inspection.write(&w)
    case .override(let change):
      // Null says in so many words that it is cleared.
      w.member("light", change.light?.rawValue)
      w.given("reason", change.reason)
      w.given("until", change.until?.description)
    case .lock(let lock): lock.write(&w)
    case .unlock(let month, let reason):
      w.member("month", month.description)
      w.member("reason", reason)
    case .add(let added): added.write(&w)
    case .retract(let ids): w.member("retracts") { w in w.texts(ids) }
    }
  }
}

extension JSONWriter {
  mutating func given(_ key: String, _ text: String?) {
    if let text { member(key, text) }
  }
  mutating func given(_ key: String, _ quantity: Quantity?) {
    if let quantity { member(key, number: quantity.description) }
  }
  mutating func texts(_ texts: [String]) {
    array { w in
      for text in texts { w.element(text) }
    }
  }
}

extension Progress {
  func write(_ w: inout JSONWriter) {
    w.given("value", value)
    w.given("add", add)
    w.given("percent", percent)
    w.given("stage", stage?.rawValue)
    w.given("assess", assess?.rawValue)
    w.given("reach", reach)
    if estimate { w.member("estimate", true) }
    w.given("note", note)
    w.given("problem", problem)
    w.given("next", next)
    w.given("evidence", evidence)
  }
}

extension Assignment {
  func write(_ w: inout JSONWriter) {
    w.given("lead", lead)
    if let partners { w.member("partners") { w in w.texts(partners) } }
    w.given("person", person)
    w.given("start", start?.description)
    w.given("due", due?.description)
    w.given("rhythm", rhythm?.rawValue)
  }
}

extension Checkpoint {
  static func write(_ points: [Checkpoint], _ w: inout JSONWriter) {
    w.member("points") { w in
      w.array { w in
        for point in points { w.object { w in point.write(&w) } }
      }
    }
  }

  func write(_ w: inout JSONWriter) {
    w.member("day", day.description)
    switch mark {
    case .value(let value): w.given("value", value)
    case .percent(let percent): w.given("percent", percent)
    case .name(let name): w.member("name", name)
    }
  }
}

extension Inspection {
  func write(_ w: inout JSONWriter) {
    w.given("value", value)
    w.given("percent", percent)
    w.given("stage", stage?.rawValue)
    w.given("assess", assess?.rawValue)
    w.given("finding", finding?.rawValue)
    w.given("note", note)
  }
}

extension MonthLock {
  func write(_ w: inout JSONWriter) {
    w.member("month", month.description)
    w.member("goals") { w in
      w.object { w in
        for (id, frozen) in goals.sorted(by: { $0.key < $1.key }) {
          w.member(id) { w in w.object { w in frozen.write(&w) } }
        }
      }
    }
    w.member("knew") { w in w.texts(knew) }
  }
}

extension MonthLock.Frozen {
  func write(_ w: inout JSONWriter) {
    w.member("light", light.rawValue)
    w.given("value", value)
    w.given("percent", percent)
    w.given("stage", stage?.rawValue)
  }
}

extension AddedGoal {
  func write(_ w: inout JSONWriter) {
    w.member("item", item)
    w.member("title") { w in title.write(&w) }
    w.member("kind", kind.rawValue)
    w.member("ask", ask.rawValue)
    w.given("target", target)
    w.given("unit", unit)
    w.member("reason", reason)
  }
}

extension Bilingual {
  func write(_ w: inout JSONWriter) {
    w.object { w in
      w.member("zh", zh)
      w.member("en", en)
    }
  }
}
