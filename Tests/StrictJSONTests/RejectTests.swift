import Testing

@testable import StrictJSON

/// One refused input: its bytes, the problem, and the line, column and byte offset of the position.
struct Refused: CustomTestStringConvertible, Sendable {
  let bytes: [UInt8]
  let problem: JSONProblem
  let position: JSONPosition

  init(_ text: String, _ problem: JSONProblem, _ line: Int, _ column: Int, _ offset: Int) {
    self.init(bytes: Array(text.utf8), problem, line, column, offset)
  }

  init(bytes: [UInt8], _ problem: JSONProblem, _ line: Int, _ column: Int, _ offset: Int) {
    self.bytes = bytes
    self.problem = problem
    position = JSONPosition(line: line, column: column, offset: offset)
  }

  var testDescription: String { String(decoding: bytes, as: UTF8.self) }
}

@Suite struct RejectTests {
  private func check(_ row: Refused) {
    #expect(refusal(of: row.bytes) == JSONError(problem: row.problem, position: row.position))
  }

  @Test(arguments: [
    Refused("", .unexpectedEnd, 1, 1, 0),
    Refused(" \n ", .unexpectedEnd, 2, 2, 3),
    Refused("[", .unexpectedEnd, 1, 2, 1),
    Refused("[1", .unexpectedEnd, 1, 3, 2),
    Refused("[1,", .unexpectedEnd, 1, 4, 3),
    Refused(#"{"a""#, .unexpectedEnd, 1, 5, 4),
    Refused(#"{"a":"#, .unexpectedEnd, 1, 6, 5),
    Refused("\"督", .unexpectedEnd, 1, 3, 4),
    Refused(#""\"#, .unexpectedEnd, 1, 3, 2),
    Refused(#""\u12"#, .unexpectedEnd, 1, 6, 5),
    Refused(#""\ud83c"#, .unexpectedEnd, 1, 8, 7),
    Refused("-", .unexpectedEnd, 1, 2, 1),
    Refused("1.", .unexpectedEnd, 1, 3, 2),
    Refused("1e+", .unexpectedEnd, 1, 4, 3),
    Refused("tru", .unexpectedEnd, 1, 4, 3),
    Refused("[1,]", .trailingComma, 1, 3, 2),
    Refused("[\n 1\n ,\n]", .trailingComma, 3, 2, 6),
    Refused(#"{"a":1, }"#, .trailingComma, 1, 7, 6),
    Refused("1 2", .trailingContent, 1, 3, 2),
    Refused("[]\n]", .trailingContent, 2, 1, 3),
    Refused("1,", .trailingContent, 1, 2, 1),
    Refused("nulll", .trailingContent, 1, 5, 4),
    Refused("{}\0", .trailingContent, 1, 3, 2),
    Refused("1// one", .trailingContent, 1, 2, 1),
  ])
  func ends(row: Refused) { check(row) }

  @Test(arguments: [
    Refused("[,1]", .unexpectedCharacter(",", expected: .value), 1, 2, 1),
    Refused("[1,,2]", .unexpectedCharacter(",", expected: .value), 1, 4, 3),
    Refused("[1 2]", .unexpectedCharacter("2", expected: .commaOrBracket), 1, 4, 3),
    Refused("[1}", .unexpectedCharacter("}", expected: .commaOrBracket), 1, 3, 2),
    Refused("[1:2]", .unexpectedCharacter(":", expected: .commaOrBracket), 1, 3, 2),
    Refused("{,}", .unexpectedCharacter(",", expected: .key), 1, 2, 1),
    Refused("{1:2}", .unexpectedCharacter("1", expected: .key), 1, 2, 1),
    Refused("{a:2}", .unexpectedCharacter("a", expected: .key), 1, 2, 1),
    Refused("{'a':2}", .unexpectedCharacter("'", expected: .key), 1, 2, 1),
    Refused(#"{"a" 1}"#, .unexpectedCharacter("1", expected: .colon), 1, 6, 5),
    Refused(#"{"a":1 "b":2}"#, .unexpectedCharacter("\"", expected: .commaOrBrace), 1, 8, 7),
    Refused(#"{"a":1]"#, .unexpectedCharacter("]", expected: .commaOrBrace), 1, 7, 6),
    Refused(#"{"a":}"#, .unexpectedCharacter("}", expected: .value), 1, 6, 5),
    Refused("{\"督办\":\r\n  目}", .unexpectedCharacter("目", expected: .value), 2, 3, 14),
    Refused("]", .unexpectedCharacter("]", expected: .value), 1, 1, 0),
    Refused("'a'", .unexpectedCharacter("'", expected: .value), 1, 1, 0),
    Refused("// one\n1", .unexpectedCharacter("/", expected: .value), 1, 1, 0),
    Refused("[/* one */1]", .unexpectedCharacter("/", expected: .value), 1, 2, 1),
    Refused("[1# one\n]", .unexpectedCharacter("#", expected: .commaOrBracket), 1, 3, 2),
    Refused("NaN", .unexpectedCharacter("N", expected: .value), 1, 1, 0),
    Refused("nan", .unexpectedCharacter("a", expected: .literal), 1, 2, 1),
    Refused("Infinity", .unexpectedCharacter("I", expected: .value), 1, 1, 0),
    Refused("True", .unexpectedCharacter("T", expected: .value), 1, 1, 0),
    Refused("[trUe]", .unexpectedCharacter("U", expected: .literal), 1, 4, 3),
    Refused("[\u{A0}1]", .unexpectedCharacter("\u{A0}", expected: .value), 1, 2, 1),
    Refused("[\u{0C}1]", .unexpectedCharacter("\u{0C}", expected: .value), 1, 2, 1),
    Refused("[\u{FEFF}1]", .unexpectedCharacter("\u{FEFF}", expected: .value), 1, 2, 1),
    Refused("+1", .unexpectedCharacter("+", expected: .value), 1, 1, 0),
    Refused(".5", .unexpectedCharacter(".", expected: .value), 1, 1, 0),
    Refused("[0x1F]", .unexpectedCharacter("x", expected: .commaOrBracket), 1, 3, 2),
    Refused("[1.5.2]", .unexpectedCharacter(".", expected: .commaOrBracket), 1, 5, 4),
    Refused("[１]", .unexpectedCharacter("１", expected: .value), 1, 2, 1),
  ])
  func characters(row: Refused) { check(row) }

  @Test(arguments: [
    Refused("[01]", .badNumber, 1, 2, 1),
    Refused("[-01]", .badNumber, 1, 2, 1),
    Refused("[00]", .badNumber, 1, 2, 1),
    Refused("[1.]", .badNumber, 1, 2, 1),
    Refused("[1.e5]", .badNumber, 1, 2, 1),
    Refused("[1e]", .badNumber, 1, 2, 1),
    Refused("[1e+]", .badNumber, 1, 2, 1),
    Refused("[1e1,2e5-]", .unexpectedCharacter("-", expected: .commaOrBracket), 1, 9, 8),
    Refused("[-]", .badNumber, 1, 2, 1),
    Refused("[--1]", .badNumber, 1, 2, 1),
    Refused("[-.5]", .badNumber, 1, 2, 1),
    Refused("-Infinity", .badNumber, 1, 1, 0),
  ])
  func numbers(row: Refused) { check(row) }

  @Test(arguments: [
    Refused(#""\a""#, .badEscape, 1, 2, 1),
    Refused(#""\x41""#, .badEscape, 1, 2, 1),
    Refused(#""\'""#, .badEscape, 1, 2, 1),
    Refused(#""督\U0041""#, .badEscape, 1, 3, 4),
    Refused(#""\u12""#, .badEscape, 1, 2, 1),
    Refused(#""\u12G4""#, .badEscape, 1, 2, 1),
    Refused(#""\u+123""#, .badEscape, 1, 2, 1),
    Refused(#""\ud83c\u12""#, .badEscape, 1, 8, 7),
    Refused(#""x\ud83c""#, .loneSurrogate, 1, 3, 2),
    Refused(#""\ud83cx""#, .loneSurrogate, 1, 2, 1),
    Refused(#""\ud83c\n""#, .loneSurrogate, 1, 2, 1),
    Refused(#""\ud83c\u0041""#, .loneSurrogate, 1, 2, 1),
    Refused(#""\ud83c\ud83c\udf32""#, .loneSurrogate, 1, 2, 1),
    Refused(#""\udf32""#, .loneSurrogate, 1, 2, 1),
    Refused("\"a\nb\"", .controlCharacter(0x0A), 1, 3, 2),
    Refused("\"a\tb\"", .controlCharacter(0x09), 1, 3, 2),
    Refused("\"\u{1B}[2J\"", .controlCharacter(0x1B), 1, 2, 1),
    Refused("\"\0\"", .controlCharacter(0), 1, 2, 1),
    Refused("{\"a\u{1F}\":1}", .controlCharacter(0x1F), 1, 4, 3),
  ])
  func strings(row: Refused) { check(row) }

  @Test(arguments: [
    Refused(#"{"a":1,"a":1}"#, .duplicateKey("a"), 1, 8, 7),
    Refused("{\"b\":1,\n \"a\":2,\n \"b\":3}", .duplicateKey("b"), 3, 2, 17),
    Refused(#"{"a":1,"\u0061":2}"#, .duplicateKey("a"), 1, 8, 7),
    Refused(#"{"\u0061":1,"a":2}"#, .duplicateKey("a"), 1, 13, 12),
    Refused(#"{"\n":1,"\u000a":2}"#, .duplicateKey("\n"), 1, 9, 8),
    Refused(#"{"":1,"":2}"#, .duplicateKey(""), 1, 7, 6),
    Refused(#"[{"x":{"督":1,"督":2}}]"#, .duplicateKey("督"), 1, 14, 15),
    Refused(#"{"a":{},"b":[1,{"c":2}],"a":{}}"#, .duplicateKey("a"), 1, 25, 24),
  ])
  func duplicates(row: Refused) { check(row) }

  /// Either side of the limit between comparing pairs and hashing, and well above it.
  @Test(arguments: [2, 31, 32, 33, 34, 1000])
  func duplicateAmongMany(count: Int) throws {
    let names = (1..<count).map { "\"k\($0)\":[{\"k\":0}]" }.joined(separator: ",")
    #expect(try read("{\(names)}").count == count - 1)
    for twice in ["k1", "k\(count / 2)", "k\(count - 1)"] {
      let error = refusal(of: Array("{\(names),\"\(twice)\":0}".utf8))
      #expect(error?.problem == .duplicateKey(twice))
      #expect(error?.position.offset == names.utf8.count + 2)
    }
    let escaped = refusal(of: Array("{\(names),\"\\u006b1\":0}".utf8))
    #expect(escaped?.problem == .duplicateKey("k1"))
  }

  @Test(arguments: [
    Refused(bytes: [0xEF, 0xBB, 0xBF, 0x31], .byteOrderMark, 1, 1, 0),
    Refused(bytes: [0xFF, 0xFE, 0x31, 0x00], .badUTF8, 1, 1, 0),
    Refused(bytes: [0x31, 0x00], .trailingContent, 1, 2, 1),
    Refused(bytes: [0x5B, 0x80, 0x5D], .badUTF8, 1, 2, 1),
    Refused(bytes: [0x22, 0x80, 0x22], .badUTF8, 1, 2, 1),
    Refused(bytes: [0x22, 0xC0, 0x80, 0x22], .badUTF8, 1, 2, 1),
    Refused(bytes: [0x22, 0xC1, 0xBF, 0x22], .badUTF8, 1, 2, 1),
    Refused(bytes: [0x22, 0xC3, 0x22], .badUTF8, 1, 2, 1),
    Refused(bytes: [0x22, 0xE0, 0x9F, 0xBF, 0x22], .badUTF8, 1, 2, 1),
    Refused(bytes: [0x22, 0xED, 0xA0, 0x80, 0x22], .badUTF8, 1, 2, 1),
    Refused(bytes: [0x22, 0xE7, 0x9D, 0x22], .badUTF8, 1, 2, 1),
    Refused(bytes: [0x22, 0xE7, 0x9D, 0xA3, 0xE7, 0x28, 0xA1, 0x22], .badUTF8, 1, 3, 4),
    Refused(bytes: [0x22, 0xF0, 0x8F, 0xBF, 0xBF, 0x22], .badUTF8, 1, 2, 1),
    Refused(bytes: [0x22, 0xF0, 0x9F, 0x8C, 0x22], .badUTF8, 1, 2, 1),
    Refused(bytes: [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .badUTF8, 1, 2, 1),
    Refused(bytes: [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], .badUTF8, 1, 2, 1),
    Refused(bytes: [0x22, 0xFE, 0x22], .badUTF8, 1, 2, 1),
    Refused(bytes: [0x22, 0xE7, 0x9D], .unexpectedEnd, 1, 3, 3),
  ])
  func encodings(row: Refused) { check(row) }
}
