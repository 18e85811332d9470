import Synchronization

/// What was worked out for places of a list, kept for whoever asks again.
package final class Memo<Value: Sendable>: Sendable {
  private let kept: Mutex<[Kept<Value>?]>

  /// - Parameter count: of the list.
  package init(count: Int) { kept = Mutex(Array(repeating: nil, count: count)) }

  /// Of two who work it out at once the first one's stands.
  package func value(at index: Int, or make: () -> Value) -> Kept<Value> {
    if let known = kept.withLock({ $0[index] }) { return known }
    let made = Kept(make())
    return kept.withLock { kept in
      if let known = kept[index] { return known }
      kept[index] = made
      return made
    }
  }
}

/// A value held by all who look at it together: it is not copied for any of them.
package final class Kept<Value: Sendable>: Sendable {
  package let value: Value

  init(_ value: Value) { self.value = value }
}
