import StrictJSON
import Testing

@Suite struct AcceptTests {
  /// Source → the same value written compactly.
  @Test(arguments: [
    ("[]", "[]"),
    ("{}", "{}"),
    (" \t\r\n[ ]\n", "[]"),
    ("0", "0"),
    ("-0", "-0"),
    ("-12.50", "-12.50"),
    ("1e400", "1e400"),
    ("1E+2", "1E+2"),
    ("[1.0e-10]", "[1.0e-10]"),
    ("123456789012345678901234567890.5", "123456789012345678901234567890.5"),
    ("true", "true"),
    ("false", "false"),
    ("null", "null"),
    (#""""#, #""""#),
    (#""督办 é 🌲""#, #""督办 é 🌲""#),
    (#""\u7763\u529E""#, #""督办""#),
    (#""\ud83c\uDF32""#, #""🌲""#),
    (#""\"\\\/\b\f\n\r\t""#, #""\"\\/\b\f\n\r\t""#),
    (#""\u0000\u001f""#, #""\u0000\u001f""#),
    ("\"\u{7F}\"", #""\u007f""#),
    (#"{"":1," ":2}"#, #"{"":1," ":2}"#),
    (#"{"a":1,"A":2,"é":3,"e\u0301":4}"#, #"{"a":1,"A":2,"é":3,"e\#u{301}":4}"#),
    (#"[{"a":1},{"a":1}]"#, #"[{"a":1},{"a":1}]"#),
    (#"{"a":{"a":{"a":[]}}}"#, #"{"a":{"a":{"a":[]}}}"#),
    (#" { "a" : [ 1 , true , "x" ] } "#, #"{"a":[1,true,"x"]}"#),
  ])
  func readsAndCopies(source: String, expected: String) throws {
    let value = try read(source)
    #expect(written { w in w.element(copy: value) }.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func takesEveryScalarOfUTF8sEdges() throws {
    let edges: [UInt32] = [
      0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xCFFF, 0xD000, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x3FFFF,
      0x40000,
      0xFFFFF, 0x100000, 0x10FFFF,
    ]
    let text = String(String.UnicodeScalarView(edges.compactMap { Unicode.Scalar($0) }))
    #expect(text.unicodeScalars.count == edges.count)
    #expect(try read("\"\(text)\"").string == text)
  }

  @Test func takesSixtyFourLevels() throws {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    var value = try read(text)
    for _ in 1..<64 { value = try #require(value.elements.first { _ in true }) }
    #expect(value.count == 0)
  }

  @Test func depthCountsOpenContainersOnly() throws {
    let row = Array(repeating: "[[]]", count: 200).joined(separator: ",")
    #expect(try read("[\(row)]").count == 200)
  }

  @Test func readsTheSameFromAllThreeKindsOfInput() throws {
    let bytes = Array(sample.utf8)
    let padded = [0x20, 0x20] + bytes + [0xFF]
    let whole = try JSONDocument(bytes)
    let slice = try JSONDocument(padded[2..<padded.count - 1])
    let copy = try bytes.withUnsafeBufferPointer { buffer in try JSONDocument(buffer) }
    for document in [slice, copy] {
      #expect(document.root["title"]?.string == "新建绿道 é 🌲")
      #expect(document.root["nested"]?.position == whole.root["nested"]?.position)
      #expect(document.root.rawBytes.elementsEqual(bytes))
    }
  }
}
