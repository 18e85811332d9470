/// An exact fraction: shares, paces and gaps are compared without rounding.
///
/// Exact while its parts stay below 10³⁷; beyond, as extreme quantities of 16 digits can bring about in one product,
/// the smallest bits of both parts are dropped instead of trapping.
package struct Ratio: Hashable, Comparable, Sendable {
  package let numerator: Int128
  /// Above 0.
  package let denominator: Int128

  package static var zero: Ratio { Ratio(reduced: 0, 1) }
  package static var one: Ratio { Ratio(reduced: 1, 1) }

  /// In lowest terms; the denominator must not be 0.
  package init(_ numerator: Int128, _ denominator: Int128) {
    precondition(denominator != 0)
    let divisor = Ratio.commonDivisor(numerator.magnitude, denominator.magnitude)
    if divisor == 1, denominator > 0 {
      (self.numerator, self.denominator) = (numerator, denominator)
      return
    }
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  /// Of parts that have no divisor in common, the denominator above 0.
  private init(reduced numerator: Int128, _ denominator: Int128) {
    (self.numerator, self.denominator) = (numerator, denominator)
  }

  package init(_ a: Quantity, over b: Quantity) { self.init(Int128(a.units), Int128(b.units)) }

  package static func == (a: Ratio, b: Ratio) -> Bool {
    a.numerator == b.numerator && a.denominator == b.denominator
  }
  package static func < (a: Ratio, b: Ratio) -> Bool { a.compared(to: b.numerator, b.denominator) < 0 }

  /// Below 0 where it is less than a fraction that need not be in lowest terms, 0 where it is the same, else above 0.
  package func compared(to above: Int128, _ below: Int128) -> Int {
    let (near, overflow1) = numerator.multipliedReportingOverflow(by: below)
    let (far, overflow2) = above.multipliedReportingOverflow(by: denominator)
    if !(overflow1 || overflow2) { return near < far ? -1 : near == far ? 0 : 1 }
    let left = numerator.multipliedFullWidth(by: below)
    let right = above.multipliedFullWidth(by: denominator)
    if left.high != right.high { return left.high < right.high ? -1 : 1 }
    return left.low < right.low ? -1 : left.low == right.low ? 0 : 1
  }

  package static func - (a: Ratio, b: Ratio) -> Ratio { a + Ratio(reduced: -b.numerator, b.denominator) }
  package static func + (a: Ratio, b: Ratio) -> Ratio {
    let (left, overflow1) = a.numerator.multipliedReportingOverflow(by: b.denominator)
    let (right, overflow2) = b.numerator.multipliedReportingOverflow(by: a.denominator)
    let (below, overflow3) = a.denominator.multipliedReportingOverflow(by: b.denominator)
    let (above, overflow4) = left.addingReportingOverflow(right)
    if !(overflow1 || overflow2 || overflow3 || overflow4) { return Ratio(above, below) }
    let (a, b) = (a.fitting(62), b.fitting(62))
    return Ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }
  package static func * (a: Ratio, b: Ratio) -> Ratio {
    // Crosswise first: most products shrink before they are made, and then there is nothing left to divide out.
    let (left, right) = (Ratio(a.numerator, b.denominator), Ratio(b.numerator, a.denominator))
    let (above, overflow1) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (below, overflow2) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    if !(overflow1 || overflow2) { return Ratio(reduced: above, below) }
    let (a, b) = (left.fitting(63), right.fitting(63))
    return Ratio(a.numerator * b.numerator, a.denominator * b.denominator)
  }
  /// The divisor must not be 0.
  package static func / (a: Ratio, b: Ratio) -> Ratio {
    a * Ratio(b.denominator, b.numerator)
  }

  /// The same within one part in 2⁴⁰ or better, both parts of at most so many bits where they have more than a
  /// product can bear.
  private func fitting(_ bits: Int) -> Ratio {
    let widest = 128 - min(numerator.magnitude.leadingZeroBitCount, denominator.magnitude.leadingZeroBitCount)
    guard widest > bits else { return self }
    let shift = widest - bits
    return Ratio(numerator >> shift, max(denominator >> shift, 1))
  }

  package var magnitude: Ratio { numerator < 0 ? Ratio(reduced: -numerator, denominator) : self }

  /// So many times it to the nearest whole, halves away from 0.
  package func rounded(times factor: Int128) -> Int128 {
    let (above, overflow) = numerator.multipliedReportingOverflow(by: factor)
    if overflow { return (self * Ratio(factor, 1)).rounded }
    let whole = above / denominator
    let rest = (above - whole * denominator).magnitude
    let isHalf = rest >= denominator.magnitude - rest
    return isHalf ? whole + (above < 0 ? -1 : 1) : whole
  }

  private static func commonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    if let small = UInt64(exactly: a), let other = UInt64(exactly: b) {
      // Nearly all are; the processor divides these itself.
      var (a, b) = (small, other)
      while b != 0 { (a, b) = (b, a % b) }
      return UInt128(max(a, 1))
    }
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}
