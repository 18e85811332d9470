import Foundation

/// How long each campaign is: short for every run, as long as the environment says by hand.
enum Campaign {
  /// `DUBAN_KILLS`: kill -9 at moments by chance.
  static let kills = count("DUBAN_KILLS", 50)
  /// `DUBAN_FAULTS`: kinds of failure at each call of a save; there are 40.
  static let faults = count("DUBAN_FAULTS", 20)
  /// `DUBAN_EVERY`: of the cases that a loop has, each so manieth is tried; 1 tries all.
  static let every = count("DUBAN_EVERY", 25)
  static let isFull = every == 1
  /// Whether one of many like cases is tried: in a short run every fifth is.
  static func tries(_ number: Int) -> Bool { isFull || number % 5 == 0 }
  /// `DUBAN_MUTANTS`: spoilt inputs.
  static let mutants = count("DUBAN_MUTANTS", 2000)
  /// `DUBAN_CUTS`: power cuts.
  static let cuts = count("DUBAN_CUTS", 3)
  /// `DUBAN_WRITERS`: numbers of writers, and how many entries each saves.
  static let writers: [(writers: Int, each: Int)] = {
    let pairs = (ProcessInfo.processInfo.environment["DUBAN_WRITERS"] ?? "4x25").split(separator: " ")
    return pairs.compactMap { pair in
      let numbers = pair.split(separator: "x").compactMap { Int($0) }
      return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }
  }()

  private static func count(_ name: String, _ usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }
}
