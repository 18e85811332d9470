/// Reads a document of a known layout as it comes: members in a known order, some of them left out.
///
/// For what a program wrote itself, or what is nearly always laid out alike. Nothing is laid out beforehand and nothing is looked for: each call passes what it
/// names or stays where it is. What stands where something else was expected makes it `isBroken`, for good.
package struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where it stands, in bytes from the first.
  package private(set) var at: Int
  package private(set) var isBroken = false
  /// The container just opened has no member or element yet.
  private var isFirst = false
  private let allowsSpace: Bool

  /// - Parameters:
  ///   - bytes: valid for the life of the scanner.
  ///   - allowsSpace: white space may stand between the tokens; else it breaks the scanner.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, at: Int = 0, allowsSpace: Bool = false) {
    self.bytes = bytes
    self.at = at
    self.allowsSpace = allowsSpace
  }

  /// The first byte from `index` on that is no white space.
  @inline(__always)
  private func past(_ index: Int) -> Int {
    guard allowsSpace, index < bytes.count, bytes[index] <= ASCII.space else { return index }
    var index = index
    while index < bytes.count, bytes[index] <= ASCII.space {
      switch bytes[index] {
      case ASCII.space, ASCII.lineFeed, ASCII.tab, ASCII.carriageReturn: index &+= 1
      default: return index
      }
    }
    return index
  }

  /// Passes white space, and says whether nothing else is left.
  package mutating func isAtEnd() -> Bool {
    at = past(at)
    return at == bytes.count
  }

  /// Passes an opening brace or bracket.
  package mutating func open(_ bracket: Unicode.Scalar = "{") {
    at = past(at)
    pass(bracket)
    at = past(at)
    isFirst = true
  }

  /// Passes the closing brace or bracket: nothing may be left of the container.
  package mutating func close(_ bracket: Unicode.Scalar = "}") {
    at = past(at)
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

  /// Passes the members left of an object that ends its line, by the line's end alone, up to the closing brace; false
  /// where none are left.
  package mutating func passRestOfLine() -> Bool {
    guard at < bytes.count, bytes[at] == ASCII.comma, !isFirst else { return false }
    let start = at
    var end = bytes.lineEnd(from: at)
    if end > start, bytes[end &- 1] == ASCII.comma { end &-= 1 }
    guard end &- 1 > start else { return false }
    at = end &- 1
    return true
  }

  /// Passes some bytes unread.
  package mutating func pass(to index: Int) {
    at = index
    isFirst = false
  }

  /// Something read in order is not what it should be.
  package mutating func fail() { isBroken = true }

  @inline(__always)
  private mutating func takeKey(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    var quote = at
    if !isFirst {
      if allowsSpace { quote = past(quote) }
      guard quote < bytes.count, bytes[quote] == ASCII.comma else { return false }
      quote &+= 1
      if allowsSpace { quote = past(quote) }
    }
    let end = quote &+ 1 &+ key.count
    guard end &+ 1 < bytes.count, bytes[end] == ASCII.quote, bytes[quote] == ASCII.quote else { return false }
    let start = bytes.baseAddress! + (quote &+ 1)
    var index = 0
    while index < key.count {
      if start[index] != key[index] { return false }
      index &+= 1
    }
    var colon = end &+ 1
    if allowsSpace { colon = past(colon) }
    guard colon < bytes.count, bytes[colon] == ASCII.colon else { return false }
    at = colon &+ 1
    if allowsSpace { at = past(at) }
    isFirst = false
    return true
  }

  /// Whether another element follows in the open array, or member in the open object; passes the comma before it.
  package mutating func more() -> Bool {
    at = past(at)
    guard !isBroken, at < bytes.count else { return false }
    let byte = bytes[at]
    if byte == ASCII.closeBracket || byte == ASCII.closeBrace { return false }
    if !isFirst {
      pass(",")
      at = past(at)
    }
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

  /// A string of printable ASCII without quotes or backslashes and of Han characters (U+4000 to U+9FFF) only, as most
  /// are; nil, and nothing is passed, for any other.
  package mutating func commonText() -> UnsafeBufferPointer<UInt8>? {
    guard at < bytes.count, bytes[at] == ASCII.quote else { return nil }
    let start = at &+ 1
    var end = start
    while end < bytes.count {
      switch bytes[end] {
      case ASCII.quote:
        at = end &+ 1
        return UnsafeBufferPointer(start: bytes.baseAddress! + start, count: end &- start)
      case ASCII.backslash: return nil
      case 0x20..<0x7F: end &+= 1
      // The first bytes of U+4000 to U+9FFF.
      case 0xE4...0xE9:
        guard end &+ 2 < bytes.count, bytes[end &+ 1] & 0xC0 == 0x80, bytes[end &+ 2] & 0xC0 == 0x80
        else { return nil }
        end &+= 3
      default: return nil
      }
    }
    return nil
  }

  /// Passes these bytes if they come next, whatever they are.
  package mutating func take(bytes same: UnsafeBufferPointer<UInt8>) -> Bool {
    guard at &+ same.count <= bytes.count else { return false }
    for index in 0..<same.count where bytes[at &+ index] != same[index] { return false }
    at &+= same.count
    isFirst = false
    return true
  }

  /// The bytes from a place on up to where it stands.
  package func passed(since start: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[start..<at])
  }

  /// Up to so many of the bytes that come next.
  package func ahead(_ most: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[at..<(at + min(most, left))])
  }

  /// How many bytes come next.
  package var left: Int { bytes.count - at }

  /// A whole number of at most eighteen digits, not below 0.
  package mutating func int() -> Int? {
    let start = at
    var value = 0
    while at < bytes.count, ASCII.isDigit(bytes[at]) {
      value = value &* 10 &+ Int(bytes[at] &- ASCII.zero)
      at &+= 1
    }
    let count = at &- start
    if count > 0, count <= 18, count == 1 || bytes[start] != ASCII.zero, isAtEndOfValue { return value }
    at = start
    return nil
  }

  /// The bytes of a number without an exponent; none for anything else.
  package mutating func number() -> UnsafeBufferPointer<UInt8> {
    let start = at
    if at < bytes.count, bytes[at] == ASCII.minus { at &+= 1 }
    let whole = at
    passDigits()
    var isNumber = at > whole && (bytes[whole] != ASCII.zero || at &- whole == 1)
    if at < bytes.count, bytes[at] == ASCII.point {
      let point = at
      at &+= 1
      passDigits()
      isNumber = isNumber && at &- point > 1
    }
    return UnsafeBufferPointer(rebasing: bytes[start..<(isNumber && isAtEndOfValue ? at : start)])
  }

  @inline(__always)
  private mutating func passDigits() {
    while at < bytes.count, ASCII.isDigit(bytes[at]) { at &+= 1 }
  }

  package mutating func bool() -> Bool? {
    if passed("true") { return true }
    return passed("false") ? false : nil
  }

  /// Passes a null if there is one.
  package mutating func null() -> Bool { passed("null") }

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
      || allowsSpace && byte <= ASCII.space
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
