/// The standings of goals on one day, in their order: all judged, or each when it is asked for.
package struct StandingList: RandomAccessCollection, Sendable {
  private let judged: [Standing]
  private let unjudged: Bench?
  private let asked: Memo<Standing>?

  /// What is needed to judge.
  struct Bench: Sendable {
    let goals: [Goal]
    let states: StateList
    let plan: Plan
    let day: Day
    let lock: Entry?

    func standing(_ index: Int) -> Standing {
      states[index].standing(goals[index], plan: plan, on: day, lock: lock)
    }
  }

  init(_ judged: [Standing]) {
    self.judged = judged
    unjudged = nil
    asked = nil
  }

  init(unjudged bench: Bench) {
    judged = []
    unjudged = bench
    asked = Memo(count: bench.goals.count)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { unjudged?.goals.count ?? judged.count }
  package subscript(index: Int) -> Standing {
    _read {
      if let unjudged, let asked {
        yield asked.value(at: index) { unjudged.standing(index) }
      } else {
        yield judged[index]
      }
    }
  }

  /// All of them judged.
  var all: [Standing] { unjudged == nil ? judged : Array(self) }
}
