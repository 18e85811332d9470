import GoalCore
import StrictJSON

/// Reads a figure of a plan that is laid out as usual, without a tape, as `GoalScan` reads a goal.
///
/// It gives what `PlanReader` would give; whatever it does not expect gives nil.
struct FigureScan {
  private var s: JSONScanner

  /// - Parameter scanner: stands at a figure.
  init(_ scanner: JSONScanner) { s = scanner }

  mutating func figure() -> Figure? {
    s.open()
    guard s.take("id"), let id = s.text(), s.take("title"), let title = s.bilingual(), s.take("value"),
      let value = s.quantity(), s.take("unit"), let unit = s.bilingual(), s.take("approx"),
      let isApproximate = s.bool()
    else { return nil }
    let isMore = s.given("more") { $0.bool() }
    // What ties it to zones and goals stands in the background.
    _ = s.given("zone") { $0.text() }
    _ = s.list("related") { $0.text() }
    guard s.take("cite"), let cite = cite() else { return nil }
    s.close()
    if s.isBroken { return nil }
    return Figure(
      id: id, title: title, value: value, unit: unit, approximate: isApproximate, more: isMore ?? false,
      cite: cite)
  }

  private mutating func cite() -> Citation? {
    s.open()
    guard s.take("part"), let part = s.int(), s.take("paragraph"), let paragraph = s.int(),
      s.take("sentence"), let sentence = s.int()
    else { return nil }
    s.close()
    return .figure(part: part, paragraph: paragraph, sentence: sentence)
  }
}
