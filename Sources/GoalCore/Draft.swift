/// An entry about to be saved: the store gives it its id, its instant and its name under the lock.
package struct Draft: Hashable, Sendable {
  package var goal: String?
  package var on: Day?
  package var content: Entry.Content

  /// The last day it may speak of: a month can be locked once the day shown has passed it, the rest go up to today.
  package func lastDay(shown day: Day, today: Day) -> Day {
    if case .lock = content { return min(day, today) }
    return today
  }

  package init(goal: String?, on: Day?, content: Entry.Content) {
    self.goal = goal
    self.on = on
    self.content = content
  }
}
