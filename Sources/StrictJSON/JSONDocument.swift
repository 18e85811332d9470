/// A document read and checked; its values are views into it.
///
/// Strict: RFC 8259 in UTF-8 and nothing beside it, no key twice in an object, no more than 64 containers
/// inside one another.
package struct JSONDocument: Sendable {
  /// The largest input read, in bytes: 128 MiB.
  package static let maximumBytes = 1 << 27

  private let storage: JSONStorage

  /// Reads a whole document.
  ///
  /// - Parameters:
  ///   - bytes: the text. A slice is read in place, not copied, and kept alive with what it is a slice of.
  ///   - limit: the most bytes to accept, at most `maximumBytes`.
  /// - Throws: the problem and its position, counted from the first of `bytes`.
  package init(_ bytes: ArraySlice<UInt8>, limit: Int = JSONDocument.maximumBytes) throws(JSONError) {
    try Self.checkSize(bytes.count, limit)
    let nodes = try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
      var parser = JSONParser(buffer)
      try parser.readDocument()
      return Array(UnsafeBufferPointer(start: parser.nodes, count: parser.count))
    }
    storage = JSONStorage(bytes: bytes, nodes: nodes)
  }

  package init(_ bytes: [UInt8], limit: Int = JSONDocument.maximumBytes) throws(JSONError) {
    try self.init(bytes[...], limit: limit)
  }

  /// Reads a copy of memory the caller owns, such as a compiled-in file.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int = JSONDocument.maximumBytes) throws(JSONError)
  {
    try self.init(Array(bytes)[...], limit: limit)
  }

  static func checkSize(_ count: Int, _ limit: Int) throws(JSONError) {
    let limit = min(limit, maximumBytes)
    guard count > limit else { return }
    throw JSONError(problem: .tooLarge(limit: limit), position: JSONPosition(line: 1, column: 1, offset: 0))
  }

  package var root: JSONValue { JSONValue(storage: storage, index: 0) }

  /// Where a value of this document begins.
  package func position(of value: JSONValue) -> JSONPosition { value.position }

  /// Where a byte of this document stands; an offset past the end is the end.
  package func position(at offset: Int) -> JSONPosition { storage.position(at: offset) }
}

/// The bytes and their tape, shared by all values of a document and never changed.
final class JSONStorage: Sendable {
  let bytes: ArraySlice<UInt8>
  let nodes: [JSONNode]

  init(bytes: ArraySlice<UInt8>, nodes: [JSONNode]) {
    self.bytes = bytes
    self.nodes = nodes
  }

  func position(at offset: Int) -> JSONPosition {
    bytes.withUnsafeBufferPointer { JSONPosition(offset: max(0, min(offset, $0.count)), in: $0) }
  }

  @inline(__always)
  func withTape<Result>(_ body: (JSONTape) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      // A document has a node at least.
      nodes.withUnsafeBufferPointer { body(JSONTape(bytes: bytes, nodes: $0.baseAddress!)) }
    }
  }
}
