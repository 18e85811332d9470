package import GoalCore
import GoalText
import TextCells

/// What was found where the report's text should be.
package enum SourceReading: Hashable, Sendable {
  /// Neither option nor configuration names a file; the configuration's path.
  case notNamed(configuration: String)
  case read(path: String, SourceText)
  case failed(path: String, SourceFault)
}

/// Why a file cannot be read as the report.
package enum SourceFault: Hashable, Sendable {
  /// In the system's words.
  case system(String)
  case tooLarge(kibibytes: Int)
  case notText
}

/// The report, open at the sentence something stands in.
package struct SourcePage: Sendable {
  /// The goal's id, with a blank behind it; empty for what has none.
  let label: String
  let title: Bilingual
  let cite: Citation
  /// Nil until the file has been looked for.
  var reading: SourceReading?
  /// The text in lines of the window's width.
  var lines: [SourceLine] = []
  var top = 0
  /// Where it was opened from, and goes back to.
  var about: About?

  init(_ label: String, _ title: Bilingual, _ cite: Citation, from about: About? = nil) {
    self.label = label
    self.title = title
    self.cite = cite
    self.about = about
  }

  var passage: SourceText.Passage? {
    if case .read(_, let text) = reading { return text.passage(cite) }
    return nil
  }

  var firstMarked: Int? { lines.firstIndex { $0.isMarked } }
}

/// A line of the report as it is drawn.
struct SourceLine: Hashable, Sendable {
  /// What stands before the sentence, of it, and behind it.
  var parts: [String]
  var isHeading: Bool
  var isMarked: Bool { !parts[1].isEmpty }
}

extension SourceText {
  /// The whole text in lines of so many columns, the passage marked in them.
  func lines(_ width: Int, marking passage: Passage?) -> [SourceLine] {
    paragraphs.indices.flatMap { index -> [SourceLine] in
      let isHeading = self.isHeading(index)
      let scalars = Array(paragraphs[index].unicodeScalars)
      let range = passage?.paragraph == index ? passage?.range ?? 0..<0 : 0..<0
      let pieces = [scalars[..<range.lowerBound], scalars[range], scalars[range.upperBound...]].map {
        Text.visible(String(String.UnicodeScalarView($0)))
      }
      let head = SourceText.filled(pieces[0])
      let marked = head..<head + SourceText.filled(pieces[1])
      var place = 0
      let indent = isHeading ? "" : "　　"
      return Text.wrap(indent + pieces.joined(), max(4, width)).map { line in
        defer { place += SourceText.filled(line) }
        return SourceLine(parts: SourceText.parts(line, from: place, marked), isHeading: isHeading)
      }
    }
  }

  /// Signs that are no blanks: breaking lines drops none of them.
  private static func filled(_ text: String) -> Int { text.count { !$0.isWhitespace } }

  /// A line that begins at a place among the filled signs, cut where the marked ones begin and end.
  private static func parts(_ line: String, from start: Int, _ marked: Range<Int>) -> [String] {
    var parts = ["", "", ""]
    var place = start
    for character in line {
      let isBlank = character.isWhitespace
      let part =
        place < marked.lowerBound || (isBlank && place == marked.lowerBound)
        ? 0
        : place < marked.upperBound ? 1 : 2
      parts[marked.isEmpty ? 0 : part].append(character)
      if !isBlank { place += 1 }
    }
    return parts
  }
}
