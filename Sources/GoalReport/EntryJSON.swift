import GoalCore
import StrictJSON

extension LogLine {
  /// The entry under the ledger's own keys, without its sum; `retractedBy` and `late` follow where they apply.
  func write(_ w: inout JSONWriter) {
    w.object { w in
      w.member("id", entry.id)
      w.member("type", entry.type.rawValue)
      w.given("goal", entry.goal)
      w.given("on", entry.on?.description)
      w.member("at", entry.at.description)
      w.member("by", entry.by)
      entry.content.write(&w)
      w.given("act", entry.act?.id)
      if let act = entry.act { w.member("of", act.of) }
      w.given("retractedBy", retractedBy)
      if isLate { w.member("late", true) }
    }
  }
}

extension Entry.Content {
  fileprivate func write(_ w: inout JSONWriter) {
    switch self {
    case .progress(let progress): progress.write(&w)
    case .close(let evidence, let reason):
      w.member("evidence", evidence)
      w.given("reason", reason)
    case .reopen(let reason): w.member("reason", reason)
    case .retarget(let target, let reason, let document):
      w.given("target", number: target)
      w.member("reason", reason)
      w.member("document", document)
    case .assign(let assignment): assignment.write(&w)
    case .schedule(let points): Checkpoint.write(points, &w)
    case .verify(let inspection): inspection.write(&w)
    case .override(let change):
      w.member("light", change.light?.rawValue)
      w.given("reason", change.reason)
      w.given("until", change.until?.description)
    case .lock(let lock): lock.write(&w)
    case .unlock(let month, let reason):
      w.member("month", month.description)
      w.member("reason", reason)
    case .add(let added): added.write(&w)
    case .retract(let ids): w.member("retracts", ids)
    }
  }
}

extension Progress {
  fileprivate func write(_ w: inout JSONWriter) {
    w.given("value", number: value)
    w.given("add", number: add)
    w.given("percent", number: percent)
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
  fileprivate func write(_ w: inout JSONWriter) {
    w.given("lead", lead)
    if let partners { w.member("partners", partners) }
    w.given("person", person)
    w.given("start", start?.description)
    w.given("due", due?.description)
    w.given("rhythm", rhythm?.rawValue)
  }
}

extension Checkpoint {
  fileprivate static func write(_ points: [Checkpoint], _ w: inout JSONWriter) {
    w.member("points") { w in
      w.array { w in
        for point in points {
          w.object { w in
            w.member("day", point.day.description)
            switch point.mark {
            case .value(let value): w.given("value", number: value)
            case .percent(let percent): w.given("percent", number: percent)
            case .name(let name): w.member("name", name)
            }
          }
        }
      }
    }
  }
}

extension Inspection {
  fileprivate func write(_ w: inout JSONWriter) {
    w.given("value", number: value)
    w.given("percent", number: percent)
    w.given("stage", stage?.rawValue)
    w.given("assess", assess?.rawValue)
    w.given("finding", finding?.rawValue)
    w.given("note", note)
  }
}

extension MonthLock {
  fileprivate func write(_ w: inout JSONWriter) {
    w.member("month", month.description)
    w.member("goals") { w in
      w.object { w in
        for (id, frozen) in goals.sorted(by: { $0.key < $1.key }) {
          w.member(id) { w in
            w.object { w in
              w.member("light", frozen.light.rawValue)
              w.given("value", number: frozen.value)
              w.given("percent", number: frozen.percent)
              w.given("stage", frozen.stage?.rawValue)
            }
          }
        }
      }
    }
    w.member("knew", knew)
  }
}

extension AddedGoal {
  fileprivate func write(_ w: inout JSONWriter) {
    w.member("item", item)
    w.member("title", title)
    w.member("kind", kind.rawValue)
    w.member("ask", ask.rawValue)
    w.given("target", number: target)
    w.given("unit", unit)
    w.member("reason", reason)
  }
}

extension JSONWriter {
  /// A member only when there is something to say.
  fileprivate mutating func given(_ key: String, _ text: String?) {
    if let text { member(key, text) }
  }
  fileprivate mutating func given(_ key: String, number: Quantity?) {
    if let number { member(key, number: number.description) }
  }
}
