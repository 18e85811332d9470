import StrictJSON
import Testing

@Suite struct ValueTests {
  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("42", 42), ("-7", -7),
      ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("9223372036854775808", nil), ("-9223372036854775809", nil), ("99999999999999999999", nil),
      ("1.0", nil), ("1.5", nil), ("1e2", nil), ("1e400", nil), (#""1""#, nil), ("true", nil), ("[1]", nil),
    ] as [(String, Int?)])
  func wholeNumbers(source: String, expected: Int?) throws {
    #expect(try read(source).int == expected)
  }

  @Test(arguments: ["0.1", "22.50", "1e400", "-0", "0.30000000000000000000000004", "1E+2"])
  func numbersKeepTheirText(source: String) throws {
    #expect(try read(" \(source) ").numberText == source)
  }

  @Test(arguments: [
    ("{}", JSONKind.object), ("[]", .array), (#""a""#, .string), ("1", .number), ("true", .bool),
    ("null", .null),
  ])
  func eachKindAnswersItsOwnQuestionsOnly(source: String, kind: JSONKind) throws {
    let value = try read(source)
    #expect(value.kind == kind)
    #expect((value.string != nil) == (kind == .string))
    #expect((value.numberText != nil) == (kind == .number))
    #expect((value.bool != nil) == (kind == .bool))
    #expect(value.isNull == (kind == .null))
    #expect(value["a"] == nil)
    #expect(value.members.map(\.key) == [])
    #expect(value.elements.map(\.kind) == [])
    #expect(value.count == 0)
  }

  @Test func membersInSourceOrder() throws {
    let value = try read(#"{"z":[1,{"a":9}],"a":2,"\u006d":"x"}"#)
    #expect(value.members.map(\.key) == ["z", "a", "m"])
    #expect(value.count == 3)
    #expect(value["z"]?.count == 2)
    #expect(value["a"]?.int == 2)
    #expect(value["m"]?.string == "x")
    #expect(value["x"] == nil)
    #expect(value["z"]?["a"] == nil)
    #expect(value["z"]?.elements.compactMap(\.int) == [1])
  }

  @Test func keysDifferByScalars() throws {
    let value = try read(#"{"é":1,"e\u0301":2}"#)
    #expect(value["\u{E9}"]?.int == 1)
    #expect(value["e\u{301}"]?.int == 2)
  }

  @Test func cursorFindsMembersInAnyOrder() throws {
    var cursor = try read(#"{"a":1,"b":[{"c":0}],"c":3,"\u0064":4}"#).cursor
    #expect(cursor["a"]?.int == 1)
    #expect(cursor["c"]?.int == 3)
    #expect(cursor["b"]?.count == 1)
    #expect(cursor["e"] == nil)
    #expect(cursor["d"]?.int == 4)
    #expect(cursor["d"]?.int == 4)
    #expect(cursor["a"]?.int == 1)
    var none = try read("[1]").cursor
    #expect(none["a"] == nil)
  }

  @Test func comparesStringsInPlace() throws {
    let value = try read(#"["open","\u006fpen",7]"#)
    #expect(value.elements.map { $0.isString("open") } == [true, true, false])
    #expect(value.elements.map { $0.isString("opel") } == [false, false, false])
    #expect(value.elements.map { $0.isString("") } == [false, false, false])
  }

  @Test func positionsOfValuesAndKeys() throws {
    let document = try JSONDocument(Array("{\"督办\": 1,\n  \"目\": [true,\r\n \"é\", {}]}".utf8))
    let list = try #require(document.root["目"])
    let elements = Array(list.elements)
    #expect(document.position(of: document.root) == JSONPosition(line: 1, column: 1, offset: 0))
    #expect(document.root["督办"]?.position == JSONPosition(line: 1, column: 8, offset: 11))
    #expect(document.root["督办"]?.keyPosition == JSONPosition(line: 1, column: 2, offset: 1))
    #expect(list.position == JSONPosition(line: 2, column: 8, offset: 23))
    #expect(list.keyPosition == JSONPosition(line: 2, column: 3, offset: 16))
    #expect(elements[1].position == JSONPosition(line: 3, column: 2, offset: 32))
    #expect(elements[2].position == JSONPosition(line: 3, column: 7, offset: 38))
    #expect(elements[2].keyPosition == nil)
    #expect(document.root.keyPosition == nil)
    #expect(document.position(at: 42) == document.position(at: 9_999))
  }

  @Test func rawBytesAreTheSource() throws {
    let value = try read(#" {"a" : [ 1, "\u0041" ] , "b":-1.50 } "#)
    #expect(String(decoding: try #require(value["a"]).rawBytes, as: UTF8.self) == #"[ 1, "\u0041" ]"#)
    #expect(String(decoding: try #require(value["b"]).rawBytes, as: UTF8.self) == "-1.50")
    #expect(String(decoding: value.rawBytes, as: UTF8.self) == #"{"a" : [ 1, "\u0041" ] , "b":-1.50 }"#)
  }
}
