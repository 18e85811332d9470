package import GoalCore
import GoalText
import StrictJSON
import TextCells

/// The sentence of the report that something stands in, with the paragraph around it.
package struct SourceReport: Sendable {
  /// Of a goal or a figure; nil for a place of the report itself.
  package let id: String?
  package let title: Bilingual?
  package let cite: Citation
  /// The report's file and text; nil where there is none to read.
  package let source: (path: String, text: SourceText)?

  package init(id: String?, title: Bilingual?, cite: Citation, source: (path: String, text: SourceText)?) {
    self.id = id
    self.title = title
    self.cite = cite
    self.source = source
  }

  package var passage: SourceText.Passage? { source.flatMap { $0.text.passage(cite) } }

  /// Whether the sentence is hardly the one meant.
  package var isOfSomethingElse: Bool {
    guard let source, let passage, let title else { return false }
    return !source.text.speaks(passage, of: title.zh)
  }

  /// Name, citation, file, and the paragraph with the sentence between marks.
  package func text(_ layout: Layout) -> [String] {
    let words = layout.words
    var sheet = TextSheet(layout)
    let name = [id, title?.in(words.language)].compactMap { $0 }.joined(separator: " ")
    if !name.isEmpty { sheet.hanging("", name) }
    let place = [words.cite(cite), source?.path].compactMap { $0 }.joined(separator: words.numbers.dot)
    sheet.hanging("", place)
    guard let pieces else { return sheet.lines }
    let marks = SourceWords.of(words.language).marks
    sheet.blank()
    sheet.hanging("", "　　\(pieces[0])\(marks.open)\(pieces[1])\(marks.close)\(pieces[2])")
    return sheet.lines
  }

  /// All keys stand in it; without a text of the report sentence and paragraph are null.
  package func json(pretty: Bool = true) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    writer.object { w in
      w.member("id", id)
      w.member("title", title)
      w.member("cite", cite)
      w.member("place", Bilingual(zh: Words.zh.cite(cite), en: Words.en.cite(cite)))
      w.member("source", source?.path)
      w.member("sentence", pieces?[1])
      w.member("paragraph", pieces?.joined())
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// What stands before the sentence in its paragraph, the sentence, and what stands behind it.
  private var pieces: [String]? {
    guard let source, let passage else { return nil }
    let scalars = Array(source.text.paragraphs[passage.paragraph].unicodeScalars)
    return [
      scalars[..<passage.range.lowerBound], scalars[passage.range], scalars[passage.range.upperBound...],
    ]
    .map { String(String.UnicodeScalarView($0)) }
  }
}
