/// The standings of goals on one day, in their order: all judged, or each when it is asked for.
///
/// Those judged anew after a save are kept beside the rest, which the lists of one day share.
package struct StandingList: RandomAccessCollection, Sendable {
  @usableFromInline private(set) var judged: [Standing]
  @usableFromInline private(set) var renewed: [Renewed] = []
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
    private let asked: Memo<Kept<Standing>>

    init(goals: GoalList, states: StateList, plan: Plan, day: Day, lock: Entry?) {
      (self.goals, self.states, self.plan, self.day, self.lock) = (goals, states, plan, day, lock)
      count = goals.count
      asked = Memo(count: count)
    }

    /// Those asked for so far.
    var known: [Kept<Standing>?] { asked.known }

    @usableFromInline
    func standing(_ index: Int) -> Kept<Standing> {
      asked.value(at: index) {
        Kept(states.held(at: index).standing(goals[index], plan: plan, on: day, lock: lock))
      }
    }
  }

  @usableFromInline
  struct Renewed: Sendable {
    @usableFromInline let index: Int
    @usableFromInline var standing: Standing
  }

  /// So many are looked through; with one more all are put together.
  private static let mostRenewed = 16

  package init(_ judged: [Standing]) {
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
        yield unjudged.standing(index).value
      } else if let place = placeOfRenewed(index) {
        yield renewed[place].standing
      } else {
        yield judged[index]
      }
    }
  }

  @inlinable
  func placeOfRenewed(_ index: Int) -> Int? {
    renewed.isEmpty ? nil : renewed.firstIndex { $0.index == index }
  }

  /// All of them judged.
  var all: [Standing] { unjudged == nil && renewed.isEmpty ? judged : Array(self) }

  /// Takes in one that was judged anew, in a list of which all are judged.
  mutating func renew(_ standing: Standing, at index: Int) {
    if renewed.count == Self.mostRenewed { (judged, renewed) = (all, []) }
    if let place = placeOfRenewed(index) {
      renewed[place].standing = standing
    } else {
      renewed.append(Renewed(index: index, standing: standing))
    }
  }
}
