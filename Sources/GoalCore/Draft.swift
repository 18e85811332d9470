/// An entry about to be saved: the store gives it its id, its instant and its name under the lock.
package struct Draft: Hashable, Sendable {
  package var goal: String?
  package var on: Day?
  package var content: Entry.Content

  package init(goal: String?, on: Day?, content: Entry.Content) {
    self.goal = goal
    self.on = on
    self.content = content
  }
}
