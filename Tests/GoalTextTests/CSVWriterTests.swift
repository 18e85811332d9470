import GoalText
import Testing

@Suite struct CSVWriterTests {
  private func written(_ rows: [[String]], bom: Bool = false) -> String {
    var writer = CSVWriter(bom: bom)
    for row in rows { writer.row(row) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func quotesOnlyWhereNeeded() {
    #expect(
      written([["编号", "a,b", "他说\"好\""], ["1", "两\n行", ""]])
        == "编号,\"a,b\",\"他说\"\"好\"\"\"\r\n1,\"两\n行\",\r\n")
  }

  @Test func aMarkAtTheStartWhenAsked() {
    #expect(Array(written([["a"]], bom: true).utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(written([["a"]]) == "a\r\n")
  }

  @Test(arguments: [
    "=1+1", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1", " =1", "＝1", "－前半壁街", "-", "- 项",
    "1\n=2",
    "'=1", "''-5", "\r=1", "−2",
  ])
  func noFormulaRuns(_ text: String) {
    let cell = CSVWriter.harmless(text)
    #expect(cell.first == "'" || text.first == "1")
    #expect(CSVWriter.original(cell) == text)
  }

  @Test(arguments: ["-5", "-5.4", "+3", "-12.5%", "22", "", "前半壁街", "'", "it's", "'quoted'", "2013-06-30"])
  func numbersAndTextsStay(_ text: String) {
    #expect(CSVWriter.harmless(text) == text)
    #expect(CSVWriter.original(text) == text)
  }
}
