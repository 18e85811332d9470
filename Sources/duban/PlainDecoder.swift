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

  /// One property in its wrapper, or a group of them; any other type is left to the parser.
  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    // A group has a title beside its values. The types below are put together when they are named, which takes time.
    if MemoryLayout<T>.size > MemoryLayout<Option<String?>>.size {
      return try T(from: PlainDecoder(line: line))
    }
    if type == Option<String?>.self {
      var option = Option<String?>(name: [])
      option.wrappedValue = try line.option(key)
      return try wrapped(option)
    }
    if type == Flag<Bool>.self {
      var flag = Flag(wrappedValue: false, name: [])
      flag.wrappedValue = line.flag(key)
      return try wrapped(flag)
    }
    if type == Option<String>.self {
      var option = Option<String>(name: [])
      option.wrappedValue = try line.neededOption(key)
      return try wrapped(option)
    }
    if type == Argument<String>.self {
      var argument = Argument<String>()
      argument.wrappedValue = line.neededPlace()
      return try wrapped(argument)
    }
    if type == Argument<[String]>.self {
      var argument = Argument<[String]>()
      argument.wrappedValue = line.neededPlaces()
      return try wrapped(argument)
    }
    if type == Argument<String?>.self {
      var argument = Argument<String?>()
      argument.wrappedValue = line.place()
      return try wrapped(argument)
    }
    throw PlainLine.NotPlain()
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
