/// An exact fraction: shares, paces and gaps are compared without rounding.
///
/// Parts stay below 10³⁷ for quantities of 16 digits and spans of a year, so that sums do not overflow.
package struct Ratio: Hashable, Comparable, Sendable {
  package let numerator: Int128
  /// Above 0.
  package let denominator: Int128

  package static let zero = Ratio(0, 1)
  package static let one = Ratio(1, 1)

  /// In lowest terms; the denominator must not be 0.
  package init(_ numerator: Int128, _ denominator: Int128) {
    precondition(denominator != 0)
    let divisor = Ratio.commonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  package init(_ a: Quantity, over b: Quantity) { self.init(Int128(a.units), Int128(b.units)) }

  package static func == (a: Ratio, b: Ratio) -> Bool {
    a.numerator == b.numerator && a.denominator == b.denominator
  }
  package static func < (a: Ratio, b: Ratio) -> Bool {
    let left = a.numerator.multipliedFullWidth(by: b.denominator)
    let right = b.numerator.multipliedFullWidth(by: a.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }
  package static func - (a: Ratio, b: Ratio) -> Ratio {
    Ratio(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
  }
  package static func + (a: Ratio, b: Ratio) -> Ratio {
    Ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }
  package static func * (a: Ratio, b: Ratio) -> Ratio {
    Ratio(a.numerator * b.numerator, a.denominator * b.denominator)
  }
  /// The divisor must not be 0.
  package static func / (a: Ratio, b: Ratio) -> Ratio {
    Ratio(a.numerator * b.denominator, a.denominator * b.numerator)
  }

  package var magnitude: Ratio { numerator < 0 ? Ratio(-numerator, denominator) : self }

  private static func commonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}
