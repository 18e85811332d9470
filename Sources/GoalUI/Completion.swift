import GoalCore
import GoalText
import TextCells

/// A department of the configuration and the other names it goes by.
package struct Unit: Hashable, Sendable {
  package var name: String
  package var aliases: [String]

  package init(name: String, aliases: [String]) {
    self.name = name
    self.aliases = aliases
  }
}

extension State {
  /// The unit or person that the line being typed begins; nil when it names none, or one in full.
  func completion(_ form: Form) -> String? {
    let line = form.lines[form.index]
    let typed = String(
      line.editor.text.split(omittingEmptySubsequences: false, whereSeparator: \.isListSeparator).last ?? ""
    )
    .trimmingBlanks
    guard !typed.isEmpty else { return nil }
    switch line.field {
    case .lead, .partners:
      let known = units.filter { ([$0.name] + $0.aliases).contains { $0.contains(typed) } }.map(\.name)
      let used = snapshot.states.compactMap(\.lead).filter { $0.contains(typed) }
      return (known + used).contains(typed) ? nil : (known + used).first
    case .person:
      let used = snapshot.states.compactMap(\.person).filter { $0.hasPrefix(typed) }
      return used.contains(typed) ? nil : used.first
    default: return nil
    }
  }

  /// The form with the completion in place of what was typed last.
  func completed(_ form: Form) -> Form? {
    guard let completion = completion(form) else { return nil }
    var form = form
    let text = form.lines[form.index].editor.text
    let kept = text.lastIndex(where: \.isListSeparator).map { text[...$0] } ?? ""
    form.lines[form.index].editor = .init(kept + completion)
    return form
  }

  /// A unit's full name for any of its names; what is unknown stays as it is.
  func unit(_ typed: String) -> String {
    units.first { $0.name == typed || $0.aliases.contains(typed) }?.name ?? typed
  }
}

extension Character {
  /// Between the units of a list: 、，；, ;
  var isListSeparator: Bool { "、，；,;".contains(self) }
}
