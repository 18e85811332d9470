import GoalCore
import StrictJSON

/// What each kind of goal must have and cannot have.
extension PlanReader {
  mutating func ask(_ object: inout PlanObject) -> Ask? {
    guard var ask = self.object("ask", of: &object) else { return nil }
    let zh = text("zh", of: &ask)
    let en = text("en", of: &ask)
    let kind: Ask.Class? = word("class", of: &ask, .askClass)
    return kind.map { Ask(verb: Bilingual(zh: zh ?? "", en: en ?? ""), kind: $0) }
  }

  mutating func checkAsk(_ ask: Ask?, _ kind: Kind?, _ object: inout PlanObject) {
    guard let ask, let kind, (kind == .milestone) == (ask.kind == .advance) else { return }
    guard let value = object.members["ask"]?["class"] else { return }
    note(.wrongAsk(ask.kind, kind), at: value, "ask", "class")
  }

  /// Only a delegated goal has one: the rule it is judged by once its target is known.
  mutating func measure(_ object: inout PlanObject, _ kind: Kind?) -> Kind? {
    guard let value = object.optional("measure") else {
      if kind == .delegated { note(.needed(by: .delegated), at: object.value, "measure") }
      return nil
    }
    if let kind, kind != .delegated {
      note(.refused(by: kind), at: value, "measure")
      return nil
    }
    guard let measure: Kind = word(value, "", "measure", .measure) else { return nil }
    switch measure {
    case .count, .growth, .floor, .ceiling: return measure
    case .milestone, .ongoing, .delegated:
      note(.unknown(.measure, measure.rawValue), at: value, "measure")
      return nil
    }
  }

  mutating func target(_ object: inout PlanObject, _ kind: Kind?) -> (value: Quantity?, unit: Bilingual?) {
    guard let value = member("target", of: &object) else { return (nil, nil) }
    let takesTarget = kind.map { $0 != .milestone && $0 != .ongoing }
    if value.isNull {
      if let kind, takesTarget == true { note(.needed(by: kind), at: value, "target") }
      return (nil, nil)
    }
    if let kind, takesTarget == false {
      note(.refused(by: kind), at: value, "target")
      return (nil, nil)
    }
    guard var target = self.object(value, path: "target") else { return (nil, nil) }
    return (targetValue(&target, kind), bilingual("unit", of: &target))
  }

  private mutating func targetValue(_ target: inout PlanObject, _ kind: Kind?) -> Quantity? {
    guard let value = member("value", of: &target) else { return nil }
    if value.isNull {
      if let kind, kind != .delegated { note(.needed(by: kind), at: value, "target", "value") }
      return nil
    }
    if kind == .delegated {
      note(.refused(by: .delegated), at: value, "target", "value")
      return nil
    }
    let quantity = quantity(value, "target", "value")
    if kind == .count, let quantity, quantity <= .zero { note(.notPositive, at: value, "target", "value") }
    return quantity
  }

  /// Builds up over the year and is held against target × pace.
  mutating func accrues(_ object: inout PlanObject, _ kind: Kind?) -> Bool {
    guard let value = object.optional("accrues"), let accrues = flag(value, "", "accrues") else {
      return false
    }
    if accrues, let kind, kind != .floor { note(.refused(by: kind), at: value, "accrues") }
    return accrues
  }
}
