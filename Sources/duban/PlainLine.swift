import ArgumentParser

/// A command's line read without the parser, which takes a third of a short command's time.
///
/// What a command takes is asked of the command itself, by decoding it as the parser does: nothing is described
/// twice. Plain are full names, each given once, with the value behind it and not beginning with `-`. All else is
/// the parser's, and so is every refusal.
final class PlainLine {
  private struct Piece {
    let text: String
    let isName: Bool
    var isTaken = false

    /// Nil for an empty one, which is the parser's.
    init?(_ text: String) {
      guard let first = text.utf8.first else { return nil }
      self.text = text
      isName = first == UInt8(ascii: "-")
    }
  }

  /// The parser has to be asked.
  struct NotPlain: Error {}

  private var pieces: [Piece]
  /// The options and flags the command has asked for.
  private(set) var names: [String] = []
  private var flags: [String]
  private var hasGivenPlaces = false
  /// What stood behind a flag was held for its value when a place was asked for.
  private var hasMistakenFlag = false
  private var lacksNeeded = false

  /// The command with all that the line gives it; nil for a line or a command that is not plain.
  static func read(_ type: any Runnable.Type, _ arguments: [String]) -> (any Runnable)? {
    let line = PlainLine(arguments)
    if let command = try? line?.command(type) { return command }
    guard let line, line.hasMistakenFlag else { return nil }
    // Now the flags are known.
    return try? PlainLine(arguments, flags: line.flags)?.command(type)
  }

  /// - Parameter flags: names known to have no value behind them.
  init?(_ arguments: [String], flags: [String] = []) {
    pieces = arguments.compactMap(Piece.init)
    self.flags = flags
    if pieces.count != arguments.count { return nil }
  }

  /// Decodes a command, which takes from the line what it knows; throws where something is left or lacking.
  func command(_ type: any Runnable.Type) throws -> any Runnable {
    var command = try type.init(from: PlainDecoder(line: self))
    guard !hasMistakenFlag, !lacksNeeded, pieces.allSatisfy(\.isTaken) else { throw NotPlain() }
    try command.validate()
    return command
  }

  func option(_ key: some CodingKey) throws -> String? {
    guard let index = takeName(key) else { return nil }
    guard isValue(index + 1) else { throw NotPlain() }
    return take(index + 1)
  }

  func neededOption(_ key: some CodingKey) throws -> String { needed(try option(key)) }

  func flag(_ key: some CodingKey) -> Bool {
    let index = takeName(key)
    guard let name = names.last, !flags.contains(name) else { return index != nil }
    flags.append(name)
    if let index, hasGivenPlaces, isValue(index + 1) { hasMistakenFlag = true }
    return index != nil
  }

  func place() -> String? {
    hasGivenPlaces = true
    return pieces.indices.first(where: isPlace).map(take)
  }

  func neededPlace() -> String { needed(place()) }

  /// All that are left, at least one.
  func neededPlaces() -> [String] {
    var places = [neededPlace()]
    while let place = place() { places.append(place) }
    return places
  }

  /// Whether nobody can ask for a piece as the value of the option before it.
  private func isPlace(_ index: Int) -> Bool {
    guard !pieces[index].isTaken, !pieces[index].isName else { return false }
    guard index > 0, pieces[index - 1].isName else { return true }
    return pieces[index - 1].isTaken || flags.contains(pieces[index - 1].text)
  }

  private func isValue(_ index: Int) -> Bool { index < pieces.count && !pieces[index].isName }

  private func takeName(_ key: some CodingKey) -> Int? {
    let name = PlainLine.name(key.stringValue)
    names.append(name)
    guard let index = pieces.firstIndex(where: { $0.text == name }) else { return nil }
    _ = take(index)
    return index
  }

  private func take(_ index: Int) -> String {
    pieces[index].isTaken = true
    return pieces[index].text
  }

  /// What is lacking shows only in the end: till then flags are still to be learnt.
  private func needed(_ value: String?) -> String {
    if value == nil { lacksNeeded = true }
    return value ?? ""
  }

  /// As the parser names an option: `--as-of` of `asOf`.
  private static func name(_ key: String) -> String {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    guard key.utf8.contains(where: capitals.contains) else { return "--" + key }
    var name = "--"
    for byte in key.utf8 {
      let isCapital = capitals ~= byte
      if isCapital { name += "-" }
      name.unicodeScalars.append(Unicode.Scalar(isCapital ? byte | 0x20 : byte))
    }
    return name
  }
}
