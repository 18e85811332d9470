import GoalCore
import GoalText

/// The rows of the view shown, worked out once for all that looks at them, until something they tell of changes.
struct Listing: Sendable {
  /// What rows depend on.
  struct Key: Equatable, Sendable {
    let view: ViewID
    let language: Language
    let search: String
    let unfolded: Set<RowID>
    let foldedInFilter: Set<RowID>
    /// Counts the changes of ledger, day, filter, order and units.
    let version: Int
  }

  let key: Key?
  let rows: [Row]
  /// Places of the rows that can be selected, rising.
  let choices: [Int]
  /// Where the selection was found last.
  var selected = 0

  static let none = Listing(key: nil, rows: [])

  init(key: Key?, rows: [Row]) {
    self.key = key
    self.rows = rows
    choices = rows.indices.filter { rows[$0].isSelectable }
  }

  /// A row's place among those that can be selected.
  func choice(_ row: Int) -> Int? {
    var (low, high) = (0, choices.count)
    while low < high {
      let middle = (low + high) / 2
      if choices[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low < choices.count && choices[low] == row ? low : nil
  }
}

extension State {
  private var listingKey: Listing.Key {
    Listing.Key(
      view: view, language: language, search: view == .ledger ? search : "", unfolded: unfolded,
      foldedInFilter: foldedInFilter, version: version)
  }

  /// The rows as they are now: those kept, or worked out anew.
  var listing: Listing {
    let key = listingKey
    return kept.key == key ? kept : Listing(key: key, rows: pruned(allRows))
  }

  /// Keeps the rows, and where the selection stands, for the next frame and key.
  mutating func keepListing() {
    if kept.key != listingKey {
      if view == .priorities, branches?.version != version { branches = Branches(self) }
      kept = listing
    }
    kept.selected = selectedIndex(kept.rows) ?? 0
  }

  /// The rows of the view shown, folded ones left out.
  package var list: [Row] { listing.rows }
}
