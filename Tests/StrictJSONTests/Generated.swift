@testable import StrictJSON

/// SplitMix64: the same seed gives the same values on every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A JSON value of the tests' own, to compare what was written with what is read.
///
/// Text is kept as scalars because `String` takes canonically equal texts for the same.
indirect enum Generated: Equatable {
  case object([Member])
  case array([Generated])
  case string([Unicode.Scalar])
  case int(Int)
  case number(String)
  case bool(Bool)
  case null

  struct Member: Equatable {
    let key: [Unicode.Scalar]
    let value: Generated
  }

  init(using random: inout SeededRandom, depth: Int) {
    switch Int.random(in: depth > 0 ? 0..<8 : 2..<8, using: &random) {
    case 0:
      self = .object(
        (0..<Int.random(in: 0..<24, using: &random)).map { place in
          // The place in front keeps the keys apart.
          let key = Array("\(place)".unicodeScalars) + Self.text(using: &random)
          return Member(key: key, value: Generated(using: &random, depth: depth - 1))
        })
    case 1:
      self = .array(
        (0..<Int.random(in: 0..<6, using: &random)).map { _ in Generated(using: &random, depth: depth - 1) })
    case 2: self = .int(Int(truncatingIfNeeded: random.next()))
    case 3:
      self = .number(
        "\(Int.random(in: -99...99, using: &random)).50e\(Int.random(in: -9...400, using: &random))")
    case 4: self = .bool(Bool.random(using: &random))
    case 5: self = .null
    default: self = .string(Self.text(using: &random))
    }
  }

  private static func text(using random: inout SeededRandom) -> [Unicode.Scalar] {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x7F, 0x22...0x5C, 0x80...0x7FF, 0x2000...0x2070, 0x4E00...0x9FFF, 0xE000...0xFFFF,
      0x10000...0x10FFFF,
    ]
    return (0..<Int.random(in: 0..<12, using: &random)).compactMap { _ in
      let range = ranges[Int.random(in: ranges.indices, using: &random)]
      return Unicode.Scalar(UInt32.random(in: range, using: &random))
    }
  }

  init(_ value: JSONValue) {
    switch value.kind {
    case .object:
      self = .object(
        value.members.map { Member(key: Array($0.key.unicodeScalars), value: Generated($0.value)) })
    case .array: self = .array(value.elements.map { Generated($0) })
    case .string: self = .string(Array((value.string ?? "").unicodeScalars))
    case .number: self = value.int.map { .int($0) } ?? .number(value.numberText ?? "")
    case .bool: self = .bool(value.bool == true)
    case .null: self = .null
    }
  }

  /// Writes the value where the writer stands.
  func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.object { w in
        for member in members {
          w.member(Self.string(member.key)) { w in member.value.write(to: &w) }
        }
      }
    case .array(let elements):
      writer.array { w in
        for element in elements { element.write(to: &w) }
      }
    case .string(let text): writer.element(Self.string(text))
    case .int(let value): writer.element(value)
    case .number(let text): writer.element(number: text)
    case .bool(let value): writer.element(value)
    case .null: writer.elementNull()
    }
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
