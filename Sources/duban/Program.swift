import ArgumentParser
import Glibc
import GoalText
import TextCells

/// Finds out what is asked for, and runs only that: a bare `duban` and each command parse nothing but their own.
enum Program {
  /// - Parameters:
  ///   - arguments: without the program's name.
  ///   - unreadable: the place, from 1, of an argument that is not as it was typed, since it is no UTF-8.
  /// - Returns: the exit status.
  static func run(_ arguments: [String], unreadable: Int? = nil) -> Int32 {
    do {
      if let unreadable {
        throw Failure(Words.of(Environment.language).commands.notUTF8(unreadable), .usage)
      }
      let call = Call(arguments)
      guard let word = call.word else {
        if try ScreenCommand.isOpenedPlainly(arguments) { return 0 }
        if call.wantsHelp { try parse(Duban.self, arguments) } else { try run(ScreenCommand.self, arguments) }
        return 0
      }
      if word == Status.name, try Status.isPrintedPlainly(call.arguments) { return 0 }
      if let command = Duban.command(word) {
        try run(command, call.arguments)
        return 0
      }
      let asked = word == "help" ? Call(call.arguments).word : word
      if let asked, Duban.command(asked) == nil, asked != "help" {
        let words = Words.of(call.language ?? Environment.language)
        throw Failure(words.commands.unknownCommand(asked, Duban.nearest(asked)), .usage)
      }
      try parse(Duban.self, arguments)
      return 0
    } catch let failure as Failure {
      if !failure.message.isEmpty { tell(failure.message) }
      return failure.status.rawValue
    } catch {
      let failure = StoreText(Words.of(Environment.language)).failure(error)
      tell(failure.message)
      return failure.status.rawValue
    }
  }

  /// Runs one command; the parser is asked only where the line is not plain.
  private static func run(_ type: any Runnable.Type, _ arguments: [String]) throws {
    guard var command = PlainLine.read(type, arguments) else { return try parse(type, arguments) }
    try command.run()
  }

  /// Parses and runs one command; help, version and what the parser refuses are said as the parser words them.
  private static func parse(_ type: any ParsableCommand.Type, _ arguments: [String]) throws {
    var command: any ParsableCommand
    do {
      command = try type.parseAsRoot(arguments)
      if !(command is any Runnable) {
        // The parser's own commands, such as help, do what they do by throwing.
        try command.run()
        return
      }
    } catch {
      return try answer(type, error, Words.of(Call(arguments).language ?? Environment.language))
    }
    try command.run()
  }

  private static func answer(_ type: any ParsableCommand.Type, _ error: any Error, _ words: Words) throws {
    let text = Text.visible(type.fullMessage(for: error, columns: nil), keepingNewlines: true)
    let status = type.exitCode(for: error)
    if status.isSuccess {
      return try StandardFiles.write(Array((text + "\n").utf8), words)
    }
    // The parser leaves the program's name out where it points to a command's help.
    let name = type._commandName
    let whole = name == "duban" ? text : text.replacing("'\(name) --help'", with: "'duban \(name) --help'")
    throw Failure(ParserText(words).text(whole), .usage)
  }
}

/// A command that does its own work.
protocol Runnable: ParsableCommand {}

extension Runnable {
  /// The program's name stands before each message already.
  static var _errorPrefix: String { "" }
}

extension CommandConfiguration {
  static func of(_ name: String, _ abstract: String, _ discussion: String = "") -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, _superCommandName: "duban", abstract: abstract, discussion: discussion,
      version: Duban.version)
  }
}

/// What stands where among the arguments: options of `duban` itself may come before the command's name.
struct Call {
  /// The first argument that is neither an option nor an option's value.
  private(set) var word: String?
  /// All arguments but the word, in their order.
  private(set) var arguments: [String]
  /// `--help`, `--version` or the like stands before any word.
  private(set) var wantsHelp = false

  private static let asking = ["--help", "-h", "--version", "--generate-completion-script"]

  /// What `--lang` says, for words that are needed before anything is parsed.
  var language: Language? {
    if let index = arguments.firstIndex(of: "--lang"), index + 1 < arguments.count {
      return Language(rawValue: arguments[index + 1])
    }
    let joined = arguments.first { $0.hasPrefix("--lang=") }
    return joined.flatMap { Language(rawValue: String($0.dropFirst("--lang=".count))) }
  }

  init(_ given: [String]) {
    arguments = given
    var index = 0
    while index < given.count {
      let argument = given[index]
      if !argument.hasPrefix("-") || argument == "-" {
        word = argument
        arguments.remove(at: index)
        return
      }
      if Call.asking.contains(argument) {
        wantsHelp = true
        return
      }
      index += GlobalOptions.valued.contains(argument) ? 2 : 1
    }
  }
}
