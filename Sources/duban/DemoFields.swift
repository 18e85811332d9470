import GoalCore

/// The fields of one line, each taken once: `value 22 | note 示例：…`.
struct DemoFields {
  private let line: String
  private let year: Int
  private let verb: String
  private var fields: [String: String] = [:]

  init(_ text: String, line: String, year: Int) {
    self.line = line
    self.year = year
    let pairs = text.split(separator: " | ").map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
    for pair in pairs { fields[pair[0]] = pair.count > 1 ? pair[1] : "" }
    verb = pairs.first?.first ?? ""
  }

  /// Throws where a field was not used, so that a misspelt one is not lost.
  func finish() throws(DemoFault) {
    if let left = fields.keys.min() { throw fault("unknown field \(left)") }
  }

  mutating func deed(goals: [String], isBulk: Bool) throws(DemoFault) -> DemoStep.Deed {
    switch verb {
    case "lock": return .lock(try month("lock"))
    case "unlock": return .unlock(try month("unlock"), reason: try needed("reason"))
    case "add" where goals.isEmpty: return .add(try added())
    default: return .report(try content(), goals: goals, isBulk: isBulk)
    }
  }

  private mutating func content() throws(DemoFault) -> Entry.Content {
    switch verb {
    case "close":
      _ = take("close")
      return .close(evidence: try needed("evidence"), reason: take("reason"))
    case "reopen":
      _ = take("reopen")
      return .reopen(reason: try needed("reason"))
    case "retarget":
      let target = try needed("retarget")
      return .retarget(
        target: try quantity(target), reason: try needed("reason"), document: try needed("document"))
    case "assign": return .assign(try assignment())
    case "schedule": return .schedule(try points())
    case "verify": return .verify(try inspection())
    case "override": return .override(try overriding())
    case "clear":
      _ = take("clear")
      return .override(Override(light: nil))
    default: return .progress(try progress())
    }
  }

  private mutating func progress() throws(DemoFault) -> Progress {
    Progress(
      value: try optional("value"), add: try optional("add"), percent: try optional("percent"),
      stage: try choice("stage"), assess: try choice("assess"), reach: take("reach"),
      estimate: take("estimate") != nil, note: take("note"), problem: take("problem"), next: take("next"),
      evidence: take("evidence"))
  }

  private mutating func assignment() throws(DemoFault) -> Assignment {
    _ = take("assign")
    return Assignment(
      lead: take("lead"), partners: take("partners")?.split(separator: ",").map(String.init),
      person: take("person"), start: try day("start"), due: try day("due"), rhythm: try choice("rhythm"))
  }

  /// `竣工=12-15, …` or `3000=06-30, …`.
  private mutating func points() throws(DemoFault) -> [Checkpoint] {
    var points: [Checkpoint] = []
    for part in try needed("schedule").split(separator: ", ") {
      let sides = part.split(separator: "=")
      guard sides.count == 2, let day = Day(iso: "\(year)-\(sides[1])") else {
        throw fault("\(part) is no point")
      }
      let value = try? Quantity(json: sides[0])
      points.append(Checkpoint(day: day, mark: value.map { .value($0) } ?? .name(String(sides[0]))))
    }
    return points
  }

  private mutating func inspection() throws(DemoFault) -> Inspection {
    _ = take("verify")
    return Inspection(value: try optional("value"), finding: try choice("finding"), note: take("note"))
  }

  private mutating func overriding() throws(DemoFault) -> Override {
    let light: Assessment? = try choice("override")
    return Override(light: light, reason: try needed("reason"), until: try day("until"))
  }

  private mutating func added() throws(DemoFault) -> AddedGoal {
    let item = try needed("add")
    let title = Bilingual(zh: try needed("zh"), en: try needed("en"))
    guard let kind: Kind = try choice("kind"), let ask: Ask.Class = try choice("ask") else {
      throw fault("kind and ask are needed")
    }
    return AddedGoal(
      item: item, title: title, kind: kind, ask: ask, target: try optional("target"), unit: take("unit"),
      reason: try needed("reason"))
  }

  private mutating func take(_ key: String) -> String? { fields.removeValue(forKey: key) }

  private mutating func needed(_ key: String) throws(DemoFault) -> String {
    guard let text = take(key), !text.isEmpty else { throw fault("\(key) is missing") }
    return text
  }

  private mutating func optional(_ key: String) throws(DemoFault) -> Quantity? {
    guard let text = take(key) else { return nil }
    return try quantity(text)
  }

  private func quantity(_ text: String) throws(DemoFault) -> Quantity {
    do { return try Quantity(json: text) } catch { throw fault("\(text) is no number") }
  }

  private mutating func choice<Value: RawRepresentable<String>>(_ key: String) throws(DemoFault) -> Value? {
    guard let text = take(key) else { return nil }
    guard let value = Value(rawValue: text) else { throw fault("\(text) is no \(key)") }
    return value
  }

  private mutating func day(_ key: String) throws(DemoFault) -> Day? {
    guard let text = take(key) else { return nil }
    guard let day = Day(iso: "\(year)-\(text)") else { throw fault("\(text) is no day") }
    return day
  }

  private mutating func month(_ key: String) throws(DemoFault) -> Month {
    guard let month = Month(iso: try needed(key)) else { throw fault("no month") }
    return month
  }

  private func fault(_ reason: String) -> DemoFault { DemoFault(line: line, reason: reason) }
}
