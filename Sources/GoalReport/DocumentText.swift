import GoalCore
import GoalText
import TextCells

extension Document {
  /// The document as lines of text, none wider than the layout.
  package func text(_ layout: Layout) -> [String] { sheet(layout).lines }

  /// The same in pages, each with the head repeated and its number.
  package func pages(_ layout: Layout, height: Int = TextPages.height) -> [[String]] {
    TextPages(layout, head: head, side: pageSide, height: height).split(sheet(layout, isPaged: true))
  }

  func sheet(_ layout: Layout, isPaged: Bool = false) -> TextSheet {
    var sheet = TextSheet(layout, room: Document.usualLength)
    // A page has its head already.
    if !isPaged { sheet.spread(head, pageSide) }
    sheet.spread(title + words.numbers.dot + count, pace)
    for fact in [span, recipient].compactMap({ $0 }) + facts { sheet.hanging("", fact) }
    let setter = TextSetter(document: self, layout: layout)
    for section in sections { setter.set(section, &sheet) }
    setter.signature(&sheet)
    sheet.blank(keeps: true)
    sheet.rule(keeps: true)
    sheet.spread(foot, footSide)
    return sheet
  }
}

extension Document {
  /// Bytes that hold the status of a plan of some hundred goals: what is not written to costs nothing.
  private static let usualLength = 1 << 16
}

/// Sets the blocks of a document as text.
struct TextSetter {
  let document: Document
  let layout: Layout

  private var words: Words { document.words }

  func set(_ section: Document.Section, _ sheet: inout TextSheet) {
    sheet.heading(section.title)
    for note in section.notes { sheet.hanging("", note, keeps: !section.blocks.isEmpty) }
    for (index, block) in section.blocks.enumerated() {
      switch block {
      case .nothing: sheet.add(words.status.nothing)
      case .table(let table): set(table, &sheet)
      case .cards(let cards): set(cards, &sheet)
      case .flow(let flows):
        if index > 0 { sheet.blank(keeps: true) }
        set(flows, isFollowed: index + 1 < section.blocks.count, &sheet)
      case .log(let lines): set(lines, &sheet)
      }
    }
  }

  /// Counts and other numbers stand one blank apart, texts two.
  func set(_ table: Document.Table, gap: Int? = nil, rulesHead: Bool = false, _ sheet: inout TextSheet) {
    let shown = table.columns.indices.filter { index in
      if case .drawing = table.columns[index].room { return false }
      return true
    }
    let columns = shown.map { column(table.columns[$0]) }
    let cells = table.rows.map { row in shown.map { text(row.cells[$0]) } }
    let isTally = table.columns.contains { $0.light != nil }
    let set = TextTable(layout, columns, cells, gap: gap ?? (isTally || shown.count > 6 ? 1 : 2))
    let rows = { (sheet: inout TextSheet) in
      for (row, cells) in zip(table.rows, cells) {
        if row.isTotal { sheet.rule(keeps: true) }
        set.set(cells, keeps: row.note != nil, &sheet)
        guard let note = row.note else { continue }
        let strip = note.strip.isEmpty ? "" : document.strip(note.strip, ascii: layout.ascii) + "  "
        sheet.hanging(sheet.spaces(set.start(2)) + strip, note.text)
      }
    }
    // A table without titles has no head to repeat.
    if columns.allSatisfy({ $0.title.isEmpty }) { return rows(&sheet) }
    let head = { (sheet: inout TextSheet) in
      set.setHead(&sheet)
      if rulesHead { sheet.add(sheet.ruled, keeps: true) }
    }
    sheet.addTable(head, rows)
  }

  private func column(_ column: Document.Column) -> TextColumn {
    var fill = 0
    if case .fill(let weight) = column.room { fill = weight }
    return TextColumn(
      column.light.map { document.mark($0, ascii: layout.ascii) } ?? column.title,
      column.isNumber ? .right : .left, fill: fill, least: column.least)
  }

  private func text(_ cell: Document.Cell) -> String {
    switch cell {
    case .text(let text): text
    case .light(let light): document.mark(light, ascii: layout.ascii)
    case .lights, .bar: ""
    }
  }

  private func set(_ cards: [Document.Card], _ sheet: inout TextSheet) {
    for index in cards.indices {
      if index > 0 { sheet.blank() }
      set(cards[index], &sheet)
    }
  }

  private func set(_ card: Document.Card, _ sheet: inout TextSheet) {
    let mark = document.mark(card.light, ascii: layout.ascii)
    sheet.spread(mark + " " + card.name, card.side, keeps: !card.lines.isEmpty)
    let indent = "  "
    for (number, line) in card.lines.enumerated() {
      let lead = line.label.map { indent + $0 + words.numbers.colon } ?? indent
      sheet.hanging(lead, line.text, keeps: number + 1 < card.lines.count)
    }
  }

  private func set(_ flows: [Document.Flow], isFollowed: Bool, _ sheet: inout TextSheet) {
    for flow in flows {
      sheet.hanging("", flow.title, keeps: !flow.cells.isEmpty || isFollowed)
      var cells = CellFlow(layout)
      for cell in flow.cells { cells.add(cell, to: &sheet) }
      cells.end(&sheet)
    }
  }

  func set(_ lines: [Document.Log], _ sheet: inout TextSheet) {
    let names = min(12, lines.map { layout.columns($0.by) }.max() ?? 0)
    for line in lines {
      let id = line.id.map { layout.fit($0, 8) + "  " } ?? ""
      sheet.hanging("\(line.day)  \(id)\(layout.fit(line.by, names))  ", line.text)
    }
  }

  /// Left blank, to be filled in by hand and sealed.
  func signature(_ sheet: inout TextSheet) {
    let labels = document.signature
    guard !labels.isEmpty else { return }
    sheet.blank(keeps: true)
    sheet.rule(keeps: true)
    let half = (layout.width - 2) / 2
    let widest = [0, 1].map { side in
      stride(from: side, to: labels.count, by: 2).map { layout.columns(labels[$0] + words.numbers.colon) }
        .max() ?? 0
    }
    for row in stride(from: 0, to: labels.count, by: 2) {
      var line = ""
      for side in [0, 1] where row + side < labels.count {
        if side > 0 { line += "  " }
        line += layout.fit(labels[row + side] + words.numbers.colon, widest[side])
        line += String(repeating: "_", count: max(4, half - widest[side]))
      }
      sheet.blank(keeps: true)
      sheet.add(layout.fit(line, layout.width), keeps: true)
    }
  }
}
