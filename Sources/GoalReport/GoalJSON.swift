import GoalCore
import GoalText
import StrictJSON

extension GoalDetail {
  /// The object of one goal in `list`, `show` and `status`; `entries` is a member of `show` alone.
  func write(_ w: inout JSONWriter, withEntries: Bool = false) {
    w.object { w in
      writeGoal(&w)
      writeOffice(&w)
      w.member("standing") { w in writeStanding(&w) }
      if withEntries {
        w.member("entries") { w in
          w.array { w in
            for line in history { line.write(&w) }
          }
        }
      }
    }
  }

  /// What the plan says, with the target in force.
  private func writeGoal(_ w: inout JSONWriter) {
    let goal = view.goal
    w.member("id", goal.id)
    w.member("area", goal.area)
    w.member("item", goal.item)
    w.member("zone", goal.zone)
    w.member("kind", goal.kind.rawValue)
    w.member("measure", goal.measure?.rawValue)
    w.member("title", goal.title)
    w.member("ask") { w in
      w.object { w in
        w.member("zh", goal.ask.verb.zh)
        w.member("en", goal.ask.verb.en)
        w.member("class", goal.ask.kind.rawValue)
      }
    }
    w.member("target") { w in
      guard let unit = goal.unit else { return }
      w.object { w in
        w.member("value", number: view.standing.target?.description)
        w.member("unit", unit)
      }
    }
    w.member("baselines") { w in
      w.array { w in
        for baseline in goal.baselines { write(baseline, &w) }
      }
    }
    w.member("openList", goal.openList)
  }

  private func write(_ baseline: Baseline, _ w: inout JSONWriter) {
    let figure = plan.figure(baseline.figure)
    w.object { w in
      w.member("figure", baseline.figure)
      w.member("as", baseline.relation.rawValue)
      w.member("title", figure?.title)
      w.member("value", number: figure?.value.description)
      w.member("unit", figure?.unit)
      w.member("approx", figure?.approximate)
    }
  }

  private func writeOffice(_ w: inout JSONWriter) {
    let state = view.state
    w.member("start", state.start.description)
    w.member("due", state.due.description)
    w.member("rhythm", state.rhythm.rawValue)
    w.member("lead", state.lead)
    w.member("partners", state.partners)
    w.member("person", state.person)
    w.member("schedule") { w in
      w.array { w in
        for point in state.schedule {
          point.write(&w, reached: point.name.flatMap { state.ticks[$0] })
        }
      }
    }
  }
}

extension Checkpoint {
  /// All keys stand in every checkpoint; two of value, percent and name are null.
  fileprivate func write(_ w: inout JSONWriter, reached: Day?) {
    w.object { w in
      w.member("day", day.description)
      if case .value(let value) = mark {
        w.member("value", number: value.description)
      } else {
        w.memberNull("value")
      }
      if case .percent(let percent) = mark {
        w.member("percent", number: percent.description)
      } else {
        w.memberNull("percent")
      }
      w.member("name", name)
      w.member("reached", reached?.description)
    }
  }
}

extension JSONWriter {
  /// Both languages as one object; null for nil.
  mutating func member(_ key: String, _ text: Bilingual?) {
    member(key) { w in
      guard let text else { return }
      w.object { w in
        w.member("zh", text.zh)
        w.member("en", text.en)
      }
    }
  }

  mutating func member(_ key: String, _ texts: [String]) {
    member(key) { w in
      w.array { w in
        for text in texts { w.element(text) }
      }
    }
  }

  /// A number as a plain decimal of at most six places, never rounded across a bound.
  mutating func member(_ key: String, _ ratio: Ratio?, against bounds: [Ratio] = [.zero, .one]) {
    member(key, number: ratio.map { Words.zh.number($0, places: 6, against: bounds) })
  }
}
