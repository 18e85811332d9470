/// A goal's state, held by all who look at it together.
package final class HeldState: Hashable, Sendable {
  package let state: GoalState

  package init(_ state: consuming GoalState) { self.state = state }

  /// Its standing on a day: asked for here, the state need not be copied for it.
  func standing(_ goal: Goal, plan: borrowing Plan, on day: Day, lock: Entry?) -> Standing {
    state.standing(goal, plan: plan, on: day, lock: lock)
  }

  package static func == (a: HeldState, b: HeldState) -> Bool { a === b || a.state == b.state }
  package func hash(into hasher: inout Hasher) { hasher.combine(state) }
}

/// The states of goals in their order: as the folds have them, or each for itself.
package struct StateList: RandomAccessCollection, Sendable {
  @usableFromInline let own: [HeldState]
  @usableFromInline let folds: FoldList?

  package init(held: [HeldState]) {
    own = held
    folds = nil
  }

  /// - Parameter folds: which tell the states of the day; they may be unread.
  init(_ folds: FoldList) {
    own = []
    self.folds = folds
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { folds?.count ?? own.count }
  @inlinable
  package subscript(index: Int) -> GoalState {
    _read {
      if let folds { yield folds.held(at: index).state } else { yield own[index].state }
    }
  }

  var isRead: Bool { folds?.isRead ?? true }

  package func held(at index: Int) -> HeldState { folds?.held(at: index) ?? own[index] }

  /// Whether one of those asked for so far could not be read.
  var isTorn: Bool { folds?.isTorn ?? false }

  /// Each with those who hold it.
  var held: [HeldState] { folds.map { folds in folds.indices.map(folds.held) } ?? own }

  /// The places, rising, at which another list of as many goals has other states.
  func changes(since other: StateList) -> [Int] {
    if let folds, let others = other.folds, let places = folds.changes(since: others) {
      return places.filter { folds.held(at: $0) !== others.held(at: $0) }
    }
    let (mine, theirs) = (held, other.held)
    return mine.indices.filter { mine[$0] !== theirs[$0] }
  }
}
