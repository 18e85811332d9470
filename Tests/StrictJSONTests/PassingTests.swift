import StrictJSON
import Testing

/// Members of a known document that are passed over unread.
@Suite struct PassingTests {
  /// Sources of the member `known`; what they hold must not end them early.
  @Test(arguments: [
    "[]", "{}", "[1, [2], {\"a\": \"]\"}]", "{\"a\": \"\\\"}\", \"b\": {}}",
    "[\n    [1],\n    \"]\", {\"a\": [\n    ]}\n  ]",
    "{\n    \"a\": {\n    },\n    \"b\": [\n      1\n    ]\n  }",
    "[\n]",
  ])
  func theyEndWhereTheyEnd(known: String) throws {
    for space in ["  ", ""] where !known.contains("\n  ") || space == "  " {
      let source =
        "{\n\(space)\"first\": 1,\n\(space)\"known\": \(known),\n\(space)\"second\": [2],\n\(space)\"last\": 3\n}\n"
      let bytes = Array(source.utf8)
      let read = bytes.withUnsafeBufferPointer { bytes in
        JSONDocument.withView(of: bytes, before: "last", passing: ["known", "none"]) { root, start, places in
          (
            root["first"]?.int, root["second"]?.elements.first { _ in true }?.int, root["known"] == nil,
            String(decoding: bytes[start...].prefix(1), as: UTF8.self),
            String(decoding: bytes[places[0]...].prefix(known.utf8.count), as: UTF8.self), places[1]
          )
        }
      }
      let (first, second, isPassed, last, value, none) = try #require(read)
      #expect(first == 1 && second == 2 && isPassed && last == "3" && value == known && none == 0)
    }
  }
}
