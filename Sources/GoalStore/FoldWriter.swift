import GoalCore
import StrictJSON

/// Writes `progress.json`: where every goal stands after all entries, and what ledger that was.
struct FoldWriter {
  let ledger: Ledger
  let facts: FoldFacts
  /// The last one written or read: what it says of goals that stand where they stood is taken over.
  let earlier: FoldPage?

  /// One JSON object with a goal a line, and its sum; ended by a line feed. The entries saved last end the first line.
  func page() -> FoldPage {
    var bytes = head()
    bytes.reserveCapacity((earlier?.bytes.count ?? ledger.goals.count * 500) + 8192)
    // The head is an object of its own: the goals follow as its last member.
    bytes.removeLast()
    bytes += Array("\n,\"goals\":{".utf8)
    var lines = LineList(count: ledger.goals.count)
    var index = 0
    while index < ledger.goals.count {
      bytes += index == 0 ? [UInt8(ascii: "\n")] : [UInt8(ascii: ","), UInt8(ascii: "\n")]
      let same = unchanged(from: index)
      if let earlier, same > index {
        bytes += earlier.bytes[earlier.lines.append(index..<same, to: &lines, at: bytes.count)]
        index = same
      } else {
        let start = bytes.count
        append(index, to: &bytes)
        lines.append(start..<bytes.count)
        index += 1
      }
    }
    bytes += [UInt8(ascii: "\n"), UInt8(ascii: "}")]
    FoldSum.close(&bytes)
    bytes.append(UInt8(ascii: "\n"))
    return FoldPage(facts: facts, ledger: ledger, bytes: bytes, lines: lines)
  }

  /// The first goal from one on of which the earlier page says something else.
  private func unchanged(from start: Int) -> Int {
    guard let earlier else { return start }
    let most = min(ledger.goals.count, earlier.lines.count)
    var index = start
    while index < most, isSameGoal(index, earlier.ledger),
      ledger.folds.isSame(at: index, as: earlier.ledger.folds)
    {
      index += 1
    }
    return index
  }

  /// Goals of the plan are the same by their ids; an added one may have come to stand from another day.
  private func isSameGoal(_ index: Int, _ earlier: Ledger) -> Bool {
    index < ledger.plan.goals.count
      ? ledger.goals.id(at: index) == earlier.goals.id(at: index)
      : ledger.goals[index] == earlier.goals[index]
  }

  /// Appends a goal's key and value.
  private func append(_ index: Int, to bytes: inout [UInt8]) {
    FoldWriter.appendKey(ledger.goals.id(at: index), to: &bytes)
    var writer = JSONWriter()
    ledger.folds[index].write(&writer, beside: GoalState(ledger.goals[index], plan: ledger.plan))
    bytes += writer.bytes
  }

  /// `"2.2-06":`.
  private static func appendKey(_ id: String, to bytes: inout [UInt8]) {
    // Only what arrived by merge can have an id that needs escapes.
    let isPlain = id.utf8.allSatisfy {
      0x20..<0x7F ~= $0 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain {
      bytes.append(UInt8(ascii: "\""))
      bytes += id.utf8
      bytes.append(UInt8(ascii: "\""))
    } else {
      var writer = JSONWriter()
      writer.array { $0.element(id) }
      bytes += writer.bytes.dropFirst().dropLast()
    }
    bytes.append(UInt8(ascii: ":"))
  }

  private func head() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { w in
      facts.write(&w)
      let known = ledger.facts
      w.given("newestAt", known.newest?.description)
      w.given("newestOn", known.newestOn?.description)
      w.given("day", known.lastChange?.description)
      w.member("late", known.late)
      w.member("unfinished") { w in w.texts(known.unfinishedActs.sorted()) }
      w.member("locked") { w in w.array { w in writeLocks(&w) } }
      w.member("added") { w in w.array { w in writeAdded(&w) } }
      if let summary = ledger.summary { w.member("summary") { w in summary.write(&w) } }
      w.member("recent") { w in w.array { w in writeRecent(&w) } }
    }
    return writer.bytes
  }

  /// Each locked month with the light of each goal in the order of `goals`: its severity, 0 for none.
  private func writeLocks(_ w: inout JSONWriter) {
    for (month, lock) in ledger.locks.sorted(by: { $0.key < $1.key }) {
      guard case .lock(let frozen) = lock.content else { continue }
      w.object { w in
        w.member("month", month.description)
        w.member("id", lock.id)
        w.member("at", lock.at.description)
        w.member("by", lock.by)
        w.member("lights", Light.digits(ledger.goals.map { frozen.goals[$0.id]?.light }))
      }
    }
  }

  private func writeAdded(_ w: inout JSONWriter) {
    for goal in ledger.addedGoals {
      w.object { w in
        w.member("id", goal.id)
        w.member("item", goal.item)
        w.member("title") { w in goal.title.write(&w) }
        w.member("kind", goal.kind.rawValue)
        w.member("ask", goal.ask.kind.rawValue)
        w.given("target", goal.target)
        w.given("unit", goal.unit?.zh)
        w.member("on", goal.addedOn?.description)
      }
    }
  }

  private func writeRecent(_ w: inout JSONWriter) {
    for recent in ledger.recent {
      w.object { w in
        w.given("retractedBy", recent.retractedBy)
        if recent.isLate { w.member("late", true) }
        if recent.isUnfinished { w.member("unfinished", true) }
        w.member("entry") { w in recent.entry.write(&w) }
      }
    }
  }
}

extension Light {
  /// The severity of each, 0 for none.
  static func digits(_ lights: [Light?]) -> String {
    String(decoding: lights.map { UInt8(ascii: "0") + UInt8($0?.severity ?? 0) }, as: UTF8.self)
  }

  /// Reads what `digits` writes.
  static func lights(_ digits: UnsafeBufferPointer<UInt8>) -> [Light?]? {
    var lights: [Light?] = []
    lights.reserveCapacity(digits.count)
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "7") else { return nil }
      lights.append(Light(severity: Int(digit - UInt8(ascii: "0"))))
    }
    return lights
  }
}
