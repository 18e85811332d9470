import Testing
import TextCells

struct CellBufferTests {
  @Test(arguments: [
    ("abc", 0, Int.max, "abc   ", 3),
    ("abc", 4, Int.max, "    ab", 2),
    ("督办区", 1, Int.max, " 督办 ", 5),  // the third sign does not fit: a space
    ("督办", 0, 3, "督    ", 3),
    ("督办", -1, Int.max, " 办   ", 3),  // half of the first is outside
    ("abc", -2, Int.max, "c     ", 1),
    ("abc", 6, Int.max, "      ", 0),
    ("abc", 0, 0, "      ", 0),
    ("abc", 0, -3, "      ", 0),
    ("e\u{301}👍🏽x", 0, Int.max, "e\u{301}👍🏽x  ", 4),
    ("a\u{1B}b", 0, Int.max, "a␛b   ", 3),
    ("abc", Int.min, Int.max, "      ", 0),
    ("abc", Int.max, Int.max, "      ", 0),
  ])
  func `put clips`(text: String, column: Int, columns: Int, row: String, written: Int) {
    var buffer = CellBuffer(width: 6, height: 1)
    #expect(buffer.put(text, row: 0, column: column, width: columns) == written)
    #expect(buffer.rows == [row])
  }

  @Test(arguments: [
    (0, "x办区"), (1, " x办区"), (2, "督x 区"), (3, "督 x区"), (4, "督办x"), (5, "督办 x"),
  ])
  func `half of a wide sign never stays`(column: Int, row: String) {
    var buffer = CellBuffer(width: 6, height: 1)
    buffer.put("督办区", row: 0, column: 0)
    buffer.put("x", row: 0, column: column)
    let expected = column == 0 ? "x 办区" : column == 4 ? "督办x " : row
    #expect(buffer.rows == [expected])
  }

  @Test func `rows outside are left alone`() {
    var buffer = CellBuffer(width: 3, height: 2)
    #expect(buffer.put("abc", row: -1, column: 0) == 0)
    #expect(buffer.put("abc", row: 2, column: 0) == 0)
    #expect(buffer == CellBuffer(width: 3, height: 2))
    #expect(buffer[row: 2, column: 0] == nil)
  }

  @Test func `fill is clipped and keeps wide signs whole`() {
    var buffer = CellBuffer(width: 5, height: 3)
    buffer.fill(Rect(row: -1, column: -1, height: 3, width: 3), "#")
    buffer.fill(Rect(row: 2, column: 0, height: 9, width: 9), "督")
    #expect(buffer.rows == ["##   ", "##   ", "督督 "])
  }

  @Test func `an overlay is clipped and its styles come along`() {
    var overlay = CellBuffer(width: 4, height: 2, style: Style(background: 4))
    overlay.put("督办", row: 0, column: 0, style: Style(foreground: 1))
    var buffer = CellBuffer(width: 5, height: 2)
    buffer.put("区区", row: 1, column: 0)
    buffer.draw(overlay, row: 1, column: 2)
    #expect(buffer.rows == ["     ", "区督 "])
    #expect(buffer[row: 1, column: 2]?.style == Style(foreground: 1))
    buffer.draw(overlay, row: -1, column: 3)
    #expect(buffer[row: 0, column: 3]?.style == Style(background: 4))
  }

  @Test func `restyling leaves the text`() {
    var buffer = CellBuffer(width: 4, height: 1)
    buffer.put("督办", row: 0, column: 0)
    buffer.restyle(Rect(row: 0, column: 0, height: 5, width: 2)) { $0.attributes.insert(.reverse) }
    #expect(buffer.rows == ["督办"])
    #expect(buffer.glyphs.map(\.style.attributes) == [.reverse, .reverse, [], []])
  }

  @Test func `rows scroll inside a rectangle`() {
    var buffer = CellBuffer(width: 4, height: 4)
    for (row, text) in ["督a|", "办b|", "区c|", "县d|"].enumerated() { buffer.put(text, row: row, column: 0) }
    let area = Rect(row: 0, column: 0, height: 3, width: 3)
    var up = buffer
    up.scroll(area, by: 1)
    #expect(up.rows == ["办b|", "区c|", "区c|", "县d|"])
    buffer.scroll(area, by: -2)
    #expect(buffer.rows == ["督a|", "办b|", "督a|", "县d|"])
    up.scroll(area, by: 3)
    #expect(up.rows == ["办b|", "区c|", "区c|", "县d|"])
  }

  @Test func `a size below nothing is nothing`() {
    #expect(CellBuffer(width: -3, height: 2).rows == ["", ""])
    #expect(CellBuffer(width: 3, height: -2).rows == [])
  }

  @Test(arguments: [false, true])
  func `whatever is written, every row is exactly as wide as the buffer`(ambiguousWide: Bool) {
    var generator = SeededGenerator(3)
    for round in 0..<300 {
      let width = Int.random(in: 0...14, using: &generator)
      var buffer = CellBuffer(width: width, height: 3, ambiguousWide: ambiguousWide)
      for _ in 0..<10 {
        let text = Generated.text(&generator)
        let row = Int.random(in: -1...3, using: &generator)
        let column = Int.random(in: -6...16, using: &generator)
        let limit = Int.random(in: -1...16, using: &generator)
        let written = buffer.put(text, row: row, column: column, width: limit)
        #expect(written >= 0 && written <= max(0, min(limit, width)))
      }
      check(buffer, "round \(round)")
      var overlaid = CellBuffer(width: 9, height: 4, ambiguousWide: ambiguousWide)
      overlaid.draw(buffer, row: round % 5 - 2, column: round % 11 - 4)
      check(overlaid, "overlay \(round)")
    }
  }

  /// A cluster is followed by as many empty cells as it takes columns beyond the first, in every row.
  private func check(_ buffer: CellBuffer, _ comment: Comment) {
    for row in 0..<buffer.height {
      var due = 0
      for column in 0..<buffer.width {
        let cluster = buffer[row: row, column: column]?.cluster ?? "outside"
        #expect(cluster.isEmpty == (due > 0), comment)
        due = max(0, due - 1)
        if let character = cluster.first {
          due = Width.columns(of: character, ambiguousWide: buffer.ambiguousWide) - 1
        }
      }
      #expect(due == 0, comment)
    }
  }
}
