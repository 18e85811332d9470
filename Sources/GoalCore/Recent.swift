/// One of the entries saved last, and what has become of it.
package struct Recent: Hashable, Sendable {
  /// A lock without the entries it knew, of which there can be any number.
  package var entry: Entry
  /// The retract that took it back.
  package var retractedBy: String?
  /// It arrived for a locked month after its lock.
  package var isLate: Bool
  /// Entries of its act are missing.
  package var isUnfinished: Bool

  package init(_ entry: Entry, retractedBy: String? = nil, isLate: Bool = false, isUnfinished: Bool = false) {
    self.entry = entry.withoutKnown
    self.retractedBy = retractedBy
    self.isLate = isLate
    self.isUnfinished = isUnfinished
  }

  package var isLive: Bool { retractedBy == nil && !isUnfinished }

  /// How many are kept.
  package static let limit = 24

  /// The entries saved last, the newest first.
  static func newest(_ entries: [Entry]) -> [Entry] {
    // A few of many: most are passed by with one comparison.
    var newest: [Entry] = []
    for entry in entries {
      if newest.count == limit, let oldest = newest.last, (entry.at, entry.id) < (oldest.at, oldest.id) {
        continue
      }
      let place = newest.firstIndex { ($0.at, $0.id) < (entry.at, entry.id) } ?? newest.count
      newest.insert(entry, at: place)
      if newest.count > limit { newest.removeLast() }
    }
    return newest
  }
}

extension Entry {
  /// A lock without the entries it knew; others as they are.
  var withoutKnown: Entry {
    guard case .lock(let lock) = content else { return self }
    return Entry(
      id: id, goal: goal, on: on, at: at, by: by, act: act,
      content: .lock(MonthLock(month: lock.month, goals: lock.goals, knew: [])))
  }
}

/// Where the entries saved last are kept that have not been asked for.
package protocol RecentSource: AnyObject, Sendable {
  var recent: [Recent] { get }
}
