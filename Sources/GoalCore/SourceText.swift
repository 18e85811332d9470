/// The report as a text, cut into the paragraphs and sentences that citations count.
///
/// Parts begin with a line such as 二、, areas with (二), items with 二是. A sentence ends at 。 ； ; ！ or !.
package struct SourceText: Hashable, Sendable {
  /// A sentence: its paragraph, and its code points in there with the sign that ends it.
  package struct Passage: Hashable, Sendable {
    package var paragraph: Int
    package var range: Range<Int>
  }

  /// All there is to read, a heading counting as one; what a page or a line has broken is whole again.
  package let paragraphs: [String]
  /// The paragraphs of parts 一 and on, without the parts' own headings.
  private let parts: [Range<Int>]

  package init(_ text: String) {
    paragraphs = ParagraphReader(text).paragraphs
    var starts: [Int] = []
    for (index, paragraph) in paragraphs.enumerated()
    where starts.count < Heading.numerals.count && paragraph.hasPrefix("\(Heading.numerals[starts.count])、") {
      starts.append(index)
    }
    let ends = starts.dropFirst() + [paragraphs.count]
    parts = zip(starts, ends).map { $0 + 1..<$1 }
  }

  /// The sentence cited; nil where the text has none there.
  package func passage(_ cite: Citation) -> Passage? {
    switch cite {
    case .figure(let part, let paragraph, let sentence):
      guard let part = paragraphs(ofPart: part), part.indices.contains(part.startIndex + paragraph - 1) else {
        return nil
      }
      return self.sentence(sentence, of: [part.startIndex + paragraph - 1])
    case .goal(let area, let item, let sentence):
      return self.sentence(sentence, of: paragraphs(area, item))
    }
  }

  /// Whether a paragraph heads a part or an area.
  package func isHeading(_ paragraph: Int) -> Bool { Heading.isOne(paragraphs[paragraph]) }

  /// Whether a passage speaks of what a title names: it holds at least half of the title's Chinese characters.
  package func speaks(_ passage: Passage, of title: String) -> Bool {
    let wanted = title.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }
    let found = Set(text(passage).unicodeScalars)
    return 2 * wanted.count { found.contains($0) } >= wanted.count
  }

  /// The words of a passage, with the sign that ends them.
  package func text(_ passage: Passage) -> String {
    String(String.UnicodeScalarView(Array(paragraphs[passage.paragraph].unicodeScalars)[passage.range]))
  }

  private func paragraphs(ofPart part: Int) -> Range<Int>? {
    parts.indices.contains(part - 1) ? parts[part - 1] : nil
  }

  /// The paragraphs in which a goal's sentences are counted: part 三's first for headline rows, an item's own, and
  /// for an area's item 0 those that address the deputies.
  private func paragraphs(_ area: Int, _ item: Int) -> [Int] {
    guard let work = paragraphs(ofPart: 3) else { return [] }
    if area == 0 { return item == 0 ? Array(work.prefix(1)) : [] }
    if item == 0 { return work.filter { paragraphs[$0].hasPrefix("各位代表") } }
    guard Heading.numerals.indices.contains(area - 1), Heading.numerals.indices.contains(item - 1),
      let start = work.first(where: { Heading.isArea(paragraphs[$0], area) })
    else { return [] }
    let inArea = work[(start + 1)...].prefix { !Heading.isArea(paragraphs[$0]) }
    return inArea.first { paragraphs[$0].hasPrefix("\(Heading.numerals[item - 1])是") }.map { [$0] } ?? []
  }

  private func sentence(_ number: Int, of places: [Int]) -> Passage? {
    var left = number
    for place in places {
      let sentences = SourceText.sentences(paragraphs[place])
      if left <= sentences.count {
        return left > 0 ? Passage(paragraph: place, range: sentences[left - 1]) : nil
      }
      left -= sentences.count
    }
    return nil
  }

  private static let ends: Set<Unicode.Scalar> = ["。", "；", ";", "！", "!"]

  /// Where the sentences of a paragraph stand; what has nothing but blanks in it is none.
  static func sentences(_ paragraph: String) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start: Int?
    var count = 0
    for (index, scalar) in paragraph.unicodeScalars.enumerated() {
      count = index + 1
      if ends.contains(scalar) {
        if let begun = start { sentences.append(begun..<count) }
        start = nil
      } else if start == nil, !scalar.properties.isWhitespace {
        start = index
      }
    }
    if let start { sentences.append(start..<count) }
    return sentences
  }
}

/// How parts and areas are headed.
private enum Heading {
  static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

  static func isArea(_ line: String, _ area: Int) -> Bool {
    line.hasPrefix("(\(numerals[area - 1]))") || line.hasPrefix("（\(numerals[area - 1])）")
  }

  static func isArea(_ line: String) -> Bool { numerals.indices.contains { isArea(line, $0 + 1) } }

  static func isOne(_ line: String) -> Bool {
    isArea(line) || numerals.contains { line.hasPrefix("\($0)、") }
  }
}

/// Joins the lines of a text to paragraphs, however its writer's program has broken them.
private struct ParagraphReader {
  private(set) var paragraphs: [String] = []

  init(_ text: String) {
    let lines = Line.all(of: text)
    let items = lines.filter { line in Heading.numerals.contains { line.text.hasPrefix("\($0)是") } }
    let isIndented = items.count { $0.isIndented } * 2 > items.count
    let isSpaced = items.count { $0.isAfterBlank } * 2 > items.count
    var hasBegun = false
    for line in lines {
      let begins = isIndented ? line.isIndented : isWhole && (line.isAfterBlank || !isSpaced)
      let isHeading = Heading.isOne(line.text)
      let isAfterHeading = paragraphs.last.map(Heading.isOne) ?? true
      // Above the first part stand titles and names, each on its own.
      hasBegun = hasBegun || isHeading
      if begins || isHeading || isAfterHeading || !hasBegun {
        paragraphs.append(line.text)
      } else {
        paragraphs[paragraphs.count - 1] += line.text
      }
    }
  }

  /// The last paragraph ends as one does: a page that breaks in its middle leaves it open.
  private var isWhole: Bool {
    guard let last = paragraphs.last?.last else { return true }
    return "。；;！!？?：:…”\"）)】》".contains(last)
  }

  private struct Line {
    let text: String
    let isIndented: Bool
    let isAfterBlank: Bool

    /// The lines with something to read on them; a page's number is nothing to read.
    static func all(of text: String) -> [Line] {
      var lines: [Line] = []
      var isAfterBlank = true
      for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        let body = line.trimmed
        if body.isEmpty {
          isAfterBlank = true
        } else if !body.allSatisfy({ $0.isNumber || $0.isWhitespace || "-—–－".contains($0) }) {
          let isIndented = line.first?.isWhitespace == true
          lines.append(Line(text: String(body), isIndented: isIndented, isAfterBlank: isAfterBlank))
          isAfterBlank = false
        }
      }
      return lines
    }
  }
}

extension Substring {
  /// Without the blanks around it.
  fileprivate var trimmed: Substring {
    let body = drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return body.lastIndex { !$0.isWhitespace }.map { body[...$0] } ?? ""
  }
}
