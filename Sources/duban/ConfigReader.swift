import GoalCore
import GoalText
import StrictJSON

/// Reads `config.json` member by member, and notes everything that is wrong with it.
struct ConfigReader {
  private(set) var config = Config()
  private(set) var problems: [(place: JSONPosition, what: String)] = []
  private let words: Words
  private var said: ConfigWords { ConfigWords.of(words.language) }

  /// The members of the whole, of a unit, of `grace` and of its `headline`.
  static let members = ["name", "language", "theme", "units", "source", "grace"]
  private static let unitMembers = ["name", "aliases"]
  private static let graceMembers = ["week", "month", "quarter", "headline"]
  private static let headlineMembers = ["month", "quarter"]
  /// Days of grace.
  private static let days = 0...366

  init(_ words: Words) { self.words = words }

  mutating func read(_ root: JSONValue) {
    guard root.kind == .object else { return note(root, words.commands.notAnObject) }
    for (key, value) in root.members {
      config.places[key] = value.position
      switch key {
      case "name": config.name = text("name", value)
      case "theme": config.theme = text("theme", value)
      case "language": config.language = language(value)
      case "units": config.units = units(value)
      case "source": config.source = text("source", value).map(ConfigReader.path)
      case "grace": config.grace = grace(value)
      default: noteUnknown(key, value, ConfigReader.members)
      }
    }
  }

  /// A path from the home folder, from the configuration's folder, or from the root.
  private static func path(_ typed: String) -> String {
    if typed.hasPrefix("/") { return typed }
    if typed.hasPrefix("~/") { return Environment.home + typed.dropFirst(1) }
    return Config.folder + "/" + typed
  }

  private mutating func language(_ value: JSONValue) -> Language? {
    let allowed = Language.allCases.map(\.rawValue)
    guard let text = text("language", value) else { return nil }
    guard let language = Language(rawValue: text) else {
      note(value, words.commands.badChoice("language", text, allowed))
      return nil
    }
    return language
  }

  private mutating func units(_ value: JSONValue) -> [Unit] {
    guard value.kind == .array else {
      note(value, words.commands.badMember("units", "[…]"))
      return []
    }
    var units: [Unit] = []
    var taken: Set<String> = []
    for (index, element) in value.elements.enumerated() {
      guard let unit = unit(element, "units[\(index)]") else { continue }
      for name in Set(unit.names) where !taken.insert(name).inserted { note(element, said.unitTwice(name)) }
      units.append(unit)
    }
    return units
  }

  /// A name alone, or a name with the other names it goes by.
  private mutating func unit(_ value: JSONValue, _ path: String) -> Unit? {
    if value.kind == .string { return text(path, value).map { Unit(name: $0, aliases: []) } }
    guard value.kind == .object else {
      note(value, words.commands.badMember(path, "\"…\", {\"name\": \"…\", \"aliases\": [\"…\"]}"))
      return nil
    }
    for (key, member) in value.members where !ConfigReader.unitMembers.contains(key) {
      noteUnknown("\(path).\(key)", member, ConfigReader.unitMembers)
    }
    let aliases = value["aliases"].map { self.aliases($0, "\(path).aliases") } ?? []
    guard let name = value["name"] else {
      note(value, said.missing("\(path).name"))
      return nil
    }
    return text("\(path).name", name).map { Unit(name: $0, aliases: aliases) }
  }

  private mutating func aliases(_ value: JSONValue, _ path: String) -> [String] {
    guard value.kind == .array else {
      note(value, words.commands.badMember(path, "[\"…\"]"))
      return []
    }
    return value.elements.enumerated().compactMap { text("\(path)[\($0.offset)]", $0.element) }
  }

  private mutating func grace(_ value: JSONValue) -> GraceChange {
    var change = GraceChange()
    guard value.kind == .object else {
      note(
        value,
        words.commands.badMember("grace", "{\"week\": 0, \"month\": 5, \"quarter\": 10, \"headline\": {…}}"))
      return change
    }
    for (key, member) in value.members {
      switch key {
      case "week": change.week = days("grace.week", member)
      case "month": change.month = days("grace.month", member)
      case "quarter": change.quarter = days("grace.quarter", member)
      case "headline":
        guard member.kind == .object else {
          note(member, words.commands.badMember("grace.headline", "{\"month\": 30, \"quarter\": 30}"))
          continue
        }
        for (key, member) in member.members {
          switch key {
          case "month": change.headlineMonth = days("grace.headline.month", member)
          case "quarter": change.headlineQuarter = days("grace.headline.quarter", member)
          default: noteUnknown("grace.headline.\(key)", member, ConfigReader.headlineMembers)
          }
        }
      default: noteUnknown("grace.\(key)", member, ConfigReader.graceMembers)
      }
    }
    return change
  }

  private mutating func days(_ path: String, _ value: JSONValue) -> Int? {
    if let days = value.int, ConfigReader.days.contains(days) { return days }
    let found = String(decoding: value.rawBytes.prefix(40), as: UTF8.self)
    note(
      value,
      words.commands.badChoice(
        path, found, ["\(ConfigReader.days.lowerBound)–\(ConfigReader.days.upperBound)"]))
    return nil
  }

  private mutating func text(_ path: String, _ value: JSONValue) -> String? {
    guard let text = value.string, !text.allSatisfy(\.isWhitespace) else {
      note(value, words.commands.badMember(path, "\"…\""))
      return nil
    }
    return text
  }

  private mutating func noteUnknown(_ key: String, _ value: JSONValue, _ allowed: [String]) {
    problems.append(
      (
        value.keyPosition ?? value.position,
        words.commands.unknownMember(key, allowed.joined(separator: ", "))
      ))
  }

  private mutating func note(_ value: JSONValue, _ what: String) { problems.append((value.position, what)) }
}
