/// What a program of this kind exits with (sysexits).
enum ExitStatus: Int32, CaseIterable {
  case usage = 64
  /// A refused statement, an unknown goal, bad data.
  case data = 65
  case noInput = 66
  case noTerminal = 69
  case cannotCreate = 73
  case inputOutput = 74
  case tryAgain = 75
  case notPermitted = 77
  case configuration = 78

  /// A program that is needed is missing; sysexits has one number for it and for a terminal.
  static let noProgram = noTerminal
}

/// An error with its words and its exit status.
struct Failure: Error {
  let message: String
  let status: ExitStatus

  init(_ message: String, _ status: ExitStatus) {
    self.message = message
    self.status = status
  }
}
