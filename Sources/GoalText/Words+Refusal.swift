package import GoalCore

extension Words {
  /// Why an entry was refused: what, the value, what is allowed or what to do.
  package func refusal(_ refusal: Refusal) -> String {
    switch language {
    case .zh: zh(refusal)
    case .en: en(refusal)
    }
  }

  /// The name of an entry's field.
  package func field(_ field: Field) -> String {
    switch field {
    case .value: fields.value
    case .add: fields.add
    case .percent: fields.percent
    case .stage: fields.stage
    case .assess: fields.assess
    case .reach: fields.reach
    case .estimate: fields.estimate
    case .note: fields.note
    case .problem: fields.problem
    case .next: fields.next
    case .evidence: fields.evidence
    case .reason: fields.reason
    case .document: fields.document
    case .target: fields.target
    case .lead: fields.lead
    case .partners: fields.partners
    case .person: fields.person
    case .title: language == .en ? "title" : fields.title
    case .unit: language == .zh ? "单位" : "unit"
    }
  }

  package func listed(_ names: [String]) -> String { names.joined(separator: numbers.and) }
}
