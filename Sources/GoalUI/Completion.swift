import GoalCore
import GoalText
import TextCells

extension State {
  /// What the part of a line that is being typed could become, likeliest first; nothing while it is empty.
  func completions(_ form: Form) -> [String] {
    let line = form.lines[form.index]
    let typed = typedPart(line).lowercased()
    guard !typed.isEmpty else { return [] }
    let options = options(form, line.field)
    let begun = options.filter { $0.lowercased().hasPrefix(typed) }
    let named = options.filter { option in
      units.contains { $0.name == option && $0.aliases.contains { $0.lowercased().contains(typed) } }
    }
    let holding = options.filter { $0.lowercased().contains(typed) }
    var seen: Set<String> = []
    return (begun + named + holding + completedDay(line)).filter { seen.insert($0).inserted }
  }

  /// The day a word or a distance stands for, written out.
  private func completedDay(_ line: Form.Line) -> [String] {
    guard [.day, .start, .due, .until].contains(line.field) else { return [] }
    return readDay(line.editor.text).map { [$0.description] } ?? []
  }

  /// What stands behind the last comma of a list, else the whole line.
  private func typedPart(_ line: Form.Line) -> String {
    guard line.field == .partners || line.field == .lead else { return line.editor.text.trimmingBlanks }
    let parts = line.editor.text.split(omittingEmptySubsequences: false, whereSeparator: \.isListSeparator)
    return String(parts.last ?? "").trimmingBlanks
  }

  /// The form with a completion in place of what was typed last; the key pressed again gives the next one.
  ///
  /// Nil where there is nothing to complete.
  func completed(_ form: Form, by step: Int = 1) -> Form? {
    var form = form
    let line = form.lines[form.index]
    if var cycle = form.cycle {
      guard cycle.options.count > 1 else { return nil }
      cycle.index = (cycle.index + step + cycle.options.count) % cycle.options.count
      form.cycle = cycle
    } else {
      let options = completions(form)
      let isWhole = options.isEmpty || options == [typedPart(line)]
      guard step > 0, !isWhole else { return nil }
      form.cycle = Form.Cycle(options: options, index: 0)
    }
    guard let cycle = form.cycle else { return nil }
    let text = line.editor.text
    let isList = line.field == .partners || line.field == .lead
    let kept = isList ? text.lastIndex(where: \.isListSeparator).map { text[...$0] } ?? "" : ""
    form.lines[form.index].editor.replaceAll(with: kept + cycle.options[cycle.index])
    form.lines[form.index].isFresh = false
    return form
  }
}

extension Character {
  /// Between the units of a list: 、，；, ;
  var isListSeparator: Bool { "、，；,;".contains(self) }
}
