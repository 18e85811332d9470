import StrictJSON

/// The last member of a line: `"sum"`, eight hex digits, the CRC-32 of the bytes before its comma.
enum LineSum {
  /// Puts the sum into an object that has other members.
  static func seal(_ object: [UInt8]) -> [UInt8] {
    let body = object.dropLast()
    return body + Array(#","sum":"\#(hex(CRC32.of(body), digits: 8))"}"#.utf8)
  }

  enum Reading: Equatable {
    /// The bytes the sum speaks for; without a sum all but the closing brace.
    case body(ArraySlice<UInt8>)
    case wrong(stated: String, computed: String, column: Int)
  }

  /// Reads the sum of an object; one without is taken as it is.
  static func read(_ object: JSONValue) -> Reading {
    let bytes = object.rawBytes
    guard let sum = object["sum"], let key = sum.keyPosition else { return .body(bytes.dropLast()) }
    let before = bytes.prefix(key.offset - object.position.offset)
    let body = before.dropLast(before.reversed().prefix { $0 != UInt8(ascii: ",") }.count + 1)
    let stated = sum.string ?? ""
    let computed = hex(CRC32.of(body), digits: 8)
    // A member behind the sum is not covered by it.
    let isLast = bytes.suffix(from: sum.rawBytes.endIndex).dropLast().allSatisfy { $0 <= 0x20 }
    guard stated == computed, isLast else {
      return .wrong(stated: stated, computed: computed, column: sum.position.column)
    }
    return .body(body)
  }
}
