import GoalCore
import TextCells

/// What the search stands in: asked once when it or the ledger changes, then only read.
struct Finder: Sendable {
  private var index: FindIndex?
  /// The ledger or the day has changed since the index was made.
  private var isStale = false
  private(set) var query: FindQuery?
  /// The indices of the goals found, rising.
  private(set) var goals: [Int] = []
  private var isFound: [Bool] = []

  mutating func look(for text: String, in snapshot: Snapshot) {
    guard !text.isEmpty else {
      (query, goals, isFound) = (nil, [], [])
      return
    }
    if index == nil {
      index = FindIndex(snapshot)
    } else if isStale {
      index?.renew(snapshot)
    }
    isStale = false
    query = index?.query(text)
    goals = query.flatMap { index?.goals($0) } ?? []
    isFound = [Bool](repeating: false, count: snapshot.goals.count)
    for goal in goals { isFound[goal] = true }
  }

  mutating func ledgerChanged() { isStale = true }

  func holds(_ goal: Int) -> Bool { isFound.indices.contains(goal) && isFound[goal] }
}

extension State {
  /// Draws a goal's title, what was found in it marked; all of it where the search stands elsewhere in the goal.
  ///
  /// - Returns: the columns it took.
  @discardableResult
  func drawTitle(
    _ title: String, ofGoal index: Int, row: Int, column: Int, width: Int, _ buffer: inout CellBuffer
  ) -> Int {
    let shown = Text.truncate(title, width)
    guard finder.holds(index), let query = finder.query else {
      return buffer.put(shown, row: row, column: column, style: theme[.text])
    }
    let range = query.range(in: title) ?? 0..<title.unicodeScalars.count
    let scalars = shown.unicodeScalars
    let count = scalars.count
    let marked = range.clamped(to: 0..<count)
    // What was found is cut off: the sign that says so is marked.
    let first = marked.isEmpty ? max(0, count - 1) : marked.lowerBound
    let last = marked.isEmpty ? count : marked.upperBound
    let start = scalars.index(scalars.startIndex, offsetBy: first)
    let end = scalars.index(start, offsetBy: last - first)
    var taken = 0
    for (part, role) in [
      (scalars.startIndex..<start, Role.text), (start..<end, .match), (end..<scalars.endIndex, .text),
    ] {
      let text = String(scalars[part])
      taken += buffer.put(text, row: row, column: column + taken, style: theme[role])
    }
    return taken
  }
}
