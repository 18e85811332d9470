/// Comparing keys as bytes, so that looking one up makes no text.
enum JSONKeys {
  /// Whether a string node's text is `key`.
  @inline(__always)
  static func matches(
    _ node: JSONNode, in bytes: UnsafeBufferPointer<UInt8>, _ key: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !node.flags.contains(.escaped) else { return unescaped(node, in: bytes).elementsEqual(key) }
    return same(UnsafeBufferPointer(rebasing: bytes[node.content]), key)
  }

  /// A string node's text in UTF-8, escapes decoded; the parser has checked them.
  static func unescaped(_ node: JSONNode, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    JSONEscape.decoded(UnsafeBufferPointer(rebasing: bytes[node.content]))
  }

  @inline(__always)
  private static func same(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in 0..<left.count where left[index] != right[index] { return false }
    return true
  }
}

extension JSONParser {
  /// Up to here comparing with the keys before is cheaper than hashing.
  private static let pairwiseLimit = 32

  /// Refuses a second key of the same text in the object just closed.
  func checkKeys(of object: Int, count: Int) throws(JSONError) {
    guard count > 1 else { return }
    let twice = count <= Self.pairwiseLimit ? twiceByPairs(object) : twiceByHash(object, count: count)
    guard let twice else { return }
    let text = String(decoding: JSONKeys.unescaped(nodes[twice], in: bytes), as: UTF8.self)
    throw error(.duplicateKey(text), at: Int(nodes[twice].start))
  }

  /// Compares a key with those before it only if one of them has its mark, which few pairs share.
  private func twiceByPairs(_ object: Int) -> Int? {
    let end = Int(nodes[object].next)
    var marks: UInt64 = 0
    var later = object + 1
    while later < end {
      let mark = mark(later)
      var earlier = marks & mark == 0 ? later : object + 1
      while earlier < later {
        if sameKey(earlier, later) { return later }
        earlier = keyAfter(earlier)
      }
      marks |= mark
      later = keyAfter(later)
    }
    return nil
  }

  /// One bit of 64 by length and outer bytes; all of them for a key whose text is not its bytes.
  @inline(__always)
  private func mark(_ key: Int) -> UInt64 {
    let node = nodes[key]
    guard !node.flags.contains(.escaped) else { return .max }
    let content = node.content
    guard let first = content.first, let last = content.last else { return 1 }
    return 1 &<< UInt64(truncatingIfNeeded: content.count &* 23 &+ Int(bytes[first]) &* 5 &+ Int(bytes[last]))
  }

  /// An open table of key nodes, at most half full. The hash is seeded by the process, so no input can aim
  /// at one slot. Zero is free: node 0 is never a key.
  private func twiceByHash(_ object: Int, count: Int) -> Int? {
    var mask = 63
    while mask < count * 2 { mask = mask * 2 + 1 }
    var table = [UInt32](repeating: 0, count: mask + 1)
    let end = Int(nodes[object].next)
    var key = object + 1
    while key < end {
      var slot = hash(key) & mask
      while table[slot] != 0 {
        if sameKey(Int(table[slot]), key) { return key }
        slot = (slot + 1) & mask
      }
      table[slot] = UInt32(truncatingIfNeeded: key)
      key = keyAfter(key)
    }
    return nil
  }

  private func hash(_ key: Int) -> Int {
    var hasher = Hasher()
    if nodes[key].flags.contains(.escaped) {
      JSONKeys.unescaped(nodes[key], in: bytes).withUnsafeBytes { hasher.combine(bytes: $0) }
    } else {
      hasher.combine(
        bytes: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[nodes[key].content]))
    }
    return hasher.finalize()
  }

  @inline(__always)
  private func keyAfter(_ key: Int) -> Int { Int(nodes[key + 1].next) }

  @inline(__always)
  private func sameKey(_ earlier: Int, _ later: Int) -> Bool {
    guard !nodes[earlier].flags.contains(.escaped) else {
      return JSONKeys.unescaped(nodes[earlier], in: bytes).withUnsafeBufferPointer {
        JSONKeys.matches(nodes[later], in: bytes, $0)
      }
    }
    return JSONKeys.matches(
      nodes[later], in: bytes, UnsafeBufferPointer(rebasing: bytes[nodes[earlier].content]))
  }
}
