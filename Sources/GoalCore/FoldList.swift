/// Folds kept where one can be read without the others.
package protocol FoldSource: AnyObject, Sendable {
  /// How many there are.
  var count: Int { get }
  /// The fold at a place; nil where it is not as it was written.
  func fold(at index: Int) -> GoalFold?
  /// The fold of the goal at a place while nothing was said of it.
  func blank(at index: Int) -> GoalFold
}

/// The folds of a ledger's goals in their order: all of them read, or each when it is asked for.
package struct FoldList: RandomAccessCollection, Sendable {
  /// Empty while they are unread.
  private var folds: [GoalFold]
  private var source: (any FoldSource)?
  private var asked: Memo<GoalFold?>?
  /// What came after the source was written.
  private var changed: [Change] = []

  private struct Change {
    let index: Int
    var fold: GoalFold
  }

  package init(_ folds: [GoalFold]) { self.folds = folds }

  package init(unread source: any FoldSource) {
    folds = []
    self.source = source
    asked = Memo(count: source.count)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { source?.count ?? folds.count }
  package var isRead: Bool { source == nil }

  /// Of one that cannot be read nothing is known; `fold(at:)` tells the difference.
  package subscript(index: Int) -> GoalFold {
    _read {
      if let source {
        yield fold(at: index) ?? source.blank(at: index)
      } else {
        yield folds[index]
      }
    }
    _modify {
      if source == nil {
        yield &folds[index]
      } else {
        yield &changed[placeOfChange(index)].fold
      }
    }
  }

  /// The fold at a place; nil where it is not as it was written.
  package func fold(at index: Int) -> GoalFold? {
    guard let source, let asked else { return folds[index] }
    if let change = changed.first(where: { $0.index == index }) { return change.fold }
    return asked.value(at: index) { source.fold(at: index) }.pointee
  }

  private mutating func placeOfChange(_ index: Int) -> Int {
    if let place = changed.firstIndex(where: { $0.index == index }) { return place }
    changed.append(Change(index: index, fold: self[index]))
    return changed.count - 1
  }

  /// All of them read; nil where one cannot be.
  package func read() -> FoldList? {
    guard let source else { return self }
    var all: [GoalFold] = []
    all.reserveCapacity(source.count)
    for index in 0..<source.count {
      guard let fold = asked?.value(at: index, or: { source.fold(at: index) }).pointee else { return nil }
      all.append(fold)
    }
    return reading(FoldList(all))
  }

  /// The same list with what another list of the same source has read.
  package func reading(_ all: FoldList) -> FoldList {
    var list = all
    for change in changed { list[change.index] = change.fold }
    return list
  }

  /// Whether the fold at a place is the one that another list has there; of one source nothing is read for it.
  package func isSame(at index: Int, as other: FoldList) -> Bool {
    if let source, let theirs = other.source, source === theirs, !hasChanged(index), !other.hasChanged(index)
    {
      return true
    }
    return self[index] == other[index]
  }

  private func hasChanged(_ index: Int) -> Bool { changed.contains { $0.index == index } }
}
