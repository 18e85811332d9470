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
  /// The report as a text file: an absolute path.
  var source: String?
  var grace = GraceChange()
  /// Where each member's value stands, for what is found wrong with it later.
  var places: [String: JSONPosition] = [:]

  /// The most bytes a configuration has.
  static let limit = 1 << 20
  static var folder: String { Environment.configHome + "/duban" }
  static var path: String { folder + "/config.json" }

  /// The user's configuration; empty when there is none.
  ///
  /// - Throws: a failure that names everything wrong with it, each with line and column (78).
  static func load(_ words: Words) throws -> Config {
    let bytes: [UInt8]
    do { bytes = try Files.read(path, limit: limit) } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return Config() }
      throw Failure("\(path): \(error.reason(words))", .configuration)
    }
    let document: JSONDocument
    do { document = try JSONDocument(bytes) } catch {
      let problem = JSONText(isChinese: words.language == .zh).problem(error.problem)
      throw Failure(line(error.position, problem), .configuration)
    }
    var reader = ConfigReader(words)
    reader.read(document.root)
    guard reader.problems.isEmpty else {
      let lines = reader.problems.map { line($0.place, $0.what) }
      throw Failure(lines.joined(separator: "\n"), .configuration)
    }
    return reader.config
  }

  /// What is found wrong with a member when it is used, with its place (78).
  func failure(_ member: String, _ what: String) -> Failure {
    let line = places[member].map { Config.line($0, what) } ?? "\(Config.path): \(what)"
    return Failure(line, .configuration)
  }

  private static func line(_ place: JSONPosition, _ what: String) -> String {
    "\(path):\(place.line):\(place.column): \(what)"
  }
}

/// Days of grace that stand in place of the plan's; nil leaves the plan's.
struct GraceChange: Equatable {
  var week: Int?
  var month: Int?
  var quarter: Int?
  var headlineMonth: Int?
  var headlineQuarter: Int?

  func applied(to grace: Grace) -> Grace {
    Grace(
      week: week ?? grace.week, month: month ?? grace.month, quarter: quarter ?? grace.quarter,
      headlineMonth: headlineMonth ?? grace.headlineMonth,
      headlineQuarter: headlineQuarter ?? grace.headlineQuarter)
  }
}
