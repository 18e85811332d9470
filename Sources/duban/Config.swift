import Glibc
import GoalCore
import GoalText
import StrictJSON

/// What a user has settled in `config.json`: all of it optional.
struct Config {
  /// Who the user is in the ledger.
  var name: String?
  var theme: String?
  var language: Language?
  var units: [Unit] = []

  static var path: String { Environment.configHome + "/duban/config.json" }

  /// The user's configuration; empty when there is none. A broken one is a failure with line and column (78).
  static func load(_ words: Words) throws -> Config {
    let bytes: [UInt8]
    do { bytes = try Files.read(path, limit: 1 << 20) } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return Config() }
      throw Failure("\(path): \(error.reason)", .configuration)
    }
    let document: JSONDocument
    do { document = try JSONDocument(bytes) } catch {
      throw bad(error.position, words.commands.notJSON)
    }
    return try Config(document.root, words)
  }

  private init() {}

  private init(_ root: JSONValue, _ words: Words) throws {
    guard root.kind == .object else { throw Config.bad(root.position, words.commands.notAnObject) }
    for (key, value) in root.members {
      switch key {
      case "name": name = try Config.text(key, value, words)
      case "theme": theme = try Config.text(key, value, words)
      case "language":
        language = Language(rawValue: try Config.text(key, value, words))
        if language == nil { throw Config.bad(value.position, words.commands.badMember(key, "zh, en")) }
      case "units": units = try Config.units(value, words)
      default:
        throw Config.bad(value.position, words.commands.unknownMember(key, "name, theme, language, units"))
      }
    }
  }

  private static func units(_ value: JSONValue, _ words: Words) throws -> [Unit] {
    guard value.kind == .array else { throw bad(value.position, words.commands.badMember("units", "[…]")) }
    var units: [Unit] = []
    for unit in value.elements {
      let aliases = unit["aliases"]?.elements.compactMap(\.string) ?? []
      guard let name = unit.string ?? unit["name"]?.string, !name.isEmpty else {
        throw bad(unit.position, words.commands.badMember("units", "{\"name\": …, \"aliases\": […]}"))
      }
      units.append(Unit(name: name, aliases: aliases))
    }
    return units
  }

  private static func text(_ key: String, _ value: JSONValue, _ words: Words) throws -> String {
    guard let text = value.string, !text.isEmpty else {
      throw bad(value.position, words.commands.badMember(key, "\"…\""))
    }
    return text
  }

  private static func bad(_ position: JSONPosition, _ what: String) -> Failure {
    Failure("\(path):\(position.line):\(position.column): \(what)", .configuration)
  }
}
