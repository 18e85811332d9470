import Synchronization

/// What was worked out for places of a list, kept for whoever asks again.
final class Memo<Value: Sendable>: Sendable {
  private struct Known {
    /// By place: where its value stands among `values`, from 1; 0 for one not asked for yet.
    var places: [Int32]
    var values: [Value] = []
  }

  private let known: Mutex<Known>

  /// - Parameter count: of the list.
  init(count: Int) { known = Mutex(Known(places: Array(repeating: 0, count: count))) }

  func value(at index: Int, or make: () -> Value) -> Value {
    if let value = known.withLock({ known in
      known.places[index] == 0 ? nil : known.values[Int(known.places[index]) - 1]
    }) {
      return value
    }
    let value = make()
    known.withLock { known in
      known.values.append(value)
      known.places[index] = Int32(known.values.count)
    }
    return value
  }
}
