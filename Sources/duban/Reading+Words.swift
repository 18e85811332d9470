import GoalCore
import GoalText

/// The words of a fixed list, by id or by name in either language; blanks, hyphens and case do not matter.
extension Reading {
  func kind(_ option: String, _ typed: String, among kinds: [Kind]) throws -> Kind {
    try word(option, typed, kinds) {
      $0.rawValue
    } name: {
      $0.kinds.kind($1)
    }
  }

  func stage(_ option: String, _ typed: String) throws -> Stage {
    try word(option, typed, Stage.allCases) {
      $0.rawValue
    } name: {
      $0.kinds.stage($1)
    } also: {
      TypedWord.others($0)
    }
  }

  func assessment(_ option: String, _ typed: String) throws -> Assessment {
    try word(option, typed, Assessment.allCases) {
      $0.rawValue
    } name: {
      $0.kinds.assessment($1)
    } also: {
      TypedWord.others($0)
    }
  }

  func finding(_ option: String, _ typed: String) throws -> Inspection.Finding {
    try word(option, typed, Inspection.Finding.allCases) {
      $0.rawValue
    } name: {
      $0.kinds.finding($1)
    }
  }

  func ask(_ option: String, _ typed: String) throws -> Ask.Class {
    try word(option, typed, Ask.Class.allCases) {
      $0.rawValue
    } name: {
      $0.kinds.askClass($1)
    }
  }

  /// `month`, 每月报送, monthly, 每月 or 月.
  func rhythm(_ option: String, _ typed: String) throws -> Rhythm {
    try word(option, typed, Rhythm.allCases) {
      $0.rawValue
    } name: {
      $0.kinds.rhythm($1)
    } also: {
      TypedWord.others($0)
    }
  }

  /// A light by its mark too, as the plan draws it.
  func light(_ option: String, _ typed: String) throws -> Light {
    let plan = world.plan
    let byMark = Light.allCases.first { light in
      typed == words.mark(light, plan) || typed == words.mark(light, plan, ascii: true)
    }
    if let byMark { return byMark }
    return try word(option, typed, Light.allCases) {
      $0.rawValue
    } name: {
      $0.word($1, plan)
    }
  }

  private func word<Value>(
    _ option: String, _ typed: String, _ values: [Value], id: (Value) -> String,
    name: (Words, Value) -> String, also: (Value) -> [String] = { _ in [] }
  ) throws -> Value {
    let found = TypedWord.find(typed, among: values, id: id, name: name, also: also)
    if let found { return found }
    let allowed = values.map { value in
      let (id, name) = (id(value), name(words, value))
      return TypedWord.folded(id) == TypedWord.folded(name) ? id : "\(id) \(name)"
    }
    throw Failure(words.commands.badChoice(option, typed, allowed), .usage)
  }
}
