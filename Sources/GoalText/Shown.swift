import GoalCore

/// An exact number as it is shown: rounded, but never across a bound that it does not reach.
struct Shown {
  /// Counts of the last place.
  let units: Int128
  /// Digits after the point.
  let places: Int

  /// The most digits after the point.
  static let mostPlaces = 6

  /// Rounds half up to so many places, or to as many more as keep it on its own side of every bound.
  ///
  /// - Parameter shift: by how many places the point stands further right, 2 for a share as a percentage.
  init(_ exact: Ratio, places: Int, bounds: [Ratio], shift: Int = 0) {
    for places in places...max(places, Shown.mostPlaces) {
      let one = Shown.ten(places + shift)
      let units = exact.rounded(times: one)
      if Shown.keeps(units, one, exact, bounds) {
        (self.units, self.places) = (units, places)
        return
      }
    }
    // Beyond the last place the number is cut, and where cutting itself meets a bound moved one off it.
    let one = Shown.ten(Shown.mostPlaces + shift)
    let scaled = exact * Ratio(one, 1)
    let cut = scaled.numerator / scaled.denominator
    self.units = [cut, cut + 1, cut - 1].first { Shown.keeps($0, one, exact, bounds) } ?? cut
    self.places = Shown.mostPlaces
  }

  /// Whether so many parts of one are on the side of each bound that the exact number is on.
  private static func keeps(_ units: Int128, _ one: Int128, _ exact: Ratio, _ bounds: [Ratio]) -> Bool {
    bounds.allSatisfy { $0.compared(to: units, one) == $0.compared(to: exact.numerator, exact.denominator) }
  }

  private static func ten(_ places: Int) -> Int128 {
    var power: Int64 = 1
    for _ in 0..<places { power *= 10 }
    return Int128(power)
  }

  /// Plain digits; without zeros at the end of the fraction unless it keeps them.
  func text(groups: Bool, keepsZeros: Bool = false) -> String {
    let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: Shown.ten(places).magnitude)
    var text = units < 0 ? "-" : ""
    text += groups ? grouped(Shown.digits(whole)) : Shown.digits(whole)
    text += fraction(UInt64(rest), keepsZeros: keepsZeros)
    return text
  }

  /// The point and what stands behind it; empty where nothing does.
  private func fraction(_ rest: UInt64, keepsZeros: Bool) -> String {
    var (rest, places) = (rest, places)
    while !keepsZeros, places > 0, rest % 10 == 0 { (rest, places) = (rest / 10, places - 1) }
    if places == 0 { return "" }
    let digits = String(rest)
    return "." + String(repeating: "0", count: places - digits.utf8.count) + digits
  }

  /// Nearly all are narrow, and a narrow number is written faster.
  private static func digits(_ number: UInt128) -> String {
    UInt64(exactly: number).map { String($0) } ?? String(number)
  }
}

/// Digits in groups of three: `17,000`.
func grouped(_ digits: String) -> String {
  let count = digits.utf8.count
  if count <= 3 { return digits }
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0 && (count - index) % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return text
}
