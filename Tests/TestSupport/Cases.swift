import Foundation

/// How many generated cases a property is tried on, and the numbers they are made from.
package enum Cases {
  /// DUBAN_CASES in the environment, else 40: small enough for every run.
  package static var seeds: Range<UInt64> {
    0..<(ProcessInfo.processInfo.environment["DUBAN_CASES"].flatMap { UInt64($0) } ?? 40)
  }
}

/// SplitMix64: the same numbers from the same seed on every machine.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
    // Without this the seeds 1, 2, 3 would give one sequence, a number further on each.
    state = next() ^ 0x1234_5678_9ABC_DEF1
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
