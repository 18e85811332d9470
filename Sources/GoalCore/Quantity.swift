/// A decimal number of at most 12 digits before and 4 after the point, never a binary fraction.
package struct Quantity: Hashable, Comparable, Sendable {
  /// Ten-thousandths.
  package let units: Int64

  package static let zero = Quantity(units: 0)
  /// 999,999,999,999.9999.
  package static let limit = Quantity(units: 9_999_999_999_999_999)

  package init(units: Int64) { self.units = units }
  package init(_ whole: Int) { units = Int64(whole) * 10_000 }

  package static func < (a: Quantity, b: Quantity) -> Bool { a.units < b.units }
  package static prefix func - (a: Quantity) -> Quantity { Quantity(units: -a.units) }
  /// Sums stop at the limit instead of overflowing; the limit itself is refused at entry.
  package static func + (a: Quantity, b: Quantity) -> Quantity {
    Quantity(units: min(max(a.units + b.units, -limit.units), limit.units))
  }
  package static func - (a: Quantity, b: Quantity) -> Quantity { a + -b }

  package var isWhole: Bool { units % 10_000 == 0 }
}

extension Quantity: CustomStringConvertible {
  /// Plain ASCII decimal without trailing zeros, as it stands in JSON: `20.44`, `17000`, `-0.5`.
  package var description: String {
    var (whole, fraction) = units.magnitude.quotientAndRemainder(dividingBy: 10_000)
    guard fraction != 0 else { return String(units / 10_000) }
    var places = 4
    while fraction % 10 == 0 { (fraction, places) = (fraction / 10, places - 1) }
    return (units < 0 ? "-" : "") + String(whole) + "." + padded(Int(fraction), places)
  }
}
