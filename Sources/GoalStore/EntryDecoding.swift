package import GoalCore
package import StrictJSON

extension Entry {
  /// Reads an entry from the object of its line; the sum is judged elsewhere.
  ///
  /// - Throws: the field that is missing or wrong, or an unknown type, with its place.
  package init(_ object: JSONValue, file: String, line: Int) throws(StoreProblem) {
    var fields = Fields(object, file: file, line: line)
    let id = try fields.needed("id") { $0.string.flatMap { $0.isEmpty ? nil : $0 } }
    let word = try fields.neededText("type")
    guard let type = EntryType(rawValue: word) else {
      throw fields.problem(.unknownType(word), object["type"] ?? object)
    }
    let goal = try fields.text("goal")
    let on = try fields.day("on")
    let at = try fields.needed("at") { $0.string.flatMap { Instant(iso: $0) } }
    let by = try fields.neededText("by")
    if goal == nil, type.hasGoal { throw fields.problem(.missingField("goal"), object) }
    if on == nil, type.hasDay { throw fields.problem(.missingField("on"), object) }
    let content = try Content(type, &fields)
    let act = try Act(&fields)
    self.init(id: id, goal: goal, on: on, at: at, by: by, act: act, content: content)
  }
}

extension EntryType {
  /// It speaks of one goal.
  fileprivate var hasGoal: Bool {
    switch self {
    case .lock, .unlock, .add, .retract: false
    default: true
    }
  }
  /// It is dated.
  fileprivate var hasDay: Bool { hasGoal || self == .add }
}

extension Entry.Act {
  /// Nil for an entry that is part of no act.
  init?(_ fields: inout Fields) throws(StoreProblem) {
    guard let id = try fields.text("act") else { return nil }
    self.init(id: id, of: try fields.needed("of") { $0.int.flatMap { $0 > 0 ? $0 : nil } })
  }
}

extension Entry.Content {
  init(_ type: EntryType, _ fields: inout Fields) throws(StoreProblem) {
    self =
      switch type {
      case .progress: .progress(try Progress(&fields))
      case .close: .close(evidence: try fields.neededText("evidence"), reason: try fields.text("reason"))
      case .reopen: .reopen(reason: try fields.neededText("reason"))
      case .retarget: try .retarget(&fields)
      case .assign: .assign(try Assignment(&fields))
      case .schedule: .schedule(try Checkpoint.list(&fields))
      case .verify: .verify(try Inspection(&fields))
      case .override: .override(try Override(&fields))
      case .lock: .lock(try MonthLock(&fields))
      case .unlock: .unlock(try fields.month("month"), reason: try fields.neededText("reason"))
      case .add: .add(try AddedGoal(&fields))
      case .retract: .retract(try fields.neededTexts("retracts"))
      }
  }

  private static func retarget(_ fields: inout Fields) throws(StoreProblem) -> Entry.Content {
    guard let target = try fields.quantity("target") else {
      throw fields.problem(.missingField("target"), fields.object)
    }
    return .retarget(
      target: target, reason: try fields.neededText("reason"), document: try fields.neededText("document"))
  }
}
