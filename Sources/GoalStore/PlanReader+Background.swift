import GoalCore
import StrictJSON

/// The ids that the background may name, taken as they stand: what is wrong with them is the plan's own problem.
struct KnownNames {
  let goals: Set<String>
  let figures: Set<String>
  let zones: Set<String>
  let areas: Set<String>

  init(_ root: JSONView) {
    goals = Self.ids(root["goals"])
    figures = Self.ids(root["figures"])
    zones = Self.ids(root["zones"])
    areas = Self.ids(root["areas"])
  }

  private static func ids(_ list: JSONView?) -> Set<String> {
    Set((list?.elements).map { $0.compactMap { $0["id"]?.string } } ?? [])
  }
}

/// What stands beside the goals; every list of it may be missing.
extension PlanReader {
  mutating func background(_ root: JSONView) -> PlanBackground {
    var background = PlanBackground()
    guard var top = object(root, path: "") else { return background }
    let known = KnownNames(root)
    readZoneResults(&top, known, into: &background)
    readFigureTies(&top, known, into: &background)
    background.states = optionalObjects("states", of: &top) { $0.state(&$1, known) }
    background.frame = frame(&top, known)
    background.mechanisms = optionalObjects("mechanisms", of: &top) { $0.mechanism(&$1, known) }
    return background
  }

  /// The objects of a list that need not be there.
  private mutating func optionalObjects<T>(
    _ key: String, of object: inout PlanObject, _ body: (inout PlanReader, inout PlanObject) -> T?
  ) -> [T] {
    guard object.optional(key) != nil else { return [] }
    return objects(key, of: &object, path: object.path.member(key), body)
  }

  private mutating func readZoneResults(
    _ top: inout PlanObject, _ known: KnownNames, into background: inout PlanBackground
  ) {
    // A list of zones that is none has been noted with the plan itself.
    guard let zones = top.members["zones"] else { return }
    for (place, value) in zones.elements.enumerated() where value.kind == .object {
      var zone = PlanObject(value, path: PlanPath("zones").element(place))
      guard let id = zone.members["id"]?.string else { continue }
      let results = optionalObjects("results", of: &zone) { $0.result(&$1, known) }
      if !results.isEmpty { background.results[id] = results }
    }
  }

  private mutating func result(_ result: inout PlanObject, _ known: KnownNames) -> ZoneResult? {
    guard let value = result.optional("figure") else { return state(&result, known).map(ZoneResult.state) }
    return name(value, result.path, "figure", .figure, in: known.figures).map(ZoneResult.figure)
  }

  private mutating func readFigureTies(
    _ top: inout PlanObject, _ known: KnownNames, into background: inout PlanBackground
  ) {
    guard let figures = top.members["figures"] else { return }
    for (place, value) in figures.elements.enumerated() where value.kind == .object {
      var figure = PlanObject(value, path: PlanPath("figures").element(place))
      guard let id = figure.members["id"]?.string else { continue }
      if let zone = figure.optional("zone") {
        background.figureZones[id] = name(zone, figure.path, "zone", .zone, in: known.zones)
      }
      if figure.optional("related") != nil {
        background.relatedGoals[id] = goals("related", of: &figure, known)
      }
    }
  }

  private mutating func state(_ state: inout PlanObject, _ known: KnownNames) -> PastState? {
    let title = narrowTitle("title", of: &state)
    let goals = goals("goals", of: &state, known)
    guard let title, let cite = passage(&state) else { return nil }
    return PastState(title: title, goals: goals, cite: cite)
  }

  private mutating func mechanism(_ mechanism: inout PlanObject, _ known: KnownNames) -> Mechanism? {
    let title = narrowTitle("title", of: &mechanism)
    let value = member("goal", of: &mechanism)
    let goal = value.flatMap { value in
      value.isNull ? nil : name(value, mechanism.path, "goal", .goal, in: known.goals)
    }
    guard let title, let cite = passage(&mechanism) else { return nil }
    return Mechanism(title: title, goal: goal, cite: cite)
  }

  private mutating func frame(_ top: inout PlanObject, _ known: KnownNames) -> PlanFrame {
    guard top.optional("frame") != nil, var object = object("frame", of: &top) else { return PlanFrame() }
    var frame = PlanFrame()
    frame.strategies = optionalObjects("strategies", of: &object) { reader, strategy in
      let title = reader.narrowTitle("title", of: &strategy)
      guard let title, let cite = reader.passage(&strategy) else { return nil }
      return PlanFrame.Strategy(title: title, cite: cite)
    }
    frame.requirements = optionalObjects("requirements", of: &object) { reader, requirement in
      let title = reader.narrowTitle("title", of: &requirement)
      let line = reader.narrowTitle("line", of: &requirement)
      guard let title, let line, let cite = reader.passage(&requirement) else { return nil }
      return PlanFrame.Requirement(title: title, line: line, cite: cite)
    }
    frame.aims = optionalObjects("aims", of: &object) { $0.aim(&$1, known) }
    frame.chapters = optionalObjects("chapters", of: &object) { reader, chapter in
      let title = reader.narrowTitle("title", of: &chapter)
      guard let title, let cite = reader.passage(&chapter) else { return nil }
      return PlanFrame.Chapter(title: title, cite: cite)
    }
    return frame
  }

  private mutating func aim(_ aim: inout PlanObject, _ known: KnownNames) -> PlanFrame.Aim? {
    let area = member("area", of: &aim).flatMap { name($0, aim.path, "area", .area, in: known.areas) }
    let title = narrowTitle("title", of: &aim)
    guard let area, let title, let cite = passage(&aim) else { return nil }
    return PlanFrame.Aim(area: area, title: title, cite: cite)
  }
}

extension PlanReader {
  /// A text that must be one of the names known.
  private mutating func name(
    _ value: JSONView, _ path: PlanPath, _ key: String, _ kind: PlanName, in known: Set<String>
  ) -> String? {
    guard let name = text(value, path, key) else { return nil }
    if !known.contains(name) { note(.unknown(kind, name), at: value, path, key) }
    return name
  }

  /// A list of goals' ids, each once.
  private mutating func goals(_ key: String, of object: inout PlanObject, _ known: KnownNames) -> [String] {
    guard let list = member(key, of: &object) else { return [] }
    guard list.kind == .array else {
      note(.wrongType(expected: .list), at: list, object.path, key)
      return []
    }
    var found: [String] = []
    for (place, value) in list.elements.enumerated() {
      guard let id = name(value, object.path, "\(key)[\(place)]", .goal, in: known.goals) else { continue }
      if found.contains(id) { note(.duplicate(id), at: value, object.path, "\(key)[\(place)]") }
      found.append(id)
    }
    return found
  }

  /// A place in the report: part, paragraph and sentence, or as goals are cited.
  private mutating func passage(_ object: inout PlanObject) -> Citation? {
    guard var cite = self.object("cite", of: &object) else { return nil }
    if cite.members["area"] != nil { return goalCitation(&cite) }
    return figureCitation(&cite)
  }
}
