import Foundation
import GoalCore
import GoalStore
import Testing

struct LockTests {
  let scratch = Scratch()

  /// Holds the lock as another program does.
  private func hold() -> Int32 {
    let file = open(scratch("lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    flock(file, LOCK_EX)
    return file
  }

  /// Time that passes only while the store pauses.
  private final class Time {
    var now = 0
    var told: [Int: LockHolder?] = [:]
    var meanwhile: (Int) -> Void = { _ in }

    var waiting: Waiting {
      Waiting(
        clock: { self.now },
        pause: {
          self.now += max($0, 1)
          self.meanwhile(self.now)
        }, tell: { self.told[self.now] = .some($0) })
    }
  }

  @Test(arguments: [
    (#"{"pid":4711,"name":"li","host":"pc2"}"# + "\n", LockHolder(pid: 4711, name: "li", host: "pc2")),
    ("{\"pid\":47", nil), ("", nil),
  ])
  func theHolderIsNamedAfterASecondAndTheSaveRefusedAfterTen(text: String, holder: LockHolder?) throws {
    scratch.write("lock", text)
    let file = hold()
    defer { close(file) }
    let time = Time()
    var store = openStore(scratch.path, waiting: time.waiting)
    #expect(throws: StoreError.busy(holder)) { try store.save(report(1)) }
    #expect(time.told == [1000: holder])
    #expect(time.now == 10_000)
    #expect(scratch.names() == ["lock"])
    #expect(scratch.text("lock") == text)
  }

  @Test func aLockThatIsGivenBackIsTaken() throws {
    let file = hold()
    let time = Time()
    time.meanwhile = { if $0 == 500 { close(file) } }
    var store = openStore(scratch.path, waiting: time.waiting)
    let saved = try store.save(report(1))
    #expect(saved.count == 1)
    #expect(time.now == 500)
    #expect(time.told.isEmpty)
    #expect(
      scratch.text("lock")
        == #"{"pid":\#(ProcessInfo.processInfo.processIdentifier),"name":"wang","host":"pc1"}"# + "\n")
    // It has been given back too.
    let again = openStore(scratch.path)
    #expect(again.status == .writable)
    #expect(flock(hold(), LOCK_EX | LOCK_NB) == 0)
  }
}
