import Testing

@testable import StrictJSON

@Suite struct WriterTests {
  @Test func membersOfEveryKind() {
    let text = written { w in
      w.object { w in
        w.member("id", "2.2-06")
        w.member("count", 22)
        w.member("least", Int.min)
        w.member("done", false)
        w.member("share", number: "0.10")
        w.memberNull("none")
        w.member("noText", nil as String?)
        w.member("noCount", nil as Int?)
        w.member("noFlag", nil as Bool?)
        w.member("noNumber", number: nil)
        w.member("list") { w in w.array { w in w.element("a") } }
        w.member("inner") { w in w.object { _ in } }
        w.member("督办") { _ in }
        w.member("last", 1)
      }
    }
    #expect(
      text
        == #"{"id":"2.2-06","count":22,"least":-9223372036854775808,"done":false,"share":0.10,"none":null,"#
        + #""noText":null,"noCount":null,"noFlag":null,"noNumber":null,"list":["a"],"inner":{},"#
        + #""督办":null,"last":1}"#)
  }

  @Test func elementsOfEveryKind() {
    let text = written { w in
      w.array { w in
        w.element("a")
        w.element(-1)
        w.element(true)
        w.element(number: "1e400")
        w.elementNull()
        w.element(nil as String?)
        w.array { w in w.array { _ in } }
        w.object { w in w.member("k", "v") }
        w.element(2)
      }
    }
    #expect(text == #"["a",-1,true,1e400,null,null,[[]],{"k":"v"},2]"#)
  }

  @Test(arguments: [
    ("12", "12"), ("-0.50", "-0.50"), ("1e9", "1e9"), ("", "null"), ("NaN", "null"), ("01", "null"),
    ("1 ", "null"),
    (" 1", "null"), ("1,2", "null"), ("-", "null"), ("+1", "null"), ("１", "null"), ("[1]", "null"),
  ])
  func numberTextIsANumberOrNull(number: String, expected: String) {
    #expect(written { w in w.element(number: number) } == expected)
  }

  /// Scalar → what stands between the quotes; nil where the scalar stands there itself.
  private static let escapeTable: [(UInt32, String?)] = [
    (0x22, #"\""#), (0x5C, #"\\"#), (0x2F, nil), (0x08, #"\b"#), (0x0C, #"\f"#), (0x0A, #"\n"#),
    (0x0D, #"\r"#),
    (0x09, #"\t"#), (0x00, #"\u0000"#), (0x1B, #"\u001b"#), (0x1F, #"\u001f"#), (0x20, nil), (0x7E, nil),
    (0x7F, #"\u007f"#), (0x80, #"\u0080"#), (0x9B, #"\u009b"#), (0x9F, #"\u009f"#), (0xA0, nil),
    (0xAD, #"\u00ad"#), (0xE9, nil), (0x61C, #"\u061c"#), (0x200A, nil), (0x200B, #"\u200b"#),
    (0x200D, #"\u200d"#), (0x200E, #"\u200e"#), (0x200F, #"\u200f"#), (0x2010, nil), (0x2027, nil),
    (0x2028, #"\u2028"#), (0x2029, #"\u2029"#), (0x202A, #"\u202a"#), (0x202E, #"\u202e"#), (0x202F, nil),
    (0x2060, #"\u2060"#), (0x2066, #"\u2066"#), (0x2069, #"\u2069"#), (0x3000, nil), (0x7763, nil),
    (0xFDCF, nil), (0xFDD0, #"\ufdd0"#), (0xFE0F, nil), (0xFEFF, #"\ufeff"#), (0xFFFD, nil),
    (0xFFFE, #"\ufffe"#), (0xFFFF, #"\uffff"#), (0x1F332, nil), (0x1FFFE, #"\ud83f\udffe"#),
    (0xE0041, #"\udb40\udc41"#), (0xE0100, nil), (0x10FFFF, #"\udbff\udfff"#),
  ]

  @Test(arguments: escapeTable)
  func escapes(scalar: UInt32, expected: String?) throws {
    let text = String(try #require(Unicode.Scalar(scalar)))
    let output = written { w in w.element("a\(text)督") }
    #expect(output.unicodeScalars.elementsEqual("\"a\(expected ?? text)督\"".unicodeScalars))
    #expect(try read(output).isString("a\(text)督"))
  }

  /// Against the table in `JSONEscape`: the standard's own list of what is not drawn.
  @Test func nothingInvisibleIsWrittenPlainly() throws {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      let isControl = [.control, .lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
      let isInvisible = properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
      if isControl || isInvisible || properties.isNoncharacterCodePoint || properties.isBidiControl {
        #expect(JSONEscape.isHidden(value), "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func prettyPutsShortListsOfScalarsOnOneLine() {
    let long = String(repeating: "长", count: 70)
    let text = written(pretty: true) { w in
      w.object { w in
        w.member("id", "a, {b} \n  c")
        w.member("months") { w in w.array { w in for month in 1...4 { w.element(month) } } }
        w.member("target") { w in
          w.object { w in
            w.member("value", 22)
            w.member("unit", "公里")
          }
        }
        w.member("long") { w in
          w.array { w in
            w.element(long)
            w.element(1)
          }
        }
        w.member("rows") { w in
          w.array { w in
            w.object { w in w.member("x", 1) }
            w.array { _ in }
          }
        }
        w.member("none") { w in w.object { _ in } }
      }
    }
    #expect(
      text == #"""
        {
          "id": "a, {b} \n  c",
          "months": [1, 2, 3, 4],
          "target": {"value": 22, "unit": "公里"},
          "long": [
            "\#(long)",
            1
          ],
          "rows": [
            {"x": 1},
            []
          ],
          "none": {}
        }
        """#)
  }

  @Test func prettyScalarsAndEmptyDocuments() {
    #expect(written(pretty: true) { w in w.element("a") } == #""a""#)
    #expect(written(pretty: true) { w in w.array { _ in } } == "[]")
    #expect(written(pretty: true) { w in w.object { w in w.member("a", 1) } } == #"{"a": 1}"#)
  }
}
