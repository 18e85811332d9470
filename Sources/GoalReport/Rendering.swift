import GoalText

/// The forms a report is written in.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, markdown, csv, json, html

  /// The endings of file names that stand for a form.
  package static let endings: [(ending: String, format: ReportFormat)] = [
    ("txt", .text), ("md", .markdown), ("csv", .csv), ("json", .json), ("html", .html), ("htm", .html),
  ]

  /// The endings of file names that stand for this form.
  package var endings: [String] { ReportFormat.endings.filter { $0.format == self }.map(\.ending) }

  /// The ending of a file's name, in small letters; nil for a name without one.
  ///
  /// What follows the last point of a name is an ending where it begins with a letter: the end of a date is none.
  package static func ending(of fileName: String) -> String? {
    let name = fileName.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return ending.first?.isLetter ?? false ? ending : nil
  }

  /// The form a file's name asks for; nil for an ending that none has.
  package init?(fileName: String) {
    let ending = ReportFormat.ending(of: fileName)
    guard let known = ReportFormat.endings.first(where: { $0.ending == ending }) else { return nil }
    self = known.format
  }
}

/// In which form a report is written, and how its text is set.
package struct Rendering: Sendable {
  package var format: ReportFormat
  package var layout: Layout
  /// Text in pages of 60 lines, a form feed between two.
  package var isPaged = false
  /// CSV with the byte order mark that Excel knows UTF-8 by.
  package var hasMark = false

  package init(_ format: ReportFormat, _ layout: Layout, isPaged: Bool = false, hasMark: Bool = false) {
    self.format = format
    self.layout = layout
    self.isPaged = isPaged
    self.hasMark = hasMark
  }
}

extension Report {
  package func bytes(_ rendering: Rendering) -> [UInt8] {
    let words = rendering.layout.words
    switch rendering.format {
    case .text:
      let document = document(words)
      return rendering.bytes(document.sheet(rendering.layout), document)
    case .markdown: return Array(document(words).markdown.utf8)
    case .csv: return csv(words, bom: rendering.hasMark)
    case .json: return json(words)
    case .html: return Array(document(words, isDrawn: true).html.utf8)
    }
  }

  /// The report as lines of text, none wider than the layout.
  package func text(_ layout: Layout) -> [String] { document(layout.words).text(layout) }

  /// The same in pages, each with the head repeated and its number.
  package func pages(_ layout: Layout, height: Int = TextPages.height) -> [[String]] {
    document(layout.words).pages(layout, height: height)
  }
}

extension ListReport {
  package func bytes(_ rendering: Rendering) -> [UInt8] {
    let words = rendering.layout.words
    switch rendering.format {
    case .text: return rendering.bytes(sheet(rendering.layout), document(words))
    case .markdown: return Array(document(words).markdown.utf8)
    case .csv: return csv(words, bom: rendering.hasMark)
    case .json: return json()
    case .html: return Array(document(words).html.utf8)
    }
  }
}

extension LogReport {
  package func bytes(_ rendering: Rendering) -> [UInt8] {
    let words = rendering.layout.words
    switch rendering.format {
    case .text: return rendering.bytes(sheet(rendering.layout), document(words))
    case .markdown: return Array(document(words).markdown.utf8)
    case .csv: return csv(words, bom: rendering.hasMark)
    case .json: return json()
    case .html: return Array(document(words).html.utf8)
    }
  }
}

extension Rendering {
  /// A sheet's text, or where pages are asked for the document's.
  func bytes(_ sheet: @autoclosure () -> TextSheet, _ document: @autoclosure () -> Document) -> [UInt8] {
    isPaged ? Rendering.bytes(document().pages(layout)) : sheet().bytes
  }

  /// Each line with its line feed, and a form feed between two pages.
  private static func bytes(_ pages: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pages.reduce(0) { $1.reduce($0 + 1) { $0 + $1.utf8.count + 1 } })
    for (index, page) in pages.enumerated() {
      if index > 0 { bytes.append(0x0C) }
      for line in page {
        bytes.append(contentsOf: line.utf8)
        bytes.append(0x0A)
      }
    }
    return bytes
  }
}
