/// Members and elements; nil is written as null.
extension JSONWriter {
  package mutating func member(_ key: String, _ value: String?) {
    startMember(key)
    write(value)
  }

  package mutating func member(_ key: String, _ value: Int?) {
    startMember(key)
    write(value)
  }

  package mutating func member(_ key: String, _ value: Bool?) {
    startMember(key)
    write(value)
  }

  /// Writes a number exactly as given; text that is no JSON number becomes null.
  package mutating func member(_ key: String, number: String?) {
    startMember(key)
    write(number: number)
  }

  /// Writes a value read elsewhere, with its numbers as they were and its strings escaped afresh.
  package mutating func member(_ key: String, copy value: JSONValue?) {
    startMember(key)
    write(copy: value)
  }

  package mutating func memberNull(_ key: String) {
    startMember(key)
    writeNull()
  }

  package mutating func element(_ value: String?) { write(value) }

  package mutating func element(_ value: Int?) { write(value) }

  package mutating func element(_ value: Bool?) { write(value) }

  /// Writes a number exactly as given; text that is no JSON number becomes null.
  package mutating func element(number: String?) { write(number: number) }

  /// Writes a value read elsewhere, with its numbers as they were and its strings escaped afresh.
  package mutating func element(copy value: JSONValue?) { write(copy: value) }

  package mutating func elementNull() { writeNull() }
}

extension JSONWriter {
  mutating func writeNull() { write(raw: "null") }

  private mutating func write(_ value: String?) {
    guard let value else { return writeNull() }
    startValue()
    appendString(value)
  }

  private mutating func write(_ value: Int?) {
    write(raw: value.map { String($0) } ?? "null")
  }

  private mutating func write(_ value: Bool?) {
    write(raw: value.map { $0 ? "true" : "false" } ?? "null")
  }

  private mutating func write(number: String?) {
    guard let number, Self.isNumber(number) else { return writeNull() }
    write(raw: number)
  }

  private mutating func write(raw: String) {
    startValue()
    bytes.append(contentsOf: raw.utf8)
  }

  private mutating func write(copy value: JSONValue?) {
    guard let value else { return writeNull() }
    switch value.kind {
    case .object:
      object { w in
        for (key, value) in value.members { w.member(key, copy: value) }
      }
    case .array:
      array { w in
        for value in value.elements { w.element(copy: value) }
      }
    case .string: write(value.string)
    case .number: write(raw: value.numberText ?? "null")
    case .bool: write(value.bool)
    case .null: writeNull()
    }
  }

  /// Whether the text is one JSON number with nothing around it.
  private static func isNumber(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in
      guard !text.isEmpty else { return false }
      var parser = JSONParser(text)
      guard (try? parser.number([])) != nil else { return false }
      return parser.at == text.count
    }
  }
}
