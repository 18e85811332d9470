/// A table written as text: a line a row, columns apart by `|`; a line that begins with `#` is a comment.
package enum Table {
  package struct Row: Sendable, CustomStringConvertible {
    /// The row's number, from 1, among all lines.
    package let line: Int
    package let columns: [String]
    package var description: String { "\(line): " + columns.joined(separator: " | ") }
  }

  package static func rows(_ text: String) -> [Row] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      let trimmed = trim(line)
      guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { return nil }
      let columns = line.split(separator: "|", omittingEmptySubsequences: false).map(trim)
      return Row(line: index + 1, columns: columns)
    }
  }

  private static func trim(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
