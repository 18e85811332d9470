import GoalCore
import StrictJSON

/// Reads the goals of a plan that are laid out as usual, without a tape and without a word of what is wrong.
///
/// It takes nothing that `PlanReader` would not take, and gives the same; whatever else it meets gives nil.
struct GoalScan {
  private var s: JSONScanner
  /// What has been read before; nil for the shipped plan, in which nothing is wrong.
  private let names: Names?
  private var order = PlanOrder()
  /// Of a whole list.
  private var asks: AskScan?
  /// The item found last: most goals stand in the same as the one before.
  private var lastItem: String?

  /// What goals may name.
  private struct Names {
    let items: Set<String>
    let zones: Set<String>
    let figures: Set<String>
  }

  /// - Parameters:
  ///   - reader: has read what stands before the goals.
  ///   - scanner: stands at the list.
  init(_ reader: PlanReader, _ scanner: JSONScanner) {
    s = scanner
    names = Names(items: reader.items, zones: reader.zones, figures: reader.figures)
    asks = AskScan()
  }

  /// - Parameter scanner: stands at a goal of the shipped plan.
  init(_ scanner: JSONScanner) {
    s = scanner
    names = nil
  }

  /// The goals, if nothing follows them in the document.
  mutating func goals() -> [Goal]? {
    var goals: [Goal] = []
    // Room for as many as there commonly are in so many bytes; what is not used is never touched.
    goals.reserveCapacity(min(s.left / 256 + 1, PlanFile.maximumGoals))
    s.open("[")
    while s.more() {
      guard goals.count < PlanFile.maximumGoals, let goal = goal() else { return nil }
      goals.append(goal)
    }
    s.close("]")
    s.close()
    return s.isAtEnd() && !s.isBroken ? goals : nil
  }

  mutating func goal() -> Goal? {
    s.open()
    guard s.take("id"), let id = s.text(), s.take("item"), let item = item(),
      isInOrder(id, item), s.take("zone"), let zone = zone(), s.take("title"),
      let title = s.bilingual(), s.take("ask"), let ask = ask(), s.take("kind"), let kind: Kind = s.word(),
      (kind == .milestone) != (ask.kind == .advance)
    else { return nil }
    let early = measure()
    var (target, unit): (Quantity?, Bilingual?)
    guard s.take("target"), readTarget(kind, &target, &unit) else { return nil }
    let measure = early ?? measure()
    guard (kind == .delegated) == (measure != nil), let accrues = accrues(kind) else { return nil }
    let step = s.given("step") { s in s.quantity().flatMap { $0 > .zero ? $0 : nil } }
    let counted = s.given("counted") { $0.bilingual() }
    guard s.take("baselines"), let baselines = baselines(), s.take("openList"), let isOpen = s.bool(),
      s.take("cite"),
      let cite = cite()
    else { return nil }
    let lead = s.given("lead") { $0.text() }
    s.close()
    if s.isBroken { return nil }
    return Goal(
      id: id, item: item, zone: zone, title: title, ask: ask, kind: kind, measure: measure,
      target: target, unit: unit, accrues: accrues,
      step: step ?? Goal.step(target: target, percent: unit?.en == "%"), counted: counted,
      baselines: baselines, openList: isOpen, cite: cite, lead: lead)
  }

  private mutating func isInOrder(_ id: String, _ item: String?) -> Bool {
    names == nil || order.fault(adding: id, item: item) == nil
  }

  /// Null stands for a headline row.
  private mutating func item() -> String?? {
    if s.null() { return .some(nil) }
    guard let item = s.text() else { return nil }
    if let names, item != lastItem {
      guard names.items.contains(item) else { return nil }
      lastItem = item
    }
    return item
  }

  private mutating func zone() -> String?? {
    if s.null() { return .some(nil) }
    guard let zone = s.text(), names?.zones.contains(zone) ?? true else { return nil }
    return zone
  }

  private mutating func ask() -> Ask? {
    if let known = asks?.next(&s) { return known }
    let start = s.at
    s.open()
    guard s.take("zh"), let zh = s.text(), s.take("en"), let en = s.text(), s.take("class"),
      let kind: Ask.Class = s.word()
    else { return nil }
    s.close()
    let ask = Ask(verb: Bilingual(zh: zh, en: en), kind: kind)
    asks?.keep(ask, spelt: s.passed(since: start))
    return ask
  }

  private mutating func readTarget(_ kind: Kind, _ value: inout Quantity?, _ unit: inout Bilingual?) -> Bool {
    let takesTarget = kind != .milestone && kind != .ongoing
    if s.null() { return !takesTarget }
    guard takesTarget else { return false }
    s.open()
    guard s.take("value") else { return false }
    if kind == .delegated {
      guard s.null() else { return false }
    } else {
      value = s.quantity()
      guard let value, kind != .count || value > .zero else { return false }
    }
    guard s.take("unit"), let text = s.bilingual() else { return false }
    unit = text
    s.close()
    return true
  }

  /// Stands before the target or after it.
  private mutating func measure() -> Kind? {
    s.given("measure") { s in
      guard let measure: Kind = s.word() else { return nil }
      switch measure {
      case .count, .growth, .floor, .ceiling: return measure
      case .milestone, .ongoing, .delegated: return nil
      }
    }
  }

  private mutating func accrues(_ kind: Kind) -> Bool? {
    guard s.take("accrues") else { return false }
    guard let accrues = s.bool(), !accrues || kind == .floor else { return nil }
    return accrues
  }

  private mutating func baselines() -> [Baseline]? {
    var baselines: [Baseline] = []
    s.open("[")
    while s.more() {
      s.open()
      guard s.take("figure"), let figure = s.text(), names?.figures.contains(figure) ?? true,
        !baselines.contains(where: { $0.figure == figure }), s.take("as"),
        let relation: Baseline.Relation = s.word()
      else { return nil }
      s.close()
      baselines.append(Baseline(figure: figure, relation: relation))
    }
    s.close("]")
    return baselines
  }

  private mutating func cite() -> Citation? {
    s.open()
    guard s.take("part"), s.int() == 3, s.take("area"), let area = s.int(), s.take("item"),
      let item = s.int(),
      s.take("sentence"), let sentence = s.int(), area <= 99, item <= 99, 1...9999 ~= sentence
    else { return nil }
    s.close()
    return .goal(area: area, item: item, sentence: sentence)
  }
}

extension JSONScanner {
  /// A text without escapes in which nothing is wrong.
  mutating func text() -> String? {
    if let bytes = commonText() {
      if bytes.count <= PlanFile.maximumText, let first = bytes.first, first != UInt8(ascii: " ") {
        return String(decoding: bytes, as: UTF8.self)
      }
      return PlanText.isPlain(bytes) ? String(decoding: bytes, as: UTF8.self) : nil
    }
    guard let bytes = plainText(), let text = String(validating: bytes, as: UTF8.self),
      PlanText.fault(in: text) == nil
    else {
      return nil
    }
    return text
  }

  mutating func bilingual() -> Bilingual? {
    open()
    guard take("zh"), let zh = text(), take("en"), let en = text() else { return nil }
    close()
    return Bilingual(zh: zh, en: en)
  }
}
