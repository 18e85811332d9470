import Foundation
import GoalCore
import GoalStore
import Testing

struct FaultTests {
  let scratch = Scratch()

  /// Runs `mount` or `umount`; false where that is not permitted.
  private func run(_ command: String, _ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [command] + arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  @Test func aFullDiskTakesNothingAndTheRetryWritesTheSame() throws {
    let disk = scratch("disk")
    mkdir(disk, 0o700)
    guard run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk) else {
      print("skipped: mounting a small disk is not permitted here")
      return
    }
    defer { _ = run("umount", "-l", disk) }
    scratch.write("disk/filler", [UInt8](repeating: 1, count: 20_000))
    var store = openStore(disk)
    let note = String(repeating: "满", count: 900)
    var before: [UInt8] = []
    var fault: FileFault?
    while fault == nil {
      before = scratch.read("disk/ledger.jsonl")
      do { try store.save(report(1, note: note), report(2)) } catch StoreError.notSaved(let found) {
        fault = found
      }
    }
    #expect(fault?.kind == .diskFull)
    #expect(fault?.operation == .write)
    #expect(scratch.read("disk/ledger.jsonl") == before)
    let unsaved = store.unsaved
    #expect(unsaved.count == 2)
    #expect(!openStore(disk).entries.contains { $0.id == unsaved[0].id })
    #expect(throws: StoreError.self) { try store.retry() }
    #expect(scratch.read("disk/ledger.jsonl") == before)
    #expect(throws: NotWritten.self) { try store.fold() }
    #expect(scratch.names("disk") == ["filler", "ledger.jsonl", "lock"])

    unlink(scratch("disk/filler"))
    let saved = try store.retry()
    #expect(saved == unsaved)
    #expect(store.unsaved.isEmpty)
    let lines = unsaved.flatMap { (entry: Entry) -> [UInt8] in entry.line() + [10] }
    #expect(scratch.read("disk/ledger.jsonl") == before + lines)
    #expect(openStore(disk).entries.suffix(2).map(\.id) == unsaved.map(\.id))
  }

  @Test func aDiskThatCannotBeWrittenIsReadOnly() throws {
    var store = openStore(scratch("s"))
    let saved = try store.save(report(1))
    guard run("mount", "--bind", scratch("s"), scratch("s")) else {
      print("skipped: mounting is not permitted here")
      return
    }
    defer { _ = run("umount", "-l", scratch("s")) }
    #expect(run("mount", "-o", "remount,ro,bind", scratch("s")))
    let fault = FileFault(.open, scratch("s"), code: EROFS)
    let problem = StoreProblem(.fault(fault), at: Place(file: scratch("s")))
    let reader = openStore(scratch("s"))
    #expect(reader.status == .readOnly([problem]))
    #expect(reader.entries == saved)
    #expect(throws: StoreError.readOnly([problem])) { try store.save(report(2)) }
  }

  @Test func aFileInPlaceOfTheFolderIsReadOnly() {
    scratch.write("s", "no folder")
    var store = openStore(scratch("s"))
    guard case .fault(let fault) = store.status.reasons.first?.fact else { return #expect(Bool(false)) }
    #expect(fault.kind == .notAFolder)
    #expect(throws: StoreError.readOnly(store.status.reasons)) { try store.save(report(1)) }
    #expect(scratch.text("s") == "no folder")
  }

  @Test func aLockThatIsNoFileMakesItReadOnly() {
    mkdir(scratch("lock"), 0o700)
    var store = openStore(scratch.path)
    #expect(throws: StoreError.self) { try store.save(report(1)) }
    guard case .fault(let fault) = store.status.reasons.first?.fact else { return #expect(Bool(false)) }
    #expect(fault.kind == .isAFolder)
    #expect(scratch.names() == ["lock"])
  }

  @Test func linksAndModesOfTheLedgerStay() throws {
    mkdir(scratch("real"), 0o750)
    symlink("real", scratch("s"))
    symlink("there.jsonl", scratch("real/ledger.jsonl"))
    var store = openStore(scratch("s"))
    try store.save(report(1))
    #expect(scratch.mode("real") == 0o750)
    #expect(scratch.mode("real/there.jsonl") == 0o600)
    chmod(scratch("real/there.jsonl"), 0o664)
    try store.save(report(2))
    #expect(scratch.mode("real/there.jsonl") == 0o664)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: scratch("s/ledger.jsonl")) == "there.jsonl")
    #expect(openStore(scratch("real")).count == 2)
  }
}
