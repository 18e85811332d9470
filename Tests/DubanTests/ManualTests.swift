import Foundation
import TestSupport
import Testing

@testable import duban

/// The man page: in step with the commands, and read by man without a warning.
struct ManualTests {
  private static var path: String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return folder.appending(path: "../../Sources/duban/duban.1").standardizedFileURL.path
  }

  private func page() throws -> ManualPage {
    ManualPage(String(decoding: try Data(contentsOf: URL(fileURLWithPath: Self.path)), as: UTF8.self))
  }

  /// Options by name with what they take, as the parser knows them; nil for a flag.
  private func options(_ arguments: [CommandTree.Argument]) -> [String: String?] {
    var options: [String: String?] = [:]
    for argument in arguments where argument.kind != .positional {
      for name in argument.names where !["-h", "--help", "--version"].contains(name) {
        options[name] = .some(argument.kind == .option ? argument.valueName : nil)
      }
    }
    return options
  }

  @Test func everyCommandAndOptionStandsInIt() throws {
    let (page, tree) = (try page(), CommandTree())
    #expect(tree.commands.count > 20)
    let names = tree.commands.map(\.name).filter { $0 != "help" }
    #expect(page.commands.map(\.name).sorted() == names.sorted())
    let shared = options(tree.root)
    #expect(page.options.filter { !["-h", "--help", "--version"].contains($0.key) } == shared)
    for command in tree.commands {
      guard let told = page.commands.first(where: { $0.name == command.name }) else { continue }
      let own = options(command.arguments).filter { shared[$0.key] == nil }
      #expect(page.all(told) == own, "\(command.name)")
      let places = command.arguments.filter { $0.kind == .positional }.map(\.valueName)
      #expect(Set(places).isSubset(of: told.places), "\(command.name): \(told.places)")
    }
  }

  @Test func configurationAndExitStatusStandInIt() throws {
    let page = try page()
    #expect(page.members == ConfigReader.members)
    #expect(page.statuses == [0] + ExitStatus.allCases.map { Int($0.rawValue) })
  }

  @Test func itIsReadWithoutWarnings() throws {
    let home = try DubanHome()
    let read = try home.shell(
      "man --warnings -l '\(Self.path)'", env: ["LC_ALL": "C.UTF-8", "MANWIDTH": "80"])
    #expect(read.words == "" && read.status == 0, "\(read.words)")
    #expect(read.data.contains("duban — 督办") && read.data.contains("--store folder"))
    let checked = try home.shell("mandoc -T lint -W warning '\(Self.path)'")
    #expect(checked.data == "" && checked.status == 0, "\(checked.data)")
  }
}

/// A manual page in mdoc, as far as commands and options go.
struct ManualPage {
  struct Command {
    let name: String
    /// Options of its own, with what they take.
    var options: [String: String?] = [:]
    /// What stands where options do not.
    var places: Set<String> = []
  }

  private(set) var options: [String: String?] = [:]
  private(set) var commands: [Command] = []
  private(set) var members: [String] = []
  private(set) var statuses: [Int] = []
  private var filter: [String: String?] = [:]
  private var output: [String: String?] = [:]

  /// A command's own options and those of the lists its line names.
  func all(_ command: Command) -> [String: String?] {
    var all = command.options
    if command.places.contains("filter") { all.merge(filter) { own, _ in own } }
    if command.places.contains("output") { all.merge(output) { own, _ in own } }
    return all
  }

  init(_ text: String) {
    var (section, part) = ("", "")
    for line in text.split(separator: "\n") {
      if line.hasPrefix(".Sh ") { (section, part) = (String(line.dropFirst(4)), "") }
      if line.hasPrefix(".Ss ") { part = String(line.dropFirst(4)) }
      guard line.hasPrefix(".It ") else { continue }
      let words = line.dropFirst(4).split(separator: " ").map(String.init)
      switch (section, part) {
      case ("OPTIONS", _): options.merge(ManualPage.read(words).options) { own, _ in own }
      case ("COMMANDS", "Filter"): filter.merge(ManualPage.read(words).options) { own, _ in own }
      case ("COMMANDS", "Output"): output.merge(ManualPage.read(words).options) { own, _ in own }
      case ("COMMANDS", _): add(words)
      case ("FILES", _) where words.first == "Cm": members.append(words[1])
      case ("EXIT STATUS", _): statuses += words.compactMap { Int($0) }
      default: break
      }
    }
  }

  private mutating func add(_ words: [String]) {
    if words.first == "Ic", !commands.contains(where: { $0.name == words[1] }) {
      commands.append(Command(name: words[1]))
    }
    guard !commands.isEmpty else { return }
    let found = ManualPage.read(words)
    commands[commands.count - 1].options.merge(found.options) { own, _ in own }
    commands[commands.count - 1].places.formUnion(found.places)
  }

  /// `Fl o | -output Ar file` as `-o` and `--output`, both taking a file; an argument behind no option is a place.
  private static func read(_ words: [String]) -> (options: [String: String?], places: Set<String>) {
    var (options, places): ([String: String?], Set<String>) = ([:], [])
    var names: [String] = []
    var macro = ""
    for word in words {
      switch word {
      case "Fl", "Ar", "Ic", "Op", "Oo", "Oc":
        if macro == "Fl", word != "Ar" { names = [] }
        macro = word
      case "|", ",", "...": break
      default:
        if macro == "Fl" {
          names.append("-" + word)
          options["-" + word] = .some(nil)
        } else if macro == "Ar" {
          if names.isEmpty { places.insert(word) }
          for name in names { options[name] = word }
          names = []
        }
      }
    }
    return (options, places)
  }
}
