import Testing

@testable import GoalExchange

struct TableTests {
  private func cells(_ text: String) throws -> [[String]] {
    try Table(Array(text.utf8)).rows.map { $0.cells.map(\.text) }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
    ("a\tb\r1\t2", [["a", "b"], ["1", "2"]]), ("a;b,c;d\n", [["a", "b,c", "d"]]),
    ("\u{FEFF}a,b\n", [["a", "b"]]), ("\n  \n,,\na, b \n", [["a", "b"]]),
    ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]), ("\"a\nb\",c\n", [["a\nb", "c"]]),
    ("\"a\r\nb\",\"c\rd\"\r\n", [["a\nb", "c\nd"]]), (" \"a\" , b\n", [["a", "b"]]),
    ("a,b", [["a", "b"]]), ("a,\"\"\n", [["a", ""]]), ("a\"b,c\n", [["a\"b", "c"]]),
    ("'=1+1,'-x,-3,'a\n", [["=1+1", "-x", "-3", "'a"]]), ("标题\na;b\n", [["标题"], ["a", "b"]]),
    ("a,\"b;c;d;e\"\n", [["a", "b;c;d;e"]]), ("　a　,b\n", [["a", "b"]]),
  ])
  func rowsAndCells(_ text: String, _ wanted: [[String]]) throws {
    #expect(try cells(text) == wanted)
  }

  @Test func aCellKnowsItsLine() throws {
    let rows = try Table(Array("a,b\r\n\"x\r\ny\",\"1\"\r\n\r\nc,d\r\n".utf8)).rows
    #expect(rows.map(\.line) == [1, 2, 5])
    #expect(rows[1].cells.map(\.line) == [2, 3])
  }

  @Test(
    arguments: [
      ("", .empty, 0), ("\n \n,,\n", .empty, 0), ("a,b\n\"x,y\nz\n", .openQuote, 2),
      ("a\n\"b\"c,d\n", .afterQuote("c"), 2),
      ("a\nb\u{0}c\n", .zeroByte, 2),
    ] as [(String, TableFault.Fact, Int)])
  func whatIsNoTable(_ text: String, _ fact: TableFault.Fact, _ line: Int) {
    #expect(throws: TableFault(fact, line: line)) { try Table(Array(text.utf8)) }
  }

  @Test func encodings() throws {
    let wanted = [["编号", "𠂇"]]
    let units = Array("编号,𠂇\n".utf16)
    let little: [UInt8] =
      [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] =
      [0xFE, 0xFF] + units.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    let gb: [UInt8] = [0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0x95, 0x32, 0x82, 0x39, 0x0A]
    for bytes in [little, big, gb, [0xEF, 0xBB, 0xBF] + Array("编号,𠂇\n".utf8)] {
      let found = try Table(bytes).rows.map { $0.cells.map(\.text) }
      #expect(found[0][0] == wanted[0][0])
    }
    #expect(try Table(little).rows[0].cells[1].text == "𠂇" && Table(big).rows[0].cells[1].text == "𠂇")
    #expect(throws: TableFault(.unknownEncoding, line: 2)) { try Table([0x41, 0x0A, 0xFF, 0x0A]) }
    #expect(throws: TableFault(.unknownEncoding, line: 2)) {
      try Table([0xEF, 0xBB, 0xBF, 0x41, 0x0A, 0xB1, 0xE0])
    }
    #expect(throws: TableFault(.unknownEncoding, line: 1)) { try Table([0xFF, 0xFE, 0x41]) }
  }

  @Test func limits() {
    let wide = String(repeating: "a,", count: Table.columnLimit) + "a\n"
    #expect(throws: TableFault(.tooManyColumns(limit: Table.columnLimit), line: 1)) {
      try Table(Array(wide.utf8))
    }
    let long = String(repeating: "a\n", count: Table.rowLimit + 1)
    #expect(throws: TableFault(.tooManyRows(limit: Table.rowLimit), line: Table.rowLimit + 1)) {
      try Table(Array(long.utf8))
    }
  }
}
