import GoalCore
package import GoalText
import TextCells

extension State {
  func drawSource(_ page: SourcePage, _ buffer: inout CellBuffer) {
    buffer.fill(body, " ", theme[.text])
    for row in [2, rows - 2] {
      buffer.fill(Rect(row: row, column: 0, height: 1, width: columns), "─", theme[.rule])
    }
    let head = sourceHead(page)
    for (offset, spans) in head.enumerated() {
      var column = 1
      for span in spans {
        column += buffer.put(
          span.text, row: body.row + offset, column: column, width: max(0, columns - 1 - column),
          style: theme[span.role])
      }
    }
    buffer.cursor = Position(row: body.row, column: 0)
    let height = sourceHeight(head)
    for (offset, line) in page.lines.dropFirst(page.top).prefix(height).enumerated() {
      let row = body.row + head.count + offset
      draw(line, row: row, &buffer)
      if page.top + offset == page.firstMarked { buffer.cursor = Position(row: row, column: 0) }
    }
    let last = min(page.lines.count, page.top + height)
    let place = page.lines.isEmpty ? "" : "  \(page.top + 1)–\(last)/\(page.lines.count)"
    drawHint(SourceWords.of(language).keys, .dim, &buffer)
    buffer.put(place, row: rows - 1, column: columns - 1 - Width.columns(of: place), style: theme[.dim])
  }

  private func draw(_ line: SourceLine, row: Int, _ buffer: inout CellBuffer) {
    var column = 2
    for (part, text) in line.parts.enumerated() {
      let role: Role = part == 1 ? .match : line.isHeading ? .heading : .text
      column += buffer.put(
        text, row: row, column: column, width: max(0, columns - column), style: theme[role])
    }
    // The sentence is known without colour too.
    if line.isMarked { buffer.put("▌", row: row, column: 0, style: theme[.key]) }
  }

  /// What the sentence is about and where it stands, and what keeps it from being shown.
  func sourceHead(_ page: SourcePage) -> [[Span]] {
    let said = SourceWords.of(language)
    let cite = words.cite(page.cite)
    let title = page.label + text(page.title)
    let width = overlayWidth
    var problem = page.reading.flatMap(said.problem)
    var place = cite
    if case .read(let path, let text) = page.reading {
      place += words.numbers.dot + (path.split(separator: "/").last.map(String.init) ?? path)
      if let passage = text.passage(page.cite) {
        if !text.speaks(passage, of: page.title.zh) {
          problem = said.otherSubject(self.text(page.title), plan.year)
        }
      } else {
        problem = said.notThere(cite, plan.year)
      }
    }
    let lines = wrapped(title, width, .heading) + wrapped(place, width, .dim)
    let told = lines + (problem.map { wrapped($0, width, .refusal) } ?? [])
    // Where there is a text, some of it stays in sight.
    let most = page.lines.isEmpty ? body.height : max(2, body.height - 3)
    return Array((told + [[]]).prefix(most))
  }

  func sourceHeight(_ head: [[Span]]) -> Int { max(1, body.height - head.count) }
}

extension SourceWords {
  /// What keeps the report from being read, and what to do; nil where it was read.
  package func problem(_ reading: SourceReading) -> String? {
    switch reading {
    case .read: nil
    case .notNamed(let configuration): notNamed(configuration)
    case .failed(let path, .system(let reason)): notRead(path, reason)
    case .failed(let path, .tooLarge(let size)): tooLarge(path, size)
    case .failed(let path, .notText): notText(path)
    }
  }
}
