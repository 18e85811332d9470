import GoalCore
import StrictJSON

/// Writes `progress.json`: where every goal stands after all entries, and what ledger that was.
struct FoldWriter {
  let ledger: Ledger
  let seen: LedgerFile.Seen
  let count: Int
  let fingerprint: UInt64
  let newestAt: Instant?
  let newestOn: Day?

  /// One JSON object and its sum, ended by a line feed.
  func document() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { w in
      w.member("format", FoldFile.format)
      w.member("plan", ledger.plan.id)
      w.member("planHash", hex(ledger.plan.foldHash, digits: 16))
      w.member("length", seen.length)
      w.member("tail", hex(seen.lengthTail, digits: 16))
      w.member("count", count)
      w.member("fingerprint", hex(fingerprint, digits: 16))
      w.member("newestOn", newestOn?.description)
      w.member("newestAt", newestAt?.description)
      w.member("day", day.description)
      w.member("locked") { w in w.texts(ledger.locks.keys.sorted().map(\.description)) }
      w.member("added") { w in writeAdded(&w) }
      w.member("goals") { w in writeGoals(&w) }
    }
    return LineSum.seal(writer.bytes) + [UInt8(ascii: "\n")]
  }

  /// The day of the fold: the newest dated, or the one on which a late entry counts.
  private var day: Day {
    let counted = ledger.histories.compactMap { $0.last?.from }.max()
    return [newestOn, counted].compactMap { $0 }.max() ?? ledger.plan.firstDay
  }

  private func writeAdded(_ w: inout JSONWriter) {
    w.array { w in
      for goal in ledger.goals where goal.addedOn != nil {
        w.object { w in
          w.member("id", goal.id)
          w.given("item", goal.item)
          w.given("zone", goal.zone)
          w.member("title") { w in goal.title.write(&w) }
          w.member("kind", goal.kind.rawValue)
          w.member("ask", goal.ask.kind.rawValue)
          w.given("target", goal.target)
          w.given("unit", goal.unit?.zh)
        }
      }
    }
  }

  private func writeGoals(_ w: inout JSONWriter) {
    let day = day
    w.object { w in
      for (goal, history) in zip(ledger.goals, ledger.histories) {
        let state = GoalState(goal, plan: ledger.plan, events: history, on: day)
        w.member(goal.id) { w in
          w.object { w in
            state.writeFigures(&w)
            state.writeTarget(&w)
            state.writeDuties(&w)
            state.writeJudgements(&w)
            state.writeReports(&w)
            writeMonths(goal, history, on: day, &w)
            w.key("key", history.last)
          }
        }
      }
    }
  }

  /// The light of each month end up to the day, and the last entry it stands on.
  private func writeMonths(_ goal: Goal, _ history: [CountedEntry], on day: Day, _ w: inout JSONWriter) {
    w.member("months") { w in
      w.array { w in
        for (index, light) in ledger.months(goal.id, on: day).enumerated() {
          guard let light else { continue }
          let end = min(Month(year: ledger.plan.year, month: index + 1).last, day)
          w.object { w in
            w.member("light", light.rawValue)
            w.key("key", history.last { $0.from <= end })
          }
        }
      }
    }
  }
}

extension JSONWriter {
  /// The place in the order of entries; null where none counts.
  fileprivate mutating func key(_ name: String, _ event: CountedEntry?) {
    guard let event else { return memberNull(name) }
    member(name) { w in
      w.object { w in
        w.member("on", event.from.description)
        w.member("at", event.entry.at.description)
        w.member("id", event.entry.id)
      }
    }
  }
}
