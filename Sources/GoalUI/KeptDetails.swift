/// The details of the rows looked at last, as they were put together: who turns back finds them again.
struct KeptDetails: Sendable {
  /// All that a row's detail depends on.
  struct Key: Equatable, Sendable {
    let listing: Listing.Key?
    let width: Int
    let limit: Int
  }

  private var key: Key?
  /// The one looked at last at the end.
  private var details: [(row: RowID, lines: [[Span]])] = []

  /// Enough for a turn; a detail is some dozen lines.
  private static let most = 6

  func lines(of row: RowID, _ key: Key) -> [[Span]]? {
    self.key == key ? details.last { $0.row == row }?.lines : nil
  }

  mutating func keep(_ lines: [[Span]], of row: RowID, _ key: Key) {
    if self.key != key { details = [] }
    self.key = key
    if details.count == KeptDetails.most { details.removeFirst() }
    details.append((row, lines))
  }
}

extension State {
  /// The lines of the selected row's detail at a width, of a long one at least so many: as kept, or made and kept.
  mutating func keptDetail(_ width: Int, atMost limit: Int) -> [[Span]] {
    guard let row = selectedRow?.id else { return detailLines(width, atMost: limit) }
    let key = KeptDetails.Key(listing: kept.key, width: width, limit: limit)
    if let lines = details.lines(of: row, key) { return lines }
    let lines = detailLines(width, atMost: limit)
    details.keep(lines, of: row, key)
    return lines
  }
}
