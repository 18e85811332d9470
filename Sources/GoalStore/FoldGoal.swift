import GoalCore
import StrictJSON

/// One goal's part of `progress.json`. What was never said is null or an empty list.
extension GoalState {
  /// Characters (Unicode scalars) of a statement's texts that are kept.
  private static let shortText = 200

  func writeFigures(_ w: inout JSONWriter) {
    w.stamped("figure", figure) { w in
      w.member("value", number: value?.description)
      w.member("percent", number: percent?.description)
      w.member("stage", stage?.rawValue)
      w.member("estimate", estimate)
      w.member("lowered", lowered)
    }
    w.stamped("statement", statement) { w in w.member("assess", assess?.rawValue) }
  }

  func writeTarget(_ w: inout JSONWriter) {
    w.member("target", number: target?.description)
    w.member("retargets") { w in
      w.array { w in
        for change in retargets {
          w.object { w in
            w.member("earlier", number: change.earlier?.description)
            w.member("target", number: change.target.description)
            w.stamp(change.stamp)
            w.member("reason", GoalState.short(change.reason))
            w.member("document", GoalState.short(change.document))
          }
        }
      }
    }
  }

  func writeDuties(_ w: inout JSONWriter) {
    w.member("start", start.description)
    w.member("due", due.description)
    w.member("rhythm", rhythm.rawValue)
    w.member("schedule") { w in
      w.array { w in
        for point in schedule {
          w.object { w in
            point.write(&w)
            if let name = point.name { w.member("ticked", ticks[name]?.description) }
          }
        }
      }
    }
    w.member("ticks") { w in
      w.object { w in
        for (name, day) in ticks.sorted(by: { $0.key < $1.key }) { w.member(name, day.description) }
      }
    }
    w.member("lead", lead)
    w.member("partners") { w in w.texts(partners) }
    w.member("person", person)
  }

  func writeJudgements(_ w: inout JSONWriter) {
    w.stamped("closed", closed?.stamp) { w in
      w.member("evidence", GoalState.short(closed?.evidence))
      w.member("reason", GoalState.short(closed?.reason))
    }
    w.stamped("override", override?.stamp) { w in
      w.member("light", override?.light.rawValue)
      w.member("reason", GoalState.short(override?.reason))
      w.member("until", override?.until?.description)
    }
    w.stamped("verified", verified?.stamp) { w in
      verified?.inspection.write(&w)
      w.member("differs", verified?.differs)
      w.member("stands", verified?.stands)
    }
    w.member("metSince", metSince?.description)
    w.member("problemOpen", problemOpen)
    w.member("problem", GoalState.short(problem))
    w.member("next", GoalState.short(next))
  }

  func writeReports(_ w: inout JSONWriter) {
    w.member("statements") { w in
      w.array { w in
        for statement in statements {
          w.object { w in
            w.stamp(statement.stamp)
            GoalState.short(statement.progress).write(&w)
          }
        }
      }
    }
    w.stamped("firstReport", firstReport)
    w.stamped("lastReport", lastReport)
  }

  private static func short(_ text: String?) -> String? {
    guard let text, text.utf8.count > shortText else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(shortText)))
  }

  private static func short(_ progress: Progress) -> Progress {
    var progress = progress
    progress.note = short(progress.note)
    progress.problem = short(progress.problem)
    progress.next = short(progress.next)
    progress.evidence = short(progress.evidence)
    return progress
  }
}

extension JSONWriter {
  /// An object about something an entry said; null where none has.
  fileprivate mutating func stamped(
    _ key: String, _ stamp: Stamp?, _ body: (inout JSONWriter) -> Void = { _ in }
  ) {
    guard let stamp else { return memberNull(key) }
    member(key) { w in
      w.object { w in
        body(&w)
        w.stamp(stamp)
      }
    }
  }

  fileprivate mutating func stamp(_ stamp: Stamp) {
    member("on", stamp.on.description)
    member("at", stamp.at.description)
    member("by", stamp.by)
    member("id", stamp.entry)
  }
}
