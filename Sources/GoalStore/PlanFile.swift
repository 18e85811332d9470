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

  /// A document compiled into the program: gives its bytes, which stay where they are.
  package typealias Document = @Sendable () -> UnsafeBufferPointer<UInt8>

  /// Reads a plan for use; a title too wide or used twice is let pass.
  ///
  /// - Throws: every fatal problem of the file.
  package static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(PlanFileError) -> Plan {
    var plan: Plan
    if let read = quickly(bytes) { plan = read } else { plan = try carefully(bytes) }
    plan.digest = XXH64.of(UnsafeRawBufferPointer(bytes))
    return plan
  }

  /// Reads the shipped plan, in which nothing is wrong: no more of it than is asked for.
  package static func read(shipped document: @escaping Document) throws(PlanFileError) -> Plan {
    guard var plan = shipped(document) else { return try read(document()) }
    plan.digest = XXH64.of(UnsafeRawBufferPointer(document()))
    return plan
  }

  /// Reads a plan however its members are laid out.
  static func carefully(_ bytes: UnsafeBufferPointer<UInt8>) throws(PlanFileError) -> Plan {
    let (plan, problems) = pass(over: bytes, checksTitles: false)
    guard problems.isEmpty, let plan else { throw PlanFileError(problems: problems) }
    return plan
  }

  package static func read(_ bytes: [UInt8]) throws(PlanFileError) -> Plan {
    try bytes.withUnsafeBufferPointer { bytes throws(PlanFileError) in try read(bytes) }
  }

  /// Reads a plan whose goals are laid out as usual and in which nothing is wrong; nil for any other, which the careful
  /// way then reads, or finds out what is wrong with it.
  static func quickly(_ bytes: UnsafeBufferPointer<UInt8>) -> Plan? {
    JSONDocument.withView(of: bytes, before: "goals") { root, start, _ in
      var reader = PlanReader(checksTitles: false)
      guard var plan = reader.plan(root, hasGoals: false), reader.isSound else { return nil }
      var scan = GoalScan(reader, JSONScanner(bytes, at: start, allowsSpace: true))
      guard let goals = scan.goals() else { return nil }
      plan.goals = GoalList(goals)
      return plan
    }
  }

  /// Reads what every start needs of the shipped plan; nil where it is laid out otherwise than it should be.
  static func shipped(_ document: @escaping Document) -> Plan? {
    let unread: [StaticString] = ["figures", "states", "frame", "mechanisms", "pinyin"]
    return JSONDocument.withView(of: document(), before: "goals", passing: unread) { root, start, places in
      var reader = PlanReader(checksTitles: false)
      guard var plan = reader.plan(root, hasGoals: false, figures: []), reader.isSound,
        let lines = PlanLines(document, goals: start, figures: places[0], readings: places[4])
      else { return nil }
      plan.take(unread: lines)
      return plan
    }
  }

  /// Reads what a plan tells beside its goals: frame, year before and mechanisms.
  ///
  /// - Throws: every fatal problem of those members; what else is wrong with the file does not matter.
  package static func background(_ bytes: UnsafeBufferPointer<UInt8>) throws(PlanFileError) -> PlanBackground
  {
    let (background, problems) = read(bytes, checksTitles: false) { $0.background($1) }
    guard problems.isEmpty, let background else { throw PlanFileError(problems: problems) }
    return background
  }

  package static func background(_ bytes: [UInt8]) throws(PlanFileError) -> PlanBackground {
    try bytes.withUnsafeBufferPointer { bytes throws(PlanFileError) in try background(bytes) }
  }

  /// Every broken rule of the file, in its order; none for a plan as it should be.
  package static func problems(_ bytes: [UInt8]) -> [PlanProblem] {
    bytes.withUnsafeBufferPointer { pass(over: $0, checksTitles: true).problems }
  }

  private static func pass(
    over bytes: UnsafeBufferPointer<UInt8>, checksTitles: Bool
  ) -> (plan: Plan?, problems: [PlanProblem]) {
    let (plan, problems) = read(bytes, checksTitles: checksTitles) { reader, root in
      let plan = reader.plan(root)
      // For use the background is read apart; a file of another format is not looked at further.
      if checksTitles, plan != nil { _ = reader.background(root) }
      return plan
    }
    return (plan ?? nil, problems)
  }

  /// Reads the document where it lies; nil where it is no JSON.
  private static func read<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, checksTitles: Bool, _ body: (inout PlanReader, JSONView) -> Result
  ) -> (Result?, [PlanProblem]) {
    var reader = PlanReader(checksTitles: checksTitles)
    do {
      let result = try JSONDocument.withView(of: bytes) { body(&reader, $0) }
      return (result, reader.problems(in: bytes))
    } catch {
      return (nil, [problem(error)])
    }
  }

  private static func problem(_ error: JSONError) -> PlanProblem {
    PlanProblem(fact: .json(error.problem), line: error.position.line, column: error.position.column)
  }
}
