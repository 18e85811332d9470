import ArgumentParser

/// Fills a command, or a group of options, from a plain line.
struct PlainDecoder: Decoder {
  let line: PlainLine

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(PlainContainer(line: line))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw PlainLine.NotPlain() }
  func singleValueContainer() throws -> any SingleValueDecodingContainer { throw PlainLine.NotPlain() }
}

private struct PlainContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let line: PlainLine

  /// One property in its wrapper, or a group of them; a type not named here is left to the parser.
  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    if type == Option<String?>.self {
      var option = Option<String?>()
      option.wrappedValue = line.option(key)
      return try wrapped(option)
    }
    if type == Flag<Bool>.self {
      var flag = Flag(wrappedValue: false)
      flag.wrappedValue = line.option(key, isFlag: true) != nil
      return try wrapped(flag)
    }
    if type == Option<String>.self {
      var option = Option<String>()
      option.wrappedValue = try line.neededOption(key)
      return try wrapped(option)
    }
    if type == Argument<String>.self {
      var argument = Argument<String>()
      argument.wrappedValue = try line.neededPlace()
      return try wrapped(argument)
    }
    if type == Argument<[String]>.self {
      var argument = Argument<[String]>()
      argument.wrappedValue = try line.neededPlaces()
      return try wrapped(argument)
    }
    if type == Argument<String?>.self {
      var argument = Argument<String?>()
      argument.wrappedValue = line.place()
      return try wrapped(argument)
    }
    return try T(from: PlainDecoder(line: line))
  }

  private func wrapped<T>(_ wrapper: Any) throws -> T {
    guard let wrapper = wrapper as? T else { throw PlainLine.NotPlain() }
    return wrapper
  }

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }
  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) -> Bool { false }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { throw PlainLine.NotPlain() }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    throw PlainLine.NotPlain()
  }
  func superDecoder() throws -> any Decoder { throw PlainLine.NotPlain() }
  func superDecoder(forKey key: Key) throws -> any Decoder { throw PlainLine.NotPlain() }
}
