/// The ids of a plan's goals so far: `H-01` and on, then `2.2-01` and on in each item, rising.
struct PlanOrder {
  private var seen: [String] = []
  /// The last number and id by item; `H` for headline rows. Of the item being read they stand in `current`.
  private var last: [String: (number: Int, id: String)] = [:]
  private var current: (prefix: String, number: Int, id: String)?
  private var lastOfItems: String?

  /// Adds an id and gives the first rule it breaks.
  ///
  /// - Parameter item: nil for a headline row.
  mutating func fault(adding id: String, item: String?) -> PlanFact? {
    let prefix = item ?? "H"
    guard let number = Self.number(of: id, after: prefix) else { return .badID(id) }
    if current?.prefix != prefix { turn(to: prefix) }
    let before = current.flatMap { $0.number < 0 ? nil : $0 }
    // A number above all before it is new; another one may have been there.
    let isNew = before.map { $0.number < number } ?? true && (item != nil || lastOfItems == nil)
    if !isNew, seen.contains(id) { return .duplicate(id) }
    seen.append(id)
    if item == nil, let before = lastOfItems { return .outOfOrder(after: before) }
    if item != nil { lastOfItems = id }
    if let before, number <= before.number { return .outOfOrder(after: before.id) }
    current = (prefix, number, id)
    return nil
  }

  private mutating func turn(to prefix: String) {
    if let current { last[current.prefix] = (current.number, current.id) }
    current = last[prefix].map { (prefix, $0.number, $0.id) } ?? (prefix, -1, "")
  }

  /// The number of `2.2-06`: two digits, or as many as it needs above 99.
  private static func number(of id: String, after prefix: String) -> Int? {
    var (id, prefix) = (id, prefix)
    return id.withUTF8 { id in
      prefix.withUTF8 { prefix in
        let count = id.count - prefix.count - 1
        guard (2...6).contains(count), id[prefix.count] == UInt8(ascii: "-") else { return nil }
        for index in 0..<prefix.count where id[index] != prefix[index] { return nil }
        guard count == 2 || id[prefix.count + 1] != UInt8(ascii: "0") else { return nil }
        var number = 0
        for digit in id[(prefix.count + 1)...] {
          guard digit &- UInt8(ascii: "0") < 10 else { return nil }
          number = number * 10 + Int(digit &- UInt8(ascii: "0"))
        }
        return number
      }
    }
  }
}
