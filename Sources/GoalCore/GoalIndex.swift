/// The places of goals by their ids; the first of an id stands.
///
/// A table of its own: the standard dictionary, whose hashing withstands whoever chooses the keys, takes twenty times as
/// long to fill, which each start would wait for.
package struct GoalIndex: Sendable {
  /// Places from 1, 0 where none is; at least half are 0.
  private var slots: [Int32]
  private var ids: [String] = []

  package init(_ goals: GoalList) {
    slots = Array(repeating: 0, count: GoalIndex.size(goals.count))
    ids.reserveCapacity(goals.count)
    for index in goals.indices { append(goals.id(at: index)) }
  }

  package subscript(id: String) -> Int? {
    let slot = slots[slot(of: id)]
    return slot == 0 ? nil : Int(slot) - 1
  }

  /// Takes in the id of the goal that comes next.
  mutating func append(_ id: String) {
    ids.append(id)
    if ids.count * 2 > slots.count {
      slots = Array(repeating: 0, count: GoalIndex.size(ids.count))
      for place in ids.indices { enter(place) }
    } else {
      enter(ids.count - 1)
    }
  }

  private mutating func enter(_ place: Int) {
    let slot = slot(of: ids[place])
    if slots[slot] == 0 { slots[slot] = Int32(place + 1) }
  }

  /// Where an id stands, or the free slot where it would.
  private func slot(of id: String) -> Int {
    var slot = GoalIndex.hash(id) & (slots.count - 1)
    while slots[slot] != 0, ids[Int(slots[slot]) - 1] != id { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// A power of two, at least twice the count.
  private static func size(_ count: Int) -> Int {
    var size = 16
    while size < count * 2 { size *= 2 }
    return size
  }

  private static func hash(_ id: String) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
