package import GoalReport
package import GoalText

/// A report in pages as it will print, one under the other.
package struct Preview: Hashable, Sendable {
  package var kind: ReportKind
  /// 60 lines each.
  package var pages: [[String]]
  /// The first row shown, counted over all pages; a row stands between two pages.
  package var top = 0
  /// Columns left out at the left, in windows narrower than a page.
  package var left = 0

  /// Columns of a printed page.
  static let width = 80

  package init(kind: ReportKind, pages: [[String]]) {
    self.kind = kind
    self.pages = pages
  }

  /// The page a row belongs to, and its line on it; nil for the row between two pages.
  func line(at row: Int) -> String? {
    let (page, line) = row.quotientAndRemainder(dividingBy: rowsOfPage)
    guard page < pages.count, line < pages[page].count else { return nil }
    return pages[page][line]
  }

  /// Where the page begins that the first row shown belongs to.
  var pageStart: Int { top / rowsOfPage * rowsOfPage }
  /// Counts from 1.
  var page: Int { min(top / rowsOfPage + 1, pages.count) }
  var rowsOfPage: Int { (pages.first?.count ?? 0) + 1 }
  var rows: Int { max(0, pages.count * rowsOfPage - 1) }
}

/// A report to be written, printed or paged.
package struct ReportRequest: Hashable, Sendable {
  package var kind: ReportKind
  package var language: Language

  package init(kind: ReportKind, language: Language) {
    self.kind = kind
    self.language = language
  }
}
