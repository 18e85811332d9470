/// A value of a document that somebody holds open, without a share in it: for readers of thousands of values.
///
/// Valid only within the call of `JSONDocument.withView` that gave it; it answers as `JSONValue` does.
package struct JSONView {
  let tape: JSONTape
  let index: Int

  @inline(__always)
  init(tape: JSONTape, index: Int) {
    self.tape = tape
    self.index = index
  }

  package var kind: JSONKind { tape.nodes[index].kind }
  package var isNull: Bool { kind == .null }
  /// A string's text, escapes decoded; nil for any other value.
  package var string: String? { tape.string(index) }
  /// A number written without fraction and exponent that fits; nil for any other value, `1.0` and `1e2` too.
  package var int: Int? { tape.int(index) }
  package var bool: Bool? { tape.bool(index) }
  /// Where the value begins, in bytes from the document's start.
  package var offset: Int { Int(tape.nodes[index].start) }

  /// A number exactly as written; nil for any other value.
  package var number: UnsafeBufferPointer<UInt8>? { kind == .number ? tape.source(index) : nil }

  /// A string's bytes between its quotes, as they stand; nil for any other value and for one with escapes.
  package var plainText: UnsafeBufferPointer<UInt8>? {
    let node = tape.nodes[index]
    guard node.kind == .string, !node.flags.contains(.escaped) else { return nil }
    return tape.content(index)
  }

  /// The member's value; nil when there is none or this is no object. Looks at the keys in source order.
  package subscript(_ key: String) -> JSONView? {
    var cursor = cursor
    return cursor[key]
  }

  /// Looks members up from where the last one was found: constant time each when asked in source order.
  package var cursor: JSONViewCursor { JSONViewCursor(self) }
  /// An object's members in source order; none for any other value.
  package var members: JSONViewMembers { JSONViewMembers(self) }
  /// An array's elements in source order; none for any other value.
  package var elements: JSONViewElements { JSONViewElements(self) }
}

/// An object's members in source order.
package struct JSONViewMembers: Sequence, IteratorProtocol {
  private let tape: JSONTape
  private var walk: JSONWalk

  init(_ object: JSONView) {
    tape = object.tape
    walk = JSONWalk(object, .object)
  }

  package mutating func next() -> (key: String, value: JSONView)? {
    guard let key = walk.nextKey(tape) else { return nil }
    return (tape.string(key) ?? "", JSONView(tape: tape, index: key + 1))
  }
}

/// An array's elements in source order.
package struct JSONViewElements: Sequence, IteratorProtocol {
  private let tape: JSONTape
  private var walk: JSONWalk

  init(_ array: JSONView) {
    tape = array.tape
    walk = JSONWalk(array, .array)
  }

  package mutating func next() -> JSONView? {
    walk.nextElement(tape).map { JSONView(tape: tape, index: $0) }
  }
}

/// Looks an object's members up, each from behind the one found last and once around.
package struct JSONViewCursor {
  private let tape: JSONTape
  private var walk: JSONWalk

  init(_ object: JSONView) {
    tape = object.tape
    walk = JSONWalk(object, .object)
  }

  /// The member's value; nil when there is none or the value was no object.
  package subscript(_ key: String) -> JSONView? {
    mutating get { walk.find(key, tape).map { JSONView(tape: tape, index: $0) } }
  }
}

extension JSONDocument {
  /// Reads a whole document where it lies, for a body that keeps nothing of its values.
  ///
  /// - Parameter limit: the most bytes to accept, at most `maximumBytes`.
  /// - Throws: the problem and its position.
  package static func withView<Result>(
    of bytes: UnsafeBufferPointer<UInt8>, limit: Int = JSONDocument.maximumBytes,
    _ body: (JSONView) -> Result
  ) throws(JSONError) -> Result {
    try checkSize(bytes.count, limit)
    var parser = JSONParser(bytes)
    try parser.readDocument()
    return body(JSONView(tape: parser.tape, index: 0))
  }

  /// Reads the members of a document that stand before one, whose value is left to the body.
  ///
  /// - Parameters:
  ///   - known: keys of members that are known to be sound lists or objects, which the object then lacks.
  ///   - body: is given an object of those members, where the value of the last begins, and where those of the known
  ///     ones do; 0 for one that is not there.
  /// - Returns: nil where there is no such member, or something is wrong before it.
  package static func withView<Result>(
    of bytes: UnsafeBufferPointer<UInt8>, before last: StaticString, passing known: [StaticString] = [],
    _ body: (JSONView, Int, [Int]) -> Result?
  ) -> Result? {
    guard (try? checkSize(bytes.count, maximumBytes)) != nil else { return nil }
    var parser = JSONParser(bytes)
    var places: [Int] = []
    guard (try? parser.readMembers(before: last, passing: known, at: &places)) == true else { return nil }
    return body(JSONView(tape: parser.tape, index: 0), parser.at, places)
  }
}
