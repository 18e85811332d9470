import GoalCore

/// Drawings as inline SVG in whole units, so that they are the same bytes everywhere; black, white and greys, and no
/// light is told by its grey alone.
enum HTMLDrawing {
  /// The share as a bar and what is expected as a line across it.
  static func bar(share: Ratio, expected: Ratio?, _ title: String, _ w: inout HTMLWriter) {
    let width = 62
    drawing(width: width, height: 12, title, "bar", &w) { w in
      w.empty(
        "rect", ["x": "0", "y": "2", "width": "\(width)", "height": "8", "fill": "#fff", "stroke": "#555"])
      w.empty(
        "rect", ["x": "0", "y": "2", "width": "\(part(share, of: width))", "height": "8", "fill": "#777"])
      guard let expected else { return }
      let x = "\(part(expected, of: width))"
      w.empty(
        "line", ["x1": x, "y1": "0", "x2": x, "y2": "12", "stroke": "#000", "stroke-width": "2"])
    }
  }

  /// How many goals of each light, as parts of one bar from the worst to the best.
  static func lights(_ tally: Tally, _ title: String, _ w: inout HTMLWriter) {
    let total = tally.goals
    guard total > 0 else { return }
    drawing(width: 100, height: 12, title, "bar", &w) { w in
      var before = 0
      for light in Light.allCases {
        let count = tally.count(light)
        guard count > 0 else { continue }
        let (from, to) = (before * 100 / total, (before + count) * 100 / total)
        before += count
        w.empty(
          "rect",
          [
            "x": "\(from)", "y": "1", "width": "\(max(1, to - from))", "height": "10", "fill": fill(light),
            "stroke": "#000", "stroke-width": "0.5",
          ])
      }
    }
  }

  /// Twelve months as signs: shapes, not shades, tell the lights apart.
  static func strip(_ months: [Light?], _ title: String, _ w: inout HTMLWriter) {
    drawing(width: 12 * months.count, height: 12, title, "strip", &w) { w in
      for (index, light) in months.enumerated() {
        let x = index * 12 + 6
        if let light { sign(light, x, &w) } else { dot(x, &w) }
      }
    }
  }

  /// The share by month as a line with dots, what was expected as a broken one.
  ///
  /// What is held against its target all year stays close to it: the drawing shows the upper part alone, without the
  /// line that stands for nothing done.
  static func trend(_ trend: Trend, _ title: String, _ w: inout HTMLWriter) {
    let (width, height) = (110, 30)
    let shares = trend.points.flatMap { [$0.share, $0.expected].compactMap { $0 } }
    let isRate = trend.points.allSatisfy { $0.expected == nil }
    let highest = shares.reduce(Ratio.one, max)
    let lowest = isRate ? shares.reduce(Ratio(4, 5), min) : .zero
    func y(_ share: Ratio) -> Int {
      height - 2 - part((share - lowest) / (highest - lowest), of: height - 6)
    }
    func place(_ at: Ratio, _ share: Ratio) -> String { "\(part(at, of: width - 4) + 2),\(y(share))" }
    drawing(width: width, height: height, title, "trend", &w) { w in
      let quarters = (1...4).map { "M\($0 * (width - 4) / 4 + 2) \(height - 4)v2" }.joined()
      let frame = "M2 2V\(height - 2)" + (isRate ? "" : "H\(width - 2)" + quarters)
      w.empty("path", ["d": frame, "fill": "none", "stroke": "#777"])
      let expected = trend.points.compactMap { point in point.expected.map { place(point.at, $0) } }
      let line = isRate ? ["2,\(y(.one))", "\(width - 2),\(y(.one))"] : ["2,\(y(.zero))"] + expected
      w.empty(
        "polyline",
        ["points": line.joined(separator: " "), "fill": "none", "stroke": "#000", "stroke-dasharray": "3 2"])
      let actual = trend.points.compactMap { point in point.share.map { place(point.at, $0) } }
      w.empty(
        "polyline",
        ["points": actual.joined(separator: " "), "fill": "none", "stroke": "#000", "stroke-width": "1.5"])
      for point in actual {
        let ends = point.split(separator: ",")
        w.empty("circle", ["cx": String(ends[0]), "cy": String(ends[1]), "r": "1.6"])
      }
    }
  }

  private static func drawing(
    width: Int, height: Int, _ title: String, _ kind: String, _ w: inout HTMLWriter,
    _ body: (inout HTMLWriter) -> Void
  ) {
    w.element(
      "svg",
      [
        "class": kind, "xmlns": "http://www.w3.org/2000/svg", "width": "\(width)", "height": "\(height)",
        "viewBox": "0 0 \(width) \(height)", "role": "img", "aria-label": title,
      ], body)
  }

  /// So many of `whole` units; what is below 0 or above the whole is drawn at its end.
  private static func part(_ ratio: Ratio, of whole: Int) -> Int {
    let units = (ratio * Ratio(Int128(whole), 1)).rounded
    return Int(min(max(units, 0), Int128(whole)))
  }

  private static func fill(_ light: Light) -> String {
    switch light {
    case .farBehind: "#000"
    case .noReport: "#fff"
    case .behind: "#555"
    case .pending: "#eee"
    case .onPace: "#aaa"
    case .reached: "#ccc"
    case .closed: "#ddd"
    }
  }

  private static func sign(_ light: Light, _ x: Int, _ w: inout HTMLWriter) {
    switch light {
    case .farBehind: path("M\(x - 4) 2h8v8h-8z", "#000", &w)
    case .noReport: w.empty("circle", ["cx": "\(x)", "cy": "6", "r": "4", "fill": "#fff", "stroke": "#000"])
    case .behind: path("M\(x) 2l4 8h-8z", "#000", &w)
    case .pending: path("M\(x) 2l4 4l-4 4l-4 -4z", "#fff", &w)
    case .onPace: w.empty("circle", ["cx": "\(x)", "cy": "6", "r": "4", "fill": "#888"])
    case .reached: path("M\(x - 4) 6l3 4l5 -8l-5 5z", "#000", &w)
    case .closed:
      path("M\(x - 4) 2h8v8h-8z", "#fff", &w)
      path("M\(x - 2) 4h4v4h-4z", "#000", &w)
    }
  }

  private static func path(_ d: String, _ fill: String, _ w: inout HTMLWriter) {
    w.empty("path", ["d": d, "fill": fill, "stroke": "#000"])
  }

  private static func dot(_ x: Int, _ w: inout HTMLWriter) {
    w.empty("circle", ["cx": "\(x)", "cy": "6", "r": "1", "fill": "#555"])
  }
}
