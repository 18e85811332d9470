import TextCells

/// Lines of a report as they are set, none wider than the layout's width.
struct TextSheet {
  let layout: Layout
  private(set) var lines: [String] = []
  /// Lines that a page does not end with.
  private(set) var kept: Set<Int> = []

  init(_ layout: Layout) { self.layout = layout }

  /// - Parameter keeps: the next line stands on the same page.
  mutating func add(_ line: String, keeps: Bool = false) {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    if keeps { kept.insert(lines.count) }
    lines.append(String(line))
  }

  mutating func blank(keeps: Bool = false) { add("", keeps: keeps) }

  mutating func rule(keeps: Bool = false) {
    add(String(repeating: layout.ascii ? "-" : "─", count: layout.width), keeps: keeps)
  }

  /// A section's title between a blank line and a rule.
  mutating func heading(_ title: String) {
    blank(keeps: true)
    hanging("", title, keeps: true)
    rule(keeps: true)
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
    for (index, line) in layout.wrap(text, layout.width - indent).enumerated() {
      add((index == 0 ? lead : spaces(indent)) + line, keeps: keeps)
    }
  }

  /// A label in a column of its own, and what it names.
  mutating func pair(_ label: String, _ text: String, labels: Int) {
    hanging(layout.fit(label, labels) + "  ", text)
  }

  func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
