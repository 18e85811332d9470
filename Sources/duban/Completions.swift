import ArgumentParser
import GoalCore
import GoalText
import TextCells

/// `duban completions`: the script by which a shell completes duban's lines; with `--at`, what it asks.
struct Completions: Runnable {
  static let configuration = CommandConfiguration.of(
    "completions", "Print the completion script for a shell.",
    "duban completions bash > ~/.local/share/bash-completion/completions/duban")

  @Argument(help: "bash, zsh or fish.", completion: .list(CompletionScript.Shell.allCases.map(\.rawValue)))
  var shell: String
  @Option(parsing: .unconditional, help: ArgumentHelp("The word being completed.", visibility: .hidden))
  var at: Int?
  @Argument(parsing: .postTerminator, help: ArgumentHelp("The words of the line.", visibility: .hidden))
  var line: [String] = []
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let words = Words.of(options.lang.flatMap { Language(rawValue: $0) } ?? Environment.language)
    guard let shell = CompletionScript.Shell(rawValue: shell) else {
      let allowed = CompletionScript.Shell.allCases.map(\.rawValue)
      throw Failure(words.commands.badChoice("SHELL", self.shell, allowed), .usage)
    }
    guard let at else {
      return try StandardFiles.write(Array(CompletionScript.text(shell).utf8), words)
    }
    try StandardFiles.write(Array(answer(shell, at).utf8), words)
  }

  private func answer(_ shell: CompletionScript.Shell, _ at: Int) -> String {
    let typed = line.map { shell == .bash ? Completions.unquoted($0) : $0 }
    switch Completing(CommandTree(), line: typed, place: max(0, at), known: CompletionValues.of).answer {
    case .files: return ":files\n"
    case .folders: return ":folders\n"
    case .candidates(let candidates):
      let isQuoted = at >= 0 && at < line.count && (line[at].first == "'" || line[at].first == "\"")
      return candidates.map { Completions.line($0, shell, isQuoted: isQuoted) + "\n" }.joined()
    }
  }

  /// bash gets what stands on the line; the others a value and, behind a tab, what it is.
  private static func line(
    _ candidate: Completing.Candidate, _ shell: CompletionScript.Shell, isQuoted: Bool
  ) -> String {
    let text = Text.visible(candidate.text)
    if shell == .bash {
      // bash completes what stands behind the equals sign, not the whole word.
      let value = text.hasPrefix("--") ? text.split(separator: "=", maxSplits: 1).dropFirst().first : nil
      return isQuoted ? String(value ?? text[...]) : escaped(String(value ?? text[...]))
    }
    return candidate.about.isEmpty ? text : "\(text)\t\(Text.visible(candidate.about))"
  }

  /// With a backslash before whatever a shell would not take for itself.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      let isPlain =
        scalar.value > 0x7F || scalar.properties.isAlphabetic
        || "0123456789-_./=+:,%@".unicodeScalars.contains(scalar)
      if !isPlain { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// A word of bash's line without its quotes and backslashes.
  private static func unquoted(_ word: String) -> String {
    var text = ""
    var isEscaped = false
    for scalar in word.unicodeScalars {
      if isEscaped || (scalar != "\\" && scalar != "'" && scalar != "\"") {
        text.unicodeScalars.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      }
    }
    return text
  }
}
