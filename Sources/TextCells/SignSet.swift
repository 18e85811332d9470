/// Which signs a terminal draws as wide as they are counted here.
package enum SignSet: Hashable, Sendable {
  case all
  /// Not those of East Asian Ambiguous width, which this terminal draws two columns wide.
  case unambiguous
  /// ASCII alone, beside letters and ideographs.
  case ascii
}

extension CellBuffer {
  /// Changes every sign outside the set for a twin as wide as its cell; what stands where does not move.
  ///
  /// A twin of several letters takes the blanks behind it where at least one is left, else its first letter
  /// stands for it.
  /// - Parameter marks: twins that go before the common ones.
  package mutating func useTwins(_ signs: SignSet, marks: [Character: Character] = [:]) {
    guard signs != .all else { return }
    for row in 0..<height {
      for column in 0..<width {
        guard let twin = twin(row, column, signs, marks) else { continue }
        place(twin, row, column)
      }
    }
  }

  /// The twin of the cluster at a place; nil for one that stays.
  private func twin(_ row: Int, _ column: Int, _ signs: SignSet, _ marks: [Character: Character]) -> String? {
    let glyph = glyphs[row * width + column]
    guard glyph.code > 0x7E else { return nil }
    let cluster = cluster(glyph)
    guard let first = cluster.unicodeScalars.first else { return nil }
    if let mark = cluster.first.flatMap({ marks[$0] }) { return String(mark) }
    let isAmbiguous = cluster.unicodeScalars.contains(where: Width.isAmbiguous)
    guard signs == .ascii || isAmbiguous else { return nil }
    if let twin = Text.twin(of: first) { return twin }
    return isAmbiguous && signs == .unambiguous ? "?" : nil
  }

  private mutating func place(_ twin: String, _ row: Int, _ column: Int) {
    let isWide = self[row: row, column: column + 1]?.cluster.isEmpty ?? false
    let blanks = (column + 1..<width).prefix { self[row: row, column: $0]?.cluster == " " }.count
    // Half of a comparison would be another one: it takes the blank in front of its number.
    let isComparison = twin.hasSuffix("=")
    let needed = twin.unicodeScalars.count - (isComparison ? 1 : 0)
    let fits = !isWide && twin.unicodeScalars.count > 1 && blanks >= needed
    let shown = fits ? twin : String(twin.prefix(1))
    for (offset, letter) in shown.enumerated() {
      setCluster(String(letter), row: row, column: column + offset)
    }
    if isWide { setCluster(" ", row: row, column: column + 1) }
  }
}
