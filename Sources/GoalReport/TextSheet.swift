import TextCells

/// The lines of a report as they are set, none wider than the layout's width.
///
/// They stand one after another in one text: a line that is only printed is never a string of its own.
struct TextSheet {
  let layout: Layout
  /// The lines, each with its line feed.
  private(set) var bytes: [UInt8] = []
  /// Where each line's successor begins.
  private var ends: [Int] = []
  /// Lines that a page does not end with.
  private(set) var isKept: [Bool] = []
  /// Titles and their rules: a page does not end with them even where what is kept together is longer than a page.
  private var titles: [Range<Int>] = []
  /// The head that a page repeats when it begins inside a table, and the rows among which that is.
  private var tables: [(head: Range<Int>, rows: Range<Int>)] = []

  /// Bytes of a line, blank ones among them.
  private static let usualLine = 32

  /// A line across the page.
  let ruled: String

  /// - Parameter room: about as many bytes as it will hold, where that is known.
  init(_ layout: Layout, room: Int = 0) {
    self.layout = layout
    bytes.reserveCapacity(room)
    ends.reserveCapacity(room / TextSheet.usualLine)
    ruled = String(repeating: layout.ascii ? "-" : "─", count: layout.width)
  }

  var count: Int { ends.count }

  /// Each line as a string of its own, without its line feed.
  var lines: [String] {
    var start = 0
    return ends.map { end in
      defer { start = end }
      return String(decoding: bytes[start..<end - 1], as: UTF8.self)
    }
  }

  /// Text that goes on the line being set.
  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(spaces count: Int) {
    if count > 0 { bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count)) }
  }

  /// Text in exactly so many columns.
  mutating func write(_ text: String, in columns: Int, _ alignment: Text.Alignment) {
    let (shown, taken) = layout.measured(text)
    let missing = columns - taken
    if missing < 0 { return write(layout.fit(shown, columns)) }
    let before = alignment == .left ? 0 : alignment == .right ? missing : missing / 2
    write(spaces: before)
    write(shown)
    write(spaces: missing - before)
  }

  /// Ends the line being set, without the spaces at its end.
  ///
  /// - Parameter keeps: the next line stands on the same page.
  mutating func endLine(keeps: Bool = false) {
    let start = ends.last ?? 0
    while bytes.count > start, bytes[bytes.count - 1] == UInt8(ascii: " ") { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
    ends.append(bytes.count)
    isKept.append(keeps)
  }

  /// Forgets what was written on the line being set.
  mutating func dropLine() { bytes.removeSubrange((ends.last ?? 0)...) }

  mutating func add(_ line: String, keeps: Bool = false) {
    write(line)
    endLine(keeps: keeps)
  }

  mutating func blank(keeps: Bool = false) { endLine(keeps: keeps) }

  mutating func rule(keeps: Bool = false) {
    if keeps { titles.append(count..<count + 1) }
    add(ruled, keeps: keeps)
  }

  /// A section's title between a blank line and a rule.
  mutating func heading(_ title: String) {
    let first = count
    blank(keeps: true)
    hanging("", title, keeps: true)
    rule(keeps: true)
    titles.append(first..<count)
  }

  /// One text at each end of a line, or one under the other where both do not fit.
  mutating func spread(_ left: String, _ right: String, keeps: Bool = false) {
    let (shownLeft, columns) = layout.measured(left)
    let (shownRight, rightColumns) = layout.measured(right)
    let room = layout.width - rightColumns
    guard columns + 2 <= room else {
      hanging("", left, keeps: keeps)
      if !right.isEmpty { hanging("  ", right, keeps: keeps) }
      return
    }
    write(shownLeft)
    if !right.isEmpty {
      write(spaces: room - columns)
      write(shownRight)
    }
    endLine(keeps: keeps)
  }

  /// Text that hangs: its first line begins behind `lead`, the others under it.
  mutating func hanging(_ lead: String, _ text: String, keeps: Bool = false) {
    var (lead, indent) = layout.measured(lead)
    if indent > layout.width / 2 {
      indent = layout.width / 2
      lead = layout.fit(lead, indent)
    }
    write(lead)
    if let line = layout.oneLine(text, layout.width - indent) { return add(line, keeps: keeps) }
    let lines = layout.wrap(text, layout.width - indent)
    for (index, line) in lines.enumerated() {
      if index > 0 { write(spaces: indent) }
      add(line, keeps: keeps || index + 1 < lines.count)
    }
  }

  /// A label in a column of its own, and what it names.
  mutating func pair(_ label: String, _ text: String, labels: Int) {
    hanging(layout.fit(label, labels) + "  ", text)
  }

  /// The head of a table is repeated on pages that begin among its rows.
  mutating func addTable(_ head: (inout TextSheet) -> Void, _ rows: (inout TextSheet) -> Void) {
    let first = count
    head(&self)
    let start = count
    titles.append(first..<start)
    rows(&self)
    // The first row stands with the head anyway, so no page begins with it.
    if start + 1 < count { tables.append((first..<start, start + 1..<count)) }
  }

  /// The lines that a page which begins with a line repeats above it.
  func repeated(at line: Int) -> Range<Int> { tables.first { $0.rows.contains(line) }?.head ?? 0..<0 }

  /// Whether a line belongs to a title.
  func isTitle(_ line: Int) -> Bool { titles.contains { $0.contains(line) } }

  func spaces(_ count: Int) -> String { Text.spaces(count) }
}
