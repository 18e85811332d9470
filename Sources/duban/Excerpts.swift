import GoalStore
import TextCells

/// What stands at a damaged place, for whoever looks for it.
struct Excerpts {
  private let path: String
  private let lines: [ArraySlice<UInt8>]

  /// Columns of the part that is shown.
  private static let width = 72
  /// Characters before the place that are shown.
  private static let before = 24

  init(_ path: String) {
    self.path = path
    let bytes = (try? Files.read(path, limit: 1 << 30)) ?? []
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// One line, or none where the place is no line of the file; to be made safe like everything shown.
  func lines(at place: Place) -> [String] {
    guard place.file == path, place.line > 0, place.line <= lines.count else { return [] }
    let line = lines[place.line - 1]
    // A place counts characters; so many bytes hold at least all of those that are shown.
    let scalars = String(decoding: line.prefix(4 * (place.column + Excerpts.width)), as: UTF8.self)
      .unicodeScalars
    let start = max(0, place.column - 1 - Excerpts.before)
    let shown = String(String.UnicodeScalarView(scalars.dropFirst(start).prefix(Excerpts.width)))
    let text = (start > 0 ? "…" : "") + Text.visible(shown)
    return text.isEmpty ? [] : ["    | " + Text.truncate(text, Excerpts.width)]
  }
}
