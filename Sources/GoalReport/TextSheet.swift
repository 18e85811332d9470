import TextCells

/// Lines of a report as they are set, none wider than the layout's width.
struct TextSheet {
  let layout: Layout
  private(set) var lines: [String] = []
  /// Lines that a page does not end with.
  private(set) var isKept: [Bool] = []
  /// Titles and their rules: a page does not end with them even where what is kept together is longer than a page.
  private var titles: [Range<Int>] = []
  /// The head that a page repeats when it begins inside a table: from which line to which.
  private(set) var repeats: [(lines: Range<Int>, head: [String])] = []

  /// A line across the page.
  let ruled: String

  init(_ layout: Layout) {
    self.layout = layout
    ruled = String(repeating: layout.ascii ? "-" : "─", count: layout.width)
  }

  /// - Parameter keeps: the next line stands on the same page.
  mutating func add(_ line: String, keeps: Bool = false) {
    lines.append(Text.trimmed(line))
    isKept.append(keeps)
  }

  /// Lines that stand together.
  mutating func add(together group: [String], keeps: Bool = false) {
    for (index, line) in group.enumerated() { add(line, keeps: keeps || index + 1 < group.count) }
  }

  mutating func blank(keeps: Bool = false) { add("", keeps: keeps) }

  mutating func rule(keeps: Bool = false) {
    if keeps { titles.append(lines.count..<lines.count + 1) }
    add(ruled, keeps: keeps)
  }

  /// A section's title between a blank line and a rule.
  mutating func heading(_ title: String) {
    let first = lines.count
    blank(keeps: true)
    hanging("", title, keeps: true)
    rule(keeps: true)
    titles.append(first..<lines.count)
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
    add(right.isEmpty ? shownLeft : shownLeft + spaces(room - columns) + shownRight, keeps: keeps)
  }

  /// Text that hangs: its first line begins behind `lead`, the others under it.
  mutating func hanging(_ lead: String, _ text: String, keeps: Bool = false) {
    var (lead, indent) = layout.measured(lead)
    if indent > layout.width / 2 {
      indent = layout.width / 2
      lead = layout.fit(lead, indent)
    }
    if let line = layout.oneLine(text, layout.width - indent) { return add(lead + line, keeps: keeps) }
    let lines = layout.wrap(text, layout.width - indent)
    for (index, line) in lines.enumerated() {
      add((index == 0 ? lead : spaces(indent)) + line, keeps: keeps || index + 1 < lines.count)
    }
  }

  /// A label in a column of its own, and what it names.
  mutating func pair(_ label: String, _ text: String, labels: Int) {
    hanging(layout.fit(label, labels) + "  ", text)
  }

  /// The head of a table is repeated on pages that begin among its rows.
  mutating func addTable(_ head: [String], _ rows: (inout TextSheet) -> Void) {
    titles.append(lines.count..<lines.count + head.count)
    add(together: head, keeps: true)
    let start = lines.count
    rows(&self)
    // The first row stands with the head anyway, so no page begins with it.
    if start + 1 < lines.count { repeats.append((start + 1..<lines.count, head)) }
  }

  /// What a page that begins with a line repeats above it.
  func repeated(at line: Int) -> [String] { repeats.first { $0.lines.contains(line) }?.head ?? [] }

  /// Whether a line belongs to a title.
  func isTitle(_ line: Int) -> Bool { titles.contains { $0.contains(line) } }

  func spaces(_ count: Int) -> String { Text.spaces(count) }
}
