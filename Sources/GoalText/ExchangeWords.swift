/// What is said of tables that come in and go out, and of calendars.
package struct ExchangeWords: Sendable {
  // Where something stands.
  /// The heading and the spreadsheet's letter of its column.
  package let column: @Sendable (String, String) -> String

  // Why a file is no table.
  package let unknownEncoding: String
  package let empty: String
  package let openQuote: String
  /// What follows the closing quote.
  package let afterQuote: @Sendable (String) -> String
  package let zeroByte: String
  package let tooManyRows: @Sendable (Int) -> String
  package let tooManyColumns: @Sendable (Int) -> String
  /// The limit in MiB.
  package let tooLarge: @Sendable (Int) -> String
  package let noHeadings: @Sendable ([String]) -> String
  package let noNames: String
  package let nothingToTake: @Sendable ([String]) -> String
  package let headingTwice: @Sendable (String) -> String

  // Why a row is refused.
  package let noGoal: String
  /// A name no goal has, and the nearest one with its id.
  package let unknownTitle: @Sendable (String, (title: String, id: String)?) -> String
  /// A name that several goals have, and their ids.
  package let ambiguousTitle: @Sendable (String, [String]) -> String
  /// The id, the name found beside it, and the name it has.
  package let otherTitle: @Sendable (String, String, String) -> String
  /// A column without a heading, and what stands in it.
  package let withoutHeading: @Sendable (String) -> String
  /// The goal, and the line in which it stood before.
  package let goalTwice: @Sendable (String, Int) -> String
  package let badDay: @Sendable (String) -> String
  package let badPoint: @Sendable (String) -> String

  // What an import tells.
  /// A heading that is not read, and the nearest that would be.
  package let unknownHeading: @Sendable (String, String?) -> String
  /// Places that are wrong.
  package let refused: @Sendable (Int) -> String
  /// Entries and goals.
  package let saved: @Sendable (Int, Int) -> String
  package let wouldSave: @Sendable (Int, Int) -> String
  /// Rows that say nothing new.
  package let nothingNew: @Sendable (Int) -> String
  /// Before each line of a dry run.
  package let would: String
  package let checking: String

  // The template.
  /// What the goal's kind is filled in with.
  package let fillValue: @Sendable (String) -> String
  package let fillRate: @Sendable (String) -> String
  package let fillStages: @Sendable ([String]) -> String
  package let fillOngoing: @Sendable ([String]) -> String
  package let fillPending: String
  package let fillClosed: String
  package let fillPoints: @Sendable ([String]) -> String

  // The calendar.
  package let calendar: @Sendable (String) -> String
  package let dueEvent: String
  /// So many goals due at the year's end.
  package let yearEnd: @Sendable (Int) -> String
  package let pointEvent: @Sendable (String) -> String
  /// The rhythm, the period's name, how many goals.
  package let reportEvent: @Sendable (String, String, Int) -> String
  /// The reports of the headline indicators.
  package let headlineEvent: @Sendable (String, String, Int) -> String
  /// The week that begins on a day; the quarter of a number.
  package let week: @Sendable (String) -> String
  package let quarter: @Sendable (Int) -> String
  package let andMore: @Sendable (Int) -> String

  // Files.
  package let notForFormat: @Sendable (String, String) -> String

  package static func of(_ language: Language) -> ExchangeWords {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
