import GoalCore

/// Reads the tables of the sample year; `DemoYear` says how they are written.
struct DemoScript {
  private let plan: Plan
  private var by = ""
  private var goals: [String] = []
  private var isBulk = false

  /// The steps of all tables in the order in which they are saved.
  static func steps(_ tables: [String], plan: Plan) throws(DemoFault) -> [DemoStep] {
    var steps: [DemoStep] = []
    for table in tables {
      var script = DemoScript(plan: plan)
      for line in table.split(separator: "\n") where !line.hasPrefix("~") {
        steps += try script.read(String(line))
      }
    }
    return steps.enumerated().sorted {
      ($0.element.saved, $0.offset) < ($1.element.saved, $1.offset)
    }.map(\.element)
  }

  private init(plan: Plan) { self.plan = plan }

  private mutating func read(_ line: String) throws(DemoFault) -> [DemoStep] {
    if line.hasPrefix("@") {
      try readHead(line)
      return []
    }
    var words = line.split(separator: " ")[...]
    var days: [Day] = []
    while let day = words.first.flatMap(day) {
      days.append(day)
      words.removeFirst()
    }
    var on: Day?
    if words.first == "on" {
      on = words.dropFirst().first.flatMap(day)
      words = words.dropFirst(2)
    }
    guard !days.isEmpty else { throw DemoFault(line: line, reason: "no day") }
    let deed = try deed(words.joined(separator: " "), line)
    return days.map { DemoStep(saved: $0, on: on ?? $0, by: by, deed: deed, line: line) }
  }

  private mutating func readHead(_ line: String) throws(DemoFault) {
    let words = line.split(separator: " ")
    guard words.count > 1 else { throw DemoFault(line: line, reason: "no person") }
    isBulk = words[0] == "@bulk"
    by = String(words[1])
    goals = words.dropFirst(2).filter { !$0.hasPrefix("!") }.flatMap(named)
    let left = Set(words.filter { $0.hasPrefix("!") }.map { String($0.dropFirst()) })
    if let unknown = left.first(where: { !goals.contains($0) }) {
      throw DemoFault(line: line, reason: "\(unknown) is not among the goals")
    }
    goals.removeAll { left.contains($0) }
  }

  /// `1.2-05` as it is, `1.2:ongoing` as the goals of that kind, `+2.2` as it is.
  private func named(_ word: Substring) -> [String] {
    let parts = word.split(separator: ":").map(String.init)
    guard parts.count == 2 else { return [String(word)] }
    return plan.goals.filter { $0.item == parts[0] && $0.kind.rawValue == parts[1] }.map(\.id)
  }

  /// `06-30` in the plan's year.
  private func day(_ word: Substring) -> Day? { Day(iso: "\(plan.year)-\(word)") }

  private func deed(_ text: String, _ line: String) throws(DemoFault) -> DemoStep.Deed {
    if text == "undo" { return .undo }
    var fields = DemoFields(text, line: line, year: plan.year)
    let deed = try fields.deed(goals: goals, isBulk: isBulk)
    try fields.finish()
    return deed
  }
}
