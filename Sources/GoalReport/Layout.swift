package import GoalText
import TextCells

/// How a report is set as text: its language, its columns, and whether only ASCII signs are drawn.
package struct Layout: Sendable {
  package static let narrowest = 60
  package static let widest = 200

  package let words: Words
  /// Columns of a line, 60 to 200.
  package let width: Int
  package let ascii: Bool

  /// A width outside 60 to 200 counts as the nearer of the two.
  package init(_ words: Words, width: Int = 80, ascii: Bool = false) {
    self.words = words
    self.width = min(max(width, Layout.narrowest), Layout.widest)
    self.ascii = ascii
  }

  /// Text that drives no terminal, in signs the reader's terminal draws as wide as we count them.
  func clean(_ text: String) -> String {
    ascii ? Text.unambiguous(Text.visible(text)) : Text.visible(text)
  }

  /// The same with its columns.
  func measured(_ text: String) -> (text: String, columns: Int) { Text.measured(ascii ? clean(text) : text) }

  /// Text that is one line of at most so many columns and takes no breaking; nil for any that may.
  func oneLine(_ text: String, _ columns: Int) -> String? { ascii ? nil : Text.oneLine(text, columns) }

  /// Lines of text, broken at its own line feeds and at the width.
  func wrap(_ text: String, _ columns: Int) -> [String] {
    Text.wrap(ascii ? Text.unambiguous(Text.visible(text, keepingNewlines: true)) : text, columns)
  }

  func fit(_ text: String, _ columns: Int, _ alignment: Text.Alignment = .left) -> String {
    Text.fit(ascii ? clean(text) : text, columns, alignment, ellipsis: ellipsis)
  }

  func columns(_ text: String) -> Int { measured(text).columns }

  /// Columns of the longest of a text's own lines.
  func longestLine(_ text: String) -> Int {
    if !text.utf8.contains(0x0A) { return columns(text) }
    return text.split(separator: "\n").map { columns(String($0)) }.max() ?? 0
  }

  private var ellipsis: String { ascii ? "..." : "…" }
}
