/// The way through the members or elements of one container.
struct JSONWalk: Sendable {
  private let first: Int
  private let end: Int
  private var place: Int

  /// - Parameter kind: what is to be walked through: a container of another kind, and any other value, has nothing.
  @inline(__always)
  init(_ node: JSONNode, at index: Int, _ kind: JSONKind) {
    first = index &+ 1
    end = node.kind == kind ? Int(node.next) : first
    place = first
  }

  @inline(__always)
  init(_ view: JSONView, _ kind: JSONKind) {
    self.init(view.tape.nodes[view.index], at: view.index, kind)
  }

  /// Passes a member and gives its key's node.
  @inline(__always)
  mutating func nextKey(_ tape: JSONTape) -> Int? {
    guard place < end else { return nil }
    defer { place = tape.keyAfter(place) }
    return place
  }

  /// Passes an element and gives its node.
  @inline(__always)
  mutating func nextElement(_ tape: JSONTape) -> Int? {
    guard place < end else { return nil }
    defer { place = Int(tape.nodes[place].next) }
    return place
  }

  /// The node of a member's value, sought from behind the one found last and once around.
  @inline(__always)
  mutating func find(_ key: String, _ tape: JSONTape) -> Int? {
    var key = key
    let found = key.withUTF8 { key in
      tape.key(key, from: place, to: end) ?? tape.key(key, from: first, to: place)
    }
    guard let found else { return nil }
    place = tape.keyAfter(found)
    return found &+ 1
  }
}
