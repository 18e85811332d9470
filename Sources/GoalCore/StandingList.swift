/// The standings of goals on one day, in their order: all judged, or each when it is asked for.
package struct StandingList: RandomAccessCollection, Sendable {
  @usableFromInline let judged: [Standing]
  @usableFromInline let unjudged: Bench?

  /// What is needed to judge, and what has been judged.
  @usableFromInline
  final class Bench: Sendable {
    @usableFromInline let count: Int
    private let goals: GoalList
    private let states: StateList
    private let plan: Plan
    private let day: Day
    private let lock: Entry?
    private let asked: Memo<Standing>

    init(goals: GoalList, states: StateList, plan: Plan, day: Day, lock: Entry?) {
      (self.goals, self.states, self.plan, self.day, self.lock) = (goals, states, plan, day, lock)
      count = goals.count
      asked = Memo(count: count)
    }

    /// Stays where it is as long as this does.
    @usableFromInline
    func standing(_ index: Int) -> UnsafePointer<Standing> {
      asked.value(at: index) { states[index].standing(goals[index], plan: plan, on: day, lock: lock) }
    }
  }

  init(_ judged: [Standing]) {
    self.judged = judged
    unjudged = nil
  }

  init(unjudged bench: Bench) {
    judged = []
    unjudged = bench
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { unjudged?.count ?? judged.count }
  @inlinable
  package subscript(index: Int) -> Standing {
    _read {
      if let unjudged {
        yield unjudged.standing(index).pointee
      } else {
        yield judged[index]
      }
    }
  }

  /// All of them judged.
  var all: [Standing] { unjudged == nil ? judged : Array(self) }
}
