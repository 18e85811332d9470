import Glibc
package import GoalCore

/// What the store needs from outside: the clock, and who and where its user is.
package struct Edge {
  /// The present moment; read under the lock.
  package var now: () -> Instant
  /// The login name, for the lock's holder line.
  package var name: String
  package var host: String
  package var waiting: Waiting
  /// The bytes of the plan file, to be kept beside the ledger as `plan.json` with the next save; nil where the store
  /// has its copy or needs none.
  package var planCopy: [UInt8]?
  /// A new id that nothing else has.
  package var id: () -> String

  package init(
    now: @escaping () -> Instant, name: String, host: String, waiting: Waiting = Waiting(),
    id: @escaping () -> String = Identifier.random
  ) {
    self.now = now
    self.name = name
    self.host = host
    self.waiting = waiting
    self.id = id
  }
}

/// How to wait for a lock that another program holds. All times are in milliseconds.
package struct Waiting {
  /// A clock that only goes forward.
  package var clock: () -> Int
  package var pause: (Int) -> Void
  /// Called once, when the lock has been held for `tellAfter`; nil for a holder that left no name.
  package var tell: (LockHolder?) -> Void
  package var tellAfter = 1000
  package var giveUpAfter = 10_000

  package init(
    clock: @escaping () -> Int = Waiting.monotonic, pause: @escaping (Int) -> Void = Waiting.sleep,
    tell: @escaping (LockHolder?) -> Void = { _ in }
  ) {
    self.clock = clock
    self.pause = pause
    self.tell = tell
  }

  package static func monotonic() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Sleeps; a signal ends it early.
  package static func sleep(_ milliseconds: Int) { poll(nil, 0, Int32(clamping: milliseconds)) }
}
