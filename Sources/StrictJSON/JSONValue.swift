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
  package var string: String? { storage.withTape { $0.string(index) } }

  /// Whether this is the string `text`, scalar by scalar, without making a `String`.
  package func isString(_ text: String) -> Bool {
    guard kind == .string else { return false }
    var text = text
    return text.withUTF8 { text in storage.withTape { $0.isText(index, text) } }
  }

  /// A number written without fraction and exponent that fits; nil for any other value, `1.0` and `1e2` too.
  package var int: Int? { storage.withTape { $0.int(index) } }

  /// A number exactly as written, so that a decimal never passes through binary fractions.
  package var numberText: String? {
    node.kind == .number ? String(decoding: rawBytes, as: UTF8.self) : nil
  }

  package var bool: Bool? { storage.withTape { $0.bool(index) } }

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
