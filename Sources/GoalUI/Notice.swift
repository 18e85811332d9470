package import GoalCore

/// What the foot says of the last key: facts; their words are made when the foot is drawn.
package enum Notice: Sendable {
  /// An act was saved; the text says what, in the language of that moment.
  case saved(String)
  case refused(Refusal)
  case cannot(Obstacle)
  case failed(String)
  case told(String)
}

/// Why a key cannot act just now.
package enum Obstacle: Hashable, Sendable {
  case noGoalSelected
  case readOnly(String)
  /// The goal takes something else.
  case notTaken(Field, Kind)
  case nothingFound(String)
  case noSearch
  case fileExists(String)
  /// The rules do not allow it.
  case refusal(Refusal)
  case ledgerHasNoOrder
  case firstRow
  case lastRow
  case nothingToFold
  case nothingInside
  case nothingToLeave
  /// The row names no goal of the year.
  case noGoalGoesOn
  /// The goal is none of the report's.
  case noCitation
  /// No command has the key.
  case unknownKey(String)
}
