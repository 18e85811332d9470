import Synchronization

/// What was worked out for places of a list, kept for whoever asks again.
package final class Memo<Value: Sendable>: Sendable {
  private let kept: Mutex<[Value?]>

  /// - Parameter count: of the list.
  package init(count: Int) { kept = Mutex(Array(repeating: nil, count: count)) }

  /// All that has been asked for.
  package var known: [Value?] { kept.withLock { $0 } }

  package func known(at index: Int) -> Value? { kept.withLock { $0[index] } }

  /// Of two who work it out at once the first one's stands.
  package func value(at index: Int, or make: () -> Value) -> Value {
    if let known = known(at: index) { return known }
    let made = make()
    return kept.withLock { kept in
      if let known = kept[index] { return known }
      kept[index] = made
      return made
    }
  }
}

/// A large value held by all who look at it together: it is not copied for any of them.
package final class Kept<Value: Sendable>: Sendable {
  package let value: Value

  init(_ value: Value) { self.value = value }
}
