import GoalCore
import GoalText

/// A name in both languages and the id it stands for.
struct Named {
  let id: String
  let title: Bilingual

  init(_ id: String, _ title: Bilingual) {
    self.id = id
    self.title = title
  }

  var names: [String] { [id, title.zh, title.en].map { $0.lowercased() } }
}

/// Reads what users type on the command line, and refuses it with what is allowed.
///
/// A malformed option is wrong usage (64); a number, or a name the plan does not have, is bad data (65).
struct Reading {
  let world: World
  var words: Words { world.words }

  /// The goal of an id as typed, in full-width letters and digits too.
  func goal(_ typed: String, _ ledger: Ledger) throws -> Goal {
    let id = Goal.normalizedID(typed.narrowed)
    guard let goal = ledger.goal(id) else {
      throw Refusal.unknownGoal(typed, suggestion: ledger.suggestion(id))
    }
    return goal
  }

  /// The goals in their order, each once.
  func goals(_ typed: [String], _ ledger: Ledger) throws -> [Goal] {
    var seen: Set<String> = []
    return try typed.map { try goal($0, ledger) }.filter { seen.insert($0.id).inserted }
  }

  func quantity(_ option: String, _ typed: String?, _ unit: Bilingual?) throws -> Quantity? {
    guard let typed else { return nil }
    do { return try Quantity(typed: typed, units: unit.map { [$0.zh, $0.en] } ?? []) } catch {
      throw Failure(words.labelled(option, words.errors.quantity(error, typed)), .data)
    }
  }

  /// A text with something in it; a blank one says nothing.
  func text(_ typed: String?) -> String? {
    typed.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  /// The name of a unit or person; it may be left out, but not be blank.
  func name(_ field: Field, _ typed: String?) throws -> String? {
    guard let typed else { return nil }
    guard let name = text(typed) else { throw Failure(words.refusal(.missing(field)), .data) }
    return name
  }

  func day(_ option: String, _ typed: String?) throws -> Day? {
    guard let typed else { return nil }
    let worked = world.silentDay
    let today = world.today < world.plan.lastDay ? world.today : worked
    guard let day = Day(typed: typed, from: worked, today: today, year: world.plan.year) else {
      throw Failure(words.labelled(option, words.errors.badDay(typed)), .usage)
    }
    return day
  }

  func month(_ typed: String) throws -> Month {
    guard let month = Month(typed: typed, year: world.plan.year) else {
      throw Failure(words.commands.badMonth(typed), .usage)
    }
    return month
  }

  /// `06-30=20`, `6月30日=60%`, `06-30=竣工`.
  func checkpoint(_ typed: String, _ unit: Bilingual?) throws -> Checkpoint {
    guard let point = Checkpoint(typed: typed, year: world.plan.year, units: unit) else {
      throw Failure(words.commands.badCheckpoint(typed), .usage)
    }
    return point
  }

  /// Units divided by commas, each by its own name.
  func units(_ typed: String) -> [String] {
    world.config.units.listed(typed)
  }

  /// What has that id or name, or is the only one with the text in its name.
  func name(_ label: String, _ typed: String, _ known: [Named]) throws -> Named {
    let wanted = typed.lowercased()
    if let found = known.first(where: { $0.names.contains(wanted) }) { return found }
    let near = known.filter { named in !wanted.isEmpty && named.names.contains { $0.contains(wanted) } }
    if near.count == 1 { return near[0] }
    let allowed = known.map { $0.id == $0.title.zh ? $0.id : "\($0.id) \($0.title.in(words.language))" }
    throw Failure(words.commands.unknownName(label, typed, allowed), .data)
  }
}
