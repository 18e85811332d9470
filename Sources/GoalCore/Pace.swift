extension GoalState {
  /// The part of the goal's time that has passed (序时进度), both ends counted; 0 before the start, at most 1.
  package func pace(on day: Day) -> Ratio {
    guard day >= start else { return .zero }
    guard day < due else { return .one }
    return Ratio(Int128(day - start + 1), Int128(due - start + 1))
  }

  /// The share expected on a day: the pace, or the schedule's straight line; nil when a schedule has names only.
  package func expected(on day: Day) -> Ratio? {
    guard !schedule.isEmpty else { return pace(on: day) }
    let points = schedule.compactMap(share)
    guard !points.isEmpty else { return nil }
    guard day >= start else { return .zero }
    guard day < due else { return .one }
    // An assignment that arrived by merge may leave points outside the goal's time.
    let inside = points.filter { start <= $0.day && $0.day < due }
    return line(through: [(start, .zero)] + inside + [(due, .one)], on: day)
  }

  /// A checkpoint's value or percent as a share of the target in force, which may have been lowered since.
  private func share(_ point: Checkpoint) -> (day: Day, share: Ratio)? {
    switch point.mark {
    case .name: nil
    case .percent(let percent): (point.day, Ratio(percent, over: Quantity(100)))
    case .value(let value):
      target.flatMap { $0 == .zero ? nil : (point.day, min(Ratio(value, over: $0), .one)) }
    }
  }

  private func line(through points: [(day: Day, share: Ratio)], on day: Day) -> Ratio {
    let after = points.firstIndex { $0.day > day } ?? points.count - 1
    guard after > 0 else { return points[0].share }
    let (left, right) = (points[after - 1], points[after])
    guard right.day > left.day else { return right.share }
    let part = Ratio(Int128(day - left.day), Int128(right.day - left.day))
    return left.share + (right.share - left.share) * part
  }

  /// The first checkpoint name not ticked on its day, and for how many days.
  package func missedCheckpoint(on day: Day) -> (name: String, days: Int)? {
    for point in schedule {
      guard let name = point.name, point.day <= day, ticks[name].map({ $0 > day }) ?? true else { continue }
      return (name, day - point.day)
    }
    return nil
  }
}
