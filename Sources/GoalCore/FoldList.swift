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
///
/// What changes is kept beside the rest, which ledgers of one history share.
package struct FoldList: RandomAccessCollection, Sendable {
  private var base: Base
  /// What came after the base was made.
  private var changed: [Change] = []

  /// So many changes are looked through; with one more the base is made anew.
  private static let mostChanges = 16

  private final class Base: Sendable {
    /// Empty while they are unread.
    let folds: [GoalFold]
    let source: (any FoldSource)?
    let asked: Memo<GoalFold?>?

    init(_ folds: [GoalFold]) {
      self.folds = folds
      (source, asked) = (nil, nil)
    }

    init(unread source: any FoldSource) {
      folds = []
      self.source = source
      asked = Memo(count: source.count)
    }

    var count: Int { source?.count ?? folds.count }
  }

  private struct Change {
    let index: Int
    var fold: GoalFold
  }

  package init(_ folds: [GoalFold]) { base = Base(folds) }

  package init(unread source: any FoldSource) { base = Base(unread: source) }

  package var startIndex: Int { 0 }
  package var endIndex: Int { base.count }
  package var isRead: Bool { base.source == nil }

  /// Of one that cannot be read nothing is known; `fold(at:)` tells the difference.
  package subscript(index: Int) -> GoalFold {
    _read {
      if let place = placeOfChange(index) {
        yield changed[place].fold
      } else if let source = base.source {
        yield fold(at: index) ?? source.blank(at: index)
      } else {
        yield base.folds[index]
      }
    }
    _modify {
      if isRead, changed.count == Self.mostChanges { self = FoldList(Array(self)) }
      let place = placeOfChange(index)
      if place == nil { changed.append(Change(index: index, fold: self[index])) }
      yield &changed[place ?? changed.count - 1].fold
    }
  }

  /// The fold at a place; nil where it is not as it was written.
  package func fold(at index: Int) -> GoalFold? {
    if let place = placeOfChange(index) { return changed[place].fold }
    guard let source = base.source, let asked = base.asked else { return base.folds[index] }
    return asked.value(at: index) { source.fold(at: index) }
  }

  /// The state of the goal at a place, with those who hold it.
  @usableFromInline
  func held(at index: Int) -> HeldState { self[index].held }

  private func placeOfChange(_ index: Int) -> Int? {
    changed.isEmpty ? nil : changed.firstIndex { $0.index == index }
  }

  /// All of them read; nil where one cannot be.
  package func read() -> FoldList? {
    guard let source = base.source else { return self }
    var all: [GoalFold] = []
    all.reserveCapacity(source.count)
    for index in 0..<source.count {
      guard let fold = base.asked?.known(at: index) ?? source.fold(at: index) else { return nil }
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

  /// The places, rising, at which another list may have other folds; nil where that is not known without comparing.
  package func changes(since other: FoldList) -> [Int]? {
    guard base === other.base else { return nil }
    return Set((changed + other.changed).lazy.map(\.index)).sorted()
  }

  /// Whether one of those asked for so far, each by itself, is not as it was written.
  var isTorn: Bool {
    base.asked?.known.contains { asked in asked.map { $0 == nil } ?? false } ?? false
  }

  /// Whether the fold at a place is the one that another list has there; of one source nothing is read for it.
  package func isSame(at index: Int, as other: FoldList) -> Bool {
    let (mine, theirs) = (placeOfChange(index), other.placeOfChange(index))
    if base === other.base || base.source.map({ $0 === other.base.source }) ?? false, mine == nil,
      theirs == nil
    {
      return true
    }
    return self[index] == other[index]
  }
}
