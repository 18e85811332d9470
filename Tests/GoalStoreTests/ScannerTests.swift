import Testing

@testable import GoalStore
@testable import StrictJSON

/// The scanner reads what the writer wrote, in its order, and nothing else; by the members that the store reads by.
@Suite struct ScannerTests {
  private struct Thing: Equatable {
    var name: String?
    var count: Int?
    var isOpen: Bool?
    var amount: String?
    var words: [String] = []
    var inside: Int?
  }

  private func scan<Result>(
    _ text: String, allowsSpace: Bool = false, _ body: (inout JSONScanner) -> Result
  ) -> Result {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes, allowsSpace: allowsSpace)
      return body(&scanner)
    }
  }

  /// Nil where the scanner broke or something is left.
  private func thing(_ text: String, allowsSpace: Bool = false) -> Thing? {
    scan(text, allowsSpace: allowsSpace) { s in
      var thing = Thing()
      s.open()
      thing.name = s.given("name") { $0.string() }
      thing.count = s.given("count") { $0.int() }
      thing.isOpen = s.given("isOpen") { $0.bool() }
      thing.amount = s.given("amount") { s in
        let number = s.number()
        return number.isEmpty ? nil : String(decoding: number, as: UTF8.self)
      }
      thing.words = s.list("words") { $0.string() }
      thing.inside = s.given("inside") { s in
        s.open()
        let a = s.given("a") { $0.int() }
        s.close()
        return a
      }
      s.close()
      return s.isAtEnd() && !s.isBroken ? thing : nil
    }
  }

  private static let whole =
    #"{"name":"督办 \"x\"\n","count":12,"isOpen":false,"amount":-20.44,"words":["a","道路"],"inside":{"a":3}}"#

  @Test func membersInTheirOrder() {
    #expect(
      thing(Self.whole)
        == Thing(
          name: "督办 \"x\"\n", count: 12, isOpen: false, amount: "-20.44", words: ["a", "道路"], inside: 3))
    #expect(thing("{}") == Thing())
    #expect(thing(#"{"words":[]}"#) == Thing())
    #expect(thing(#"{"count":7,"words":["z"]}"#) == Thing(count: 7, words: ["z"]))
  }

  /// White space, another order, a key twice, another type, a bad byte.
  @Test(arguments: [
    #"{ "count":7}"#, #"{"count": 7}"#, #"{"count":7,"name":"a"}"#, #"{"count":7,"count":7}"#,
    #"{"count":"7"}"#,
    #"{"count":7,}"#, #"{,"count":7}"#, #"{"count":7{"words":["z"]}}"#, #"{"count":07x}"#, #"{"count":}"#,
    #"{"name":7}"#, #"{"name":"a}"#, "{\"name\":\"a\n\"}", #"{"words":["a",]}"#, #"{"words":["a""b"]}"#,
    #"{"words":["a"}"#, #"{"isOpen":tru}"#, #"{"inside":{"a":3,"b":4}}"#, #"{"other":1}"#, "{}x", "[]", "",
    #"{"count":1234567890123456789012}"#, #"{"count":-7}"#, #"{"count":1.5}"#, #"{"count":07}"#,
    #"{"amount":07}"#, #"{"amount":.5}"#, #"{"amount":5.}"#, #"{"amount":+5}"#, #"{"amount":1e3}"#,
  ])
  func anythingElseBreaksIt(text: String) {
    #expect(thing(text) == nil)
  }

  @Test func whiteSpaceWhereItIsAllowed() {
    let spaced = Self.whole.replacing(/[{}\[\],:]/) { " \t\($0.output)\r\n " }
    #expect(thing(spaced, allowsSpace: true) == thing(Self.whole))
    #expect(thing(spaced) == nil)
    #expect(thing("{\u{B} }", allowsSpace: true) == nil)
    #expect(thing(#"{"co unt":7}"#, allowsSpace: true) == nil)
  }

  @Test func cutOrSpoiltAnywhereItEnds() {
    let whole = Array(Self.whole.utf8)
    for end in whole.indices {
      #expect(thing(String(decoding: whole[..<end], as: UTF8.self)) == nil)
    }
    for place in whole.indices {
      for byte: UInt8 in [0x00, 0x22, 0x5C, 0x2C, 0x7D, 0x80, 0xFF] {
        var spoilt = whole
        spoilt[place] = byte
        spoilt.withUnsafeBufferPointer { bytes in
          var scanner = JSONScanner(bytes)
          scanner.open()
          _ = scanner.given("name") { $0.string() }
          _ = scanner.given("count") { $0.int() }
          _ = scanner.list("words") { $0.string() }
          #expect(scanner.at <= bytes.count)
        }
      }
    }
  }

  @Test func whatIsNoUTF8IsNoText() {
    let bytes: [UInt8] = [0x22, 0xE9, 0x81, 0x22]
    let text = bytes.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes)
      return scanner.string()
    }
    #expect(text == nil)
  }

  @Test func aValueOfAnyLayoutIsReadByItself() {
    let (value, count) = scan(#"{"entry":{"b": [1, {"a":"}"}] , "a":null},"count":7}"#) { s in
      s.open()
      let value = s.given("entry") { $0.value() }
      return (value, s.given("count") { $0.int() })
    }
    #expect(value?["b"]?.count == 2)
    #expect(count == 7)
    let isBroken = scan(#"{"entry":{"a":1,"a":2}}"#) { s in
      s.open()
      return s.given("entry") { $0.value() } == nil && s.isBroken
    }
    #expect(isBroken)
  }

  @Test func keysThatAreNotKnownBeforehand() {
    let values = scan("{\n\"2.2-06\":1,\n\"道\":2}") { s in
      s.open()
      var values: [Int] = []
      for key in ["2.2-06", "道"] where s.more() {
        s.pass("\n")
        if s.take(named: key), let value = s.int() { values.append(value) }
      }
      if s.more() { s.fail() }
      s.close()
      return s.isBroken ? [] : values
    }
    #expect(values == [1, 2])
  }
}
