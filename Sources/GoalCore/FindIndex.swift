/// The texts of all goals, ready to be looked through: made once and renewed when the ledger changes, never for a key.
package struct FindIndex: Sendable {
  package let sounds: Sounds
  /// The ids, titles, verbs and zones, which stay; and the units, persons and last notes, which do not.
  private var fixed: FindColumn
  private var moving: FindColumn
  private var ids: [String]
  /// The states whose texts `moving` holds.
  private var states: StateList
  /// The last query answered, and its answer: a longer one is looked for only where it was found.
  private var last: (query: FindQuery, goals: [Int])?

  package init(_ snapshot: Snapshot) {
    sounds = Sounds(snapshot.plan.readings)
    ids = snapshot.goals.indices.map(snapshot.goals.id)
    fixed = FindColumn.fixed(snapshot, sounds)
    moving = FindColumn.moving(snapshot, sounds)
    states = snapshot.states
  }

  /// The ledger or the day is another: what goals say of themselves is kept if they are the same goals.
  package mutating func renew(_ snapshot: Snapshot) {
    let goals = snapshot.goals
    let areSame = goals.count == ids.count && ids.indices.allSatisfy { goals.id(at: $0) == ids[$0] }
    // Most entries say nothing that is looked through.
    let saysTheSame = areSame && moving.holds(snapshot, sounds, of: states)
    if !saysTheSame {
      last = nil
      moving = FindColumn.moving(snapshot, sounds, after: moving, of: states)
    }
    states = snapshot.states
    if areSame { return }
    ids = goals.indices.map(goals.id)
    fixed = FindColumn.fixed(snapshot, sounds)
  }

  package func query(_ text: String) -> FindQuery { FindQuery(text, sounds) }

  /// The indices of the goals in which a query stands, rising; none for an empty one.
  package mutating func goals(_ query: FindQuery) -> [Int] {
    if query.isEmpty { return [] }
    let few = last.flatMap { isWithin(query, $0) ? $0.goals : nil }
    let found = few?.filter { isSpelt(query, $0) || isSaid(query, $0) } ?? all(query)
    last = (query, found)
    return found
  }

  private func all(_ query: FindQuery) -> [Int] {
    var isFound = [Bool](repeating: false, count: ids.count)
    fixed.mark(query, sounds, in: &isFound)
    moving.mark(query, sounds, in: &isFound)
    return ids.indices.filter { isFound[$0] }
  }

  /// Whether a query can stand only where another one was found, in few goals: where it is spelt the shorter one was
  /// found, and so it is where it is said, once that was looked for.
  private func isWithin(_ query: FindQuery, _ last: (query: FindQuery, goals: [Int])) -> Bool {
    query.extends(last.query) && (query.letters.isEmpty || !last.query.letters.isEmpty)
      && last.goals.count < ids.count / 8
  }

  private func isSpelt(_ query: FindQuery, _ goal: Int) -> Bool {
    fixed.spells(query, goal) || moving.spells(query, goal)
  }

  private func isSaid(_ query: FindQuery, _ goal: Int) -> Bool {
    !query.letters.isEmpty && (fixed.says(query, goal, sounds) || moving.says(query, goal, sounds))
  }
}

extension FindQuery {
  /// Whether it is another one with more typed behind it.
  func extends(_ other: FindQuery) -> Bool { !other.isEmpty && bytes.starts(with: other.bytes) }
}

/// One text a goal, all in one stretch of memory; beside it how its names are said.
private struct FindColumn: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []
  private var said = SaidColumn()

  /// - Parameter text: names are found by pinyin too, texts as they stand.
  private mutating func append(_ text: (names: [String?], texts: [String?]), _ sounds: Sounds) {
    for case let name? in text.names {
      Fold.append(name, to: &bytes)
      // Nobody can type a line's end, so nothing is found across two fields.
      bytes.append(0x0A)
    }
    said.append(text.names.lazy.compactMap(\.self), sounds)
    for case let text? in text.texts {
      Fold.append(text, to: &bytes)
      bytes.append(0x0A)
    }
    ends.append(Int32(bytes.count))
  }

  static func fixed(_ snapshot: Snapshot, _ sounds: Sounds) -> FindColumn {
    let zones = Dictionary(
      snapshot.plan.zones.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    var column = FindColumn()
    for goal in snapshot.goals {
      column.append(goal.findText(zone: goal.zone.flatMap { zones[$0] }), sounds)
    }
    return column
  }

  /// - Parameters:
  ///   - earlier: the column before, whose texts of states that are held still are taken over.
  ///   - states: the ones it was made of.
  static func moving(
    _ snapshot: Snapshot, _ sounds: Sounds, after earlier: FindColumn? = nil, of states: StateList? = nil
  ) -> FindColumn {
    var column = FindColumn()
    let now = snapshot.states
    var index = 0
    if let earlier, let states, states.count == now.count {
      let changed = now.changes(since: states)
      if changed.isEmpty { return earlier }
      for place in changed {
        if place > index { column.append(earlier, index..<place) }
        column.append(now[place].findText, sounds)
        index = place + 1
      }
      if index < now.count { column.append(earlier, index..<now.count) }
      return column
    }
    for state in now { column.append(state.findText, sounds) }
    return column
  }

  /// Whether it is what a snapshot's goals say, of those that it was made of and that have changed since.
  func holds(_ snapshot: Snapshot, _ sounds: Sounds, of states: StateList) -> Bool {
    guard states.count == snapshot.states.count else { return false }
    return snapshot.states.changes(since: states).allSatisfy { goal in
      var column = FindColumn()
      column.append(snapshot.states[goal].findText, sounds)
      return column.bytes[...] == bytes[range(goal)] && column.said.sounds(0) == said.sounds(goal)
    }
  }

  /// Takes over what another column has of some goals.
  private mutating func append(_ other: FindColumn, _ goals: Range<Int>) {
    let start = other.start(goals.lowerBound)
    let shift = Int32(bytes.count - start)
    bytes += other.bytes[start..<other.start(goals.upperBound)]
    ends += other.ends[goals].lazy.map { $0 + shift }
    said.append(other.said, goals)
  }

  private func start(_ goal: Int) -> Int { goal == 0 ? 0 : Int(ends[goal - 1]) }

  private func range(_ goal: Int) -> Range<Int> { start(goal)..<Int(ends[goal]) }

  /// Marks the goals in whose texts a query stands as it is typed, or whose names are said so.
  func mark(_ query: FindQuery, _ sounds: Sounds, in isFound: inout [Bool]) {
    if !query.letters.isEmpty { said.mark(query.letters, sounds, in: &isFound) }
    bytes.withUnsafeBufferPointer { bytes in
      var (place, goal) = (0, 0)
      while let found = ByteSearch.first(query.bytes, in: bytes, place..<bytes.count) {
        while ends[goal] <= found { goal += 1 }
        isFound[goal] = true
        place = Int(ends[goal])
      }
    }
  }

  /// Whether a query stands in a goal's text as it is typed.
  func spells(_ query: FindQuery, _ goal: Int) -> Bool {
    let range = range(goal)
    return bytes.withUnsafeBufferPointer { ByteSearch.first(query.bytes, in: $0, range) } != nil
  }

  /// Whether a query's letters are how a name of the goal is said.
  func says(_ query: FindQuery, _ goal: Int, _ sounds: Sounds) -> Bool {
    said.says(query.letters, goal, sounds)
  }
}
