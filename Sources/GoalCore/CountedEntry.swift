/// A live entry and the days on which it counts.
package struct CountedEntry: Hashable, Sendable {
  package let entry: Entry
  /// The day it counts as dated on: its own, or for a late one the first day of the next open month.
  package let from: Day
  /// The first day on which it counts no more: it was retracted after its month had been locked.
  package let until: Day?
  /// It arrived after its month had been locked.
  package let late: Bool

  package init(entry: Entry, from: Day, until: Day? = nil, late: Bool = false) {
    self.entry = entry
    self.from = from
    self.until = until
    self.late = late
  }

  /// The place in the order of entries: the day it counts on, the instant, the id.
  package struct Key: Hashable, Comparable, Sendable {
    package let day: Day
    package let at: Instant
    package let id: String

    package static func < (a: Key, b: Key) -> Bool { (a.day, a.at, a.id) < (b.day, b.at, b.id) }
  }
  package var key: Key { Key(day: from, at: entry.at, id: entry.id) }
}
