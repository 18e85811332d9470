import GoalCore

/// Goals by what they belong to, of which there is little: areas, items, zones.
struct Groups: Sendable {
  private var keys: [String] = []
  private var goals: [[Int]] = []

  /// The goals of a group, by index, in their order; none of one that nobody belongs to.
  subscript(key: String) -> [Int] { keys.firstIndex(of: key).map { goals[$0] } ?? [] }

  /// Where a group stands, a new one if need be.
  fileprivate mutating func place(_ key: String) -> Int {
    if let place = keys.firstIndex(of: key) { return place }
    keys.append(key)
    goals.append([])
    return keys.count - 1
  }

  fileprivate mutating func append(_ goal: Int, at place: Int) { goals[place].append(goal) }
}

extension State {
  var goalsOfArea: Groups { grouped({ snapshot.goals.item(at: $0) }, as: { Goal.area(ofItem: $0) }) }
  var goalsOfItem: Groups { grouped({ snapshot.goals.item(at: $0) }) }
  var goalsOfZone: Groups { grouped({ snapshot.goals.zone(at: $0) }) }

  /// The shown goals by what they belong to, in their order.
  ///
  /// - Parameter name: of the group, by what the goal says: asked where it says something else than the one before.
  private func grouped(_ key: (Int) -> String?, as name: (String) -> String = { $0 }) -> Groups {
    var groups = Groups()
    var last: (key: String, place: Int)?
    for index in arranged {
      guard let key = key(index) else { continue }
      if let last, last.key == key {
        groups.append(index, at: last.place)
        continue
      }
      let place = groups.place(name(key))
      groups.append(index, at: place)
      last = (key, place)
    }
    return groups
  }
}
