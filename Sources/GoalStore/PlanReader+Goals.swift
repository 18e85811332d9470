import GoalCore
import StrictJSON

extension PlanReader {
  mutating func goals(_ top: inout PlanObject) -> [Goal] {
    guard let list = member("goals", of: &top) else { return [] }
    guard list.kind == .array else {
      note(.wrongType(expected: .list), at: list, "goals")
      return []
    }
    var goals: [Goal] = []
    for (place, value) in list.elements.enumerated() {
      guard goals.count < PlanFile.maximumGoals else {
        goal = nil
        note(.tooManyGoals(limit: PlanFile.maximumGoals), at: value, "goals")
        break
      }
      goal = (place, value["id"]?.string)
      if var object = object(value, path: "") { goals.append(readGoal(&object)) }
    }
    goal = nil
    return goals
  }

  /// The members are asked for in the order in which plans have them: each is then found at once.
  private mutating func readGoal(_ object: inout PlanObject) -> Goal {
    let (id, item) = identity(&object)
    let zone = zone(&object)
    let title = title(&object, of: id)
    let ask = ask(&object)
    let kind: Kind? = word("kind", of: &object, .kind)
    let measure = measure(&object, kind)
    let target = target(&object, kind)
    checkAsk(ask, kind, &object)
    let accrues = accrues(&object, kind)
    let step = step(&object)
    let counted = object.optional("counted") == nil ? nil : bilingual("counted", of: &object)
    let baselines = baselines(&object)
    let isOpen = flag("openList", of: &object)
    let cite = citation(&object)
    let lead = object.optional("lead").flatMap { text($0, "", "lead") }
    return Goal(
      id: id, item: item, zone: zone, title: title, ask: ask ?? Ask(verb: .blank, kind: .advance),
      kind: kind ?? .ongoing, measure: measure, target: target.value, unit: target.unit, accrues: accrues,
      step: step ?? Goal.step(target: target.value, percent: target.unit?.en == "%"), counted: counted,
      baselines: baselines, openList: isOpen ?? false, cite: cite, lead: lead)
  }

  private mutating func identity(_ object: inout PlanObject) -> (id: String, item: String?) {
    let idValue = member("id", of: &object)
    let id = idValue.flatMap { text($0, "", "id") }
    guard let itemValue = member("item", of: &object) else { return (id ?? "", nil) }
    let item = itemValue.isNull ? nil : text(itemValue, "", "item")
    if let item, !items.contains(item) { note(.unknown(.item, item), at: itemValue, "item") }
    let isReadable = itemValue.isNull || item != nil
    if isReadable, let idValue, let id, let fact = order.fault(adding: id, item: item) {
      note(fact, at: idValue, "id")
    }
    return (id ?? "", item)
  }

  private mutating func zone(_ object: inout PlanObject) -> String? {
    guard let value = member("zone", of: &object), !value.isNull else { return nil }
    guard let zone = text(value, "", "zone") else { return nil }
    if !zones.contains(zone) { note(.unknown(.zone, zone), at: value, "zone") }
    return zone
  }

  private mutating func title(_ object: inout PlanObject, of id: String) -> Bilingual {
    guard let title = narrowTitle("title", of: &object) else { return .blank }
    if checksTitles, let value = object.members["title"] {
      checkRepeat(value["zh"], title.zh, "zh", of: id)
      checkRepeat(value["en"], title.en, "en", of: id)
    }
    return title
  }

  /// A title that should fit the screen's column for it.
  mutating func narrowTitle(_ key: String, of object: inout PlanObject) -> Bilingual? {
    guard let title = bilingual(key, of: &object) else { return nil }
    if checksTitles, let value = object.members[key] {
      let path = object.path.member(key)
      checkWidth(value["zh"], title.zh, path, "zh", PlanFile.titleColumns.zh)
      checkWidth(value["en"], title.en, path, "en", PlanFile.titleColumns.en)
    }
    return title
  }

  private mutating func checkWidth(
    _ value: JSONView?, _ title: String, _ path: PlanPath, _ language: String, _ limit: Int
  ) {
    guard let value else { return }
    let columns = PlanText.columns(title)
    if columns > limit { note(.tooWide(columns: columns, limit: limit), at: value, path, language) }
  }

  private mutating func checkRepeat(_ value: JSONView?, _ title: String, _ language: String, of id: String) {
    guard let value, !title.isEmpty else { return }
    if let other = titles[language]?[title] {
      note(.repeatedTitle(of: other), at: value, "title", language)
    } else {
      titles[language, default: [:]][title] = id
    }
  }

  private mutating func step(_ object: inout PlanObject) -> Quantity? {
    guard let value = object.optional("step"), let step = quantity(value, "", "step") else { return nil }
    if step <= .zero { note(.notPositive, at: value, "step") }
    return step
  }

  private mutating func baselines(_ object: inout PlanObject) -> [Baseline] {
    var seen = Set<String>()
    return objects("baselines", of: &object, path: "baselines") { reader, baseline in
      var figure: String?
      if let value = reader.member("figure", of: &baseline) {
        figure = reader.text(value, baseline.path, "figure")
        if let figure, !reader.figures.contains(figure) {
          reader.note(.unknown(.figure, figure), at: value, baseline.path, "figure")
        } else if let figure, !seen.insert(figure).inserted {
          reader.note(.duplicate(figure), at: value, baseline.path, "figure")
        }
      }
      let relation: Baseline.Relation? = reader.word("as", of: &baseline, .relation)
      return Baseline(figure: figure ?? "", relation: relation ?? .same)
    }
  }

  /// Goals are cited in part 三; headline rows have area and item 0.
  private mutating func citation(_ object: inout PlanObject) -> Citation? {
    guard var cite = self.object("cite", of: &object) else { return nil }
    return goalCitation(&cite)
  }

  mutating func goalCitation(_ cite: inout PlanObject) -> Citation {
    _ = whole("part", of: &cite, in: 3...3)
    return .goal(
      area: whole("area", of: &cite, in: 0...99), item: whole("item", of: &cite, in: 0...99),
      sentence: whole("sentence", of: &cite, in: 1...9999))
  }
}
