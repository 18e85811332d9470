extension Checkpoint.Mark {
  /// Reads what staff type: `60%`, a number with or without the goal's unit, or else a name.
  package init(typed text: String, units: Bilingual?) {
    let isPercent = text.hasSuffix("%") || text.hasSuffix("％")
    guard let quantity = try? Quantity(typed: text, units: units.map { [$0.zh, $0.en] } ?? []) else {
      self = .name(text)
      return
    }
    self = isPercent ? .percent(quantity) : .value(quantity)
  }
}

extension Checkpoint {
  /// Reads `06-30=20`, `6月30日=60%`, `06-30=竣工`; nil where no day stands before an equals sign or nothing behind.
  package init?(typed text: String, year: Int, units: Bilingual?) {
    let sides = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "=" || $0 == "＝" }
    guard sides.count == 2, !sides[1].isEmpty, let day = Day(typed: String(sides[0]), year: year) else {
      return nil
    }
    self.init(day: day, mark: Mark(typed: String(sides[1]), units: units))
  }
}

extension String {
  /// Names divided by commas, semicolons or 、, without blanks around them.
  package var listedNames: [String] {
    split { "、,，;；".contains($0) }.map { name in
      var name = name.drop(while: \.isWhitespace)
      while name.last?.isWhitespace ?? false { name.removeLast() }
      return String(name)
    }
    .filter { !$0.isEmpty }
  }
}
