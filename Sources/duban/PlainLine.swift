import ArgumentParser

/// A command's line read without the parser, which takes a third of a short command's time.
///
/// What a command takes is asked of the command itself, by decoding it as the parser does: nothing is described
/// twice. Plain are full names, each given once, with the value behind it and not beginning with `-`. All else is
/// the parser's, and so is every refusal.
final class PlainLine {
  private struct Item {
    let name: String
    let isFlag: Bool
    /// Of a flag any text will do.
    var value: String?
  }

  /// The parser has to be asked.
  struct NotPlain: Error {}

  private var items: [Item] = []
  private var places: ArraySlice<String> = []
  /// The item that is decoded next, in the order they were learnt; nil while they are learnt.
  private var next: Int?

  /// The options and flags learnt.
  var names: [String] { items.map(\.name) }

  /// The command with all that the line gives it; nil for a line or a command that is not plain.
  static func read(_ type: any Runnable.Type, _ arguments: [String]) -> (any Runnable)? {
    do {
      let line = try PlainLine(type)
      try line.take(arguments)
      var command = try type.init(from: PlainDecoder(line: line))
      guard line.places.isEmpty else { return nil }
      try command.validate()
      return command
    } catch {
      return nil
    }
  }

  /// Learns what a command takes: it is decoded once with nothing given.
  init(_ type: any Runnable.Type) throws { _ = try type.init(from: PlainDecoder(line: self)) }

  private func take(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if PlainLine.isValue(argument) {
        places.append(argument)
        continue
      }
      guard let index = items.firstIndex(where: { $0.name == argument }), items[index].value == nil else {
        throw NotPlain()
      }
      if items[index].isFlag {
        items[index].value = argument
      } else {
        guard let value = rest.popFirst(), PlainLine.isValue(value) else { throw NotPlain() }
        items[index].value = value
      }
    }
    next = 0
  }

  private static func isValue(_ argument: String) -> Bool {
    argument.utf8.first.map { $0 != UInt8(ascii: "-") } ?? false
  }

  func option(_ key: some CodingKey, isFlag: Bool = false) -> String? {
    guard let index = next else {
      items.append(Item(name: PlainLine.name(key.stringValue), isFlag: isFlag))
      return nil
    }
    next = index + 1
    return items[index].value
  }

  func neededOption(_ key: some CodingKey) throws -> String { try needed(option(key)) }

  func place() -> String? { places.popFirst() }

  func neededPlace() throws -> String { try needed(place()) }

  /// All that are left, at least one.
  func neededPlaces() throws -> [String] {
    let first = try needed(place())
    defer { places = [] }
    return [first] + places
  }

  private func needed(_ value: String?) throws -> String {
    if next != nil && value == nil { throw NotPlain() }
    return value ?? ""
  }

  /// As the parser names an option: `--as-of` of `asOf`.
  private static func name(_ key: String) -> String {
    var name = "--"
    for byte in key.utf8 {
      let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
      if isCapital { name += "-" }
      name.unicodeScalars.append(Unicode.Scalar(isCapital ? byte | 0x20 : byte))
    }
    return name
  }
}
