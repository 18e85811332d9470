import Synchronization

/// What was worked out for places of a list, kept where it was put for whoever asks again.
package final class Memo<Value: Sendable>: Sendable {
  /// A slot for each place: nothing for one not asked for yet. Of no type, since that of a slot takes the runtime long
  /// to make.
  private nonisolated(unsafe) let slots: UnsafeMutableRawPointer
  private let count: Int

  private typealias Slot = Atomic<UnsafeMutablePointer<Value>?>

  /// - Parameter count: of the list.
  package init(count: Int) {
    self.count = count
    let size = count * MemoryLayout<UInt>.stride
    slots = .allocate(byteCount: size, alignment: MemoryLayout<UInt>.alignment)
    slots.initializeMemory(as: UInt.self, repeating: 0, count: count)
  }

  deinit {
    for index in 0..<count {
      if let value = slot(index).pointee.load(ordering: .acquiring) {
        value.deinitialize(count: 1)
        value.deallocate()
      }
    }
    slots.deallocate()
  }

  /// The value at a place, which stays there as long as this does.
  @inline(__always)
  package func value(at index: Int, or make: () -> Value) -> UnsafePointer<Value> {
    precondition(index >= 0 && index < count, "a place outside the list")
    if let value = slot(index).pointee.load(ordering: .acquiring) { return UnsafePointer(value) }
    return keep(make(), at: index)
  }

  @inline(__always)
  private func slot(_ index: Int) -> UnsafeMutablePointer<Slot> {
    (slots + index * MemoryLayout<UInt>.stride).assumingMemoryBound(to: Slot.self)
  }

  /// Of two who work it out at once the first one's stands.
  private func keep(_ value: Value, at index: Int) -> UnsafePointer<Value> {
    let made = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    made.initialize(to: value)
    let (isKept, known) = slot(index).pointee.compareExchange(
      expected: nil, desired: made, ordering: .acquiringAndReleasing)
    if isKept { return UnsafePointer(made) }
    made.deinitialize(count: 1)
    made.deallocate()
    return UnsafePointer(known!)
  }
}
