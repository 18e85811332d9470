import Testing
import TextCells

struct SignSetTests {
  private func twins(_ text: String, _ signs: SignSet, width: Int = 24) -> String {
    var buffer = CellBuffer(width: width, height: 1)
    buffer.put(text, row: 0, column: 0)
    buffer.useTwins(signs, marks: ["●": "o", "■": "#"])
    return buffer.trimmedRows[0]
  }

  @Test(arguments: [
    ("● 道路 █░ 22/40", "o 道路 #. 22/40"), ("“四管” · —", "\"四管\" . -"), ("▸ 一 ▾ 二", "+ 一 - 二"),
    ("标题… 22", "标题. 22"), ("a…   b", "a... b"), ("→ 正常", "> 正常"), ("┬──┴│└┘", "+--+|++"),
    ("▁▃▅▇█", "_==##"), ("✔ ▣ ≠", "* x !="), ("≠正", "!正"), ("⋯", "..."),
  ])
  func `signs have ASCII twins that move nothing`(text: String, twin: String) {
    #expect(twins(text, .ascii) == twin)
  }

  @Test func `a comparison takes the blank before its number`() {
    #expect(twins("≥ 60% ≤ 2%", .ascii) == ">=60% <=2%")
  }

  @Test func `where ambiguous signs are wide only they change`() {
    #expect(twins("● ▸ ✔ é α", .unambiguous) == "o ▸ ✔ e a")
    #expect(twins("§ ① ㊣ \u{E000}", .unambiguous) == "S 1 ㊣ ?")
  }

  @Test func `nothing changes where all signs are drawn`() {
    #expect(twins("● ▸ ✔ é α", .all) == "● ▸ ✔ é α")
  }

  @Test func `no ambiguous sign is left whatever stands there`() {
    var buffer = CellBuffer(width: 64, height: 1030)
    for value in UInt32(0x80)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), Width.isAmbiguous(scalar) else { continue }
      buffer.put(String(scalar), row: Int(value) / 64, column: Int(value) % 64)
    }
    let before = buffer
    buffer.useTwins(.unambiguous)
    #expect(before != buffer)
    for cluster in buffer.glyphs.map(buffer.cluster) {
      #expect(!cluster.unicodeScalars.contains(where: Width.isAmbiguous), "\(cluster)")
    }
  }
}
