/// An object's members in source order.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private let storage: JSONStorage
  private var walk: JSONWalk

  init(object: JSONValue) {
    storage = object.storage
    walk = JSONWalk(object.node, at: object.index, .object)
  }

  package mutating func next() -> (key: String, value: JSONValue)? {
    guard let key = storage.withTape({ walk.nextKey($0) }) else { return nil }
    let text = JSONValue(storage: storage, index: key).string ?? ""
    return (text, JSONValue(storage: storage, index: key + 1))
  }

  /// The members yet to come, without making their keys' text.
  var keyCount: Int {
    var walk = walk
    var count = 0
    while storage.withTape({ walk.nextKey($0) }) != nil { count += 1 }
    return count
  }
}

/// An array's elements in source order.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let storage: JSONStorage
  private var walk: JSONWalk

  init(array: JSONValue) {
    storage = array.storage
    walk = JSONWalk(array.node, at: array.index, .array)
  }

  package mutating func next() -> JSONValue? {
    storage.withTape { walk.nextElement($0) }.map { JSONValue(storage: storage, index: $0) }
  }
}

/// Looks an object's members up, each from behind the one found last and once around.
package struct JSONCursor: Sendable {
  private let storage: JSONStorage
  private var walk: JSONWalk

  init(_ object: JSONValue) {
    storage = object.storage
    walk = JSONWalk(object.node, at: object.index, .object)
  }

  /// The member's value; nil when there is none or the value was no object.
  package subscript(_ key: String) -> JSONValue? {
    mutating get {
      storage.withTape { walk.find(key, $0) }.map { JSONValue(storage: storage, index: $0) }
    }
  }
}
