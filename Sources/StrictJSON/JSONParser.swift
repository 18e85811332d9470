/// One pass over the bytes that checks the grammar and lays out the tape; it makes no text.
///
/// Every read of `bytes` stands behind a comparison with `bytes.count`: the buffer is not checked in
/// optimised builds.
struct JSONParser: ~Copyable {
  static let maximumDepth = 64

  let bytes: UnsafeBufferPointer<UInt8>
  var at = 0
  /// The tape so far: `count` nodes in room for `capacity`.
  private(set) var nodes: UnsafeMutablePointer<JSONNode>
  private(set) var count = 0
  private var capacity: Int
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    // A plan has a node every dozen bytes; the bound keeps a large hostile file from claiming memory.
    capacity = min(bytes.count / 12 + 4, 1 << 16)
    nodes = .allocate(capacity: capacity)
  }

  deinit { nodes.deallocate() }

  /// The tape, which holds as long as the parser and the bytes.
  var tape: JSONTape { JSONTape(bytes: bytes, nodes: UnsafePointer(nodes)) }

  /// Reads the whole input as one value with white space around it.
  mutating func readDocument() throws(JSONError) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw error(.byteOrderMark, at: 0) }
    skipSpace()
    try value([])
    skipSpace()
    guard at == bytes.count else { throw error(.trailingContent, at: at) }
  }

  /// Reads the members of a document that is an object up to one, whose value is left to the caller; false where there
  /// is none or a key stands twice before it.
  ///
  /// The tape then tells of an object that ends before that member, and the reader stands at its value.
  ///
  /// - Parameters:
  ///   - known: keys of members that are known to be sound lists or objects: they are left out of the tape.
  ///   - places: is given where the value of each of them begins; 0 for one that is not there.
  mutating func readMembers(
    before last: StaticString, passing known: [StaticString] = [], at places: inout [Int]
  ) throws(JSONError) -> Bool {
    places = [Int](repeating: 0, count: known.count)
    skipSpace()
    guard try current() == ASCII.openBrace else { return false }
    let node = try open(.object, [])
    var keys = JSONKeyCheck(object: node)
    while try current() == ASCII.quote {
      let key = count
      try string([])
      skipSpace()
      guard try current() == ASCII.colon else { return false }
      at += 1
      skipSpace()
      if isKey(key, last) {
        count = key
        nodes[node].end = nodes[key].start
        nodes[node].next = UInt32(truncatingIfNeeded: count)
        return keys.twice(in: tape) == nil
      }
      if let place = known.firstIndex(where: { isKey(key, $0) }) {
        (places[place], count) = (at, key)
        guard passContainer() else { return false }
      } else {
        keys.note(key, in: tape)
        try value(.member)
      }
      guard try separator(before: ASCII.closeBrace, expected: .commaOrBrace) else { return false }
    }
    return false
  }

  private func isKey(_ node: Int, _ key: StaticString) -> Bool {
    tape.isText(node, UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
  }

  /// Passes a list or an object that is known to be sound: laid out over lines by the line it ends on, which begins as
  /// far in as the one it begins on; else by its brackets.
  private mutating func passContainer() -> Bool {
    if at + 1 < bytes.count, bytes[at + 1] == ASCII.lineFeed, passLines() { return true }
    var open = 0
    while at < bytes.count {
      switch bytes[at] {
      case ASCII.openBrace, ASCII.openBracket: open += 1
      case ASCII.closeBrace, ASCII.closeBracket: open -= 1
      case ASCII.quote: passString()
      default: break
      }
      at += 1
      if open == 0 { return true }
    }
    return false
  }

  /// Passes a container up to the line that begins with its closing bracket, behind as much space as its own line.
  private mutating func passLines() -> Bool {
    let closing = bytes[at] == ASCII.openBrace ? ASCII.closeBrace : ASCII.closeBracket
    var start = at
    while start > 0, bytes[start - 1] != ASCII.lineFeed { start -= 1 }
    var depth = 0
    while bytes[start + depth] == ASCII.space { depth += 1 }
    var feed = at + 1
    while feed + 1 + depth < bytes.count {
      let line = feed + 1
      if bytes[line + depth] == closing, bytes[line..<line + depth].allSatisfy({ $0 == ASCII.space }) {
        at = line + depth + 1
        return true
      }
      feed = bytes.lineEnd(from: line)
    }
    return false
  }

  /// Passes a string up to its closing quote.
  private mutating func passString() {
    at += 1
    while at < bytes.count, bytes[at] != ASCII.quote {
      at += bytes[at] == ASCII.backslash ? 2 : 1
      at = max(at, bytes.stringStop(from: at))
    }
  }

  /// Reads one value, whatever follows it.
  mutating func readValue() throws(JSONError) { try value([]) }

  @inline(__always)
  private mutating func value(_ flags: JSONNode.Flags) throws(JSONError) {
    switch try current() {
    case ASCII.quote: try string(flags)
    case ASCII.openBrace: try object(flags)
    case ASCII.openBracket: try array(flags)
    case ASCII.minus, ASCII.zero...ASCII.nine: try number(flags)
    case ASCII.t: try literal("true", .bool, flags)
    case ASCII.f: try literal("false", .bool, flags)
    case ASCII.n: try literal("null", .null, flags)
    default: throw unexpected(expected: .value)
    }
  }

  private mutating func object(_ flags: JSONNode.Flags) throws(JSONError) {
    let node = try open(.object, flags)
    var keys = JSONKeyCheck(object: node)
    var more = try current() != ASCII.closeBrace
    while more {
      guard try current() == ASCII.quote else { throw unexpected(expected: .key) }
      let key = count
      try string([])
      keys.note(key, in: tape)
      skipSpace()
      guard try current() == ASCII.colon else { throw unexpected(expected: .colon) }
      at += 1
      skipSpace()
      try value(.member)
      more = try separator(before: ASCII.closeBrace, expected: .commaOrBrace)
    }
    close(node)
    guard let twice = keys.twice(in: tape) else { return }
    throw error(.duplicateKey(tape.string(twice) ?? ""), at: Int(nodes[twice].start))
  }

  private mutating func array(_ flags: JSONNode.Flags) throws(JSONError) {
    let node = try open(.array, flags)
    var more = try current() != ASCII.closeBracket
    while more {
      try value([])
      more = try separator(before: ASCII.closeBracket, expected: .commaOrBracket)
    }
    close(node)
  }

  @inline(__always)
  private mutating func open(_ kind: JSONKind, _ flags: JSONNode.Flags) throws(JSONError) -> Int {
    guard depth < Self.maximumDepth else { throw error(.tooDeep(limit: Self.maximumDepth), at: at) }
    depth += 1
    append(kind, flags, from: at)
    at += 1
    skipSpace()
    return count - 1
  }

  @inline(__always)
  private mutating func close(_ node: Int) {
    depth -= 1
    at += 1
    nodes[node].end = UInt32(truncatingIfNeeded: at)
    nodes[node].next = UInt32(truncatingIfNeeded: count)
  }

  /// Passes a comma, and says whether there was one; otherwise stands at the closing bracket.
  @inline(__always)
  private mutating func separator(before closing: UInt8, expected: JSONExpected) throws(JSONError) -> Bool {
    skipSpace()
    let byte = try current()
    if byte == closing { return false }
    guard byte == ASCII.comma else { throw unexpected(expected: expected) }
    let comma = at
    at += 1
    skipSpace()
    if try current() == closing { throw error(.trailingComma, at: comma) }
    return true
  }

  /// Adds a node that ends where the reader stands; a container's end is put right when it closes.
  @inline(__always)
  mutating func append(_ kind: JSONKind, _ flags: JSONNode.Flags, from start: Int) {
    if count == capacity { grow() }
    // The document's size is checked beforehand, so every offset fits.
    nodes[count] = JSONNode(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: at),
      next: UInt32(truncatingIfNeeded: count &+ 1), kind: kind, flags: flags)
    count &+= 1
  }

  @inline(never)
  private mutating func grow() {
    let more = UnsafeMutablePointer<JSONNode>.allocate(capacity: capacity * 2)
    more.moveInitialize(from: nodes, count: count)
    nodes.deallocate()
    (nodes, capacity) = (more, capacity * 2)
  }

  @inline(__always)
  mutating func skipSpace() {
    while at < bytes.count {
      let byte = bytes[at]
      guard
        byte == ASCII.space || byte == ASCII.lineFeed || byte == ASCII.carriageReturn || byte == ASCII.tab
      else { return }
      at &+= 1
    }
  }

  @inline(__always)
  func current() throws(JSONError) -> UInt8 { try byte(at: at) }

  @inline(__always)
  func byte(at index: Int) throws(JSONError) -> UInt8 {
    guard index < bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
    return bytes[index]
  }

  @inline(never)
  func error(_ problem: JSONProblem, at offset: Int) -> JSONError {
    JSONError(problem: problem, position: JSONPosition(offset: offset, in: bytes))
  }

  /// The error for the byte the reader stands at, which exists.
  @inline(never)
  func unexpected(expected: JSONExpected) -> JSONError {
    let byte = bytes[at]
    if byte < 0x80 { return error(.unexpectedCharacter(Unicode.Scalar(byte), expected: expected), at: at) }
    guard case .sequence(let length) = UTF8Check(bytes, at: at),
      let scalar = String(decoding: bytes[at..<at + length], as: UTF8.self).unicodeScalars.first
    else { return error(.badUTF8, at: at) }
    return error(.unexpectedCharacter(scalar, expected: expected), at: at)
  }
}
