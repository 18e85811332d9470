/// An object's members in source order.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private let storage: JSONStorage
  private var key: Int
  private let end: Int

  init(object: JSONValue) {
    storage = object.storage
    key = object.index + 1
    end = object.kind == .object ? Int(object.node.next) : key
  }

  package mutating func next() -> (key: String, value: JSONValue)? {
    guard key < end else { return nil }
    let value = JSONValue(storage: storage, index: key + 1)
    let text = JSONValue(storage: storage, index: key).string ?? ""
    key = Int(value.node.next)
    return (text, value)
  }

  /// The members yet to come, without making their keys' text.
  var keyCount: Int {
    var count = 0
    var key = key
    while key < end {
      count += 1
      key = Int(storage.nodes[key + 1].next)
    }
    return count
  }
}

/// An array's elements in source order.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let storage: JSONStorage
  private var index: Int
  private let end: Int

  /// No elements.
  init(noneOf storage: JSONStorage) {
    self.storage = storage
    (index, end) = (0, 0)
  }

  init(array: JSONValue) {
    storage = array.storage
    index = array.index + 1
    end = array.kind == .array ? Int(array.node.next) : index
  }

  package mutating func next() -> JSONValue? {
    guard index < end else { return nil }
    let value = JSONValue(storage: storage, index: index)
    index = Int(value.node.next)
    return value
  }
}

/// Looks an object's members up, each from behind the one found last and once around.
package struct JSONCursor: Sendable {
  private let storage: JSONStorage
  private let first: Int
  private let end: Int
  private var place: Int

  init(_ object: JSONValue) {
    storage = object.storage
    first = object.index + 1
    end = object.kind == .object ? Int(object.node.next) : first
    place = first
  }

  /// The member's value; nil when there is none or the value was no object.
  package subscript(_ key: String) -> JSONValue? {
    mutating get {
      var key = key
      let found = key.withUTF8 { key in
        storage.key(key, from: place, to: end) ?? storage.key(key, from: first, to: place)
      }
      guard let found else { return nil }
      let value = JSONValue(storage: storage, index: found + 1)
      place = Int(value.node.next)
      return value
    }
  }
}

extension JSONCursor {
  /// The next member's value if its key is this one, passing it; looks at no other.
  ///
  /// For objects whose members stand in a known order, some of them left out.
  package mutating func take(_ key: StaticString) -> JSONValue? {
    guard place < end, storage.isKey(place, key) else { return nil }
    let value = JSONValue(storage: storage, index: place + 1)
    place = Int(storage.nodes[place + 1].next)
    return value
  }

  /// The elements of the next member if its key is this one, passing it; else none.
  package mutating func takeElements(_ key: StaticString) -> JSONElements {
    take(key)?.elements ?? JSONElements(noneOf: storage)
  }

  /// The same for a key that is not known beforehand.
  package mutating func take(named key: String) -> JSONValue? {
    guard place < end else { return nil }
    var key = key
    let isNext = key.withUTF8 { storage.key($0, from: place, to: Int(storage.nodes[place + 1].next)) != nil }
    guard isNext else { return nil }
    let value = JSONValue(storage: storage, index: place + 1)
    place = Int(storage.nodes[place + 1].next)
    return value
  }

  /// All members have been passed.
  package var isAtEnd: Bool { place >= end }
}
