import GoalCore
import StrictJSON

/// One goal's part of `progress.json`. What was never said is left out, and so is what follows from the rest.
extension GoalFold {
  /// - Parameter blank: the goal's state while nothing was said of it.
  func write(_ w: inout JSONWriter, beside blank: GoalState) {
    var stamps = FoldStamps()
    // The last is the first in the list.
    _ = stamps.place(last)
    let body = state.body(&stamps, since: since, beside: blank)
    w.object { w in
      if since != last?.on { w.given("since", since?.description) }
      if count > 0 { w.member("entries", count) }
      if !past.isEmpty { w.member("months", Light.digits(past)) }
      stamps.writeDays(&w)
      body(&w)
    }
  }
}

/// The entries a goal stands on, each told once and named by its place in the list.
struct FoldStamps {
  private var stamps: [Stamp] = []

  mutating func place(_ stamp: Stamp?) -> Int? {
    guard let stamp else { return nil }
    if let place = stamps.firstIndex(of: stamp) { return place }
    stamps.append(stamp)
    return stamps.count - 1
  }

  func writeDays(_ w: inout JSONWriter) {
    if !stamps.isEmpty { w.member("days") { w in w.texts(stamps.map(\.on.description)) } }
  }

  /// Who said it and when: no start needs it.
  func writeSignatures(_ w: inout JSONWriter) {
    if stamps.isEmpty { return }
    w.member("stamps") { w in
      w.array { w in
        for signature in stamps.map(\.signature) {
          w.object { w in
            w.member("at", signature.at.description)
            w.member("by", signature.by)
            w.member("id", signature.entry)
          }
        }
      }
    }
  }
}

extension GoalState {
  /// Collects the stamps, and gives what writes the members after them.
  fileprivate func body(
    _ stamps: inout FoldStamps, since: Day?, beside blank: GoalState
  ) -> (inout JSONWriter) -> Void {
    let places = (
      figure: stamps.place(figure), statement: stamps.place(statement),
      first: stamps.place(firstReport), report: stamps.place(lastReport), closed: stamps.place(closed?.stamp),
      override: stamps.place(override?.stamp), verified: stamps.place(verified?.stamp)
    )
    let texts = told.texts
    let said = texts.statements.map { stamps.place($0.stamp) }
    let changed = retargets.map { stamps.place($0.stamp) }
    return { [stamps] w in
      w.place("figure", places.figure)
      writeFigures(&w)
      w.place("statement", places.statement)
      w.place("firstReport", places.first)
      w.place("lastReport", places.report)
      writeTarget(&w, changed, beside: blank)
      writeDuties(&w, beside: blank)
      writeClosing(&w, places.closed)
      writeOverride(&w, places.override)
      writeVerified(&w, places.verified)
      writeReporting(&w, since: since)
      stamps.writeSignatures(&w)
      writeTold(&w, texts, said)
    }
  }

  private func writeFigures(_ w: inout JSONWriter) {
    w.given("value", value)
    w.given("valueBefore", valueBefore)
    w.given("percent", percent)
    w.given("stage", stage?.rawValue)
    w.given("assess", assess?.rawValue)
    if estimate { w.member("estimate", true) }
    if lowered { w.member("lowered", true) }
    if problemOpen { w.member("problemOpen", true) }
    w.given("problem", problem)
    w.given("next", next)
  }

  /// What no start needs stands last, so that it can be passed over.
  private func writeTold(_ w: inout JSONWriter, _ texts: Told.Texts, _ places: [Int?]) {
    if !texts.statements.isEmpty {
      w.member("statements") { w in
        w.array { w in
          for (statement, place) in zip(texts.statements, places) {
            w.object { w in
              w.place("stamp", place)
              statement.progress.write(&w)
            }
          }
        }
      }
    }
    // The last note is nearly always the last statement's.
    if texts.note != texts.statements.last?.progress.note { w.given("note", texts.note) }
  }

  private func writeTarget(_ w: inout JSONWriter, _ places: [Int?], beside blank: GoalState) {
    if target != blank.target { w.given("target", target) }
    if retargets.isEmpty { return }
    w.member("retargets") { w in
      w.array { w in
        for (change, place) in zip(retargets, places) {
          w.object { w in
            w.given("earlier", change.earlier)
            w.given("target", change.target)
            w.place("stamp", place)
            w.member("reason", change.reason)
            w.member("document", change.document)
          }
        }
      }
    }
  }

  private func writeDuties(_ w: inout JSONWriter, beside blank: GoalState) {
    if start != blank.start { w.member("start", start.description) }
    if due != blank.due { w.member("due", due.description) }
    if rhythm != blank.rhythm { w.member("rhythm", rhythm.rawValue) }
    if !schedule.isEmpty {
      w.member("schedule") { w in w.array { w in for point in schedule { w.object { w in point.write(&w) } } }
      }
    }
    if !ticks.isEmpty {
      w.member("ticks") { w in
        w.array { w in
          for (name, day) in ticks.sorted(by: { $0.key < $1.key }) {
            w.object { w in
              w.member("name", name)
              w.member("day", day.description)
            }
          }
        }
      }
    }
    if lead != blank.lead { w.given("lead", lead) }
    if !partners.isEmpty { w.member("partners") { w in w.texts(partners) } }
    w.given("person", person)
  }

  private func writeClosing(_ w: inout JSONWriter, _ place: Int?) {
    guard let closed else { return }
    w.member("closed") { w in
      w.object { w in
        w.place("stamp", place)
        w.member("evidence", closed.evidence)
        w.given("reason", closed.reason)
      }
    }
  }

  private func writeOverride(_ w: inout JSONWriter, _ place: Int?) {
    guard let override else { return }
    w.member("override") { w in
      w.object { w in
        w.place("stamp", place)
        w.member("light", override.light.rawValue)
        w.member("reason", override.reason)
        w.given("until", override.until?.description)
      }
    }
  }

  private func writeVerified(_ w: inout JSONWriter, _ place: Int?) {
    guard let verified else { return }
    w.member("verified") { w in
      w.object { w in
        w.place("stamp", place)
        w.member("differs", verified.differs)
        w.member("stands", verified.stands)
        verified.inspection.write(&w)
      }
    }
  }

  /// Since when it is met, and on which days it came to owe nothing.
  private func writeReporting(_ w: inout JSONWriter, since: Day?) {
    w.given("metSince", metSince?.description)
    if folded == nil && since != nil { w.member("isFolded", false) }
    if folded != since { w.given("folded", folded?.description) }
    w.given("metBefore", metBeforeFolded?.description)
    if restedSince == Rest.sinceReport(lastReport) { return }
    w.member("rests") { w in
      w.array { w in
        for rest in restedSince {
          w.object { w in
            w.member("from", rest.from.description)
            w.member("rests", rest.rests)
          }
        }
      }
    }
  }
}

extension GoalState.Rest {
  /// What nearly always is: since its last report a goal has owed further ones.
  static func sinceReport(_ last: Stamp?) -> [GoalState.Rest] {
    last.map { [GoalState.Rest(from: $0.on, rests: false)] } ?? []
  }
}

extension JSONWriter {
  /// The place of a stamp; nothing where none is.
  fileprivate mutating func place(_ key: String, _ place: Int?) {
    if let place { member(key, place) }
  }
}
