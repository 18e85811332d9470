/// Reads a document of a known layout as it comes: no white space, members in a known order, some of them left out.
///
/// For what a program wrote itself. Nothing is laid out beforehand and nothing is looked for: each call passes what it
/// names or stays where it is. What stands where something else was expected makes it `isBroken`, for good.
package struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where it stands, in bytes from the first.
  package private(set) var at: Int
  package private(set) var isBroken = false
  /// The container just opened has no member or element yet.
  private var isFirst = false

  /// - Parameter bytes: valid for the life of the scanner.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, at: Int = 0) {
    self.bytes = bytes
    self.at = at
  }

  /// Passes an opening brace or bracket.
  package mutating func open(_ bracket: Unicode.Scalar = "{") {
    pass(bracket)
    isFirst = true
  }

  /// Passes the closing brace or bracket: nothing may be left of the container.
  package mutating func close(_ bracket: Unicode.Scalar = "}") {
    pass(bracket)
    isFirst = false
  }

  /// Passes the next member's key if it is this one.
  @inline(__always)
  package mutating func take(_ key: StaticString) -> Bool {
    let text = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    return takeKey(text)
  }

  /// Passes a key that is not known beforehand, behind the comma that `more` passes; one written with escapes is not
  /// found.
  package mutating func take(named key: String) -> Bool {
    isFirst = true
    var key = key
    return key.withUTF8 { takeKey($0) }
  }

  /// Something read in order is not what it should be.
  package mutating func fail() { isBroken = true }

  @inline(__always)
  private mutating func takeKey(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = isFirst ? at &+ 1 : at &+ 2
    let end = start &+ key.count
    guard end &+ 1 < bytes.count, bytes[start &- 1] == ASCII.quote, isFirst || bytes[at] == ASCII.comma
    else { return false }
    for index in 0..<key.count where bytes[start &+ index] != key[index] { return false }
    guard bytes[end] == ASCII.quote, bytes[end &+ 1] == ASCII.colon else { return false }
    at = end &+ 2
    isFirst = false
    return true
  }

  /// Whether another element follows in the open array, or member in the open object; passes the comma before it.
  package mutating func more() -> Bool {
    guard !isBroken, at < bytes.count else { return false }
    let byte = bytes[at]
    if byte == ASCII.closeBracket || byte == ASCII.closeBrace { return false }
    if !isFirst { pass(",") }
    isFirst = false
    return !isBroken
  }

  /// A string's bytes, if it has no escapes; what stands above ASCII in it is not checked.
  package mutating func plainText() -> UnsafeBufferPointer<UInt8>? {
    guard let content = content(), content.form != .escaped else { return nil }
    return content.bytes
  }

  package mutating func string() -> String? {
    guard let content = content() else { return nil }
    switch content.form {
    case .ascii: return String(decoding: content.bytes, as: UTF8.self)
    case .unicode: return String(validating: content.bytes, as: UTF8.self)
    case .escaped: return String(validating: JSONEscape.decoded(content.bytes), as: UTF8.self)
    }
  }

  package mutating func int() -> Int? {
    var value = 0
    let start = at
    // Eighteen digits always fit.
    while at < bytes.count, ASCII.isDigit(bytes[at]), at &- start < 18 {
      value = value &* 10 &+ Int(bytes[at] &- ASCII.zero)
      at &+= 1
    }
    return at > start && isAtEndOfValue ? value : nil
  }

  /// The bytes of a number, or of what stands in its place.
  package mutating func number() -> UnsafeBufferPointer<UInt8> {
    let start = at
    while !isAtEndOfValue { at &+= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<at])
  }

  package mutating func bool() -> Bool? {
    if passed("true") { return true }
    return passed("false") ? false : nil
  }

  /// Passes a value of any layout that is read by itself.
  package mutating func value() -> JSONValue? {
    var parser = JSONParser(UnsafeBufferPointer(rebasing: bytes[min(at, bytes.count)...]))
    guard (try? parser.readValue()) != nil else { return nil }
    let range = at..<at + parser.at
    at = range.upperBound
    return try? JSONDocument(Array(bytes[range])).root
  }

  private mutating func passed(_ word: StaticString) -> Bool {
    guard at &+ word.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<word.utf8CodeUnitCount where bytes[at &+ index] != word.utf8Start[index] { return false }
    at &+= word.utf8CodeUnitCount
    return true
  }

  /// Passes one byte, or breaks.
  package mutating func pass(_ byte: Unicode.Scalar) {
    guard at < bytes.count, UInt32(bytes[at]) == byte.value else {
      isBroken = true
      return
    }
    at &+= 1
  }

  private var isAtEndOfValue: Bool {
    guard at < bytes.count else { return true }
    let byte = bytes[at]
    return byte == ASCII.comma || byte == ASCII.closeBrace || byte == ASCII.closeBracket
  }

  private enum Form { case ascii, unicode, escaped }

  /// Passes a string.
  @inline(__always)
  private mutating func content() -> (bytes: UnsafeBufferPointer<UInt8>, form: Form)? {
    guard at < bytes.count, bytes[at] == ASCII.quote else { return nil }
    let start = at &+ 1
    var form = Form.ascii
    var end = start
    while true {
      end = bytes.stringStop(from: end)
      guard end < bytes.count else { return nil }
      switch bytes[end] {
      case ASCII.quote:
        at = end &+ 1
        return (UnsafeBufferPointer(start: bytes.baseAddress! + start, count: end &- start), form)
      case ASCII.backslash:
        form = .escaped
        end &+= 2
      case ..<0x20: return nil
      // What stands above ASCII is checked when a text is made of it.
      default:
        if form == .ascii { form = .unicode }
        while end < bytes.count, bytes[end] >= 0x80 { end &+= 1 }
      }
    }
  }
}
