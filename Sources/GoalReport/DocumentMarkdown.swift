import GoalCore
import GoalText
import TextCells

extension Document {
  /// The document as GitHub's Markdown; no sign of a text is taken for markup.
  package var markdown: String {
    var writer = MarkdownWriter(document: self)
    writer.write()
    return writer.lines.joined(separator: "\n") + "\n"
  }
}

private struct MarkdownWriter {
  let document: Document
  var lines: [String] = []

  private var words: Words { document.words }

  init(document: Document) { self.document = document }

  mutating func write() {
    paragraph("# " + escaped(document.head))
    let about = [document.title, document.count, document.side, document.pace].filter { !$0.isEmpty }
    paragraph("**" + escaped(about.joined(separator: words.numbers.dot)) + "**")
    let facts = [document.notice, document.span, document.recipient].compactMap { $0 } + document.facts
    for fact in facts { paragraph(escaped(fact)) }
    for section in document.sections {
      paragraph("## " + escaped(section.title))
      for note in section.notes { paragraph("*" + escaped(note) + "*") }
      for block in section.blocks { write(block) }
    }
    signature()
    let foot = [document.foot, document.footSide].filter { !$0.isEmpty }
    if !foot.isEmpty { paragraph(escaped(foot.joined(separator: words.numbers.dot))) }
  }

  private mutating func paragraph(_ text: String) {
    if !lines.isEmpty { lines.append("") }
    lines.append(text)
  }

  private mutating func write(_ block: Document.Block) {
    switch block {
    case .nothing: paragraph(escaped(words.status.nothing))
    case .table(let table): write(table)
    case .cards(let cards):
      for card in cards { write(card) }
    case .flow(let flows):
      for flow in flows {
        paragraph("**" + escaped(flow.title) + "**")
        if !flow.cells.isEmpty { lines.append("") }
        lines += flow.cells.map { "- " + escaped($0) }
      }
    case .log(let log):
      lines.append("")
      for line in log {
        let head = [line.day, line.id, line.by].compactMap { $0 }.joined(separator: " ")
        lines.append("- " + escaped(head + words.numbers.colon + line.text))
      }
    }
  }

  private mutating func write(_ card: Document.Card) {
    let side = card.side.isEmpty ? "" : words.numbers.dot + card.side
    paragraph("- **" + escaped("\(document.mark(card.light)) \(card.name)") + "**" + escaped(side))
    for line in card.lines {
      let label = line.label.map { $0 + words.numbers.colon } ?? ""
      lines.append("  - " + escaped(label + line.text))
    }
  }

  private mutating func write(_ table: Document.Table) {
    let shown = table.columns.indices.filter { index in
      if case .drawing = table.columns[index].room { return false }
      return true
    }
    let hasNotes = table.rows.contains { $0.note != nil }
    let hasStrips = table.rows.contains { $0.note.map { !$0.strip.isEmpty } ?? false }
    let noteTitles = hasStrips ? [words.reports.strip, words.fields.light] : [words.reports.said]
    let columns = shown.map { table.columns[$0] }
    let titles = columns.map { $0.light.map { document.mark($0) } ?? $0.title }
    lines.append("")
    row((titles + (hasNotes ? noteTitles : [])).map(escaped))
    row(columns.map { $0.isNumber ? "---:" : "---" } + (hasNotes ? noteTitles.map { _ in "---" } : []))
    for line in table.rows {
      let cells = shown.map { escaped(text(line.cells[$0])) }.map {
        line.isTotal && !$0.isEmpty ? "**\($0)**" : $0
      }
      let strip = hasStrips ? [escaped(document.strip(line.note?.strip ?? []))] : []
      row(cells + (hasNotes ? strip + [escaped(line.note?.text ?? "")] : []))
    }
  }

  private mutating func row(_ cells: [String]) {
    lines.append("| " + cells.joined(separator: " | ") + " |")
  }

  private func text(_ cell: Document.Cell) -> String {
    switch cell {
    case .text(let text): text
    case .light(let light): document.mark(light)
    case .lights, .bar: ""
    }
  }

  /// Left blank, to be filled in by hand.
  private mutating func signature() {
    guard !document.signature.isEmpty else { return }
    lines.append("")
    row(["", ""])
    row(["---", "---"])
    for label in document.signature { row([escaped(label + words.numbers.colon), ""]) }
  }

  /// What would be markup is escaped, a line feed breaks the line inside its paragraph, item or cell.
  private func escaped(_ text: String) -> String {
    var result = ""
    let text = Text.visible(text, keepingNewlines: true)
    for index in text.indices {
      let character = text[index]
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&": result += "\\\(character)"
      case "-", "+", "=", "!": result += result.isEmpty ? "\\\(character)" : String(character)
      case "\n": result += "<br>"
      case ".", ")":
        // 1. and 1) begin a list where they begin a line and a blank follows.
        let next = text.index(after: index)
        let begins = !result.isEmpty && result.utf8.allSatisfy { (48...57).contains($0) }
        let ends = next == text.endIndex || text[next] == " "
        result += begins && ends ? "\\\(character)" : String(character)
      default: result.append(character)
      }
    }
    return result
  }
}
