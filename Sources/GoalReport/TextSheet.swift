import TextCells

/// Lines of a report as they are set, none wider than the layout's width.
struct TextSheet {
  let layout: Layout
  private(set) var lines: [String] = []
  /// Lines that a page does not end with.
  private(set) var kept: Set<Int> = []
  /// Titles and their rules: a page does not end with them even where what is kept together is longer than a page.
  private(set) var titles: Set<Int> = []
  /// The head that a page repeats when it begins inside a table: from which line to which.
  private(set) var repeats: [(lines: Range<Int>, head: [String])] = []

  init(_ layout: Layout) { self.layout = layout }

  /// - Parameter keeps: the next line stands on the same page.
  mutating func add(_ line: String, keeps: Bool = false) {
    if keeps { kept.insert(lines.count) }
    lines.append(TextSheet.trimmed(line))
  }

  /// The line without the spaces at its end.
  private static func trimmed(_ line: String) -> String {
    let bytes = line.utf8
    guard bytes.last == UInt8(ascii: " ") else { return line }
    guard let last = bytes.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
    return String(line[..<bytes.index(after: last)])
  }

  /// Lines that stand together.
  mutating func add(together group: [String], keeps: Bool = false) {
    for (index, line) in group.enumerated() { add(line, keeps: keeps || index + 1 < group.count) }
  }

  mutating func blank(keeps: Bool = false) { add("", keeps: keeps) }

  mutating func rule(keeps: Bool = false) {
    if keeps { titles.insert(lines.count) }
    add(String(repeating: layout.ascii ? "-" : "─", count: layout.width), keeps: keeps)
  }

  /// A section's title between a blank line and a rule.
  mutating func heading(_ title: String) {
    let first = lines.count
    blank(keeps: true)
    hanging("", title, keeps: true)
    rule(keeps: true)
    titles.formUnion(first..<lines.count)
  }

  /// One text at each end of a line, or one under the other where both do not fit.
  mutating func spread(_ left: String, _ right: String, keeps: Bool = false) {
    let room = layout.width - layout.columns(right)
    guard layout.columns(left) + 2 <= room else {
      hanging("", left, keeps: keeps)
      if !right.isEmpty { hanging("  ", right, keeps: keeps) }
      return
    }
    add(layout.fit(left, room) + layout.clean(right), keeps: keeps)
  }

  /// Text that hangs: its first line begins behind `lead`, the others under it.
  mutating func hanging(_ lead: String, _ text: String, keeps: Bool = false) {
    let lead = layout.fit(lead, min(layout.columns(lead), layout.width / 2))
    let indent = Width.columns(of: lead)
    let lines = layout.wrap(text, layout.width - indent).enumerated().map { index, line in
      (index == 0 ? lead : spaces(indent)) + line
    }
    add(together: lines, keeps: keeps)
  }

  /// A label in a column of its own, and what it names.
  mutating func pair(_ label: String, _ text: String, labels: Int) {
    hanging(layout.fit(label, labels) + "  ", text)
  }

  /// The head of a table is repeated on pages that begin among its rows.
  mutating func addTable(_ head: [String], _ rows: (inout TextSheet) -> Void) {
    titles.formUnion(lines.count..<lines.count + head.count)
    add(together: head, keeps: true)
    let start = lines.count
    rows(&self)
    // The first row stands with the head anyway, so no page begins with it.
    if start + 1 < lines.count { repeats.append((start + 1..<lines.count, head)) }
  }

  /// What a page that begins with a line repeats above it.
  func repeated(at line: Int) -> [String] { repeats.first { $0.lines.contains(line) }?.head ?? [] }

  func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
