import Testing

@testable import StrictJSON

@Suite struct RobustnessTests {
  @Test func everyTruncationEndsUnexpectedly() throws {
    let bytes = Array(sample.utf8)
    _ = try JSONDocument(bytes)
    for length in 0..<bytes.count {
      let error = refusal(of: Array(bytes[..<length]))
      #expect(error?.problem == .unexpectedEnd, "cut at \(length)")
      #expect(error?.position.offset == length, "cut at \(length)")
    }
  }

  /// A changed bit gives a document that can be walked from end to end, or an error inside the input.
  @Test func everyFlippedBitIsReadOrRefused() throws {
    let original = Array(sample.utf8)
    var refused = 0
    for index in original.indices {
      for bit in 0..<8 {
        var bytes = original
        bytes[index] ^= 1 << bit
        if let error = refusal(of: bytes) {
          refused += 1
          #expect(0...bytes.count ~= error.position.offset)
        } else {
          try survivesCopying(JSONDocument(bytes))
        }
      }
    }
    #expect(refused > original.count)
  }

  /// Writing a document and reading it again changes nothing, compact or pretty.
  private func survivesCopying(_ document: JSONDocument) throws {
    var compact = JSONWriter()
    compact.element(copy: document.root)
    var pretty = JSONWriter(pretty: true)
    pretty.element(copy: try JSONDocument(compact.bytes).root)
    var again = JSONWriter()
    again.element(copy: try JSONDocument(pretty.bytes).root)
    #expect(compact.bytes == again.bytes)
  }

  @Test(arguments: UInt64(1)...200)
  func generatedValuesSurviveTheRoundTrip(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let value = Generated(using: &random, depth: 4)
    for pretty in [false, true] {
      var writer = JSONWriter(pretty: pretty)
      value.write(to: &writer)
      #expect(try Generated(JSONDocument(writer.bytes).root) == value)
    }
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func deepNestingIsRefusedAtTheSixtyFifthBracket(opening: String) {
    let error = refusal(of: Array(String(repeating: opening, count: 100_000).utf8))
    let brackets = opening.count { "[{".contains($0) }
    let before = 64 / brackets * opening.utf8.count
    #expect(error?.problem == .tooDeep(limit: 64))
    #expect(error?.position == JSONPosition(line: 1, column: before + 1, offset: before))
  }

  @Test func inputAboveTheLimitIsNotRead() throws {
    let bytes = Array("[1, 2]".utf8)
    #expect(try JSONDocument(bytes, limit: 6).root.count == 2)
    #expect(throws: JSONError(problem: .tooLarge(limit: 5), position: .init(line: 1, column: 1, offset: 0))) {
      try JSONDocument(bytes, limit: 5)
    }
  }

  /// Comparing each key with each would be five thousand million comparisons: hours in a debug build.
  @Test(.timeLimit(.minutes(1)))
  func hundredThousandKeys() throws {
    var writer = JSONWriter()
    writer.object { w in
      for key in 0..<100_000 { w.member("key\(key)", key) }
    }
    let object = try JSONDocument(writer.bytes).root
    #expect(object.count == 100_000)
    var cursor = object.cursor
    for key in 0..<100_000 where cursor["key\(key)"]?.int != key {
      Issue.record("key\(key)")
      return
    }
    writer.bytes.removeLast()
    let error = refusal(of: writer.bytes + Array(#","key99999":0}"#.utf8))
    #expect(error?.problem == .duplicateKey("key99999"))
  }
}
