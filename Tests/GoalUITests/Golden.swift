import Foundation
import GoalText
import GoalUI
import Synchronization
import Testing
import TextCells

/// Screens recorded after they were read by eye: a file a kind in the folder of this name, a text a window.
///
/// `DUBAN_RECORD=1` writes the files anew and fails the run; look at what `git diff` says before keeping it.
enum Golden {
  /// One size and language.
  struct Window: Sendable, CustomTestStringConvertible {
    let columns: Int
    let rows: Int
    let language: Language

    var name: String { "\(language) \(columns)×\(rows)" }
    var testDescription: String { name }

    static let all = [(80, 24), (100, 30), (160, 50)].flatMap { columns, rows in
      Language.allCases.map { Window(columns: columns, rows: rows, language: $0) }
    }

    /// The half year's entries on 30 June in this window.
    func screen(_ themes: [Theme] = [.plain], depth: ColorDepth = .full) throws -> Screen {
      try Screen(
        HalfYear.entries, columns: columns, rows: rows, language: language, themes: themes, depth: depth)
    }
  }

  /// Whether the rows are those recorded under the name; where not, says what they are.
  static func shows(
    _ rows: [String], _ name: String, of kind: String, in recorded: [String: String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Bool {
    let actual = rows.joined(separator: "\n")
    if isRecording {
      record(actual, name, of: kind, among: recorded)
      Issue.record("recorded \(kind), \(name): look at it", sourceLocation: sourceLocation)
      return true
    }
    if actual == recorded[name] { return true }
    Issue.record("\(kind), \(name) is:\n\(actual)", sourceLocation: sourceLocation)
    return false
  }

  private static let isRecording = ProcessInfo.processInfo.environment["DUBAN_RECORD"] != nil
  /// What has been recorded in this run.
  private static let fresh = Mutex<[String: [String: String]]>([:])

  private static func record(
    _ text: String, _ name: String, of kind: String, among recorded: [String: String]
  ) {
    fresh.withLock { fresh in
      fresh[kind, default: [:]][name] = text
      let all = recorded.merging(fresh[kind] ?? [:]) { $1 }
      let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Golden/Golden+\(kind).swift")
      try? Data(source(kind, all).utf8).write(to: path)
    }
  }

  private static func source(_ kind: String, _ texts: [String: String]) -> String {
    let blocks = texts.sorted { order($0.key) < order($1.key) }.map { name, text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.isEmpty ? "" : "    \(line)"
      }
      return "    \"\(name)\": #\"\"\"\n\(lines.joined(separator: "\n"))\n    \"\"\"#,\n"
    }
    return """
      // Recorded with DUBAN_RECORD=1 and read by eye; see Golden.swift.
      extension Golden {
        static let \(kind): [String: String] = [
      \(blocks.joined())  ]
      }

      """
  }

  /// Small windows first, Chinese before English.
  private static func order(_ name: String) -> String {
    let window = Window.all.firstIndex { $0.name == name }
    return (window.map { String($0) } ?? "9") + name
  }
}
