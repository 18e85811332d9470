import Foundation
import GoalCore

/// The report as a text file.
///
/// The text is not part of the project; the environment variable `DUBAN_REPORT` names the file.
struct ReportText {
  static let path = ProcessInfo.processInfo.environment["DUBAN_REPORT"]
  static let skipped = "DUBAN_REPORT does not name the report's text, so citations are not held against it"

  let text: String
  let source: SourceText

  private static let file = Result { try ReportText(String(contentsOfFile: path ?? "", encoding: .utf8)) }

  static func read() throws -> ReportText { try file.get() }

  init(_ text: String) {
    self.text = text
    source = SourceText(text)
  }

  /// The sentence cited, without the sign that ends it; nil when the report has none there.
  func sentence(_ cite: Citation) -> String? {
    source.passage(cite).map { passage in
      let sentence = source.text(passage)
      return sentence.last.map { "。；;！!".contains($0) } == true ? String(sentence.dropLast()) : sentence
    }
  }
}

/// The Han characters of a text.
func han(_ text: String) -> [Character] {
  text.filter { $0.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) } }.map { $0 }
}
