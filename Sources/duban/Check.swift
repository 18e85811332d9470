import ArgumentParser
import GoalCore
import GoalStore
import GoalText
import TextCells

/// `duban check`: everything wrong in the store, or in the plans and ledgers given.
struct Check: Runnable {
  static let configuration = CommandConfiguration.of(
    "check", "Name everything wrong in the store, or in plan and ledger files.",
    """
    Each finding goes to standard output as file:line:column with what it means: an error keeps anything from being \
    saved, a warning names an entry that does not count as it was meant, a note is only to be known. The exit \
    status is 65 for an error, else 0. --repair writes what is good of a damaged ledger into a new file beside \
    it, LEDGER.repaired.jsonl, and says what it did; it rebuilds progress.json, and confirms a ledger that is \
    shorter than it was.
    """)

  @Argument(help: "Plan or ledger files; else the store is checked.") var file: [String] = []
  @Flag(help: "Mend what can be mended without losing anything.")
  var repair = false
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let world = try World(options, passesBrokenCopy: true)
    if repair && world.isReadOnly { throw Failure(world.words.commands.byOption, .notPermitted) }
    if file.isEmpty { return try StoreCheckup(world: world, repairs: repair).run() }
    var worst: Failure?
    for path in file {
      do { try FileCheckup(world: world, path: path, repairs: repair).run() } catch let failure as Failure {
        if !failure.message.isEmpty { tell(failure.message) }
        worst = worst ?? Failure("", failure.status)
      }
    }
    if let worst { throw worst }
  }
}

/// Writes findings to standard output.
enum Findings {
  /// What was found in a ledger, a damaged line with how it begins, and how much of which kind; or that nothing was.
  static func write(
    _ problems: [StoreProblem], of count: Int, about path: String, ledger: String, _ words: Words
  ) throws {
    if problems.isEmpty { return try write([], about: path, words) }
    let text = StoreText(words)
    let excerpts = Excerpts(ledger)
    let findings = problems.flatMap { problem in
      [text.finding(problem)] + (problem.isRemark ? [] : excerpts.lines(at: problem.place))
    }
    let counts = StoreProblem.Severity.allCases.map { kind in problems.count { $0.severity == kind } }
    let summary = CheckWords.of(words.language).summary(count, counts[0], counts[1], counts[2])
    try write(findings + ["\(path)\(words.numbers.colon)\(summary)"], about: path, words)
  }

  /// What was found, or that nothing was.
  static func write(_ findings: [String], about path: String, _ words: Words) throws {
    let lines = findings.isEmpty ? [words.commands.fine(path)] : findings
    let text = lines.map { Text.visible($0) + "\n" }.joined()
    try StandardFiles.write(Array(text.utf8), words)
  }
}

/// Checks one plan or ledger file, told apart by its format.
struct FileCheckup {
  let world: World
  let path: String
  let repairs: Bool

  private var words: Words { world.words }

  func run() throws {
    let bytes: [UInt8]
    do { bytes = try Files.read(path, limit: 1 << 30) } catch {
      throw Failure("\(path): \(error.reason(words))", .noInput)
    }
    switch FileFormat(bytes, path: path) {
    case .plan:
      let problems = PlanFile.problems(bytes)
      try Findings.write(problems.map { PlanText(words).problem($0, in: path) }, about: path, words)
      if problems.contains(where: \.fact.isFatal) { throw Failure("", .data) }
    case .ledger:
      let problems = checkLedger(path, plan: world.plan)
      let count = ForeignLedger(bytes, name: path, plan: world.plan.id).entries.count
      try Findings.write(problems, of: count, about: path, ledger: path, words)
      if repairs, problems.contains(where: \.isRepairable) {
        try LedgerRepair(path: path, plan: world.plan.id, problems: problems).run(words)
      }
      if problems.contains(where: { !$0.isRemark }) { throw Failure("", .data) }
    case .other: throw Failure(words.commands.unknownFormat(path), .data)
    }
  }
}

/// Checks the store, and mends it when asked.
struct StoreCheckup {
  let world: World
  let repairs: Bool

  private var words: Words { world.words }
  private var ledgerPath: String { world.folder + "/ledger.jsonl" }

  func run() throws {
    let plan = planFindings
    if plan.isFatal {
      // Without its plan nothing of a ledger can be told right from wrong.
      try Findings.write(plan.lines, about: world.folder, words)
      throw Failure("", .data)
    }
    var problems = checkStore(world.folder, plan: world.plan)
    if !plan.lines.isEmpty { try Findings.write(plan.lines, about: world.folder, words) }
    try Findings.write(
      problems, of: world.openStore().count, about: world.folder, ledger: ledgerPath, words)
    if repairs { problems = try mended(problems) }
    guard let worst = problems.first(where: { !$0.isRemark }) else { return }
    throw Failure("", worst.exitStatus)
  }

  /// What is wrong with the plan that the store keeps.
  private var planFindings: (lines: [String], isFatal: Bool) {
    let path = Store.planCopy(world.folder)
    guard let bytes = try? Files.read(path) else { return ([], false) }
    let problems = PlanFile.problems(bytes)
    return (
      problems.map { PlanText(words).problem($0, in: path) }, problems.contains { $0.fact.isFatal }
    )
  }

  /// What is left when all that can be mended is.
  private func mended(_ problems: [StoreProblem]) throws -> [StoreProblem] {
    var store = world.openStore()
    if problems.contains(where: \.isRepairable) {
      try LedgerRepair(path: ledgerPath, plan: world.plan.id, problems: problems).run(words)
    }
    if problems.contains(where: { !$0.isRemark && !$0.isFault && !$0.isShorter }) {
      // The copy has to be looked at and put in its place first.
    } else if problems.contains(where: \.isShorter) {
      store.acceptShorter()
      if store.status.isWritable { tell(words.commands.shorterConfirmed(store.count)) }
    } else if store.foldState != .current, store.writeFold() {
      tell(words.commands.foldRebuilt(world.folder + "/progress.json"))
    }
    return checkStore(world.folder, plan: world.plan)
  }
}

extension StoreProblem {
  /// A copy of the ledger can be better than it is.
  fileprivate var isRepairable: Bool {
    switch fact {
    case .unfinishedTail, .carriageReturns: true
    default: !isRemark && !isFault && !isShorter
    }
  }

  /// A store that cannot be written is not damaged.
  fileprivate var exitStatus: ExitStatus {
    guard case .fault(let fault) = fact else { return .data }
    return fault.forbidsWriting ? .notPermitted : .inputOutput
  }
}
