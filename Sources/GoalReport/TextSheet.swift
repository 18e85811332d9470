import TextCells

/// Lines of a report as they are set, none wider than the layout's width.
struct TextSheet {
  let layout: Layout
  private(set) var lines: [String] = []

  init(_ layout: Layout) { self.layout = layout }

  mutating func add(_ line: String) {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    lines.append(String(line))
  }

  mutating func blank() { lines.append("") }

  mutating func rule() { add(String(repeating: layout.ascii ? "-" : "─", count: layout.width)) }

  /// A section's title between a blank line and a rule.
  mutating func heading(_ title: String) {
    blank()
    add(layout.fit(title, layout.width))
    rule()
  }

  /// One text at each end of a line; the left one is cut when both do not fit.
  mutating func spread(_ left: String, _ right: String) {
    let right = layout.fit(right, min(layout.columns(right), layout.width / 2))
    let room = layout.width - Width.columns(of: right)
    add(layout.fit(left, room - (right.isEmpty ? 0 : 1)) + (right.isEmpty ? "" : " ") + right)
  }

  /// Text that hangs: its first line begins behind `lead`, the others under it.
  mutating func hanging(_ lead: String, _ text: String) {
    let lead = layout.fit(lead, min(layout.columns(lead), layout.width / 2))
    let indent = Width.columns(of: lead)
    for (index, line) in layout.wrap(text, layout.width - indent).enumerated() {
      add((index == 0 ? lead : spaces(indent)) + line)
    }
  }

  /// A label in a column of its own, and what it names.
  mutating func pair(_ label: String, _ text: String, labels: Int) {
    hanging(layout.fit(label, labels) + "  ", text)
  }

  func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
