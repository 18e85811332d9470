import GoalText
import TextCells

/// Cuts a sheet into pages with a head, and a foot that numbers them.
package struct TextPages: Sendable {
  /// Lines of a page.
  package static let height = 60
  /// Head, rule, blank line and number.
  private static let frame = 4

  private let layout: Layout
  private let head: String
  private let side: String
  private let body: Int

  /// - Parameter height: lines of a page; fewer than 12 count as 12.
  init(_ layout: Layout, head: String, side: String, height: Int) {
    self.layout = layout
    self.head = head
    self.side = side
    body = max(height, 12) - TextPages.frame
  }

  func split(_ sheet: TextSheet) -> [[String]] {
    var bodies: [[String]] = []
    let lines = sheet.lines
    var start = 0
    while start < lines.count {
      let head = sheet.repeated(at: start)
      let end = end(sheet, from: start, room: body - head.count)
      bodies.append(Array(lines[head] + lines[start..<end]))
      start = end
      while start < lines.count, lines[start].isEmpty { start += 1 }
    }
    return bodies.enumerated().map { page($1, number: $0 + 1, of: bodies.count) }
  }

  /// Where the page that begins at a line ends: not behind a line that is kept with the next.
  private func end(_ sheet: TextSheet, from start: Int, room: Int) -> Int {
    let latest = min(start + max(1, room), sheet.count)
    guard latest < sheet.count else { return latest }
    var end = latest
    while end > start, sheet.isKept[end - 1] { end -= 1 }
    if end > start { return end }
    end = latest
    while end > start, sheet.isTitle(end - 1) { end -= 1 }
    return end > start ? end : latest
  }

  private func page(_ lines: [String], number: Int, of count: Int) -> [String] {
    var sheet = TextSheet(layout)
    let room = layout.width - layout.columns(side) - 1
    sheet.add(layout.fit(head, room) + " " + layout.clean(side))
    sheet.rule()
    for line in lines { sheet.add(line) }
    while sheet.count < body + 2 { sheet.blank() }
    sheet.blank()
    sheet.add(layout.fit(layout.words.status.page(number, count), layout.width, .right))
    return sheet.lines
  }
}
