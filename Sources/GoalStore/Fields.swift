import GoalCore
import StrictJSON

/// The members of one object of a line, read by name; a fault names the field and its place.
///
/// What is null counts as absent, and members nobody asks for are passed over.
struct Fields {
  let object: JSONValue
  let file: String
  let line: Int
  private var cursor: JSONCursor

  init(_ object: JSONValue, file: String, line: Int) {
    self.object = object
    self.file = file
    self.line = line
    cursor = object.cursor
  }

  func problem(_ fact: StoreProblem.Fact, _ value: JSONValue) -> StoreProblem {
    StoreProblem(fact, at: Place(file: file, line: line, column: value.position.column))
  }

  mutating func value(_ key: String) -> JSONValue? {
    guard let value = cursor[key], !value.isNull else { return nil }
    return value
  }

  /// A member as something; nil when absent.
  mutating func given<Value>(
    _ key: String, _ read: (JSONValue) -> Value?
  ) throws(StoreProblem) -> Value? {
    guard let value = value(key) else { return nil }
    guard let read = read(value) else { throw problem(.badField(key), value) }
    return read
  }

  mutating func needed<Value>(_ key: String, _ read: (JSONValue) -> Value?) throws(StoreProblem) -> Value {
    guard let value = try given(key, read) else { throw problem(.missingField(key), object) }
    return value
  }

  mutating func text(_ key: String) throws(StoreProblem) -> String? { try given(key, \.string) }
  mutating func neededText(_ key: String) throws(StoreProblem) -> String { try needed(key, \.string) }
  mutating func day(_ key: String) throws(StoreProblem) -> Day? {
    try given(key) { $0.string.flatMap { Day(iso: $0) } }
  }
  mutating func month(_ key: String) throws(StoreProblem) -> Month {
    try needed(key) { $0.string.flatMap { Month(iso: $0) } }
  }
  mutating func quantity(_ key: String) throws(StoreProblem) -> Quantity? {
    try given(key) { value in
      value.kind == .number ? value.rawBytes.withUnsafeBufferPointer { try? Quantity(json: $0) } : nil
    }
  }
  mutating func word<Word: RawRepresentable<String>>(_ key: String) throws(StoreProblem) -> Word? {
    try given(key) { $0.string.flatMap { Word(rawValue: $0) } }
  }
  mutating func neededWord<Word: RawRepresentable<String>>(_ key: String) throws(StoreProblem) -> Word {
    try needed(key) { $0.string.flatMap { Word(rawValue: $0) } }
  }
  mutating func texts(_ key: String) throws(StoreProblem) -> [String]? {
    try given(key) { list in
      let texts = list.elements.compactMap(\.string)
      return list.kind == .array && texts.count == list.count ? texts : nil
    }
  }
  mutating func neededTexts(_ key: String) throws(StoreProblem) -> [String] {
    guard let texts = try texts(key) else { throw problem(.missingField(key), object) }
    return texts
  }
  /// An object or an array.
  mutating func container(_ key: String, _ kind: JSONKind) throws(StoreProblem) -> JSONValue {
    try needed(key) { $0.kind == kind ? $0 : nil }
  }
  /// The members of an object inside this one.
  func inside(_ object: JSONValue) -> Fields { Fields(object, file: file, line: line) }
}
