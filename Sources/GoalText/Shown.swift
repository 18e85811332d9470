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
  init(_ exact: Ratio, places: Int, bounds: [Ratio]) {
    for places in places...max(places, Shown.mostPlaces) {
      let units = Shown.scaled(exact, places).rounded
      if Shown.keeps(units, places, exact, bounds) {
        (self.units, self.places) = (units, places)
        return
      }
    }
    // Beyond the last place the number is cut, and where cutting itself meets a bound moved one off it.
    let scaled = Shown.scaled(exact, Shown.mostPlaces)
    let cut = scaled.numerator / scaled.denominator
    self.units =
      [cut, cut + 1, cut - 1].first { Shown.keeps($0, Shown.mostPlaces, exact, bounds) } ?? cut
    self.places = Shown.mostPlaces
  }

  private static func scaled(_ exact: Ratio, _ places: Int) -> Ratio { exact * Ratio(ten(places), 1) }

  private static func keeps(_ units: Int128, _ places: Int, _ exact: Ratio, _ bounds: [Ratio]) -> Bool {
    let shown = Ratio(units, ten(places))
    return bounds.allSatisfy { (shown < $0) == (exact < $0) && (shown == $0) == (exact == $0) }
  }

  private static func ten(_ places: Int) -> Int128 { (0..<places).reduce(1) { power, _ in power * 10 } }

  /// Plain digits; without zeros at the end of the fraction unless it keeps them.
  func text(groups: Bool, keepsZeros: Bool = false) -> String {
    let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: Shown.ten(places).magnitude)
    var fraction = String(rest)
    fraction = String(repeating: "0", count: places - min(places, fraction.utf8.count)) + fraction
    if places == 0 { fraction = "" }
    while !keepsZeros && fraction.hasSuffix("0") { fraction.removeLast() }
    let digits = groups ? grouped(String(whole)) : String(whole)
    return (units < 0 ? "-" : "") + digits + (fraction.isEmpty ? "" : "." + fraction)
  }
}

/// Digits in groups of three: `17,000`.
func grouped(_ digits: String) -> String {
  var text = ""
  let count = digits.utf8.count
  for (index, digit) in digits.enumerated() {
    if index > 0 && (count - index) % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return text
}
