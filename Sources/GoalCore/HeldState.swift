/// A goal's state, held by all who look at it together.
package final class HeldState: Hashable, Sendable {
  package let state: GoalState

  package init(_ state: GoalState) { self.state = state }

  package static func == (a: HeldState, b: HeldState) -> Bool { a === b || a.state == b.state }
  package func hash(into hasher: inout Hasher) { hasher.combine(state) }
}

/// The states of goals in their order.
package struct StateList: RandomAccessCollection, Sendable {
  let held: [HeldState]

  package var startIndex: Int { 0 }
  package var endIndex: Int { held.count }
  package subscript(index: Int) -> GoalState { _read { yield held[index].state } }
}
