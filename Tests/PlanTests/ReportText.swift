import Foundation
import GoalCore

/// The report as a text file, cut into the sentences that citations count.
///
/// The text is not part of the project; the environment variable `DUBAN_REPORT` names the file.
struct ReportText {
  static let path = ProcessInfo.processInfo.environment["DUBAN_REPORT"]
  static let skipped = "DUBAN_REPORT does not name the report's text, so citations are not held against it"

  let text: String
  /// Paragraphs of parts 一 to 三, their sub-headings among them.
  private let parts: [[String]]
  private var work: [String] { parts[2] }

  private static let file = Result { try ReportText(String(contentsOfFile: path ?? "", encoding: .utf8)) }

  static func read() throws -> ReportText { try file.get() }

  init(_ text: String) {
    self.text = text
    let lines = Self.mended(
      text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty })
    func paragraphs(from heading: String, to next: String?) -> [String] {
      let after = lines.drop { !$0.hasPrefix(heading) }.dropFirst()
      return Array(after.prefix { line in next.map { !line.hasPrefix($0) } ?? true })
    }
    parts = [
      paragraphs(from: "一、", to: "二、"), paragraphs(from: "二、", to: "三、"), paragraphs(from: "三、", to: nil),
    ]
  }

  /// A page break in the middle of a paragraph is none: 深入贯彻落实党的十 goes on with 八大精神.
  private static func mended(_ lines: [String]) -> [String] {
    var whole: [String] = []
    for line in lines {
      if let last = whole.last, last.hasSuffix("党的十") {
        whole[whole.count - 1] = last + line
      } else {
        whole.append(line)
      }
    }
    return whole
  }

  /// The sentence cited; nil when the report has none there.
  func sentence(_ cite: Citation) -> String? {
    switch cite {
    case .goal(0, 0, let sentence): at(sentence, of: work.first)
    case .goal(5, 0, let sentence):
      at(sentence, of: work.filter { $0.hasPrefix("各位代表") }.joined())
    case .goal(let area, let item, let sentence): at(sentence, of: paragraph(area, item))
    case .figure(let part, let paragraph, let sentence):
      parts.indices.contains(part - 1) && parts[part - 1].indices.contains(paragraph - 1)
        ? at(sentence, of: parts[part - 1][paragraph - 1]) : nil
    }
  }

  private func paragraph(_ area: Int, _ item: Int) -> String? {
    let numerals = ["一", "二", "三", "四", "五"]
    guard numerals.indices.contains(area - 1), numerals.indices.contains(item - 1) else { return nil }
    let inArea = work.drop { !$0.hasPrefix("(\(numerals[area - 1]))") }.dropFirst()
    return inArea.prefix { !$0.hasPrefix("(") }.first { $0.hasPrefix("\(numerals[item - 1])是") }
  }

  private func at(_ number: Int, of paragraph: String?) -> String? {
    let sentences = (paragraph ?? "").split { "。；;！!".contains($0) }
    return sentences.indices.contains(number - 1) ? String(sentences[number - 1]) : nil
  }
}

/// The Han characters of a text.
func han(_ text: String) -> [Character] {
  text.filter { $0.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) } }.map { $0 }
}
