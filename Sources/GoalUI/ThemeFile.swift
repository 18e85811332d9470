import GoalCore
import StrictJSON
import TextCells

/// What is wrong with a theme file: a bad role costs that role alone.
package enum ThemeProblem: Error, Hashable, Sendable {
  case notJSON(line: Int, column: Int)
  case wrongFormat(line: Int, column: Int)
  case unknownRole(String, line: Int, column: Int)
  case badStyle(role: String, line: Int, column: Int)
}

/// Reads `{"format":"duban.theme/1","id","title":{zh,en},"roles":{role:{"fg","bg","attributes","few"}}}`.
///
/// `fg` and `bg` are numbers of the 256-colour palette, the terminal's own where they are missing; `few` holds the
/// three for a terminal of sixteen colours, which else shows the nearest ones.
package enum ThemeFile {
  /// The theme and what was wrong with single roles; throws when the file as a whole cannot be read.
  package static func read(_ bytes: [UInt8]) throws(ThemeProblem) -> (theme: Theme, problems: [ThemeProblem])
  {
    let document: JSONDocument
    do { document = try JSONDocument(bytes) } catch {
      throw .notJSON(line: error.position.line, column: error.position.column)
    }
    let root = document.root
    guard root["format"]?.string == "duban.theme/1", let id = root["id"]?.string,
      let zh = root["title"]?["zh"]?.string, let en = root["title"]?["en"]?.string, let roles = root["roles"],
      roles.kind == .object
    else { throw .wrongFormat(line: root.position.line, column: root.position.column) }
    var styles: Styles = [:]
    var fewStyles: Styles = [:]
    var problems: [ThemeProblem] = []
    for (name, value) in roles.members {
      guard let role = Role(name: name) else {
        let place = value.position
        problems.append(.unknownRole(name, line: place.line, column: place.column))
        continue
      }
      let few = value["few"]
      let fewStyle = few.flatMap { style($0, most: 15) }
      guard let style = style(value, most: 255), few == nil || fewStyle != nil else {
        let place = value.position
        problems.append(.badStyle(role: name, line: place.line, column: place.column))
        continue
      }
      styles[role] = style
      fewStyles[role] = fewStyle
    }
    let theme = Theme(id: id, title: Bilingual(zh: zh, en: en), styles: styles, fewStyles: fewStyles)
    return (theme, problems)
  }

  private static func style(_ value: JSONValue, most: UInt8) -> Style? {
    guard value.kind == .object else { return nil }
    var style = Style.plain
    for (name, member) in value.members {
      switch name {
      case "few" where most == 255: continue
      case "fg", "bg":
        guard let number = member.int, let color = UInt8(exactly: number), color <= most else { return nil }
        if name == "fg" { style.foreground = color } else { style.background = color }
      case "attributes":
        guard member.kind == .array else { return nil }
        for word in member.elements {
          guard let attribute = attribute(word.string) else { return nil }
          style.attributes.insert(attribute)
        }
      default: return nil
      }
    }
    return style
  }

  private static func attribute(_ word: String?) -> Style.Attributes? {
    switch word {
    case "bold": .bold
    case "dim": .dim
    case "italic": .italic
    case "underline": .underline
    case "reverse": .reverse
    default: nil
    }
  }
}
