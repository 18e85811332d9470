extension Goal {
  /// What a report on the goal may say, beside note, problem, next step and evidence.
  package var takes: [Field] {
    switch kind {
    case .count: [.value, .add]
    case .milestone: [.stage, .percent, .assess]
    case .growth, .floor, .ceiling, .delegated: [.value, .estimate]
    case .ongoing: [.assess]
    }
  }

  /// The stages it can be at; empty for all but milestones.
  package var ladder: [Stage] { kind == .milestone ? Stage.ladder(ask.kind) : [] }
}

extension Progress {
  /// The statement fields it fills.
  package var stated: [Field] {
    var fields: [Field] = []
    if value != nil { fields.append(.value) }
    if add != nil { fields.append(.add) }
    if percent != nil { fields.append(.percent) }
    if stage != nil { fields.append(.stage) }
    if assess != nil { fields.append(.assess) }
    if reach != nil { fields.append(.reach) }
    if estimate { fields.append(.estimate) }
    return fields
  }

  /// The texts it carries.
  package var texts: [(Field, String)] {
    [(.note, note), (.problem, problem), (.next, next), (.evidence, evidence), (.reach, reach)]
      .compactMap { field, text in text.map { (field, $0) } }
  }
}
