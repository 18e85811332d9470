import GoalText

/// The README's table of keys, made from the keymap and the commands' words.
package enum KeyTable {
  /// A Markdown table with a row a command: its keys, and what it does in Chinese and English.
  package static var markdown: String {
    let rows = Command.allCases.map { command in
      "| \(keys(command)) | \(command.word(.zh).help) · \(command.word(.en).help) |"
    }
    return (["| keys | act |", "|---|---|"] + rows).joined(separator: "\n")
  }

  /// The same for the keys of prompts.
  package static var promptMarkdown: String {
    let rows = PromptKey.allCases.map { key in
      let keys = key.keys.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")
      return "| \(keys) | \(PromptWords.zh.promptKey(key)) · \(PromptWords.en.promptKey(key)) |"
    }
    return (["| keys | in a prompt |", "|---|---|"] + rows).joined(separator: "\n")
  }

  /// `` `j` `↓` ``, or the keys one after the other for what stands in a menu: `` `a` `s` ``.
  private static func keys(_ command: Command) -> String {
    Keymap.label(command).split(separator: " ").map { "`\($0)`" }.joined(separator: " ")
  }
}
