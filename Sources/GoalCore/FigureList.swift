/// A plan's figures in their order: all of them read, or each when it is asked for.
package struct FigureList: RandomAccessCollection, Sendable {
  private let read: [Figure]
  private let unread: Unread?

  private struct Unread: Sendable {
    let plan: any PlanSource
    let ids: [String]
    let asked: Memo<Figure>
  }

  package init(_ figures: [Figure]) {
    read = figures
    unread = nil
  }

  package init(unread plan: any PlanSource) {
    read = []
    let ids = plan.figureIDs
    unread = Unread(plan: plan, ids: ids, asked: Memo(count: ids.count))
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { unread?.ids.count ?? read.count }

  package subscript(index: Int) -> Figure {
    _read {
      if let unread {
        yield unread.asked.value(at: index) { unread.plan.figure(at: index) }
      } else {
        yield read[index]
      }
    }
  }

  /// The figure of an id, without reading another.
  package subscript(id: String) -> Figure? {
    let place = unread.map { $0.ids.firstIndex(of: id) } ?? read.firstIndex { $0.id == id }
    return place.map { self[$0] }
  }
}

extension FigureList: Equatable {
  package static func == (a: FigureList, b: FigureList) -> Bool { a.elementsEqual(b) }
}
