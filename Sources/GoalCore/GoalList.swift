/// Goals in their order: all of them read, or those of a plan each when it is asked for, and behind them the added ones.
package struct GoalList: RandomAccessCollection, Sendable {
  /// All of them, or those behind the unread ones.
  @usableFromInline var read: [Goal]
  @usableFromInline let unread: Unread?

  @usableFromInline
  final class Unread: Sendable {
    let plan: any PlanSource
    let heads: [GoalHead]
    let asked: Memo<Goal>
    @usableFromInline let count: Int

    init(_ plan: any PlanSource) {
      self.plan = plan
      heads = plan.goalHeads
      count = heads.count
      asked = Memo(count: count)
    }

    @usableFromInline
    func goal(at index: Int) -> Goal { asked.value(at: index) { plan.goal(at: index) } }
  }

  package init(_ goals: [Goal]) {
    read = goals
    unread = nil
  }

  package init(unread plan: any PlanSource) {
    read = []
    unread = Unread(plan)
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { (unread?.count ?? 0) + read.count }

  @inlinable
  package subscript(index: Int) -> Goal {
    _read {
      if let unread {
        if index < unread.count {
          yield unread.goal(at: index)
        } else {
          yield read[index - unread.count]
        }
      } else {
        yield read[index]
      }
    }
  }

  /// Of the goal at a place, which is not read for it.
  package func id(at index: Int) -> String {
    guard let unread else { return read[index].id }
    return index < unread.count ? unread.heads[index].id : read[index - unread.count].id
  }

  package func item(at index: Int) -> String? {
    guard let unread else { return read[index].item }
    return index < unread.count ? unread.heads[index].item : read[index - unread.count].item
  }

  package func zone(at index: Int) -> String? {
    guard let unread else { return read[index].zone }
    return index < unread.count ? unread.heads[index].zone : read[index - unread.count].zone
  }

  package mutating func append(_ goal: Goal) { read.append(goal) }

  package static func + (list: GoalList, more: [Goal]) -> GoalList {
    var list = list
    list.read += more
    return list
  }
}

extension GoalList: Equatable {
  package static func == (a: GoalList, b: GoalList) -> Bool {
    if let one = a.unread, let other = b.unread, one.plan === other.plan { return a.read == b.read }
    return a.elementsEqual(b)
  }
}
