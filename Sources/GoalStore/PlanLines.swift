import GoalCore
import StrictJSON

/// The goals and figures of the shipped plan, a line each, each read when it is asked for.
///
/// Nothing is checked of them: the program's tests have read all of them the careful way.
final class PlanLines: PlanSource {
  private let document: PlanFile.Document
  let goalHeads: [GoalHead]
  let figureIDs: [String]
  /// Where the line of each begins.
  private let goals: [Int]
  private let figures: [Int]
  private let readingsStart: Int
  private let asked = Memo<Readings>(count: 1)

  /// Passes the lines; nil where they are laid out otherwise.
  ///
  /// - Parameters:
  ///   - document: gives the same bytes each time.
  ///   - goals: where the list begins, with nothing behind it but the document's end.
  ///   - figures: where the list begins.
  ///   - readings: where the object begins.
  init?(_ document: @escaping PlanFile.Document, goals: Int, figures: Int, readings: Int) {
    let bytes = document()
    var reader = Reader(bytes, at: goals)
    guard let heads = reader.list({ $0.goalHead() }), reader.isAtEnd() else { return nil }
    (goalHeads, self.goals) = (heads.read, heads.places)
    reader = Reader(bytes, at: figures)
    guard let ids = reader.list({ $0.figureID() }) else { return nil }
    (figureIDs, self.figures) = (ids.read, ids.places)
    readingsStart = readings
    self.document = document
  }

  func goal(at index: Int) -> Goal {
    var scan = GoalScan(JSONScanner(document(), at: goals[index], allowsSpace: true))
    guard let goal = scan.goal() else { preconditionFailure("goal \(index) of the shipped plan") }
    return goal
  }

  func figure(at index: Int) -> Figure {
    var scan = FigureScan(JSONScanner(document(), at: figures[index], allowsSpace: true))
    guard let figure = scan.figure() else { preconditionFailure("figure \(index) of the shipped plan") }
    return figure
  }

  var readings: Readings {
    asked.value(at: 0) {
      var scanner = JSONScanner(document(), at: readingsStart)
      guard scanner.value() != nil else { return Readings() }
      let object = scanner.passed(since: readingsStart)
      var reader = PlanReader(checksTitles: false)
      return (try? JSONDocument.withView(of: object) { reader.readings($0) }) ?? Readings()
    }
  }
}

/// Reads the beginning of each line of a list of objects.
private struct Reader {
  private var s: JSONScanner

  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    s = JSONScanner(bytes, at: start, allowsSpace: true)
  }

  /// What each line begins with and where.
  mutating func list<Head>(_ head: (inout Reader) -> Head?) -> (read: [Head], places: [Int])? {
    var (heads, places): ([Head], [Int]) = ([], [])
    heads.reserveCapacity(s.left / 256 + 1)
    places.reserveCapacity(s.left / 256 + 1)
    s.open("[")
    while s.more() {
      places.append(s.at)
      s.open()
      guard let head = head(&self), s.passRestOfLine() else { return nil }
      heads.append(head)
      s.close()
    }
    s.close("]")
    return s.isBroken ? nil : (heads, places)
  }

  mutating func isAtEnd() -> Bool {
    s.close()
    return s.isAtEnd() && !s.isBroken
  }

  mutating func goalHead() -> GoalHead? {
    guard s.take("id"), let id = s.text(), s.take("item"), let item = nameOrNull(), s.take("zone"),
      let zone = nameOrNull()
    else { return nil }
    return GoalHead(id: id, item: item, zone: zone)
  }

  mutating func figureID() -> String? { s.take("id") ? s.text() : nil }

  /// Null stands for none.
  private mutating func nameOrNull() -> String?? {
    if s.null() { return .some(nil) }
    return s.text()
  }
}
