import GoalCore

extension Report {
  /// A goal to inspect, and why it was taken.
  package struct SampleRow: Sendable {
    package enum Cause: String, CaseIterable, Sendable { case reached, closed, farBehind, drawn }
    package let view: GoalView
    package let cause: Cause
  }

  /// All goals reached or closed in the quarter and not verified since, all far behind, and of the rest one in ten.
  ///
  /// Who draws and when makes no difference: the draw is a hash of goal and quarter.
  static func sample(_ views: [GoalView], from: Day, on day: Day) -> [SampleRow] {
    let quarter = "\(from.month.year)Q\((from.month.month + 2) / 3)"
    return views.compactMap { view in
      cause(view, from: from, quarter: quarter).map { SampleRow(view: view, cause: $0) }
    }
  }

  private static func cause(_ view: GoalView, from: Day, quarter: String) -> SampleRow.Cause? {
    let verified = view.state.verified?.stamp.on
    func isNew(_ since: Day?) -> Bool {
      guard let since, since >= from else { return false }
      return verified.map { $0 < since } ?? true
    }
    switch view.standing.light {
    case .closed where isNew(view.state.closed?.stamp.on): return .closed
    case .reached where isNew(view.reachedSince): return .reached
    case .farBehind: return .farBehind
    default: return isDrawn(view.goal.id, quarter) ? .drawn : nil
    }
  }

  /// One in ten, by FNV-1a over the goal's id and the quarter.
  package static func isDrawn(_ goal: String, _ quarter: String) -> Bool {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(goal) \(quarter)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    // The low bits of FNV depend on the last bytes alone; fold the high ones in.
    return (hash ^ (hash >> 32)) % 10 == 0
  }
}

extension Report {
  /// What was inspected since a day, beside what had been reported by then.
  static func verified(_ views: [GoalView], _ ledger: Ledger, from: Day) -> [VerifiedRow] {
    views.compactMap { view in
      guard let on = view.state.verified?.stamp.on, on >= from else { return nil }
      return VerifiedRow(view: view, then: ledger.view(view.goal.id, on: on) ?? view)
    }
  }
}

extension GoalView {
  /// Since when it is reached: counts and milestones since they are met, rates since the value of their due day.
  var reachedSince: Day? {
    switch goal.rule {
    case .count, .milestone: state.metSince
    default: state.figureDay
    }
  }
}
