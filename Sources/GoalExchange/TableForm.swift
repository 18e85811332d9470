package import GoalCore
package import GoalText

/// The tables that go out: what departments fill in, and what comes back in the same form.
package struct TableForm {
  private let words: Words
  /// Makes a text safe to show.
  private let clean: (String) -> String

  package init(_ words: Words, clean: @escaping (String) -> String) {
    self.words = words
    self.clean = clean
  }

  /// The columns of an export: where each goal stands and who answers for it.
  static let exported: [TableColumn] =
    [.id, .title, .ask, .target, .light, .day] + TableColumn.statements + TableColumn.office

  /// The table of goals as they stand: taken in again unchanged it adds nothing.
  package func export(_ rows: [GoalRow], bom: Bool = false) -> [UInt8] {
    var writer = CSVWriter(bom: bom)
    writer.row(TableForm.exported.map { $0.heading(words.language) })
    for row in rows {
      writer.row(TableForm.exported.map { clean(row.text($0, words)) })
    }
    return writer.bytes
  }

  /// The form a department fills in: its goals, what it reported last, and empty cells for what it reports now.
  ///
  /// - Parameter day: the day its reports are to be dated.
  package func template(_ rows: [GoalRow], day: Day, bom: Bool = true) -> [UInt8] {
    let hasPoints = rows.contains { $0.state.schedule.contains { $0.name != nil } }
    let head: [TableColumn] = [.id, .title, .ask, .target, .due, .last, .lastDay, .fill, .day]
    let empty: [TableColumn] =
      [.value, .percent, .stage, .assess] + (hasPoints ? [.reach] : []) + [.note, .problem, .next]
    var writer = CSVWriter(bom: bom)
    writer.row((head + empty).map { $0.heading(words.language) })
    for row in rows {
      let known = head.map { $0 == .day ? day.description : clean(row.text($0, words)) }
      writer.row(known + empty.map { _ in "" })
    }
    return writer.bytes
  }
}
