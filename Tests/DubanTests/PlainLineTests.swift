import ArgumentParser
import TestSupport
import Testing

@testable import duban

/// What is read without the parser is what the parser reads.
struct PlainLineTests {
  /// The commands the parser knows, and the one without a name, each with what it takes.
  private static let commands: [(type: any Runnable.Type, arguments: [CommandTree.Argument])] = {
    let tree = CommandTree()
    let named = tree.commands.compactMap { command in
      Duban.command(command.name).map { (type: $0, arguments: command.arguments) }
    }
    return [(ScreenCommand.self, tree.root)] + named
  }()

  /// It takes a number; no user types it.
  private static let isParsed: Set<String> = ["completions"]

  private static let asking: Set<String> = ["-h", "--help", "--version"]

  private func options(_ arguments: [CommandTree.Argument]) -> [CommandTree.Argument] {
    arguments.filter { $0.kind != .positional && Self.asking.isDisjoint(with: $0.names) }
  }

  /// Each option with a value of its own between the places, which come in the order of the command.
  private func full(_ arguments: [CommandTree.Argument]) -> [String] {
    let places = arguments.filter { $0.kind == .positional }.flatMap { argument in
      (0..<(argument.isRepeating ? 3 : 1)).map { "\(argument.valueName)=\($0)" }
    }
    let options = options(arguments).map { argument in
      let name = argument.names.first { $0.hasPrefix("--") } ?? ""
      return argument.kind == .flag ? [name] : [name, "值 \(name.dropFirst(2)) - x"]
    }
    var line: [String] = []
    for index in 0..<max(places.count, options.count) {
      if index < options.count { line += options[index] }
      if index < places.count { line.append(places[index]) }
    }
    return line
  }

  private func parsed(_ type: any Runnable.Type, _ line: [String]) -> String? {
    (try? type.parseAsRoot(line)).map { String(reflecting: $0) }
  }

  private func plain(_ type: any Runnable.Type, _ line: [String]) -> String? {
    PlainLine.read(type, line).map { String(reflecting: $0) }
  }

  @Test func aCommandIsFoundByTheNameItHas() {
    for command in Duban.groups.flatMap(\.commands) { #expect(command.type()._commandName == command.name) }
    #expect(Duban.command("statu") == nil)
  }

  @Test func everyOptionOfEveryCommandIsReadAsTheParserReadsIt() throws {
    #expect(Self.commands.count > 20)
    for (type, arguments) in Self.commands where !Self.isParsed.contains(type._commandName) {
      let line = full(arguments)
      let read = try #require(plain(type, line), "\(type._commandName): \(line)")
      #expect(read == parsed(type, line))
      for value in line where !value.hasPrefix("-") { #expect(read.contains(value), "\(read)") }
      #expect(read.matches(of: /true/).count == options(arguments).count { $0.kind == .flag })
    }
  }

  /// An option under another name than its own would be taken where the parser refuses it.
  @Test func theNamesAreTheParsers() throws {
    for (type, arguments) in Self.commands where !Self.isParsed.contains(type._commandName) {
      let line = try #require(PlainLine([]))
      _ = try? line.command(type)
      let names = options(arguments).flatMap(\.names).filter { $0.hasPrefix("--") }
      #expect(Set(line.names) == Set(names) && line.names.count == names.count, "\(type._commandName)")
    }
  }

  @Test(arguments: [
    "", "2.2-06", "2.2-06 2.2-07 h1", "--value 3 2.2-06", "2.2-06 --value 3 2.2-07 --estimate h1",
    "2.2-06 --value -3", "2.2-06 --value=3", "2.2-06 --valu 3", "2.2-06 --value",
    "--value 3 --value 4 2.2-06",
    "--estimate --estimate 2.2-06", "2.2-06 --help", "2.2-06 -h", "2.2-06 -- --value", "2.2-06 --estimate=1",
    "2.2-06 --note --by --by li", "- --value 3", "2.2-06 --version", "2.2-06 --frob 3", "2.2-06 -o x",
    "2.2-06 --note , --problem x,y", "2.2-06 --by li --on 6-30 --as-of 7-1 --readonly --ascii --lang en",
    "2.2-06 --asOf 7-1", "2.2-06 --as-of", "--plan p --store s --theme t --source f --mouse a b c d",
    "week --width 80 --owed", "--json --format json -o x.json", "--output x.json --bom --paged --force",
    "2.2 --zh 标题 --kind count --reason x --target 3 --unit 个", "2.2 --zh 标题 --kind count",
    "2.2-06 --evidence x", "2.2-06 03-31=10 06-30=60% --clear", "a b --output c", "--repair", "bash",
    "bash --at 1", "--dry-run t.csv --on 6-30", "--yes", "abc --yes", "--json 2.2-06", "--json a --owed b",
    "--estimate a --value 3 b --readonly c", "a --json b --ascii c", "--force a b", "--json --owed",
    "--value 3",
  ])
  func whatIsPlainIsReadAsTheParserReadsIt(_ typed: String) {
    let line = words(typed)
    for (type, _) in Self.commands {
      guard let read = plain(type, line) else { continue }
      #expect(read == parsed(type, line), "\(type._commandName) \(typed)")
    }
  }

  /// What is wrong, and how, only the parser says.
  @Test(arguments: [
    "", "2.2-06 --value -3", "2.2-06 --value=3", "2.2-06 --value", "2.2-06 --value 3 --value 4",
    "2.2-06 --help",
    "2.2-06 --estimate --estimate", "2.2-06 --asOf 7-1", "2.2-06 --frob 3", "2.2-06 -- 2", "2.2-06 -",
    "--json",
  ])
  func whatIsNotPlainIsLeftToTheParser(_ typed: String) {
    #expect(PlainLine.read(Update.self, words(typed)) == nil)
  }

  /// What stands behind a flag that the command asks for after its places is a place in its turn.
  @Test func aFlagLeavesThePlacesInTheirOrder() throws {
    let read = try #require(PlainLine.read(Update.self, words("--estimate b a --readonly c --value 3 d")))
    #expect((read as? Update)?.goal == ["b", "a", "c", "d"])
    #expect((read as? Update)?.value == "3" && (read as? Update)?.estimate == true)
  }

  @Test func anEmptyArgumentIsLeftToTheParser() {
    for line in [[""], ["2.2-06", "--note", ""]] { #expect(PlainLine.read(Update.self, line) == nil) }
    #expect(PlainLine.read(Show.self, ["2.2-06", "2.2-07"]) == nil)
    #expect(PlainLine.read(Status.self, ["2.2-06"]) == nil)
  }

  @Test(arguments: [
    "update 2.2-06 --value 3", "status", "list --owed --json", "show 2.2-06", "log h1", "undo", "",
    "show --json 2.2-06", "update --estimate 2.2-06 --value 3",
  ])
  func theCommonLinesArePlain(_ typed: String) throws {
    let call = Call(words(typed))
    let type: any Runnable.Type =
      try call.word.map { try #require(Duban.command($0)) } ?? ScreenCommand.self
    #expect(PlainLine.read(type, call.arguments) != nil)
  }
}
