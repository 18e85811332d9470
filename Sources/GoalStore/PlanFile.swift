package import GoalCore
import StrictJSON

/// Plan files: one year's promises as JSON, `duban.plan/1`. Members it does not know are passed over.
package enum PlanFile {
  /// The version read, the number behind `duban.plan/`.
  package static let version = 1
  package static let maximumGoals = 20_000
  /// Characters in one text.
  package static let maximumText = 4_000
  /// Columns of a title in Chinese and in English.
  package static let titleColumns = (zh: 28, en: 56)

  /// Reads a plan for use; a title too wide or used twice is let pass.
  ///
  /// - Throws: every fatal problem of the file.
  package static func read(_ bytes: [UInt8]) throws(PlanFileError) -> Plan {
    let (plan, problems) = pass(over: bytes, checksTitles: false)
    guard problems.isEmpty, let plan else { throw PlanFileError(problems: problems) }
    return plan
  }

  /// Reads what a plan tells beside its goals: frame, year before and mechanisms.
  ///
  /// - Throws: every fatal problem of those members; what else is wrong with the file does not matter.
  package static func background(_ bytes: [UInt8]) throws(PlanFileError) -> PlanBackground {
    let document: JSONDocument
    do { document = try JSONDocument(bytes) } catch { throw PlanFileError(problems: [problem(error)]) }
    var reader = PlanReader(checksTitles: false)
    let background = reader.background(document.root)
    let problems = reader.problems(in: bytes)
    guard problems.isEmpty else { throw PlanFileError(problems: problems) }
    return background
  }

  /// Every broken rule of the file, in its order; none for a plan as it should be.
  package static func problems(_ bytes: [UInt8]) -> [PlanProblem] {
    pass(over: bytes, checksTitles: true).problems
  }

  private static func pass(over bytes: [UInt8], checksTitles: Bool) -> (plan: Plan?, problems: [PlanProblem])
  {
    let document: JSONDocument
    do {
      document = try JSONDocument(bytes)
    } catch {
      return (nil, [problem(error)])
    }
    var reader = PlanReader(checksTitles: checksTitles)
    let plan = reader.plan(document.root)
    // For use the background is read apart; a file of another format is not looked at further.
    if checksTitles, plan != nil { _ = reader.background(document.root) }
    return (plan, reader.problems(in: bytes))
  }

  private static func problem(_ error: JSONError) -> PlanProblem {
    PlanProblem(fact: .json(error.problem), line: error.position.line, column: error.position.column)
  }
}
