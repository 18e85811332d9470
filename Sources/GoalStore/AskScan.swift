import GoalCore
import StrictJSON

/// The asks read so far, by how they are spelt: a plan of hundreds of goals has some ten dozen.
struct AskScan {
  private var known: [(spelt: UnsafeBufferPointer<UInt8>, ask: Ask)] = []
  /// The place in `known` of the ask kept last under each hash, from 1; 0 for none.
  private var places = [UInt16](repeating: 0, count: 256)

  /// Passes an ask that is spelt like one before it.
  func next(_ s: inout JSONScanner) -> Ask? {
    let place = Int(places[AskScan.hash(s.ahead(AskScan.looked))])
    guard place > 0, s.take(bytes: known[place - 1].spelt) else { return nil }
    return known[place - 1].ask
  }

  /// - Parameter bytes: valid for the life of this value.
  mutating func keep(_ ask: Ask, spelt bytes: UnsafeBufferPointer<UInt8>) {
    guard known.count < Int(UInt16.max) else { return }
    known.append((bytes, ask))
    let looked = UnsafeBufferPointer(rebasing: bytes[..<min(AskScan.looked, bytes.count)])
    places[AskScan.hash(looked)] = UInt16(known.count)
  }

  /// So many bytes from the brace on tell most asks apart.
  private static let looked = 40

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0
    var at = 0
    while at + 8 <= bytes.count {
      let word = UnsafeRawPointer(bytes.baseAddress! + at).loadUnaligned(as: UInt64.self)
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      at += 8
    }
    return Int(hash >> 56)
  }
}
