/// What a value is.
package enum JSONKind: UInt8, Equatable, Sendable {
  case object
  case array
  case string
  case number
  case bool
  case null
}

/// One entry of the tape: values in source order, an object's as key, value, key, value.
///
/// Sixteen bytes; 32-bit offsets suffice because the input is bounded by `JSONDocument.maximumBytes`.
struct JSONNode {
  /// The value's bytes, quotes and brackets included.
  var start: UInt32
  var end: UInt32
  /// The node after this value and all it holds.
  var next: UInt32
  var kind: JSONKind
  var flags: Flags

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// A string with a backslash: its bytes are not its text.
    static let escaped = Flags(rawValue: 1)
    /// The value of an object's member: the node before it is its key.
    static let member = Flags(rawValue: 2)
  }

  @inline(__always)
  var range: Range<Int> { Int(start)..<Int(end) }
  /// A string's bytes between its quotes.
  @inline(__always)
  var content: Range<Int> { Int(start) + 1..<Int(end) - 1 }
}
