/// Looks for a key that an object has twice, while it is read.
struct JSONKeyCheck {
  private let object: Int
  private var count = 0
  /// One bit of 64 for each key so far; all of them once one stands there whose text is not its bytes.
  private var marks: UInt64 = 0
  private var found: Int?

  /// Up to here comparing with the keys before is cheaper than hashing.
  private static let pairwiseLimit = 32

  /// - Parameter object: the object's node.
  @inline(__always)
  init(object: Int) { self.object = object }

  /// Takes the next key: compares it with those before only if one of them has its mark, which few pairs share.
  @inline(__always)
  mutating func note(_ key: Int, in tape: JSONTape) {
    count &+= 1
    let mark = JSONKeyCheck.mark(key, in: tape)
    if marks & mark != 0, count <= JSONKeyCheck.pairwiseLimit, found == nil { compare(key, in: tape) }
    marks |= mark
  }

  /// The first key that stands there a second time, once the object has closed.
  @inline(__always)
  func twice(in tape: JSONTape) -> Int? {
    if found == nil, count > JSONKeyCheck.pairwiseLimit { return twiceByHash(in: tape) }
    return found
  }

  @inline(never)
  private mutating func compare(_ key: Int, in tape: JSONTape) {
    var earlier = object + 1
    while earlier < key {
      if tape.haveSameText(earlier, key) {
        found = key
        return
      }
      earlier = tape.keyAfter(earlier)
    }
  }

  /// One bit of 64 by length and outer bytes; all of them for a key whose text is not its bytes.
  @inline(__always)
  private static func mark(_ key: Int, in tape: JSONTape) -> UInt64 {
    let node = tape.nodes[key]
    guard !node.flags.contains(.escaped) else { return .max }
    let (first, last) = (Int(node.start) &+ 1, Int(node.end) &- 2)
    // Of an empty key these are its quotes.
    let (start, end) = (Int(tape.bytes[first]), Int(tape.bytes[last]))
    return 1 &<< UInt64(truncatingIfNeeded: (last &- first) &* 23 &+ start &* 5 &+ end)
  }

  /// An open table of key nodes, at most half full. The hash is seeded by the process, so no input can aim
  /// at one slot. Zero is free: node 0 is never a key.
  private func twiceByHash(in tape: JSONTape) -> Int? {
    var mask = 63
    while mask < count * 2 { mask = mask * 2 + 1 }
    var table = [UInt32](repeating: 0, count: mask + 1)
    let end = Int(tape.nodes[object].next)
    var key = object + 1
    while key < end {
      var slot = JSONKeyCheck.hash(key, in: tape) & mask
      while table[slot] != 0 {
        if tape.haveSameText(Int(table[slot]), key) { return key }
        slot = (slot + 1) & mask
      }
      table[slot] = UInt32(truncatingIfNeeded: key)
      key = tape.keyAfter(key)
    }
    return nil
  }

  private static func hash(_ key: Int, in tape: JSONTape) -> Int {
    var hasher = Hasher()
    tape.withText(key) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }
}
