/// Why a text is no quantity.
package enum QuantityProblem: Error, Equatable, Sendable {
  case empty
  case notANumber
  /// More than 12 digits before the point.
  case tooLarge
  /// More than 4 digits after the point.
  case tooPrecise
}

extension Quantity {
  /// Reads what staff type: `17000`, `17,000`, `1.7万`, `１．７万`, `9%`, `40条` with the goal's unit.
  ///
  /// - Parameter units: words that may stand behind the number, such as 条 or 平方米.
  package init(typed text: String, units words: [String] = []) throws(QuantityProblem) {
    var rest = Substring(Quantity.narrow(text))
    for word in ["%"] + words.map(Quantity.narrow)
    where !word.isEmpty && rest.count > word.count && rest.hasSuffix(word) {
      rest = rest.dropLast(word.count)
      break
    }
    while rest.last == " " { rest.removeLast() }
    var shift = 0
    for (word, digits) in [("万亿", 12), ("万", 4), ("亿", 8)] where rest.hasSuffix(word) {
      rest = rest.dropLast(word.count)
      shift = digits
      break
    }
    while rest.last == " " { rest.removeLast() }
    self = try Quantity.plain(rest, shift: shift)
  }

  /// Reads a plain ASCII decimal, as it stands in JSON (no exponent).
  package init(json text: some StringProtocol) throws(QuantityProblem) {
    self = try Quantity.plain(Substring(text), shift: 0)
  }

  /// Reads the same from bytes.
  package init(json bytes: UnsafeBufferPointer<UInt8>) throws(QuantityProblem) {
    if let quantity = Quantity(short: bytes) {
      self = quantity
    } else {
      try self.init(json: String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Reads a decimal of at most 12 digits before and 4 after the point; nil for anything else.
  private init?(short bytes: UnsafeBufferPointer<UInt8>) {
    let first = bytes.first == UInt8(ascii: "-") ? 1 : 0
    var (units, place) = (Int64(0), first)
    while place < bytes.count, bytes[place] &- UInt8(ascii: "0") < 10 {
      units = units &* 10 &+ Int64(bytes[place] &- UInt8(ascii: "0"))
      place &+= 1
      if place &- first > 12 { return nil }
    }
    if place == first { return nil }
    var fraction = 0
    if place < bytes.count {
      guard bytes[place] == UInt8(ascii: "."), case 1...4 = bytes.count &- place &- 1 else { return nil }
      for byte in bytes[(place &+ 1)...] {
        guard byte &- UInt8(ascii: "0") < 10 else { return nil }
        units = units &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
        fraction &+= 1
      }
    }
    while fraction < 4 {
      units = units &* 10
      fraction &+= 1
    }
    self.init(units: first == 1 ? -units : units)
  }

  private static func plain(_ text: Substring, shift: Int) throws(QuantityProblem) -> Quantity {
    guard !text.isEmpty else { throw .empty }
    let negative = text.first == "-"
    let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text
    let parts = unsigned.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1].utf8.map { $0 } : []
    guard let whole = ungrouped(parts[0]), !(whole.isEmpty && fraction.isEmpty),
      parts.count == 1 || !fraction.isEmpty,
      fraction.allSatisfy(isDigit)
    else { throw .notANumber }
    var digits = (whole + fraction).drop { $0 == UInt8(ascii: "0") }
    var exponent = 4 + shift - fraction.count
    while exponent < 0, digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    if digits.isEmpty { return .zero }
    guard exponent >= 0 else { throw .tooPrecise }
    guard digits.count + exponent <= 16 else { throw .tooLarge }
    let magnitude = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    let units = (0..<exponent).reduce(magnitude) { number, _ in number * 10 }
    return Quantity(units: negative ? -units : units)
  }

  /// The digits of `17,000` or `17000`; nil when the commas do not stand every three digits.
  private static func ungrouped(_ text: Substring) -> [UInt8]? {
    let groups = text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard groups.allSatisfy({ $0.allSatisfy(isDigit) }) else { return nil }
    if groups.count > 1 {
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
        return nil
      }
    }
    return groups.flatMap { $0 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// ASCII twins of full-width signs, without blanks at either end.
  private static func narrow(_ text: String) -> String {
    var trimmed = Substring(text.narrowed)
    while trimmed.first == " " { trimmed.removeFirst() }
    while trimmed.last == " " { trimmed.removeLast() }
    return String(trimmed)
  }
}
