/// A document's bytes and its tape where they lie in memory: what all values of it are read through.
///
/// It holds as long as whoever lends the memory says, and owns nothing: passing it about costs nothing.
struct JSONTape {
  let bytes: UnsafeBufferPointer<UInt8>
  let nodes: UnsafePointer<JSONNode>

  /// The key node behind a key and its value.
  @inline(__always)
  func keyAfter(_ key: Int) -> Int { Int(nodes[key &+ 1].next) }

  /// A node's bytes, quotes and brackets included.
  @inline(__always)
  func source(_ node: Int) -> UnsafeBufferPointer<UInt8> { slice(nodes[node].range) }

  /// A string node's bytes between its quotes.
  @inline(__always)
  func content(_ node: Int) -> UnsafeBufferPointer<UInt8> { slice(nodes[node].content) }

  @inline(__always)
  private func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes.baseAddress.map { $0 + range.lowerBound }, count: range.count)
  }

  /// A string node's text in UTF-8, escapes decoded.
  @inline(__always)
  func withText<Result>(_ node: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard nodes[node].flags.contains(.escaped) else { return body(content(node)) }
    return JSONEscape.decoded(content(node)).withUnsafeBufferPointer(body)
  }

  func haveSameText(_ one: Int, _ other: Int) -> Bool {
    withText(one) { isText(other, $0) }
  }

  /// Whether a string node's text is this one.
  @inline(__always)
  func isText(_ node: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    withText(node) { content in
      guard content.count == text.count else { return false }
      for index in 0..<text.count where content[index] != text[index] { return false }
      return true
    }
  }

  /// The key node of that text among the keys from `first` up to the node `end`.
  @inline(__always)
  func key(_ text: UnsafeBufferPointer<UInt8>, from first: Int, to end: Int) -> Int? {
    var key = first
    while key < end {
      if isText(key, text) { return key }
      key = keyAfter(key)
    }
    return nil
  }
}

/// What a node says; nil where it is of another kind.
extension JSONTape {
  func string(_ node: Int) -> String? {
    guard nodes[node].kind == .string else { return nil }
    return withText(node) { String(decoding: $0, as: UTF8.self) }
  }

  /// A number written without fraction and exponent that fits.
  func int(_ node: Int) -> Int? {
    guard nodes[node].kind == .number else { return nil }
    let digits = source(node)
    let isNegative = digits.first == ASCII.minus
    var value = 0
    for byte in isNegative ? digits[1...] : digits[...] {
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

  func bool(_ node: Int) -> Bool? {
    nodes[node].kind == .bool ? source(node).first == ASCII.t : nil
  }
}
