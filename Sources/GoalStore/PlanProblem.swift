package import GoalCore
package import StrictJSON

/// One broken rule of a plan file, and where it stands.
package struct PlanProblem: Equatable, Sendable {
  package var fact: PlanFact
  /// From 1, of the value at fault; of the object itself where a member is missing.
  package var line: Int
  /// From 1, in Unicode scalars.
  package var column: Int
  /// The goal's id; nil outside goals and where the goal has none.
  package var goal: String?
  /// The member's path, `target.value` from the goal named, else from the top, `figures[3].value` (from 0);
  /// nil for the document itself.
  package var field: String?

  package init(fact: PlanFact, line: Int, column: Int, goal: String? = nil, field: String? = nil) {
    self.fact = fact
    self.line = line
    self.column = column
    self.goal = goal
    self.field = field
  }
}

/// What is wrong with a plan file, as facts: the words are the caller's, in the language of its reader.
package enum PlanFact: Equatable, Sendable {
  /// The bytes are no JSON; nothing else was looked at.
  case json(JSONProblem)
  /// `format` is another one; nothing else was looked at.
  case wrongFormat(String)
  /// `format` is a later version of this one; nothing else was looked at.
  case newerFormat(Int)
  case missing
  case wrongType(expected: PlanType)
  /// A number with an exponent, or with more digits than a quantity holds.
  case badNumber(QuantityProblem)
  case outOfRange(ClosedRange<Int>)
  /// A count's target or a step of 0 or less.
  case notPositive
  case emptyText
  /// More characters than the limit.
  case tooLong(limit: Int)
  /// A control, bidirectional or invisible character.
  case hiddenCharacter(Unicode.Scalar)
  /// No such kind, item and so on.
  case unknown(PlanName, String)
  /// The same id, mark or member of a list a second time.
  case duplicate(String)
  /// An id of the wrong shape, or a goal's that does not belong to its item.
  case badID(String)
  /// A goal's number that is not above the one before it in its item, or a headline row after an item's goal.
  case outOfOrder(after: String)
  /// The kind needs this member.
  case needed(by: Kind)
  /// The kind cannot have this member.
  case refused(by: Kind)
  /// The kind cannot have this ask: milestones take the first eight, others `advance`.
  case wrongAsk(Ask.Class, Kind)
  /// The legend does not name this light.
  case missingLight(Light)
  /// A legend's mark that is not one character of one column, or ASCII mark that is not one visible character.
  case badMark(String)
  /// A name whose reading is given and that is not all Han characters.
  case badName(String)
  /// A reading that has not as many syllables as its name has characters, or a syllable not of 1 to 6 letters a to z.
  case badReading(String, syllables: Int)
  case tooManyGoals(limit: Int)
  /// A title wider than the screen's column for it.
  case tooWide(columns: Int, limit: Int)
  /// A title that this goal has already.
  case repeatedTitle(of: String)

  /// Whether the plan cannot be used; the others spoil its look only.
  package var isFatal: Bool {
    switch self {
    case .tooWide, .repeatedTitle: false
    default: true
    }
  }
}

package enum PlanType: Equatable, Sendable {
  case object, list, text, whole, decimal, flag
}

/// What a word in a plan file can name.
package enum PlanName: Equatable, Sendable {
  case kind, measure, askClass, zone, item, figure, relation, light, goal, area
}

/// A plan file was refused; all its fatal problems in the order of the file, at least one.
package struct PlanFileError: Error, Equatable, Sendable {
  package var problems: [PlanProblem]

  package init(problems: [PlanProblem]) { self.problems = problems }
}
