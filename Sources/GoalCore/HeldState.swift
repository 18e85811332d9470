/// A goal's state, held by all who look at it together.
package final class HeldState: Hashable, Sendable {
  package let state: GoalState

  package init(_ state: GoalState) { self.state = state }

  package static func == (a: HeldState, b: HeldState) -> Bool { a === b || a.state == b.state }
  package func hash(into hasher: inout Hasher) { hasher.combine(state) }
}

/// The states of goals in their order: all of them read, or each when it is asked for.
package struct StateList: RandomAccessCollection, Sendable {
  @usableFromInline let read: [HeldState]
  @usableFromInline let unread: FoldList?

  init(held: [HeldState]) {
    read = held
    unread = nil
  }

  /// - Parameter folds: which tell the states of the day.
  init(unread folds: FoldList) {
    read = []
    unread = folds
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { unread?.count ?? read.count }
  @inlinable
  package subscript(index: Int) -> GoalState {
    _read {
      if let unread { yield unread[index].state } else { yield read[index].state }
    }
  }

  var isRead: Bool { unread == nil }

  /// Each with those who hold it.
  var held: [HeldState] { unread.map { folds in (0..<folds.count).map { folds[$0].held } } ?? read }
}
