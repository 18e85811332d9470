/// A value inside a document: a reference and an index, cheap to pass about.
package struct JSONValue: Sendable {
  let storage: JSONStorage
  let index: Int

  var node: JSONNode { storage.nodes[index] }

  package var kind: JSONKind { node.kind }

  /// The member's value; nil when there is none or this is no object. Looks at the keys in source order.
  package subscript(_ key: String) -> JSONValue? {
    var cursor = JSONCursor(self)
    return cursor[key]
  }

  /// Looks members up from where the last one was found: constant time each when asked in source order.
  package var cursor: JSONCursor { JSONCursor(self) }

  /// An object's members in source order; none for any other value.
  package var members: JSONMembers { JSONMembers(object: self) }

  /// An array's elements in source order; none for any other value.
  package var elements: JSONElements { JSONElements(array: self) }

  /// How many members or elements there are, counted one by one; 0 for any other value.
  package var count: Int { kind == .object ? members.keyCount : elements.reduce(0) { count, _ in count + 1 } }

  /// A string's text, escapes decoded; nil for any other value.
  package var string: String? {
    let node = node
    guard node.kind == .string else { return nil }
    return storage.bytes.withUnsafeBufferPointer { bytes in
      node.flags.contains(.escaped)
        ? String(decoding: JSONKeys.unescaped(node, in: bytes), as: UTF8.self)
        : String(decoding: UnsafeBufferPointer(rebasing: bytes[node.content]), as: UTF8.self)
    }
  }

  /// A string's bytes between its quotes, as they stand; nil for any other value and for one with escapes.
  package func withPlainString<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result?) -> Result? {
    let node = node
    guard node.kind == .string, !node.flags.contains(.escaped) else { return nil }
    return storage.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[node.content])) }
  }

  /// Whether this is the string `text`, scalar by scalar, without making a `String`.
  package func isString(_ text: String) -> Bool {
    let node = node
    guard node.kind == .string else { return false }
    var text = text
    return text.withUTF8 { text in
      storage.bytes.withUnsafeBufferPointer { JSONKeys.matches(node, in: $0, text) }
    }
  }

  /// A number written without fraction and exponent that fits; nil for any other value, `1.0` and `1e2` too.
  package var int: Int? {
    guard node.kind == .number else { return nil }
    let digits = rawBytes
    let isNegative = digits.first == ASCII.minus
    var value = 0
    for byte in isNegative ? digits.dropFirst() : digits {
      guard ASCII.isDigit(byte) else { return nil }
      // Downwards for negative numbers: the least Int has no positive counterpart.
      let digit = isNegative ? -Int(byte - ASCII.zero) : Int(byte - ASCII.zero)
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(digit)
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return value
  }

  /// A number exactly as written, so that a decimal never passes through binary fractions.
  package var numberText: String? {
    node.kind == .number ? String(decoding: rawBytes, as: UTF8.self) : nil
  }

  package var bool: Bool? {
    node.kind == .bool ? rawBytes.first == ASCII.t : nil
  }

  package var isNull: Bool { node.kind == .null }

  /// The value's bytes in the source, quotes and brackets included, as a slice of what was read.
  package var rawBytes: ArraySlice<UInt8> {
    let start = storage.bytes.startIndex
    let range = node.range
    return storage.bytes[start + range.lowerBound..<start + range.upperBound]
  }

  /// Where those bytes stand in what was read.
  package var range: Range<Int> { node.range }

  /// Where the value begins; counts lines from the document's start.
  package var position: JSONPosition { storage.position(at: Int(node.start)) }

  /// Where the key of this member begins; nil for the root and for elements.
  package var keyPosition: JSONPosition? {
    guard node.flags.contains(.member) else { return nil }
    return storage.position(at: Int(storage.nodes[index - 1].start))
  }
}
