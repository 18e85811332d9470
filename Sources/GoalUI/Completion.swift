import GoalCore
import GoalText
import TextCells

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
      let known = units.filter { $0.names.contains { $0.contains(typed) } }.map(\.name)
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
}

extension Character {
  /// Between the units of a list: 、，；, ;
  var isListSeparator: Bool { "、，；,;".contains(self) }
}
