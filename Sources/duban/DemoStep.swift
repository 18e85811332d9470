import GoalCore

/// One step of the sample year: what somebody saves on a day.
struct DemoStep {
  enum Deed {
    /// About each of the goals; as one act where `isBulk`.
    case report(Entry.Content, goals: [String], isBulk: Bool)
    case add(AddedGoal)
    case lock(Month)
    case unlock(Month, reason: String)
    /// Takes the person's newest act back.
    case undo
  }

  /// The day it is saved on, in the evening.
  var saved: Day
  /// The day it is dated on; never later than `saved`.
  var on: Day
  var by: String
  var deed: Deed
  /// The line it was read from, to name it where it is wrong.
  var line: String
}

/// A line of the sample year that cannot be read, or that the rules refuse. A test shows that there is none.
struct DemoFault: Error, CustomStringConvertible {
  let line: String
  let reason: String

  var description: String { "\(line): \(reason)" }
}
