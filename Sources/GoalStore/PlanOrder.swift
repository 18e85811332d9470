/// The ids of a plan's goals so far: `H-01` and on, then `2.2-01` and on in each item, rising.
struct PlanOrder {
  private var seen = Set<String>()
  /// The last number and id by item; `H` for headline rows.
  private var last: [String: (number: Int, id: String)] = [:]
  private var lastOfItems: String?

  /// Adds an id and gives the first rule it breaks.
  ///
  /// - Parameter item: nil for a headline row.
  mutating func fault(adding id: String, item: String?) -> PlanFact? {
    let prefix = item ?? "H"
    guard let number = Self.number(of: id, after: prefix) else { return .badID(id) }
    guard seen.insert(id).inserted else { return .duplicate(id) }
    if item == nil, let before = lastOfItems { return .outOfOrder(after: before) }
    if item != nil { lastOfItems = id }
    if let before = last[prefix], number <= before.number { return .outOfOrder(after: before.id) }
    last[prefix] = (number, id)
    return nil
  }

  /// The number of `2.2-06`: two digits, or as many as it needs above 99.
  private static func number(of id: String, after prefix: String) -> Int? {
    guard id.hasPrefix(prefix) else { return nil }
    let rest = id.dropFirst(prefix.count)
    guard rest.first == "-" else { return nil }
    let digits = rest.dropFirst()
    guard (2...6).contains(digits.utf8.count), PlanText.isNumber(digits) else { return nil }
    guard digits.utf8.count == 2 || digits.first != "0" else { return nil }
    return Int(digits)
  }
}
