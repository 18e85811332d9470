import GoalCore
import GoalText

/// What can stand in the place of the word a shell is completing.
struct Completing {
  struct Candidate: Equatable {
    let text: String
    var about = ""
  }

  enum Answer: Equatable {
    case candidates([Candidate])
    case files
    case folders
  }

  private let tree: CommandTree
  /// The words of the line behind the program's name, up to the one being completed.
  private let before: [String]
  private let word: String
  private let known: (String) -> [Candidate]?

  /// - Parameters:
  ///   - line: the words behind the program's name.
  ///   - place: the index of the word being completed.
  ///   - known: the values of a kind, such as `goal` or `zone`; nil for a kind without any.
  init(
    _ tree: CommandTree, line: [String], place: Int,
    known: @escaping (_ kind: String, _ line: [String]) -> [Candidate]?
  ) {
    self.tree = tree
    let words = Completing.joined(line, place)
    before = words.before
    word = words.word
    let given = words.before
    self.known = { known($0, given) }
  }

  var answer: Answer {
    let command = self.command
    let arguments = command.map(\.arguments) ?? tree.root
    if let last = before.last, let option = Completing.option(last, arguments + tree.root),
      option.kind == .option
    {
      return values(of: option, prefix: "")
    }
    if word.hasPrefix("--"), let sign = word.firstIndex(of: "="),
      let option = Completing.option(String(word[..<sign]), arguments)
    {
      return values(of: option, prefix: String(word[...sign]))
    }
    if word.hasPrefix("-") { return .candidates(options(arguments)) }
    guard let command else {
      let names = tree.commands.map { Candidate(text: $0.name, about: $0.abstract) }
      return .candidates(names.filter { $0.text.hasPrefix(word) })
    }
    let positional = command.arguments.filter { $0.kind == .positional }
    guard let argument = Completing.argument(positional, at: places(command)) else { return .candidates([]) }
    return values(of: argument, prefix: "")
  }

  /// bash takes `--lead=x` apart at the equals sign: such words are one.
  private static func joined(_ line: [String], _ place: Int) -> (before: [String], word: String) {
    var words: [String] = []
    for word in line.prefix(place + 1) {
      if word == "=", let last = words.last, last.hasPrefix("--") {
        words[words.count - 1] = last + "="
      } else if let last = words.last, last.hasPrefix("--"), last.hasSuffix("=") {
        words[words.count - 1] = last + word
      } else {
        words.append(word)
      }
    }
    if line.count <= place { words.append("") }
    let word = words.popLast() ?? ""
    return (words, word)
  }

  private static func option(_ name: String, _ arguments: [CommandTree.Argument]) -> CommandTree.Argument? {
    arguments.first { $0.names.contains(name) }
  }

  /// The command among the words before; values of options are passed over.
  private var command: CommandTree.Command? {
    positionals(before, tree.root).first.flatMap { name in tree.commands.first { $0.name == name } }
  }

  /// How many of a command's positional words stand before.
  private func places(_ command: CommandTree.Command) -> Int {
    max(0, positionals(before, command.arguments + tree.root).count - 1)
  }

  private func positionals(_ words: [String], _ arguments: [CommandTree.Argument]) -> [String] {
    var found: [String] = []
    var isValue = false
    for word in words {
      if isValue {
        isValue = false
      } else if word.hasPrefix("-"), word != "-" {
        isValue = Completing.option(word, arguments)?.kind == .option
      } else {
        found.append(word)
      }
    }
    return found
  }

  private static func argument(_ positional: [CommandTree.Argument], at place: Int) -> CommandTree.Argument? {
    if place < positional.count { return positional[place] }
    return positional.last.flatMap { $0.isRepeating ? $0 : nil }
  }

  private func options(_ arguments: [CommandTree.Argument]) -> [Candidate] {
    arguments.filter {
      $0.kind != .positional && ($0.isRepeating || !$0.names.contains { before.contains($0) })
    }
    .flatMap { argument in argument.names.map { Candidate(text: $0, about: argument.abstract) } }
    .filter { $0.text.hasPrefix(word) && ($0.text.hasPrefix("--") || word == "-") }
  }

  private func values(of argument: CommandTree.Argument, prefix: String) -> Answer {
    switch argument.completion {
    case .files: return .files
    case .folders: return .folders
    case .list(let values): return .candidates(matching(values.map { Candidate(text: $0) }, prefix))
    case .none:
      let kind = Completing.kind(of: argument)
      // Of units divided by commas the last is completed.
      let before = kind == "units" ? prefix + Completing.listed(word.dropFirst(prefix.count)) : prefix
      if let found = known(kind) { return .candidates(matching(found, before)) }
      return kind == "file" ? .files : kind == "folder" || kind == "address" ? .folders : .candidates([])
    }
  }

  /// What an argument takes: as its placeholder says, but where that says too little.
  private static func kind(of argument: CommandTree.Argument) -> String {
    switch argument.names.first {
    case "--theme": "theme"
    case "--reach": "checkpoint-name"
    case "--person": "person"
    case "--by": "author"
    case "--unit": "measure"
    case nil where argument.valueName == "item": "open-item"
    default: argument.valueName
    }
  }

  /// The beginning of a list, up to and with its last comma.
  private static func listed(_ typed: Substring) -> String {
    typed.lastIndex { ",，、".contains($0) }.map { String(typed[...$0]) } ?? ""
  }

  /// Those that begin like the word; a goal's id also as it may be typed (`h1`, `2.2-6`).
  private func matching(_ candidates: [Candidate], _ prefix: String) -> [Candidate] {
    let typed = String(word.dropFirst(prefix.count)).lowercased()
    let id = Goal.normalizedID(typed)
    return candidates.filter { $0.text.lowercased().hasPrefix(typed) || (!typed.isEmpty && $0.text == id) }
      .map { Candidate(text: prefix + $0.text, about: $0.about) }
  }
}
