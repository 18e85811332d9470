import GoalCore
import StrictJSON

/// One pass over a plan's values: it builds the plan and notes every broken rule on the way.
///
/// What cannot be read stands in the plan as an empty value; a plan with notes of fatal facts is not used.
struct PlanReader {
  let checksTitles: Bool
  /// The place in the list and the id of the goal being read.
  var goal: (place: Int, id: String?)?
  var areas = Set<String>()
  var items = Set<String>()
  var zones = Set<String>()
  var figures = Set<String>()
  var order = PlanOrder()
  /// The goals that bear a title, by the title's language and text.
  var titles: [String: [String: String]] = [:]
  private var notes: [Note] = []

  private struct Note {
    var fact: PlanFact
    var offset: Int
    var goal: String?
    var field: String?
  }

  init(checksTitles: Bool) { self.checksTitles = checksTitles }

  /// Nothing has been noted.
  var isSound: Bool { notes.isEmpty }

  mutating func note(_ fact: PlanFact, at value: JSONView, _ path: PlanPath, _ key: String = "") {
    var field = [path.text, key].filter { !$0.isEmpty }
    if let goal, goal.id == nil { field.insert("goals[\(goal.place)]", at: 0) }
    notes.append(
      Note(
        fact: fact, offset: value.offset, goal: goal?.id,
        field: field.isEmpty ? nil : field.joined(separator: ".")))
  }

  /// The notes with lines and columns, counted in one go; those at the same place in the order they came.
  func problems(in bytes: UnsafeBufferPointer<UInt8>) -> [PlanProblem] {
    var (line, column, offset) = (1, 1, 0)
    let sorted = notes.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
    return sorted.map { _, note in
      while offset < note.offset {
        if bytes[offset] == UInt8(ascii: "\n") {
          (line, column) = (line + 1, 1)
        } else if bytes[offset] & 0xC0 != 0x80 {
          column += 1
        }
        offset += 1
      }
      return PlanProblem(fact: note.fact, line: line, column: column, goal: note.goal, field: note.field)
    }
  }
}

/// An object being read: members are looked up from where the last one was found.
struct PlanObject {
  let value: JSONView
  var members: JSONViewCursor
  /// Empty for the document and for a goal.
  let path: PlanPath

  init(_ value: JSONView, path: PlanPath) {
    self.value = value
    self.path = path
    members = value.cursor
  }

  /// The member unless it is missing or null.
  mutating func optional(_ key: String) -> JSONView? {
    guard let value = members[key], !value.isNull else { return nil }
    return value
  }
}

/// Where in the document or goal something stands: `figures[3].title`. Its text is made only for what is wrong there.
struct PlanPath: ExpressibleByStringLiteral {
  private let list: String
  /// The place in the list, from 0.
  private var place: Int?
  private var key = ""

  init(stringLiteral text: String) { list = text }

  private init(_ list: String, _ place: Int? = nil) {
    self.list = list
    self.place = place
  }

  var text: String {
    guard let place else { return key.isEmpty ? list : list.isEmpty ? key : "\(list).\(key)" }
    return key.isEmpty ? "\(list)[\(place)]" : "\(list)[\(place)].\(key)"
  }

  /// The path of a member.
  func member(_ key: String) -> PlanPath {
    guard self.key.isEmpty else { return PlanPath(text).member(key) }
    var path = self
    path.key = key
    return path
  }

  /// The list that stands there, for the paths of its elements.
  var asList: PlanPath { PlanPath(text) }

  /// The path of an element of the list.
  func element(_ place: Int) -> PlanPath { PlanPath(list, place) }
}
