/// Builds one JSON value as bytes; the same calls give the same bytes.
///
///     var w = JSONWriter()
///     w.object { w in
///       w.member("id", "2.2-06")
///       w.member("values") { w in w.array { w in w.element(22) } }
///     }
///
/// UTF-8 with everything visible as it is and everything else escaped (`JSONEscape.isHidden`), so no byte of
/// data drives a terminal. No line feed follows the value. Keys are the caller's to keep apart.
package struct JSONWriter {
  /// What has been written so far, whole once the outermost call has returned.
  package internal(set) var bytes: [UInt8] = []

  /// The longest list of scalars kept on one line of the pretty form, in Unicode scalars.
  private static let shortLine = 72

  private let pretty: Bool
  private var depth = 0
  /// Something stands before the next member or element of the open container.
  private var isFollowing = false
  /// The next value belongs to the key just written.
  private var isAfterKey = false
  /// The open container is an object: what comes next is a key.
  private var isInObject = false
  /// The open container holds another.
  private var isNested = false

  /// - Parameter pretty: two spaces for each level, and a list of short scalars on one line.
  package init(pretty: Bool = false) {
    self.pretty = pretty
  }

  /// Writes an object as the document, the member's value or the next element; the body writes members.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    container(ASCII.openBrace, ASCII.closeBrace, body)
  }

  /// Writes an array as the document, the member's value or the next element; the body writes elements.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    container(ASCII.openBracket, ASCII.closeBracket, body)
  }

  /// Writes a member whose one value the body writes; null if it writes none.
  package mutating func member(_ key: String, _ body: (inout JSONWriter) -> Void) {
    startMember(key)
    body(&self)
    if isAfterKey { writeNull() }
  }

  mutating func startMember(_ key: String) {
    assert(isInObject, "a member belongs in an object")
    startPlace()
    appendString(key)
    bytes.append(ASCII.colon)
    if pretty { bytes.append(ASCII.space) }
    isAfterKey = true
  }

  /// To be called before each value: sets the comma and the line break an element needs.
  mutating func startValue() {
    if isAfterKey {
      isAfterKey = false
    } else {
      assert(!isInObject, "a member has one value")
      startPlace()
    }
  }

  private mutating func startPlace() {
    assert(!isAfterKey, "a key needs its value first")
    assert(depth > 0 || !isFollowing, "a document is one value")
    if isFollowing { bytes.append(ASCII.comma) }
    if pretty && depth > 0 { breakLine() }
    isFollowing = true
  }

  private mutating func breakLine() {
    bytes.append(ASCII.lineFeed)
    bytes.append(contentsOf: repeatElement(ASCII.space, count: 2 * depth))
  }

  private mutating func container(_ opening: UInt8, _ closing: UInt8, _ body: (inout JSONWriter) -> Void) {
    startValue()
    let start = bytes.count
    let wasInObject = isInObject
    isInObject = opening == ASCII.openBrace
    bytes.append(opening)
    depth += 1
    isFollowing = false
    isNested = false
    body(&self)
    depth -= 1
    if pretty && isFollowing {
      breakLine()
      if !isNested { joinLines(from: start) }
    }
    bytes.append(closing)
    isInObject = wasInObject
    isFollowing = true
    isNested = true
  }

  /// Puts the scalars of the container begun at `start` on one line if they are few.
  ///
  /// A line feed inside a string is escaped, so each one found here is a break of the layout.
  private mutating func joinLines(from start: Int) {
    var line: [UInt8] = []
    var isIndent = false
    for byte in bytes[start...] {
      if byte == ASCII.lineFeed {
        isIndent = true
        if line.last == ASCII.comma { line.append(ASCII.space) }
      } else if !(isIndent && byte == ASCII.space) {
        isIndent = false
        line.append(byte)
      }
    }
    guard line.count(where: { $0 & 0xC0 != 0x80 }) < Self.shortLine else { return }
    bytes.replaceSubrange(start..., with: line)
  }

  /// Appends a string in quotes: runs of ordinary bytes as they are, the rest escaped.
  mutating func appendString(_ text: String) {
    var text = text
    bytes.append(ASCII.quote)
    text.withUTF8 { utf8 in
      var run = 0
      var index = 0
      while index < utf8.count {
        let (scalar, length) = Self.scalar(in: utf8, at: index)
        if scalar == 0x22 || scalar == 0x5C || JSONEscape.isHidden(scalar) {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[run..<index]))
          JSONEscape.append(scalar, to: &bytes)
          run = index + length
        }
        index += length
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[run...]))
    }
    bytes.append(ASCII.quote)
  }

  /// The scalar at `index` of a `String`'s own bytes, which are always well formed.
  @inline(__always)
  private static func scalar(
    in utf8: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = utf8[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for step in 1..<length { scalar = scalar << 6 | UInt32(utf8[index + step] & 0x3F) }
    return (scalar, length)
  }
}
