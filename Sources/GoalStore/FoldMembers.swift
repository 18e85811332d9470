import GoalCore
import StrictJSON

/// Members of `progress.json` and plans by type.
///
/// `given` and `list` are here and not beside the scanner, so that each is compiled for its type: called over there, even
/// inlinable, they cost a start two million instructions.
extension JSONScanner {
  /// The value of the next member if its key is this one; one that cannot be read breaks the scanner.
  @inline(__always)
  mutating func given<Value>(_ key: StaticString, _ read: (inout JSONScanner) -> Value?) -> Value? {
    guard take(key) else { return nil }
    let value = read(&self)
    if value == nil { fail() }
    return value
  }

  /// The elements of the next member if its key is this one; else none.
  @inline(__always)
  mutating func list<Value>(_ key: StaticString, _ read: (inout JSONScanner) -> Value?) -> [Value] {
    givenList(key, read) ?? []
  }

  /// The elements of the next member if its key is this one; else nil.
  @inline(__always)
  mutating func givenList<Value>(_ key: StaticString, _ read: (inout JSONScanner) -> Value?) -> [Value]? {
    guard take(key) else { return nil }
    var values: [Value] = []
    open("[")
    while more() {
      guard let value = read(&self) else {
        fail()
        return []
      }
      values.append(value)
    }
    close("]")
    return values
  }

  mutating func day() -> Day? { plainText().flatMap { Day(ascii: $0) } }
  mutating func instant() -> Instant? { plainText().flatMap { Instant(ascii: $0) } }
  mutating func quantity() -> Quantity? { try? Quantity(json: number()) }
  /// What `Light.digits` writes.
  mutating func lights() -> [Light?]? { plainText().flatMap { Light.lights($0) } }
  /// A word out of a fixed list.
  mutating func word<Word: WordList>() -> Word? { plainText().flatMap { Word(word: $0) } }

  /// The next member's word, if its key is this one.
  @inline(__always)
  mutating func word<Word: WordList>(_ key: StaticString) -> Word? { given(key) { $0.word() } }
}

/// Words out of a fixed list.
protocol WordList: RawRepresentable<String>, CaseIterable {}

extension WordList {
  /// Compared one by one: as short as they are, that takes less than the general way of raw values.
  @inline(__always)
  init?(word bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    for word in Self.allCases where word.rawValue == text {
      self = word
      return
    }
    return nil
  }
}

extension Kind: WordList {}
extension Ask.Class: WordList {}
extension Baseline.Relation: WordList {}
extension Light: WordList {}
extension Stage: WordList {}
extension Assessment: WordList {}
extension Inspection.Finding: WordList {}
extension Rhythm: WordList {}
