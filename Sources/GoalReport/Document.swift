import GoalCore
import GoalText

/// A report in the words of one language, before it is set as text, Markdown or HTML.
///
/// Texts stand in it as they were entered; each renderer makes them harmless in its own form.
package struct Document: Sendable {
  let words: Words
  let plan: Plan
  /// Stands on every page: 督办 and the plan's title, and the day.
  var head: String
  var side: String
  /// The report's name and how many goals it is about; the part of the year that has passed.
  var title: String
  var count: String
  var pace: String
  /// Said on every page, such as that the entries are samples.
  var notice: String?
  /// The first and the last day it speaks of, in words; nil where it speaks of one day.
  var span: String?
  /// Whom it is for.
  var recipient: String?
  /// What else stands above the first section, such as the filter.
  var facts: [String] = []
  var sections: [Section] = []
  /// Labels left blank, to be filled in by hand.
  var signature: [String] = []
  var foot: String
  var footSide: String

  struct Section: Sendable {
    var title: String
    var notes: [String] = []
    var blocks: [Block]
    /// Set in smaller type where there is any: what explains and reports nothing.
    var isAside = false
  }

  enum Block: Sendable {
    case table(Table)
    case cards([Card])
    case flow([Flow])
    case log([Log])
    /// A section that holds nothing says so.
    case nothing
  }

  struct Table: Sendable {
    var columns: [Column]
    var rows: [Row]
  }

  struct Column: Sendable {
    enum Room: Sendable {
      /// As wide as its widest cell.
      case fit
      /// Shares what the others leave, by weight.
      case fill(Int)
      /// Stands only where drawings are shown.
      case drawing
    }
    var title: String
    var isNumber = false
    var room = Room.fit
    /// The least columns of text it takes.
    var least = 0
    /// The light whose sign is the title.
    var light: Light?
    /// A cell without text belongs to the one above.
    var isSpanning = false

    init(
      _ title: String, isNumber: Bool = false, room: Room = .fit, least: Int = 0, light: Light? = nil,
      isSpanning: Bool = false
    ) {
      self.title = title
      self.isNumber = isNumber
      self.room = room
      self.least = least
      self.light = light
      self.isSpanning = isSpanning
    }
  }

  struct Row: Sendable {
    var cells: [Cell]
    /// A line of its own under the cells.
    var note: Note?
    /// Set apart from the rows above.
    var isTotal = false
  }

  enum Cell: Sendable {
    case text(String)
    case light(Light)
    /// How many goals of each light.
    case lights(Tally)
    /// A share beside what is expected.
    case bar(share: Ratio?, expected: Ratio?, text: String)
  }

  struct Note: Sendable {
    /// The lights of the twelve month ends.
    var strip: [Light?] = []
    var trend: Trend?
    var text: String
  }

  /// One goal with what is to be said of it.
  struct Card: Sendable {
    var light: Light
    var name: String
    var side: String
    var lines: [(label: String?, text: String)]
    var trend: Trend?
  }

  /// Short texts set side by side.
  struct Flow: Sendable {
    var title: String
    var cells: [String]
  }

  struct Log: Sendable {
    var day: String
    var id: String?
    var by: String
    var text: String
  }
}

/// Shares at month ends against what was expected then, as parts of the whole.
struct Trend: Hashable, Sendable {
  struct Point: Hashable, Sendable {
    /// The part of the year that had passed.
    var at: Ratio
    var share: Ratio?
    /// Nil for rates, which are held against their target all year.
    var expected: Ratio?
  }
  var points: [Point]
}

extension Document {
  /// What stands at the right end of a page's head: never cut, unlike what stands at the left.
  var pageSide: String { notice.map { $0 + words.numbers.dot + side } ?? side }

  /// The sign of a light.
  func mark(_ light: Light, ascii: Bool = false) -> String { words.mark(light, plan, ascii: ascii) }

  /// The signs of twelve months, `·` for those to come.
  func strip(_ months: [Light?], ascii: Bool = false) -> String {
    let toCome = ascii ? "." : "·"
    return months.reduce(into: "") { strip, light in
      let sign: String = light.map { mark($0, ascii: ascii) } ?? toCome
      strip += sign
    }
  }
}
