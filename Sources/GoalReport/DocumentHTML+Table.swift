import GoalCore
import GoalText

extension HTMLSetter {
  /// A table with a caption for screen readers, titles that repeat on each page and a header for each row.
  func write(_ table: Document.Table, _ caption: String, _ w: inout HTMLWriter) {
    w.element("table") { w in
      writeCaption(caption, &w)
      HTMLColumns(table, document).write(&w)
      w.element("thead") { w in
        w.element("tr") { w in
          for column in table.columns { writeTitle(of: column, &w) }
        }
      }
      for row in table.rows {
        w.newline()
        // A row and the line under it are one body, so that no page parts them.
        w.element("tbody", ["class": "row"]) { w in write(row, table, &w) }
      }
      if table.columns.contains(where: \.isSpanning) { writeEnd(table, &w) }
    }
  }

  private func writeCaption(_ caption: String, _ w: inout HTMLWriter) {
    w.element("caption", ["class": "hidden"], text: caption)
  }

  /// Rules off what a page break leaves open of a cell that spans rows.
  private func writeEnd(_ table: Document.Table, _ w: inout HTMLWriter) {
    w.element("tfoot", ["aria-hidden": "true"]) { w in
      w.element("tr") { w in
        w.element("td", ["class": "end", "colspan": "\(table.columns.count)"], text: "")
      }
    }
  }

  private func writeTitle(of column: Document.Column, _ w: inout HTMLWriter) {
    if let light = column.light {
      let word = words.word(light, document.plan)
      w.element(
        "th", ["scope": "col", "class": "sign", "abbr": word, "title": word], text: document.mark(light))
    } else if column.title.isEmpty {
      w.element("th", ["scope": "col", "class": "sign"]) { w in
        w.element("span", ["class": "hidden"], text: words.fields.light)
      }
    } else {
      w.element("th", ["scope": "col"], text: column.title)
    }
  }

  private func write(_ row: Document.Row, _ table: Document.Table, _ w: inout HTMLWriter) {
    let kinds = [row.isTotal ? "total" : nil, row.note != nil ? "holds" : nil].compactMap { $0 }
    let header = headerColumn(table)
    w.element("tr", ["class": kinds.isEmpty ? nil : kinds.joined(separator: " ")]) { w in
      for (index, (cell, column)) in zip(row.cells, table.columns).enumerated() {
        let isHeader = index == header
        w.element(
          isHeader ? "th" : "td",
          ["scope": isHeader ? "row" : nil, "class": kind(of: cell, column), "title": word(cell)]
        ) { w in write(cell, &w) }
      }
    }
    guard let note = row.note else { return }
    w.element("tr", ["class": "says"]) { w in
      w.element("td", ["colspan": "\(table.columns.count)"]) { w in
        if !note.strip.isEmpty {
          HTMLDrawing.strip(note.strip, "\(words.reports.strip) \(document.strip(note.strip))", &w)
        }
        if let trend = note.trend { HTMLDrawing.trend(trend, words.reports.trend, &w) }
        w.write(note.text)
      }
    }
  }

  /// The column that names the row: the first that shares the room.
  private func headerColumn(_ table: Document.Table) -> Int? {
    table.columns.firstIndex { column in
      if case .fill = column.room { return true }
      return false
    }
  }

  private func kind(of cell: Document.Cell, _ column: Document.Column) -> String? {
    if column.isSpanning, case .text("") = cell { return "same" }
    if case .light = cell { return "sign" }
    return column.isNumber ? "number" : nil
  }

  private func word(_ cell: Document.Cell) -> String? {
    if case .light(let light) = cell { return words.word(light, document.plan) }
    return nil
  }

  private func write(_ cell: Document.Cell, _ w: inout HTMLWriter) {
    switch cell {
    case .text(let text): w.write(text)
    case .light(let light): w.write(document.mark(light))
    case .lights(let tally):
      let said = Light.allCases.filter { tally.count($0) > 0 }.map { light in
        "\(words.word(light, document.plan)) \(tally.count(light))"
      }
      HTMLDrawing.lights(tally, said.joined(separator: words.numbers.comma), &w)
    case .bar(let share, let expected, let text):
      if let share { HTMLDrawing.bar(share: share, expected: expected, text, &w) }
    }
  }

  /// Entries as a table of day, id, name and text.
  func write(_ log: [Document.Log], _ caption: String, _ w: inout HTMLWriter) {
    let hasID = log.contains { $0.id != nil }
    let columns =
      [Document.Column(words.fields.day)] + (hasID ? [Document.Column(words.reports.entryID)] : [])
      + [Document.Column(words.fields.by), Document.Column(words.reports.entryText, room: .fill(1))]
    let rows = log.map { line in
      let texts = [line.day] + (hasID ? [line.id ?? ""] : []) + [line.by, line.text]
      return Document.Row(cells: texts.map { .text($0) })
    }
    write(Document.Table(columns: columns, rows: rows), caption, &w)
  }
}
