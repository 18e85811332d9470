import GoalCore
import StrictJSON

extension Progress {
  init(_ fields: inout Fields) throws(StoreProblem) {
    self.init(
      value: try fields.quantity("value"), add: try fields.quantity("add"),
      percent: try fields.quantity("percent"), stage: try fields.word("stage"),
      assess: try fields.word("assess"), reach: try fields.text("reach"),
      estimate: try fields.given("estimate", \.bool) ?? false, note: try fields.text("note"),
      problem: try fields.text("problem"), next: try fields.text("next"),
      evidence: try fields.text("evidence"))
  }
}

extension Assignment {
  init(_ fields: inout Fields) throws(StoreProblem) {
    self.init(
      lead: try fields.text("lead"), partners: try fields.texts("partners"),
      person: try fields.text("person"), start: try fields.day("start"), due: try fields.day("due"),
      rhythm: try fields.word("rhythm"))
  }
}

extension Checkpoint {
  static func list(_ fields: inout Fields) throws(StoreProblem) -> [Checkpoint] {
    var points: [Checkpoint] = []
    for element in try fields.container("points", .array).elements {
      var inside = fields.inside(element)
      points.append(try Checkpoint(&inside))
    }
    return points
  }

  private init(_ fields: inout Fields) throws(StoreProblem) {
    let day = try fields.needed("day") { $0.string.flatMap { Day(iso: $0) } }
    if let value = try fields.quantity("value") {
      self.init(day: day, mark: .value(value))
    } else if let percent = try fields.quantity("percent") {
      self.init(day: day, mark: .percent(percent))
    } else {
      self.init(day: day, mark: .name(try fields.neededText("name")))
    }
  }
}

extension Inspection {
  init(_ fields: inout Fields) throws(StoreProblem) {
    self.init(
      value: try fields.quantity("value"), percent: try fields.quantity("percent"),
      stage: try fields.word("stage"), assess: try fields.word("assess"),
      finding: try fields.word("finding"), note: try fields.text("note"))
  }
}

extension Override {
  init(_ fields: inout Fields) throws(StoreProblem) {
    guard fields.object["light"] != nil else {
      throw fields.problem(.missingField("light"), fields.object)
    }
    self.init(
      light: try fields.word("light"), reason: try fields.text("reason"), until: try fields.day("until"))
  }
}

extension MonthLock {
  init(_ fields: inout Fields) throws(StoreProblem) {
    let month = try fields.month("month")
    var goals: [String: Frozen] = [:]
    for (id, value) in try fields.container("goals", .object).members {
      var inside = fields.inside(value)
      goals[id] = try Frozen(&inside)
    }
    self.init(month: month, goals: goals, knew: try fields.neededTexts("knew"))
  }
}

extension MonthLock.Frozen {
  init(_ fields: inout Fields) throws(StoreProblem) {
    self.init(
      light: try fields.neededWord("light"), value: try fields.quantity("value"),
      percent: try fields.quantity("percent"), stage: try fields.word("stage"))
  }
}

extension AddedGoal {
  init(_ fields: inout Fields) throws(StoreProblem) {
    let item = try fields.neededText("item")
    var names = fields.inside(try fields.container("title", .object))
    let title = Bilingual(zh: try names.neededText("zh"), en: try names.neededText("en"))
    self.init(
      item: item, title: title, kind: try fields.neededWord("kind"), ask: try fields.neededWord("ask"),
      target: try fields.quantity("target"), unit: try fields.text("unit"),
      reason: try fields.neededText("reason"))
  }
}
