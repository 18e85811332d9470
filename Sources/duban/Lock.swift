import ArgumentParser
import GoalCore

/// `duban lock`: makes a month's figures final.
struct Lock: Runnable {
  static let configuration = CommandConfiguration.of(
    "lock", "Make a month's figures final, once it has ended.")

  @Argument(help: "A month such as 2013-06 or 6.") var month: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var desk = try Desk(options)
    let month = try desk.reading.month(month)
    // Whether the month has ended depends on the day worked on, so it is named.
    _ = desk.world.day
    // Its figures are frozen under the lock, from the ledger as it is then.
    try desk.save { _ in
      [Draft(goal: nil, on: nil, content: .lock(MonthLock(month: month, goals: [:], knew: [])))]
    }
  }
}

/// `duban unlock`: opens a month again.
struct Unlock: Runnable {
  static let configuration = CommandConfiguration.of("unlock", "Open a locked month again.")

  @Argument(help: "A month such as 2013-06 or 6.") var month: String
  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String
  @OptionGroup var options: GlobalOptions

  func run() throws {
    var desk = try Desk(options)
    let month = try desk.reading.month(month)
    try desk.save { _ in [Draft(goal: nil, on: nil, content: .unlock(month, reason: reason))] }
  }
}
