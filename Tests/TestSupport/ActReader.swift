import GoalCore

/// Reads the words of one act of a recording.
struct ActReader {
  enum Act {
    case content(Entry.Content)
    case undated(Entry.Content)
    case lock(Month)
  }
  private var words: ArraySlice<String>
  private let year: Int

  init(_ words: [String], year: Int) {
    self.words = words[...]
    self.year = year
  }

  var peek: String? { words.first }

  mutating func word() throws -> String {
    guard let word = words.popFirst() else { throw SpellingError("the act ends too early") }
    return word
  }

  /// A day at the head, `06-30`.
  mutating func day() -> Day? {
    guard let day = words.first.flatMap({ Day(iso: "\(year)-\($0)") }) else { return nil }
    words.removeFirst()
    return day
  }

  mutating func act() throws -> Act {
    switch peek {
    case "close":
      return .content(.close(evidence: try text("close") ?? "", reason: try text("reason")))
    case "reopen": return .content(.reopen(reason: try text("reopen") ?? ""))
    case "target":
      let target = try quantity("target") ?? .zero
      return .content(
        .retarget(
          target: target, reason: try text("reason") ?? "调整", document: try text("document") ?? "府发1号"))
    case "schedule": return .content(.schedule(try points()))
    case "verify": return .content(.verify(try inspection()))
    case "override": return .content(.override(try override()))
    case "lock": return .lock(try month("lock"))
    case "unlock": return .undated(.unlock(try month("unlock"), reason: "更正"))
    case "retract":
      guard let number = Int(try text("retract") ?? "") else { throw SpellingError("retract what?") }
      return .undated(.retract([Recording.id(number)]))
    case "lead", "person", "start", "due", "rhythm": return .content(.assign(try assignment()))
    default: return .content(.progress(try progress()))
    }
  }

  private mutating func text(_ key: String) throws -> String? {
    guard peek == key else { return nil }
    words.removeFirst()
    return try word()
  }

  private mutating func quantity(_ key: String) throws -> Quantity? {
    try text(key).map { try Quantity(typed: $0) }
  }

  private mutating func day(_ key: String) throws -> Day? {
    guard let text = try text(key) else { return nil }
    guard let day = Day(iso: "\(year)-\(text)") else { throw SpellingError("no day \(text)") }
    return day
  }

  private mutating func month(_ key: String) throws -> Month {
    guard let month = Month(iso: "\(year)-\(try text(key) ?? "")") else { throw SpellingError("no month") }
    return month
  }

  private mutating func named<Name: RawRepresentable>(_ key: String) throws -> Name?
  where Name.RawValue == String {
    guard let text = try text(key) else { return nil }
    guard let name = Name(rawValue: text) else { throw SpellingError("no \(key) \(text)") }
    return name
  }

  private mutating func progress() throws -> Progress {
    var progress = Progress()
    while let key = peek {
      switch key {
      case "value": progress.value = try quantity(key)
      case "add": progress.add = try quantity(key)
      case "percent": progress.percent = try quantity(key)
      case "stage": progress.stage = try named(key)
      case "assess": progress.assess = try named(key)
      case "reach": progress.reach = try text(key)
      case "note": progress.note = try text(key)
      case "problem": progress.problem = try text(key)
      case "next": progress.next = try text(key)
      case "evidence": progress.evidence = try text(key)
      case "estimate":
        progress.estimate = true
        words.removeFirst()
      default: throw SpellingError("no field \(key)")
      }
    }
    return progress
  }

  private mutating func assignment() throws -> Assignment {
    var assignment = Assignment()
    while let key = peek {
      switch key {
      case "lead": assignment.lead = try text(key)
      case "person": assignment.person = try text(key)
      case "start": assignment.start = try day(key)
      case "due": assignment.due = try day(key)
      case "rhythm": assignment.rhythm = try named(key)
      default: throw SpellingError("no field \(key)")
      }
    }
    return assignment
  }

  /// `06-30=20`, `06-30=60%` or `06-30=搬迁`, to the end of the act.
  private mutating func points() throws -> [Checkpoint] {
    words.removeFirst()
    var points: [Checkpoint] = []
    while let word = words.popFirst() {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let day = Day(iso: "\(year)-\(parts[0])") else {
        throw SpellingError("no checkpoint \(word)")
      }
      guard let number = try? Quantity(typed: parts[1]) else {
        points.append(Checkpoint(day: day, mark: .name(parts[1])))
        continue
      }
      points.append(Checkpoint(day: day, mark: parts[1].hasSuffix("%") ? .percent(number) : .value(number)))
    }
    return points
  }

  private mutating func inspection() throws -> Inspection {
    words.removeFirst()
    var found = Inspection()
    while let key = peek {
      switch key {
      case "value": found.value = try quantity(key)
      case "percent": found.percent = try quantity(key)
      case "stage": found.stage = try named(key)
      case "assess": found.assess = try named(key)
      case "note": found.note = try text(key)
      case "agrees", "differs":
        found.finding = Inspection.Finding(rawValue: key)
        words.removeFirst()
      default: throw SpellingError("no field \(key)")
      }
    }
    return found
  }

  private mutating func override() throws -> Override {
    words.removeFirst()
    let light = try word()
    if light == "clear" { return Override(light: nil) }
    guard let light = Assessment(rawValue: light) else { throw SpellingError("no light \(light)") }
    return Override(light: light, reason: try text("reason"), until: try day("until"))
  }
}
