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
