import GoalCore
import GoalText
import StrictJSON

extension GoalDetail {
  /// What the ledger says of the goal; `value`, `percent` and `stage` are the reported ones.
  func writeStanding(_ w: inout JSONWriter) {
    let standing = view.standing
    w.object { w in
      w.member("light", standing.light.rawValue)
      w.member("reason", Bilingual(zh: reason(.zh), en: reason(.en)))
      w.member("value", number: standing.value?.description)
      w.member("percent", number: standing.percent?.description)
      w.member("stage", standing.stage?.rawValue)
      w.member("assess", standing.assess?.rawValue)
      w.member("estimate", standing.estimate)
      w.member("share", standing.share)
      w.member("expected", standing.expected)
      w.member("gap", standing.gap, against: plan.lights.gapBounds)
      w.member("met", standing.met)
      w.member("owed", standing.owed)
      w.member("needPerMonth", ahead.needPerMonth)
      w.member("projected", ahead.projected, against: projectionBounds)
      w.member("buffer", buffer)
      w.member("overdueDays", standing.overdueDays)
      w.member("months", months)
      w.member("lastReport") { w in
        guard let stamp = view.state.lastReport else { return }
        w.object { w in w.stamp(stamp) }
      }
      w.member("closed") { w in writeClosing(&w) }
      w.member("override") { w in writeOverride(&w) }
      w.member("verified") { w in writeVerified(&w) }
    }
  }

  private func reason(_ words: Words) -> String {
    words.reason(view.standing, of: view.goal, view.held, plan: plan)
  }

  /// A projection that would not meet the target does not seem to.
  private var projectionBounds: [Ratio] {
    let target = view.goal.rule == .milestone ? Quantity(100) : view.standing.target
    return target.map { [Ratio($0, over: Quantity(1))] } ?? []
  }

  private func writeClosing(_ w: inout JSONWriter) {
    guard let closing = view.state.closed else { return }
    w.object { w in
      w.stamp(closing.stamp)
      w.member("evidence", closing.evidence)
      w.member("reason", closing.reason)
    }
  }

  private func writeOverride(_ w: inout JSONWriter) {
    guard let override = view.state.override, override.until.map({ day <= $0 }) ?? true else { return }
    w.object { w in
      w.stamp(override.stamp)
      w.member("light", override.light.rawValue)
      w.member("reason", override.reason)
      w.member("until", override.until?.description)
    }
  }

  private func writeVerified(_ w: inout JSONWriter) {
    guard let verified = view.state.verified else { return }
    let found = verified.inspection
    w.object { w in
      w.stamp(verified.stamp)
      w.member("value", number: found.value?.description)
      w.member("percent", number: found.percent?.description)
      w.member("stage", found.stage?.rawValue)
      w.member("assess", found.assess?.rawValue)
      w.member("finding", found.finding?.rawValue)
      w.member("note", found.note)
      w.member("differs", verified.differs)
      w.member("stands", verified.stands)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func stamp(_ stamp: Stamp) {
    member("on", stamp.on.description)
    member("by", stamp.by)
  }

  fileprivate mutating func member(_ key: String, _ lights: [Light?]) {
    member(key) { w in
      w.array { w in
        for light in lights { w.element(light?.rawValue) }
      }
    }
  }
}
