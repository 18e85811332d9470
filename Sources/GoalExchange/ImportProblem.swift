package import GoalCore
package import GoalText

/// A cell, or a row, that cannot be taken in: where it stands, what stands there, and why.
package struct ImportProblem: Equatable, Sendable {
  package enum Fact: Equatable, Sendable {
    case noGoal
    /// The id of the goal with the nearest title.
    case unknownTitle(nearest: String?, title: String)
    case ambiguousTitle([String])
    /// Beside an id the name of another goal.
    case otherTitle(id: String, title: String)
    case withoutHeading
    case goalTwice(id: String, line: Int)
    case quantity(QuantityProblem)
    case badDay
    case notAWord(allowed: [String])
    case badPoint(String)
    case refusal(Refusal)
  }

  package let fact: Fact
  /// In the file, from 1.
  package let line: Int
  package let goal: String?
  /// The heading's column and its letter; nil where the whole row is meant.
  package let column: TableColumn?
  package let letters: String?
  package let value: String

  /// `回表.csv:7: 2.2-06 数值（J列）：“四十”不是数…`.
  package func text(in path: String, _ words: Words) -> String {
    let said = ExchangeWords.of(words.language)
    let why = why(words, said)
    var place = goal ?? ""
    if let column, let letters {
      place += (place.isEmpty ? "" : " ") + said.column(column.heading(words.language), letters)
    } else if let letters {
      place += (place.isEmpty ? "" : " ") + letters
    }
    // The value is quoted once: here, or in the reason.
    if !value.isEmpty, column != nil, !why.contains(value) {
      place += (words.language == .en ? " " : "") + words.numbers.quotes(shortened)
    }
    return "\(path):\(line): " + (place.isEmpty ? why : words.labelled(place, why))
  }

  /// Of a long text its beginning is enough to find it.
  private var shortened: String {
    let most = 40
    return value.unicodeScalars.count > most ? String(value.unicodeScalars.prefix(most)) + "…" : value
  }

  private func why(_ words: Words, _ said: ExchangeWords) -> String {
    switch fact {
    case .noGoal: said.noGoal
    case .unknownTitle(let nearest, let title): said.unknownTitle(value, nearest.map { (title, $0) })
    case .ambiguousTitle(let ids): said.ambiguousTitle(value, ids)
    case .otherTitle(let id, let title): said.otherTitle(id, value, title)
    case .withoutHeading: said.withoutHeading(value)
    case .goalTwice(let id, let line): said.goalTwice(id, line)
    case .quantity(let problem): words.errors.quantity(problem, value)
    case .badDay: said.badDay(value)
    case .notAWord(let allowed):
      words.commands.badChoice(column?.heading(words.language) ?? "", value, allowed)
    case .badPoint(let point): said.badPoint(point)
    case .refusal(let refusal): words.refusal(refusal)
    }
  }
}

extension TableFault {
  /// `回表.csv:1: 没有找到表头…`.
  package func text(in path: String, _ words: Words) -> String {
    let place = line > 0 ? "\(path):\(line)" : path
    return "\(place): \(why(words, ExchangeWords.of(words.language)))"
  }

  private func why(_ words: Words, _ said: ExchangeWords) -> String {
    let taken = (TableColumn.statements + TableColumn.office).map { $0.heading(words.language) }
    return switch fact {
    case .unknownEncoding: said.unknownEncoding
    case .empty: said.empty
    case .openQuote: said.openQuote
    case .afterQuote(let rest): said.afterQuote(rest)
    case .zeroByte: said.zeroByte
    case .tooManyRows(let limit): said.tooManyRows(limit)
    case .tooManyColumns(let limit): said.tooManyColumns(limit)
    case .noHeadings: said.noHeadings(taken)
    case .noNames: said.noNames
    case .nothingToTake: said.nothingToTake(taken)
    case .headingTwice(let heading): said.headingTwice(heading)
    }
  }
}
