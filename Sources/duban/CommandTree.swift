import ArgumentParser
import StrictJSON

/// The commands and their options as the argument parser knows them.
struct CommandTree {
  struct Argument {
    enum Kind: String { case positional, option, flag }
    let kind: Kind
    /// `--store`, `-o`; none for a positional one.
    let names: [String]
    /// `folder`, `goal`, …
    let valueName: String
    let isRepeating: Bool
    let abstract: String
    let completion: Completion
  }

  enum Completion: Equatable {
    case none, files, folders
    case list([String])
  }

  struct Command {
    let name: String
    let abstract: String
    let arguments: [Argument]
  }

  /// The options of `duban` itself.
  let root: [Argument]
  let commands: [Command]

  init() {
    let document = try? JSONDocument(Array(Duban._dumpHelp().utf8))
    guard let tool = document?.root["command"] else {
      (root, commands) = ([], [])
      return
    }
    root = CommandTree.arguments(tool)
    commands = (tool["subcommands"]?.elements.map { $0 } ?? []).filter(CommandTree.isShown).map { command in
      Command(
        name: command["commandName"]?.string ?? "", abstract: command["abstract"]?.string ?? "",
        arguments: CommandTree.arguments(command))
    }
  }

  private static func arguments(_ command: JSONValue) -> [Argument] {
    (command["arguments"]?.elements.map { $0 } ?? []).filter(isShown).compactMap { argument in
      guard let kind = argument["kind"]?.string.flatMap(Argument.Kind.init) else { return nil }
      let names = argument["names"]?.elements.compactMap { name -> String? in
        name["name"]?.string.map { (name["kind"]?.isString("short") ?? false ? "-" : "--") + $0 }
      }
      return Argument(
        kind: kind, names: names ?? [], valueName: argument["valueName"]?.string ?? "",
        isRepeating: argument["isRepeating"]?.bool ?? false, abstract: argument["abstract"]?.string ?? "",
        completion: completion(argument["completionKind"]))
    }
  }

  private static func isShown(_ value: JSONValue) -> Bool { value["shouldDisplay"]?.bool ?? true }

  private static func completion(_ kind: JSONValue?) -> Completion {
    guard let kind else { return .none }
    if kind["file"] != nil { return .files }
    if kind["directory"] != nil { return .folders }
    if let values = kind["list"]?["values"] { return .list(values.elements.compactMap(\.string)) }
    return .none
  }
}
