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
      let place = error.position
      return (nil, [PlanProblem(fact: .json(error.problem), line: place.line, column: place.column)])
    }
    var reader = PlanReader(checksTitles: checksTitles)
    let plan = reader.plan(document.root)
    return (plan, reader.problems(in: bytes))
  }
}
